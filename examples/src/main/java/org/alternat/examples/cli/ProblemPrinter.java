package org.alternat.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import org.alternat.problem.Excerpts;
import org.alternat.problem.Problem;

/** Prints problems, below each the line it is about with a caret, where that can be read. */
final class ProblemPrinter {
  private final PrintWriter out;
  private final Excerpts excerpts = new Excerpts();

  ProblemPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(List<Problem> problems) {
    for (Problem problem : problems) {
      out.println(problem);
      excerpts.of(problem.location()).ifPresent(out::println);
    }
  }
}
