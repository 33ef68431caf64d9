package org.alternat.template.internal.engine;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.internal.markup.OriginMark;

/**
 * Says of tags in the library's building blocks which call of the user's printed them. Those tags
 * are marked by this directive instead of their own places; that takes time, so a note is rendered
 * so only when something is wrong with them.
 */
final class TracedCalls implements TemplateDirectiveModel {
  /** No name that templates could have. */
  static final String NAME = "__call";

  private final MarkedTemplates templates;

  /** The calls, as written, by their places. */
  private final Map<Location, String> calls = new HashMap<>();

  TracedCalls(MarkedTemplates templates) {
    this.templates = templates;
  }

  @Override
  @SuppressWarnings("rawtypes") // The engine's own signature.
  public void execute(
      Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
      throws IOException {
    CallFrames frames = CallFrames.of(new TemplateException("", environment), templates);
    frames.usersCall().ifPresent(call -> calls.put(call.location(), call.called()));
    Location place = frames.place().orElse(Location.UNKNOWN);
    environment.getOut().write(OriginMark.write(place.file(), place.line(), place.column()));
  }

  /** Problems of the tags, as those of the calls that printed them. */
  List<Problem> ofCalls(List<Problem> problems) {
    return problems.stream().map(this::ofCall).toList();
  }

  private Problem ofCall(Problem problem) {
    String called = calls.get(problem.location());
    return called == null || problem.location().file().startsWith(TemplateRoots.LIBRARY)
        ? problem
        : new Problem(
            problem.severity(),
            problem.location(),
            UnknownNames.misused(called, problem.message()),
            problem.hint());
  }
}
