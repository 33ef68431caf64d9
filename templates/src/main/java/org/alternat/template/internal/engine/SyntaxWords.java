package org.alternat.template.internal.engine;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.engine.EngineWords.Said;
import org.jspecify.annotations.Nullable;

/** What is wrong with a template that cannot be read, in the words of those who write notes. */
final class SyntaxWords {
  private static final List<String> DIRECTIVES =
      List.of(
          "assign",
          "attempt",
          "break",
          "case",
          "continue",
          "default",
          "else",
          "elseif",
          "function",
          "global",
          "if",
          "import",
          "include",
          "items",
          "list",
          "local",
          "macro",
          "nested",
          "noparse",
          "recover",
          "return",
          "sep",
          "setting",
          "switch");

  private static final Pattern NOT_CLOSED =
      Pattern.compile("Encountered \"(.+?)\".*only this can be closed: \"(.+?)\"");
  private static final Pattern OTHER_CLOSED = Pattern.compile("Expecting </@> or </(@[^>]*)>");
  private static final Pattern AT_END =
      Pattern.compile("Unexpected end of file reached.*unclosed \"?(.+?)\"?(?:[.,\\s]|$)");
  private static final Pattern UNKNOWN_DIRECTIVE = Pattern.compile("Unknown directive: #(\\w+)");
  private static final Pattern UNKNOWN_BUILT_IN =
      Pattern.compile("Unknown built-in: \"(\\w+)\".*built-ins: (.*)");
  private static final Pattern UNKNOWN_NAME =
      Pattern.compile("Unknown (setting|special variable) name: \"(\\w+)\".*names are: (.*)");
  private static final Pattern MALFORMED = Pattern.compile("#(\\w+) is an existing directive");
  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \"(.+?)\", but was expecting");
  private static final Pattern LITERAL =
      Pattern.compile("Found (\\w+) literal: (.+?)\\. Expecting: (\\w+)");
  private static final Pattern ESCAPED = Pattern.compile("Using (.+?) \\(legacy escaping\\)");

  private static final Pattern LEXICAL =
      Pattern.compile("Lexical error: encountered (?:\"(.*?)\" \\((\\d+)\\)|<EOF>).*");
  private static final Pattern UNCLOSED = Pattern.compile("Unclosed \"(.+?)\"");
  private static final String LISTS = "a list is gone through by <#list engagements as e>";
  private static final String STRAIGHT = "quotation marks are straight: \"…\"";

  private SyntaxWords() {}

  /** The words for a complaint of one line; those of the engine for one that is not known. */
  static Said of(String text) {
    Matcher m = LEXICAL.matcher(text);
    if (m.matches()) {
      return letter(m.group(2));
    }
    m = NOT_CLOSED.matcher(text);
    if (m.find()) {
      return notClosed(m.group(1), m.group(2));
    }
    m = OTHER_CLOSED.matcher(text);
    if (m.find()) {
      return new Said(
          "<" + m.group(1) + "> is still open here", "write </" + m.group(1) + "> before this");
    }
    m = AT_END.matcher(text);
    if (m.find()) {
      return new Said(
          "the file ends, and <" + m.group(1) + "> is not closed", "write </" + m.group(1) + ">");
    }
    m = UNEXPECTED.matcher(text);
    if (m.find()) {
      return unexpected(m.group(1).strip());
    }
    return names(text);
  }

  /** A letter that no expression has; there is none where the file has ended. */
  private static Said letter(@Nullable String code) {
    if (code == null) {
      return new Said("the file ends within a text", "a quotation mark is missing");
    }
    String letter = Character.toString(Integer.parseInt(code));
    return new Said(letter + " cannot stand here", "“”„«»‘’‚".contains(letter) ? STRAIGHT : "");
  }

  private static Said unexpected(String found) {
    String hint =
        switch (found) {
          case "," -> "in the call of a macro there are blanks between the values, and no commas";
          case "in" -> LISTS;
          default ->
              "a value, a bracket or a quotation mark is missing before it, or one is too many";
        };
    return new Said("\"" + found + "\" cannot stand here", hint);
  }

  private static Said notClosed(String met, String open) {
    if (met.startsWith("</#") && open.startsWith("@")) {
      return new Said(met + " closes nothing", "the last tag that is open calls a macro: <@…>");
    }
    String tag = open.replace("@...", "@…");
    return met.startsWith("</") || met.contains("end of file")
        ? new Said(
            "<" + tag + "> is still open at " + met,
            "tags are closed in the order opposite to that in which they were opened")
        : new Said(
            met + " cannot stand within <" + tag + ">", "close that first, or open an <#if>");
  }

  private static Said names(String text) {
    Matcher m = UNKNOWN_DIRECTIVE.matcher(text);
    if (m.find()) {
      return new Said(
          "there is no directive <#" + m.group(1) + ">", UnknownNames.hint(m.group(1), DIRECTIVES));
    }
    m = UNKNOWN_BUILT_IN.matcher(text);
    if (m.find()) {
      return new Said("there is no ?" + m.group(1), builtIn(m.group(1), list(m.group(2))));
    }
    m = UNKNOWN_NAME.matcher(text);
    if (m.find()) {
      return new Said(
          "there is no " + m.group(1) + " \"" + m.group(2) + "\"",
          Suggestions.didYouMean(m.group(2), list(m.group(3))));
    }
    return uses(text);
  }

  private static String builtIn(String written, List<String> known) {
    String near = Suggestions.didYouMean(written, known);
    return known.stream()
        .filter(name -> near.isEmpty() && name.equals(written + "_case"))
        .findFirst()
        .map(name -> "did you mean \"" + name + "\"?")
        .orElse(near);
  }

  private static Said uses(String text) {
    if (text.startsWith("#list must have either")) {
      return new Said("the members of the list have no name", LISTS);
    }
    Matcher m = MALFORMED.matcher(text);
    if (m.find()) {
      return new Said(
          "<#" + m.group(1) + "> is not written as it should be",
          "a condition, name or value is missing in it, or one is too many");
    }
    m = LITERAL.matcher(text);
    if (m.find()) {
      return new Said(m.group(2) + " stands where a " + m.group(3) + " is wanted", "");
    }
    m = ESCAPED.matcher(text);
    if (m.find()) {
      return new Said(
          m.group(1).replaceAll("the \"(\\w+)\" directive", "<#$1>") + " is not needed",
          "what is printed is escaped by itself; leave it out");
    }
    m = UNCLOSED.matcher(text);
    if (m.find()) {
      return new Said(
          m.group(1) + " is not closed",
          m.group(1).equals("<#--") ? "a comment ends with -->" : "");
    }
    if (text.contains("<#nested> instruction outside")) {
      return new Said("<#nested> stands outside a macro", "");
    }
    if (text.startsWith("A return instruction")) {
      return new Said("<#return> stands outside a macro or function", "");
    }
    if (text.startsWith("<#break> must be nested")) {
      return new Said("<#break> stands outside a <#list>", "");
    }
    return new Said(text, "");
  }

  private static List<String> list(String names) {
    return Arrays.asList(names.split("\\s*,\\s*", -1));
  }
}
