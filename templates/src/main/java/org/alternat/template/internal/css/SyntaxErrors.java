package org.alternat.template.internal.css;

import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import org.jspecify.annotations.Nullable;

/** Turns what the CSS parser complains of into problems. */
final class SyntaxErrors implements ICSSParseErrorHandler {
  private final ThemeProblems problems;

  SyntaxErrors(ThemeProblems problems) {
    this.problems = problems;
  }

  @Override
  public void onCSSParseError(ParseException exception, @Nullable Token lastSkipped) {
    unexpected(exception.currentToken);
  }

  @Override
  public void onCSSUnexpectedRule(Token token, String rule, String message) {
    boolean late = rule.equals("@import") && message.contains("middle of the file");
    problems.follows(
        token.beginLine,
        late ? 1 : token.beginColumn,
        late ? "@import stands here after a rule" : rule + ": " + message,
        late ? "write it in the first line" : "");
  }

  @Override
  public void onCSSDeprecatedProperty(Token prefix, Token property) {
    problems.warn(property.beginLine, property.beginColumn, "an old form of a property", "");
  }

  @Override
  public void onCSSBrowserCompliantSkip(
      @Nullable ParseException exception, Token from, Token until) {
    if (exception == null) {
      problems.follows(from.beginLine, from.beginColumn, "this is not CSS", "");
    } else {
      unexpected(exception.currentToken);
    }
  }

  @Override
  public void onIllegalCharacter(char character) {
    problems.follows(0, 0, "the character \"" + character + "\" cannot stand here", "");
  }

  /** The parser blames the last token that was right. */
  private void unexpected(@Nullable Token lastGood) {
    if (lastGood == null || lastGood.next == null) {
      problems.follows(0, 0, "this is not CSS", "");
      return;
    }
    Token wrong = lastGood.next;
    String what = wrong.image.isEmpty() ? "the end of the file" : "\"" + wrong.image.strip() + "\"";
    problems.follows(wrong.beginLine, wrong.beginColumn, what + " cannot stand here", "");
  }
}
