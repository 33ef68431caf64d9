package org.alternat.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.alternat.examples.batch.FileComplaint;
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
      case IOException e -> err.println(FileComplaint.of(e));
      default -> throw failure;
    }
    return INPUT_HAS_PROBLEMS;
  }
}
