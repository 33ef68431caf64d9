package org.alternat.template.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the template engine complains of while it runs, in the words of those who write notes. */
final class EngineWords {
  private static final Pattern WRONG_TYPE =
      Pattern.compile(
          "For \"(.+?)\" (.+?): Expected (.+?), but this has evaluated to (?:an? )?([\\w+ ]+)");

  /** In a text or hint, {@code {}} is the expression that is at fault; $1 is a group. */
  private record Rule(Pattern said, String message, String hint) {
    static Rule of(String said, String message, String hint) {
      return new Rule(Pattern.compile(said), message, hint);
    }

    Optional<Said> apply(String text, String expression) {
      Matcher matcher = said.matcher(text);
      return matcher.find()
          ? Optional.of(
              new Said(filled(matcher, message, expression), filled(matcher, hint, expression)))
          : Optional.empty();
    }

    private static String filled(Matcher matcher, String pattern, String expression) {
      String filled = pattern.replace("{}", expression.isEmpty() ? "this" : expression);
      for (int i = 1; i <= matcher.groupCount(); i++) {
        filled = filled.replace("$" + i, String.valueOf(matcher.group(i)));
      }
      return filled;
    }
  }

  /** A message and what helps; both may be empty. */
  record Said(String message, String hint) {}

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "number format object for the \"(.*?)\" number format",
              "\"$1\" is no format of numbers",
              "formatted(number) writes it as the language does"),
          Rule.of(
              "Can't convert this string to number: (\".*?\")",
              "$1 is no number",
              "test it before, or take a number of the view"),
          Rule.of(
              "doesn't match the expected date.*?to parse was: (\".*?\")",
              "$1 is no date",
              "take a date of the view: <@n.date note.asOf/>"),
          Rule.of(
              "\\?(\\w+)\\(\\.\\.\\.\\) expects (.+?) arguments? but has received (\\d+|none)",
              "?$1 takes $2 arguments and is given $3",
              ""),
          Rule.of(
              "\\?(\\w+) ?\\(\\.\\.\\.\\) argument #(\\d+) had invalid value: (.*)",
              "?$1 cannot take its argument $2: $3",
              "test the length before: text?length"),
          Rule.of(
              "The (\\d)\\w\\w argument to \\?(\\w+) ?\\(\\.\\.\\.\\) (must be .*)",
              "the argument $1 of ?$2 $3",
              ""),
          Rule.of(
              "\"\\?(\\w+)\" failed at index \\d+",
              "?$1 is given a list whose members are not texts",
              "make texts of them first: a list?map(one -> one.title), or list(…) for such texts"),
          Rule.of(
              "\\?(sort\\w*)\\(\\.\\.\\.\\) failed at sequence index",
              "?$1 sorts by texts and numbers, and is given something else",
              "name a property within: ?sort_by([\"date\", \"edtf\"])"),
          Rule.of(
              "The value you try to list is an? .*hash",
              "{} is a record, where a list is wanted",
              ""),
          Rule.of(
              "Can't compare values of these types",
              "the two sides of {} cannot be compared",
              "compare texts with texts and numbers with numbers; of a text with markup ask"
                  + " text?markup_string?contains(\"…\")"),
          Rule.of(
              "A macro cannot be called in an expression",
              "a macro is not called in ${…}",
              "write <@name …/>; what is called in ${…} are functions"),
          Rule.of("Arithmetic operation failed: / by zero", "a number is divided by 0", ""),
          Rule.of("Malformed regular expression: (.*)", "the search pattern is wrong: $1", ""),
          Rule.of(
              "String index out of range.*length of the string is only (\\d+)",
              "{} is behind the end of a text of $1 letters",
              "test the length before: text?length"),
          Rule.of(
              "required parameter \"(\\w+)\" .* was specified, but had null",
              "nothing is given for \"$1\"",
              "a text stands in quotation marks; behind what may be missing stands !"));

  private EngineWords() {}

  /**
   * The words for a complaint.
   *
   * @param text in one line
   * @param expression that is blamed; may be empty
   */
  static Optional<Said> of(String text, String expression) {
    Matcher type = WRONG_TYPE.matcher(text);
    if (type.find()) {
      return Optional.of(wrongType(type, expression));
    }
    return RULES.stream().flatMap(rule -> rule.apply(text, expression).stream()).findFirst();
  }

  private static Said wrongType(Matcher type, String expression) {
    String place = type.group(1);
    String wanted = type.group(3);
    String found = kind(type.group(4));
    String is = (expression.isEmpty() ? "this" : expression) + " is " + found;
    if (wanted.startsWith("a boolean")) {
      return new Said(
          is + ", where yes or no is asked",
          expression.isEmpty() ? "" : "write " + expression + "?has_content");
    }
    if (place.equals("${...}")) {
      return new Said(is + " and cannot be printed", printed(found, expression));
    }
    if (place.equals(".")) {
      return new Said(is + ", and has no parts", "");
    }
    if (wanted.contains("user-defined directive") || wanted.contains("method or function")) {
      String macro = wanted.contains("directive") ? ", not a macro" : ", not a function";
      return new Said(is + macro, "print a value by ${…}, call a macro by <@…/>");
    }
    return new Said(is + ", where " + kind(wanted) + " is wanted", "");
  }

  private static String printed(String found, String expression) {
    return switch (found) {
      case "a list" -> "<#list " + expression + " as one>…</#list>, or list(" + expression + ")";
      case "a record" -> "print one of its properties; \"alternat variables\" lists them";
      case "a macro" -> "call it: <@" + expression + "/>";
      default -> "";
    };
  }

  /** A type of the engine as people call it; the first that its name holds. */
  private static String kind(String type) {
    if (type.contains("convertible to string")) {
      return "a text";
    }
    List<List<String>> kinds =
        List.of(
            List.of("macro", "a macro"),
            List.of("method", "a function"),
            List.of("directive", "a macro"),
            List.of("sequence", "a list"),
            List.of("collection", "a list"),
            List.of("namespace", "a file of macros"),
            List.of("markup", "a text with markup"),
            List.of("hash", "a record"),
            List.of("string", "a text"),
            List.of("number", "a number"),
            List.of("boolean", "a yes or no"),
            List.of("date", "a date"));
    return kinds.stream()
        .filter(k -> type.contains(k.getFirst()))
        .map(List::getLast)
        .findFirst()
        .orElse("something else");
  }
}
