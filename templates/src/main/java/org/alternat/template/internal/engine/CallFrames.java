package org.alternat.template.internal.engine;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final int ATTEMPTS = 100;

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

  /** What is being done at this moment, in another thread, which goes on meanwhile. */
  static CallFrames now(Environment environment, MarkedTemplates templates) {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        CallFrames frames = of(new TemplateException("", environment), templates);
        if (!frames.frames.isEmpty()) {
          return frames;
        }
      } catch (IndexOutOfBoundsException | NullPointerException e) {
        // The calls have changed while they were read.
      }
    }
    return new CallFrames(List.of());
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
  Optional<Frame> usersCall() {
    return frames.stream().filter(f -> !f.isLibrarys()).findFirst().filter(Frame::isCall);
  }

  /** The innermost place in a file of the user's; without one, the innermost. */
  Optional<Location> place() {
    return frames.stream().min(Comparator.comparing(Frame::isLibrarys)).map(Frame::location);
  }

  /** The call of the macro or function in whose first line it failed. */
  Optional<Frame> callOfDefinition() {
    return frames.stream().skip(1).findFirst();
  }
}
