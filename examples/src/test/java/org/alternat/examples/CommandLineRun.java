package org.alternat.examples;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command printed, and its exit status. */
record CommandLineRun(int status, String out, String err) {
  static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Alternat.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new CommandLineRun(status, out.toString(), err.toString());
  }
}
