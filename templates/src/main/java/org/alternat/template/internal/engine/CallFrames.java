package org.alternat.template.internal.engine;

import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.library.TemplateRoots;

/**
 * The calls that led to an error, the innermost first. The engine has them as text alone.
 *
 * @param frames what was being done, and where
 */
record CallFrames(List<Frame> frames) {
  private static final Pattern FRAME =
      Pattern.compile(
          "[-~] (?:Failed at|Reached through): (.*?)\\s+\\[in template \"(.*?)\""
              + "(?: in (?:macro|function) \"\\w+\")? at line (\\d+), column (\\d+)\\]");

  CallFrames {
    frames = List.copyOf(frames);
  }

  /**
   * An instruction.
   *
   * @param instruction as written, maybe shortened
   */
  record Frame(String instruction, Location location) {
    /** Whether it calls a macro, or prints what functions give. */
    boolean isCall() {
      return instruction.startsWith("@") || instruction.startsWith("${");
    }

    boolean isLibrarys() {
      return location.file().startsWith(TemplateRoots.LIBRARY);
    }

    /** A macro as it is called: {@code <@n.date>}; else the function. */
    String called() {
      String words = instruction.startsWith("${") ? instruction.substring(2) : instruction;
      String name = words.replaceAll("[\\s(}].*", "");
      return instruction.startsWith("@") ? "<" + name + ">" : name;
    }
  }

  static CallFrames of(TemplateException thrown, MarkedTemplates templates) {
    List<Frame> frames = new ArrayList<>();
    Matcher matcher = FRAME.matcher(String.valueOf(thrown.getFTLInstructionStack()));
    while (matcher.find()) {
      Location location =
          templates.location(
              matcher.group(2),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4)));
      frames.add(new Frame(matcher.group(1), location));
    }
    return new CallFrames(frames);
  }

  /** A problem of a file of the library's, where the user called for it. */
  Problem atUsersCall(Problem problem) {
    if (!problem.location().file().startsWith(TemplateRoots.LIBRARY)) {
      return problem;
    }
    return usersCall()
        .map(call ->
            new Problem(
                problem.severity(),
                call.location(),
                UnknownNames.misused(call.called(), problem.message()),
                problem.hint()))
        .orElse(problem);
  }

  /** The innermost call that stands in a file of the user's. */
  private Optional<Frame> usersCall() {
    return frames.stream().filter(f -> !f.isLibrarys()).findFirst().filter(Frame::isCall);
  }

  /** The call of the macro or function in whose first line it failed. */
  Optional<Frame> callOfDefinition() {
    return frames.stream().skip(1).findFirst();
  }
}
