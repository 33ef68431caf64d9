package org.alternat.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.alternat.problem.AlternatException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into lines a user can act on; a mistake never shows a trace. */
public final class CommandLineFailures implements IExecutionExceptionHandler {
  /** Exit status: the input has problems. */
  public static final int INPUT_HAS_PROBLEMS = 1;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parseResult) throws Exception {
    PrintWriter err = commandLine.getErr();
    switch (failure) {
      case AlternatException e -> new ProblemPrinter(err).print(e.problems());
      case IOException e -> err.println(sentence(e));
      default -> throw failure;
    }
    return INPUT_HAS_PROBLEMS;
  }

  private static String sentence(IOException e) {
    String file = e.getMessage();
    return switch (e) {
      case NoSuchFileException missing -> file + ": there is no such file or folder";
      case AccessDeniedException denied -> file + ": access denied";
      case NotDirectoryException not -> file + ": not a folder";
      case FileAlreadyExistsException exists -> file + ": is in the way";
      default -> String.valueOf(file);
    };
  }
}
