package org.alternat.template.internal.css;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.ECSSExpressionOperator;
import com.helger.css.decl.ICSSExpressionMember;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A piece of the value of a declaration. */
sealed interface Term {
  /** A keyword, number, length, hash or anything else that is one word. */
  record Word(String text) implements Term {
    /** Keywords and units know no case. */
    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** A text in quotation marks, escapes resolved. */
  record Quoted(String text) implements Term {
    @Override
    public String toString() {
      return "\"" + text + "\"";
    }
  }

  /** A comma or slash. */
  record Separator(char sign) implements Term {
    @Override
    public String toString() {
      return String.valueOf(sign);
    }
  }

  /** A function with its arguments. */
  record Function(String name, List<Term> arguments) implements Term {
    public Function {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return name + "(" + text(arguments) + ")";
    }
  }

  /** The terms as one writes them. */
  static String text(List<Term> terms) {
    StringBuilder text = new StringBuilder();
    for (Term term : terms) {
      if (!text.isEmpty() && !(term instanceof Separator(char sign) && sign == ',')) {
        text.append(' ');
      }
      text.append(term);
    }
    return text.toString();
  }

  /** The terms of an expression that was read. */
  static List<Term> of(CSSExpression expression) {
    List<Term> terms = new ArrayList<>();
    for (ICSSExpressionMember member : expression.getAllMembers()) {
      terms.add(of(member));
    }
    return terms;
  }

  private static Term of(ICSSExpressionMember member) {
    return switch (member) {
      case CSSExpressionMemberTermSimple simple -> simple(simple.getValue());
      case CSSExpressionMemberFunction function -> {
        CSSExpression arguments = function.getExpression();
        yield new Function(
            function.getFunctionName().toLowerCase(Locale.ROOT),
            arguments == null ? List.of() : of(arguments));
      }
      case ECSSExpressionOperator operator when operator == ECSSExpressionOperator.COMMA ->
          new Separator(',');
      case ECSSExpressionOperator operator when operator == ECSSExpressionOperator.SLASH ->
          new Separator('/');
      default -> new Word(member.getAsCSSString(new CSSWriterSettings(), 0));
    };
  }

  private static Term simple(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean quoted = text.length() > 1 && (first == '"' || first == '\'');
    return quoted ? new Quoted(unescape(text.substring(1, text.length() - 1))) : new Word(text);
  }

  /** CSS 2.2 §4.1.3: a backslash and up to six hexadecimal digits, or any other character. */
  private static String unescape(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        result.append(c);
        continue;
      }
      int end = i + 1;
      while (end < text.length() && end < i + 7 && Character.digit(text.charAt(end), 16) >= 0) {
        end++;
      }
      if (end == i + 1) {
        result.append(text.charAt(++i));
      } else {
        int code = Integer.parseInt(text.substring(i + 1, end), 16);
        result.appendCodePoint(Character.isValidCodePoint(code) && code > 0 ? code : 0xFFFD);
        boolean blank = end < text.length() && text.charAt(end) == ' ';
        i = blank ? end : end - 1;
      }
    }
    return result.toString();
  }
}
