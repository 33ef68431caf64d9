package org.alternat.template.internal.engine;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.document.Origin;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.internal.markup.MarkupParser;
import org.alternat.template.internal.markup.OriginMark;

/** Gathers the errors of one rendering, which goes on after each. */
final class ErrorCollector {
  /** What FreeMarker gives every template since its early days; nobody is to learn it here. */
  private static final Set<String> OLD_SHARED =
      Set.of("capture_output", "compress", "html_escape", "normalize_newlines", "xml_escape");

  private final int most;
  private final List<Problem> problems = new ArrayList<>();

  /** Whether rendering did not come to its end, so that parts of the markup are missing. */
  private boolean broken;

  ErrorCollector(int most) {
    this.most = most;
  }

  /** Enough errors were found. */
  static final class TooManyException extends TemplateException {
    private static final long serialVersionUID = 1L;

    TooManyException(Environment environment) {
      super("too many errors", environment);
    }
  }

  /** Notes an error; a placeholder or a hole stands where something was to be printed. */
  void handle(
      TemplateException thrown,
      Environment environment,
      Writer out,
      TemplateErrors errors,
      Set<String> variables)
      throws TemplateException {
    if (environment.isInAttemptBlock() || thrown instanceof TooManyException) {
      throw thrown;
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new TooManyException(environment);
    }
    List<Problem> more = errors.problems(thrown, known(environment, variables));
    add(more.stream().filter(problem -> !follows(thrown, problem)).toList());
    boolean value = thrown.getFTLInstructionStack().contains("Failed at: ${");
    write(out, value ? MarkupParser.PLACEHOLDER : MarkupParser.HOLE);
    if (problems.size() >= most) {
      broken = true;
      throw new TooManyException(environment);
    }
  }

  /** A function in which something went wrong gives no value, which is not wrong besides. */
  private boolean follows(TemplateException thrown, Problem problem) {
    return thrown instanceof InvalidReferenceException missing
        && String.valueOf(missing.getBlamedExpressionString()).contains("(")
        && problems.stream()
            .map(Problem::location)
            .anyMatch(place ->
                place.file().equals(problem.location().file())
                    && place.line() == problem.location().line());
  }

  private static Set<String> known(Environment environment, Set<String> variables)
      throws TemplateException {
    Set<String> known = new TreeSet<>(variables);
    for (Object name : environment.getKnownVariableNames()) {
      known.add(String.valueOf(name));
    }
    known.removeAll(OLD_SHARED);
    return known;
  }

  private void write(Writer out, String sign) {
    try {
      out.write(sign);
    } catch (IOException e) {
      broken = true;
    }
  }

  /** Notes errors that ended the rendering. */
  synchronized void fail(List<Problem> more) {
    broken = true;
    add(more);
  }

  private synchronized void add(List<Problem> more) {
    for (Problem problem : more) {
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    }
  }

  /** Notes that rendering had to stop, at the last tag that was written. */
  synchronized void stop(MarkupOutput output, String message) {
    broken = true;
    String text = output.text();
    Origin last =
        OriginMark.lastIn(text, file -> !file.startsWith(TemplateRoots.LIBRARY))
            .or(() -> OriginMark.lastIn(text, file -> true))
            .orElse(Origin.UNKNOWN);
    add(
        List.of(
            Problem.error(
                Location.of(last.file(), last.line(), last.column()),
                message,
                "look here or after this tag; \"alternat template check\" may know more")));
  }

  synchronized TemplateEngine.Rendered rendered(MarkupOutput output) {
    XmlCharacters characters = XmlCharacters.of(output.text());
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(characters.warnings());
    return new TemplateEngine.Rendered(characters.text(), all, !broken);
  }
}
