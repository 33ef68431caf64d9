package org.alternat.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.model.Markings;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.engine.TemplateEngine;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.internal.markup.MarkupParser;

/**
 * Renders the template of a note and parses what it wrote. If something is wrong, as much as can be
 * found is said at once, and where the user wrote it.
 *
 * @param variables a set for each rendering, for functions count what they are asked
 */
record NoteMarkup(
    TemplateRoots roots,
    TemplateEngine engine,
    MarkupParser parser,
    String template,
    Supplier<Map<String, Object>> variables) {

  /**
   * The note.
   *
   * @param warnings to which what somebody should look at is added
   * @throws AlternatException with all problems
   */
  MarkupParser.Parsed parse(Markings markings, List<Problem> warnings) {
    TemplateEngine.Rendered rendered = engine.render(template, variables.get());
    if (!rendered.whole()) {
      // The rest of the markup is missing: what its parser says would only follow from that.
      throw failed(rendered.problems());
    }
    MarkupParser.Parsed parsed = parse(rendered, markings);
    List<Problem> problems = new ArrayList<>(rendered.problems());
    boolean failed = problems.stream().anyMatch(Problem::isError);
    if (!failed && parsed.problems().stream().noneMatch(Problem::isError)) {
      warnings.addAll(problems);
      warnings.addAll(parsed.problems());
      return parsed;
    }
    // Where something failed, the library's own markup lacks it, which is not wrong besides.
    problems.addAll(
        failed || parsed.problems().stream().noneMatch(p -> p.isError() && isLibrarys(p))
            ? parsed.problems().stream().filter(p -> !isLibrarys(p)).toList()
            : atCalls(parsed.problems(), markings));
    throw failed(problems);
  }

  private MarkupParser.Parsed parse(TemplateEngine.Rendered rendered, Markings markings) {
    return parser.parse(roots.shown(template), rendered.markup(), markings);
  }

  private static boolean isLibrarys(Problem problem) {
    return problem.location().file().startsWith(TemplateRoots.LIBRARY);
  }

  /** What is wrong with tags of the library's is wrong with what it was called with. */
  private List<Problem> atCalls(List<Problem> problems, Markings markings) {
    List<Problem> errors = problems.stream().filter(p -> p.isError() || !isLibrarys(p)).toList();
    Set<Location> tags =
        errors.stream()
            .filter(NoteMarkup::isLibrarys)
            .map(Problem::location)
            .collect(Collectors.toSet());
    TemplateEngine tracing = engine.tracing(tags);
    TemplateEngine.Rendered rendered = tracing.render(template, variables.get());
    return tracing.ofCalls(
        parse(rendered, markings).problems().stream()
            .filter(p -> p.isError() || !isLibrarys(p))
            .toList());
  }

  /** With what can be said of the files as they are written, which names the places better. */
  private AlternatException failed(List<Problem> problems) {
    List<Problem> written =
        engine.usersFiles().stream()
            .flatMap(
                file -> MarkupParser.checkTemplate(file.shown(), file.text(), Set.of()).stream())
            .toList();
    Set<Location> lines =
        written.stream().filter(Problem::isError).map(NoteMarkup::line).collect(Collectors.toSet());
    return new AlternatException(
        Stream.concat(written.stream(), problems.stream().filter(p -> !lines.contains(line(p))))
            .sorted(Problem.BY_PLACE)
            .toList());
  }

  private static Location line(Problem problem) {
    return Location.of(problem.location().file(), problem.location().line(), 0);
  }
}
