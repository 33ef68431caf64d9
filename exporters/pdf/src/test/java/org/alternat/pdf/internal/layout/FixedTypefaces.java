package org.alternat.pdf.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.alternat.pdf.internal.page.Typeface;
import org.alternat.pdf.internal.page.Typefaces;

/** A font whose characters are all half as wide as high, so that tests can count them. */
final class FixedTypefaces implements Typefaces, Typeface {
  @Override
  public List<Typeface> chain(
      List<String> families, boolean bold, boolean italic, Locale language) {
    return List.of(this);
  }

  @Override
  public String name() {
    return "Fixed";
  }

  @Override
  public int advance(int codePoint) {
    return codePoint < 0x3000 ? 500 : MISSING;
  }

  @Override
  public OptionalDouble shapedWidth(String word, boolean rightToLeft) {
    return OptionalDouble.empty();
  }

  @Override
  public boolean canJoin() {
    return false;
  }

  @Override
  public String caveat() {
    return "";
  }

  @Override
  public double ascent() {
    return 0.8;
  }

  @Override
  public double descent() {
    return 0.2;
  }
}
