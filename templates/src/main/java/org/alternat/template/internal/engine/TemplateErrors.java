package org.alternat.template.internal.engine;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.markup.TemplateScanner;

/** Puts what the template engine complains of into a user's words and places. */
final class TemplateErrors {
  /** What FreeMarker adds for programmers: types of its own, and where else to look. */
  private static final Pattern NOISE =
      Pattern.compile(
          "\\s*\\(wrapper: [^)]*\\)|\\s*\\[in template [^\\]]*]|----.*", Pattern.DOTALL);

  private static final Pattern BLAMED =
      Pattern.compile("==> (.+?)\\s+(?:\\[in template|\\Z)", Pattern.DOTALL);
  private static final Pattern TIP = Pattern.compile("Tip: (.+?)(?:\\n----|\\Z)", Pattern.DOTALL);
  private static final Pattern SYNTAX_NOISE =
      Pattern.compile("^Syntax error in template .*? in line \\d+, column \\d+:\\s*");

  private static final Pattern OPEN =
      Pattern.compile("Unexpected end of file|only this can be closed|Expecting </");

  private final MarkedTemplates templates;

  TemplateErrors(MarkedTemplates templates) {
    this.templates = templates;
  }

  /** The problems that an exception stands for. */
  List<Problem> problems(Throwable thrown, Set<String> variables) {
    return switch (thrown) {
      case AlternatException e -> e.problems();
      case MarkedTemplates.ForbiddenException e -> forbidden(e);
      case ParseException e -> List.of(syntax(e));
      case TemplateNotFoundException e ->
          List.of(
              Problem.error(
                  Location.UNKNOWN, "there is no template \"" + e.getTemplateName() + "\""));
      case MalformedTemplateNameException e ->
          List.of(
              Problem.error(
                  Location.UNKNOWN,
                  "\"" + e.getTemplateName() + "\" is not the name of a template",
                  "names stay within the template folder"));
      case TemplateException e -> inTemplate(e, variables);
      // What could not be read once is said again by another exception around the first.
      case IOException e when e.getCause() instanceof IOException first ->
          problems(first, variables);
      case IOException e when e.getCause() instanceof AlternatException first -> first.problems();
      default -> List.of(Problem.error(Location.UNKNOWN, String.valueOf(thrown.getMessage())));
    };
  }

  private static List<Problem> forbidden(MarkedTemplates.ForbiddenException e) {
    return e.marked().forbidden().stream()
        .map((TemplateScanner.Forbidden f) -> {
          Location place = Location.of(e.template(), f.line(), f.column());
          return f.name().isEmpty()
              ? Problem.error(place, "brackets or signs are nested too deep")
              : Problem.error(place, f.name() + " is not allowed", whyForbidden(f.name()));
        })
        .toList();
  }

  private static String whyForbidden(String name) {
    return name.equals(".now")
        ? "the day of a note is note.asOf, so that it is the same whenever it is made"
        : "templates run no text as a template, and reach no Java";
  }

  private Problem syntax(ParseException e) {
    String message = SYNTAX_NOISE.matcher(String.valueOf(e.getEditorMessage())).replaceAll("");
    Optional<Problem> open =
        OPEN.matcher(message).find()
            ? templates.openInstruction(e.getTemplateName())
            : Optional.empty();
    if (open.isPresent()) {
      return open.get();
    }
    Optional<TemplateScanner.LongText> text =
        templates.longText(e.getTemplateName(), e.getLineNumber());
    if (text.isPresent()) {
      int end = text.get().lastLine();
      return Problem.error(
          Location.of(
              templates.location(e.getTemplateName(), 0, 0).file(),
              text.get().line(),
              text.get().column()),
          "the quotation mark here is closed " + (end == 0 ? "nowhere" : "in line " + end),
          "one is missing; or write the text in one line");
    }
    EngineWords.Said said = SyntaxWords.of(oneLine(message));
    return problem(
        templates.location(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()), said);
  }

  private static Problem problem(Location location, EngineWords.Said said) {
    return Problem.error(location, said.message(), said.hint().isEmpty() ? null : said.hint());
  }

  /** What fails in a building block of the library fails for what the user gave it. */
  private List<Problem> inTemplate(TemplateException e, Set<String> variables) {
    CallFrames frames = CallFrames.of(e, templates);
    return inTemplate(e, location(e), frames, variables).stream()
        .map(p -> frames.atUsersCall(p))
        .toList();
  }

  private List<Problem> inTemplate(
      TemplateException e, Location location, CallFrames frames, Set<String> variables) {
    return switch (e) {
      case UnknownPropertyException unknown ->
          List.of(
              Problem.error(
                  atName(location, unknown.property()),
                  String.valueOf(unknown.getMessageWithoutStackTop()),
                  unknown.hint()));
      case InvalidReferenceException missing -> List.of(missing(missing, location, variables));
      default -> other(e, location, frames, variables);
    };
  }

  private Problem missing(InvalidReferenceException e, Location location, Set<String> variables) {
    String expression = String.valueOf(e.getBlamedExpressionString());
    Optional<MacroErrors.Missing> macro = MacroErrors.missing(e.getEnvironment(), expression);
    if (macro.isPresent()) {
      String name = macro.get().name();
      return Problem.error(
          atName(location, name),
          UnknownNames.macro(name),
          UnknownNames.hint(name, macro.get().known()));
    }
    if (expression.matches("\\w+")) {
      return Problem.error(
          location,
          UnknownNames.variable(expression),
          UnknownNames.variableHint(expression, new TreeSet<>(variables)));
    }
    return Problem.error(
        location,
        expression + " has no value",
        "write " + expression + "! where it may be missing, or test it with ??");
  }

  /** An error in a file that is included is that file's. */
  private List<Problem> other(
      TemplateException e, Location location, CallFrames frames, Set<String> variables) {
    Throwable cause = e.getCause();
    if (cause instanceof ParseException || cause instanceof MarkedTemplates.ForbiddenException) {
      return problems(cause, variables);
    }
    if (cause instanceof AlternatException inner) {
      return inner.problems().stream().map(p -> placed(p, location)).toList();
    }
    if (cause instanceof TemplateNotFoundException
        || cause instanceof MalformedTemplateNameException
        || cause instanceof UnknownPropertyException) {
      return problems(cause, variables).stream().map(p -> placed(p, location)).toList();
    }
    String text = String.valueOf(e.getMessageWithoutStackTop());
    Optional<Problem> call = new MacroErrors(e, frames, this).problem(oneLine(text), location);
    if (call.isPresent()) {
      return List.of(call.get());
    }
    Matcher blamed = BLAMED.matcher(text);
    String expression = blamed.find() ? oneLine(blamed.group(1)) : "";
    Optional<EngineWords.Said> said = EngineWords.of(oneLine(text), expression);
    if (said.isPresent()) {
      return List.of(problem(location, said.get()));
    }
    Matcher tip = TIP.matcher(text);
    String hint = tip.find() ? oneLine(tip.group(1)) : null;
    return List.of(Problem.error(location, sentence(text), hint));
  }

  private static Problem placed(Problem problem, Location location) {
    return problem.location().line() > 0
        ? problem
        : new Problem(problem.severity(), location, problem.message(), problem.hint());
  }

  private static String sentence(String text) {
    Matcher blamed = BLAMED.matcher(text);
    String what = blamed.find() ? ": " + blamed.group(1) : "";
    String first = text.contains("\n") ? text.substring(0, text.indexOf('\n')) : text;
    return oneLine(first.replaceAll(":\\s*$", "")) + what;
  }

  private static String oneLine(String text) {
    return NOISE
        .matcher(text)
        .replaceAll("")
        .strip()
        .replaceAll("\\s+", " ")
        .replace(" ,", ",")
        .replaceAll("[.:]$", "");
  }

  private Location location(TemplateException e) {
    Integer line = e.getLineNumber();
    Integer column = e.getColumnNumber();
    String name = e.getTemplateSourceName();
    return templates.location(name, line == null ? 0 : line, column == null ? 0 : column);
  }

  /** The engine knows the place of the instruction; the name stands a little after it. */
  private Location atName(Location instruction, String name) {
    return find(instruction, Pattern.compile("[.\"'\\[]\\s*(\\Q" + name + "\\E)\\b"));
  }

  /** Where an argument of a call is named. */
  Location atArgument(Location call, String name) {
    return find(call, Pattern.compile("\\s(\\Q" + name + "\\E)\\s*="));
  }

  private Location find(Location instruction, Pattern access) {
    String text = templates.textFrom(instruction);
    Matcher matcher = access.matcher(text);
    int from = Math.min(text.length(), Math.max(0, instruction.column() - 1));
    if (!matcher.find(from)) {
      return instruction;
    }
    String before = text.substring(0, matcher.start(1));
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    int column = matcher.start(1) - before.lastIndexOf('\n');
    return Location.of(instruction.file(), instruction.line() + lines, column);
  }
}
