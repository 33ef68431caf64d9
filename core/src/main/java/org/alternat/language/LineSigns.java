package org.alternat.language;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The punctuation of a script, between pieces that bring their own. */
sealed interface LineSigns {

  static LineSigns of(String language) {
    return switch (language) {
      case "ar" -> new Arabic();
      case "zh" -> new Chinese();
      case "ru" -> new Alphabetic(true);
      default -> new Alphabetic(false);
    };
  }

  /**
   * Sets the signs of a line.
   *
   * @param kept characters that stay as they are
   * @param result what to print for each character, to be changed
   */
  void set(String line, BitSet kept, List<String> result);

  /** Whether a glance at the line shows that all its signs stay. */
  default boolean leave(String line) {
    return false;
  }

  /** Where the next character that is no space stands; the length of the line if there is none. */
  private static int next(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Where the last character before this place that is no space stands; −1 if there is none. */
  private static int previous(String line, int before) {
    int at = before - 1;
    while (at >= 0 && line.charAt(at) == ' ') {
      at--;
    }
    return at;
  }

  private static boolean is(String line, int at, Character.UnicodeScript script) {
    return at >= 0 && at < line.length() && Character.UnicodeScript.of(line.charAt(at)) == script;
  }

  /**
   * Signs as they are typed.
   *
   * @param stops whether dates end in an abbreviation, whose stop is also that of the sentence
   */
  record Alphabetic(boolean stops) implements LineSigns {
    @Override
    public boolean leave(String line) {
      return !stops || !line.contains("..");
    }

    @Override
    public void set(String line, BitSet kept, List<String> result) {
      for (int i = 2; stops && i < line.length(); i++) {
        boolean two = line.startsWith("..", i - 1) && !line.startsWith(".", i + 1);
        if (two && line.charAt(i - 2) != '.' && !kept.get(i)) {
          result.set(i, "");
        }
      }
    }
  }

  /** Commas, semicolons and question marks of its own. */
  record Arabic() implements LineSigns {
    private static final Map<Character, String> SIGNS = Map.of(',', "،", ';', "؛", '?', "؟");

    @Override
    public void set(String line, BitSet kept, List<String> result) {
      for (int i = 1; i < line.length(); i++) {
        String sign = SIGNS.get(line.charAt(i));
        boolean atEnd = i + 1 == line.length() || " )»".indexOf(line.charAt(i + 1)) >= 0;
        if (sign != null && atEnd && !kept.get(i)) {
          result.set(i, sign);
        }
      }
    }
  }

  /** Signs of full width, which bring their space along. */
  record Chinese() implements LineSigns {
    private static final Map<Character, String> SIGNS =
        Map.of(',', "，", ';', "；", ':', "：", '?', "？", '!', "！", '(', "（", ')', "）", '.', "。");

    private static final String FULL = "，；：？！（）。、《》";

    @Override
    public void set(String line, BitSet kept, List<String> result) {
      int open = 0;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        String sign = SIGNS.get(c);
        if (sign == null || kept.get(i)) {
          continue;
        }
        boolean full = c == ')' ? open > 0 : isBesideHan(line, i, result) && ends(line, i);
        open += full && c == '(' ? 1 : full && c == ')' ? -1 : 0;
        if (full) {
          result.set(i, sign);
        }
      }
      dropSpaces(line, kept, result);
    }

    private static boolean isBesideHan(String line, int at, List<String> result) {
      int before = previous(line, at);
      return isHan(line, before) || isFull(result, before) || isHan(line, next(line, at + 1));
    }

    private static boolean isHan(String line, int at) {
      return is(line, at, Character.UnicodeScript.HAN)
          || (at >= 0 && at < line.length() && FULL.indexOf(line.charAt(at)) >= 0);
    }

    /** A stop, comma or colon inside a number, a time or an address is none. */
    private static boolean ends(String line, int at) {
      char c = line.charAt(at);
      return c == '('
          || ".,:".indexOf(c) < 0
          || at + 1 == line.length()
          || line.charAt(at + 1) == ' '
          || isHan(line, at + 1);
    }

    private static void dropSpaces(String line, BitSet kept, List<String> result) {
      for (int i = 0; i < line.length(); i++) {
        if (line.charAt(i) != ' ' || kept.get(i)) {
          continue;
        }
        int before = previous(line, i);
        int after = next(line, i);
        boolean between = isHan(line, before) && isHan(line, after);
        if (between || isFull(result, before) || isFull(result, after)) {
          result.set(i, "");
        }
      }
    }

    private static boolean isFull(List<String> result, int at) {
      return at >= 0
          && at < result.size()
          && !result.get(at).isEmpty()
          && FULL.contains(result.get(at));
    }
  }
}
