package org.alternat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that Maven does not bring, such as a validator, run to its end.
 *
 * <p>One that is missing is a failure, with the way to install it, and never a skipped test.
 */
public final class ExternalProgram {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final List<String> command;

  private ExternalProgram(List<String> command) {
    this.command = List.copyOf(command);
  }

  /**
   * What a program said.
   *
   * @param exitStatus 0 by custom when all went well
   * @param output its standard output, as UTF-8
   * @param errors its standard error, as UTF-8
   */
  public record Result(int exitStatus, String output, String errors) {

    /**
     * The standard output of a run that went well.
     *
     * @throws AssertionError when the exit status is not 0
     */
    public String outputOrFail() {
      if (exitStatus != 0) {
        throw new AssertionError("exit status " + exitStatus + ": " + errors + output);
      }
      return output;
    }
  }

  /** A program by name, looked for on the PATH, or by its path; with its arguments. */
  public static ExternalProgram of(String program, String... arguments) {
    return new ExternalProgram(Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
  }

  /** Runs the program where the tests run, see {@link #runIn}. */
  public Result run() {
    return runIn(Path.of("."));
  }

  /**
   * Runs the program in a folder and waits for it.
   *
   * @throws AssertionError when it is not installed, or has not ended after three minutes
   */
  public Result runIn(Path folder) {
    try {
      Path output = Files.createTempFile("alternat-output", ".txt");
      Path errors = Files.createTempFile("alternat-errors", ".txt");
      try {
        int exitStatus = exitStatus(start(folder, output, errors));
        return new Result(exitStatus, text(output), text(errors));
      } finally {
        Files.deleteIfExists(output);
        Files.deleteIfExists(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start(Path folder, Path output, Path errors) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new AssertionError(command.getFirst() + " cannot be started; run .ci/install", e);
    }
  }

  private int exitStatus(Process process) {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(
            command + " has not ended after " + PATIENCE.toMinutes() + " minutes");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new AssertionError(command + " was interrupted", e);
    }
  }

  /** Decoded leniently: what a program prints in its distress is wanted whatever its encoding. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
