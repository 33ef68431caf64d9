package org.alternat.template.internal.markup;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.document.Origin;
import org.alternat.problem.Problem;

/**
 * Reads the markup of a template as it is written, and says what in it is no XML and where: all
 * mistakes at once, with the places that a parser of XML, which reads what the template has
 * printed, cannot know.
 */
final class TemplateSyntax {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.:-]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("[^\\s=/>\"'<]+");
  private static final Pattern UNQUOTED = Pattern.compile("[^\\s>]*");
  private static final Pattern SPACES = Pattern.compile("\\s*");
  private static final Pattern ENTITY = Pattern.compile("&(?:#(?:\\d+|x[0-9A-Fa-f]+)|(\\w+));");

  /** What takes in a tag, or all that follows. */
  private static final Pattern UNCLOSED =
      Pattern.compile("\\$\\{(?:[^\"'}]*</|.*[^}]$)", Pattern.DOTALL);

  private static final Pattern XML_ENTITY = Pattern.compile("lt|gt|amp|quot|apos");

  /** What other programs fill in. */
  private static final Pattern HOLE =
      Pattern.compile("(?:[$#]?[({]{1,2}|\\$)\\s*([a-z]\\w*(?:\\.\\w+)+)\\s*[)}]{0,2}");

  private static final String TYPOGRAPHIC = "“”„«»‘’‚";

  /** Entities of HTML that people know by heart, for signs that cannot be seen. */
  private static final Map<String, String> UNSEEN =
      Map.of("nbsp", "&#160;", "ensp", "&#8194;", "thinsp", "&#8201;", "shy", "&#173;");

  private final String file;
  private final String source;
  private final MarkupProblems problems;
  private final TemplateScanner scanner;
  private final TagBalance balance;
  private final WrittenElements elements;
  private int at;
  private int line = 1;
  private int lineStart;

  /** The attributes of the tag that is being read. */
  private final Set<String> named = new HashSet<>();

  /** Whether a value goes on where the next tag begins. */
  private boolean inValue;

  private TemplateSyntax(String file, String source, MarkupProblems problems) {
    this.file = file;
    this.source = source;
    this.problems = problems;
    this.scanner = TemplateScanner.of(source);
    this.balance = new TagBalance(problems);
    this.elements = new WrittenElements(source, problems);
  }

  /** Says what is wrong in a template; gives what is said of an instruction that is not closed. */
  static Optional<Problem> check(String file, String source, MarkupProblems problems) {
    return new TemplateSyntax(file, source, problems).run();
  }

  /** What to write instead of an entity that XML has not. */
  static String instead(String entity) {
    return "write " + UNSEEN.getOrDefault(entity, "the letter itself");
  }

  private Optional<Problem> run() {
    while (at < source.length()) {
      int construct = scanner.constructLength(at);
      if (construct > 0) {
        String written = source.substring(at, at + construct);
        if (UNCLOSED.matcher(written).lookingAt()) {
          problems.error(here(), "${ is not closed", "write } behind the value");
          return Optional.empty();
        }
        balance.construct(written, here());
        move(at + construct);
      } else if (source.charAt(at) == '<') {
        angle();
      } else {
        sign();
      }
    }
    return balance.end();
  }

  private Origin here() {
    return new Origin(file, line, at - lineStart + 1);
  }

  /** Goes on to a place, counting lines. */
  private void move(int to) {
    for (; at < to; at++) {
      char c = source.charAt(at);
      if (c == '\n' || (c == '\r' && !source.startsWith("\n", at + 1))) {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private boolean takes(Pattern pattern) {
    Matcher matcher = pattern.matcher(source).region(at, source.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    move(matcher.end());
    return true;
  }

  private boolean skips(String begin, String end) {
    if (!source.startsWith(begin, at)) {
      return false;
    }
    int found = source.indexOf(end, at + begin.length());
    move(found < 0 ? source.length() : found + end.length());
    return true;
  }

  /** Two hyphens end a comment of XML, so that none may stand in it. */
  private void comment() {
    if (!source.startsWith("<!--", at)) {
      return;
    }
    int end = source.indexOf("-->", at + 4);
    int hyphens = source.indexOf("--", at + 4);
    if (hyphens >= 0 && hyphens < end) {
      problems.error(
          here(),
          "a comment has two hyphens in a row",
          "write it as <#-- … -->, which may have them");
    }
  }

  private void angle() {
    comment();
    if (skips("<!--", "-->") || skips("<![CDATA[", "]]>") || skips("<?", "?>")) {
      return;
    }
    Origin origin = here();
    boolean closing = source.startsWith("</", at);
    int name = at + (closing ? 2 : 1);
    move(name);
    if (takes(NAME)) {
      tag(source.substring(name, at), closing, origin);
    } else if (!source.startsWith("<!", name - 1) && !source.startsWith("${", name)) {
      problems.error(origin, "< cannot stand in text", "write &lt;");
    }
  }

  private void tag(String name, boolean closing, Origin origin) {
    int begin = at - name.length() - 2;
    FamiliarElements.instruction(name)
        .filter(hint -> !closing)
        .ifPresent(hint -> problems.error(origin, "unknown element <" + name + ">", hint));
    boolean empty = attributes(name);
    if (closing) {
      balance.closed(name, origin);
      elements.closed(name, begin);
    } else if (!empty) {
      balance.opened(name, origin);
      elements.opened(name, origin, at);
    }
  }

  /** Reads to the end of a tag; whether it closes itself. */
  private boolean attributes(String element) {
    inValue = false;
    named.clear();
    while (at < source.length()) {
      takes(SPACES);
      int construct = at < source.length() ? scanner.constructLength(at) : 0;
      if (construct > 0) {
        move(at + construct);
      } else if (source.startsWith("/>", at)) {
        move(at + 2);
        return true;
      } else if (source.startsWith(">", at)) {
        move(at + 1);
        return false;
      } else if (source.startsWith("<", at)) {
        if (!inValue) {
          problems.error(here(), "the tag <" + element + "> before this has no >", "");
        }
        return false;
      } else {
        attribute(element);
      }
    }
    return true;
  }

  private void attribute(String element) {
    Origin origin = here();
    int begin = at;
    if (!takes(ATTRIBUTE)) {
      move(at + 1);
      return;
    }
    String name = source.substring(begin, at);
    if (!named.add(name)) {
      problems.error(origin, name + " is given twice", "");
    }
    takes(SPACES);
    if (!source.startsWith("=", at)) {
      if (FamiliarElements.instruction(element).isEmpty()) {
        problems.error(origin, name + " has no value", name + "=\"…\"");
      }
      return;
    }
    move(at + 1);
    takes(SPACES);
    value(name);
  }

  private void value(String name) {
    Origin origin = here();
    char quote = at < source.length() ? source.charAt(at) : ' ';
    if (quote == '"' || quote == '\'') {
      quoted(name, quote, origin);
      return;
    }
    String hint =
        TYPOGRAPHIC.indexOf(quote) >= 0
            ? "quotation marks of markup are straight: " + name + "=\"…\""
            : name + "=\"…\"";
    problems.error(origin, "the value of " + name + " stands in no quotation marks", hint);
    int construct = at < source.length() ? scanner.constructLength(at) : 0;
    move(at + construct);
    takes(UNQUOTED);
  }

  private void quoted(String name, char quote, Origin origin) {
    move(at + 1);
    while (at < source.length() && source.charAt(at) != quote) {
      int construct = scanner.constructLength(at);
      if (construct > 0) {
        move(at + construct);
      } else if (source.charAt(at) == '<') {
        problems.error(
            origin,
            "the value of " + name + " is not closed",
            "a quotation mark is missing; a < in a value is written &lt;");
        inValue = true;
        return;
      } else {
        sign();
      }
    }
    move(Math.min(source.length(), at + 1));
  }

  private void sign() {
    char c = source.charAt(at);
    Matcher hole = HOLE.matcher(source).region(at, source.length());
    if (c == '&') {
      ampersand();
    } else if ("$#{".indexOf(c) >= 0 && hole.lookingAt()) {
      problems.warning(
          here(),
          hole.group() + " is printed as it stands",
          "what is filled in is written ${" + hole.group(1) + "}");
      move(hole.end());
    } else {
      move(at + 1);
    }
  }

  private void ampersand() {
    Matcher entity = ENTITY.matcher(source).region(at, source.length());
    if (!entity.lookingAt()) {
      problems.error(here(), "& cannot stand alone", "write &amp;");
      move(at + 1);
      return;
    }
    String name = entity.group(1);
    if (name != null && !XML_ENTITY.matcher(name).matches()) {
      problems.error(here(), "there is no &" + name + ";", instead(name));
    }
    move(entity.end());
  }
}
