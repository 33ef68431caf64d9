package org.alternat.template.internal.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.document.Origin;
import org.alternat.problem.Problem;

/**
 * Finds tags of a template that are not closed, or close what is not open. Between the tags of an
 * instruction, and in each of its branches, as many are closed as are opened; so all mistakes are
 * found at once, also where no dossier leads.
 */
final class TagBalance {
  private static final Set<String> EMPTY = Set.of("br", "hr", "img");

  /** Between its tags stands what may not be printed, or is printed several times. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?s)<#(?:if|list|items|macro|function|attempt|switch|compress|outputformat|autoesc"
              + "|noautoesc)\\b.*|<@.*[^/]>|<#(?:assign|local|global)\\s+[\\w.]+(?:\\s+in\\s+\\w+)?\\s*>");

  private static final Pattern BRANCHES =
      Pattern.compile("(?s)<#(?:else|elseif|recover|case|default|on)\\b.*");
  private static final Pattern CLOSES =
      Pattern.compile(
          "(?s)</#(?:if|list|items|macro|function|attempt|switch|compress|outputformat|autoesc"
              + "|noautoesc|assign|local|global)>|</@.*");
  private static final Pattern INSTRUCTION = Pattern.compile("</?([#@][\\w.]*)");

  private final MarkupProblems problems;

  /** What is said of the first instruction that is not closed. */
  private Optional<Problem> firstOpen = Optional.empty();

  /** What is open, the innermost first; the last is the file itself. */
  private final Deque<Block> blocks = new ArrayDeque<>();

  /** A tag that is open. */
  private record Open(String name, Origin origin) {}

  /**
   * Between the tags of an instruction, or the file.
   *
   * @param instruction as it is called; empty for the file
   * @param open in the branch that is being read, the innermost first
   */
  private record Block(String instruction, Origin origin, Deque<Open> open) {
    Block(String instruction, Origin origin) {
      this(instruction, origin, new ArrayDeque<>());
    }
  }

  TagBalance(MarkupProblems problems) {
    this.problems = problems;
    blocks.push(new Block("", Origin.UNKNOWN));
  }

  /** Whether an element holds nothing, so that it is closed where it is opened. */
  static boolean isEmpty(String element) {
    return EMPTY.contains(element);
  }

  void opened(String name, Origin origin) {
    if (isEmpty(name)) {
      problems.error(origin, "<" + name + "> is not closed", "write <" + name + "/>");
    } else {
      block().open.push(new Open(name, origin));
    }
  }

  void closed(String name, Origin origin) {
    if (isEmpty(name)) {
      return;
    }
    Deque<Open> open = block().open;
    if (open.stream().noneMatch(tag -> tag.name.equals(name))) {
      problems.error(origin, "</" + name + "> closes nothing", elsewhere(name));
      return;
    }
    while (!open.getFirst().name.equals(name)) {
      unclosed(open.pop(), "</" + name + "> of line " + origin.line());
    }
    open.pop();
  }

  /** A tag may be open outside of the instruction. */
  private String elsewhere(String name) {
    boolean outside =
        blocks.stream().skip(1).anyMatch(b -> b.open.stream().anyMatch(t -> t.name.equals(name)));
    return outside
        ? "<"
            + name
            + "> was opened outside of "
            + block().instruction
            + "; both stand in it, or both outside"
        : "";
  }

  /** An instruction, or a call of a macro. */
  void construct(String written, Origin origin) {
    if (CLOSES.matcher(written).matches()) {
      closedInstruction(written, origin);
    } else if (BRANCHES.matcher(written).matches()) {
      endBranch(written, origin);
    } else if (OPENS.matcher(written).matches()) {
      blocks.push(new Block(name(written, ""), origin));
    }
  }

  private void closedInstruction(String written, Origin origin) {
    String opening = written.startsWith("</@") ? "<@" : name(written, "");
    if (blocks.stream().noneMatch(block -> block.instruction.startsWith(opening))) {
      // The engine says so.
      return;
    }
    while (!block().instruction.startsWith(opening)) {
      unclosed(blocks.pop(), " before " + name(written, "/") + " of line " + origin.line());
    }
    endBranch(written, origin);
    blocks.pop();
  }

  /** What stands in a block that is not closed cannot be told from what stands behind it. */
  private void unclosed(Block block, String before) {
    Problem problem =
        Problem.error(
            MarkupProblems.location(block.origin),
            block.instruction + " is not closed",
            "write " + name(block.instruction, "/") + before);
    problems.add(problem);
    firstOpen = firstOpen.or(() -> Optional.of(problem));
  }

  private void endBranch(String written, Origin origin) {
    Deque<Open> open = block().open;
    String end = name(written, written.startsWith("</") ? "/" : "") + " of line " + origin.line();
    while (!open.isEmpty()) {
      unclosed(open.pop(), end);
    }
  }

  private static String name(String written, String slash) {
    Matcher matcher = INSTRUCTION.matcher(written);
    return matcher.lookingAt() ? "<" + slash + matcher.group(1) + ">" : written;
  }

  /** The file has ended; gives what is said of an instruction that is still open. */
  Optional<Problem> end() {
    if (blocks.size() > 1) {
      unclosed(block(), "");
      return firstOpen;
    }
    Deque<Open> open = block().open;
    while (!open.isEmpty()) {
      unclosed(open.pop(), "the end of the file");
    }
    return firstOpen;
  }

  private void unclosed(Open tag, String before) {
    problems.error(
        tag.origin,
        "<" + tag.name + "> is not closed",
        "write </" + tag.name + "> before " + before);
  }

  private Block block() {
    return blocks.getFirst();
  }
}
