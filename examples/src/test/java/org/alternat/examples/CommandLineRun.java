package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a command printed, and its exit status. */
record CommandLineRun(int status, String out, String err) {
  static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Alternat.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new CommandLineRun(status, out.toString(), err.toString());
  }

  /** The files that {@code generate} makes, all as wished. */
  static List<Path> notes(String... wishes) {
    String[] arguments =
        Stream.concat(Stream.of("generate"), Stream.of(wishes)).toArray(String[]::new);
    CommandLineRun run = of(arguments);
    assertThat(run.status).as(run.err).isZero();
    return run.out.lines().map(Path::of).toList();
  }
}
