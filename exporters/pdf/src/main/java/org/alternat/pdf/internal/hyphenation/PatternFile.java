package org.alternat.pdf.internal.hyphenation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/** Patterns as TeX has them, made into those of OpenPDF, which reads XML. */
final class PatternFile {
  private static final Pattern COMMENT = Pattern.compile("%.*");

  private final String content;

  private PatternFile(String content) {
    this.content = content;
  }

  /** Reads the patterns of a language. */
  static HyphenationTree read(String name) {
    try (InputStream in = PatternFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new PatternFile(COMMENT.matcher(file).replaceAll("")).tree();
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  private HyphenationTree tree() {
    String patterns = group("patterns");
    StringBuilder xml = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?><hyphenation>");
    xml.append("<classes>");
    new TreeSet<>(patterns.chars().filter(Character::isLetter).boxed().toList())
        .forEach(c -> {
          xml.appendCodePoint(c).appendCodePoint(Character.toUpperCase(c)).append(' ');
        });
    xml.append("</classes><exceptions>").append(group("hyphenation"));
    xml.append("</exceptions><patterns>");
    patterns.lines().filter(PatternFile::isOfLetters).forEach(p -> xml.append(p).append('\n'));
    xml.append("</patterns></hyphenation>");
    HyphenationTree tree = new HyphenationTree();
    byte[] bytes = xml.toString().getBytes(StandardCharsets.UTF_8);
    tree.loadSimplePatterns(new ByteArrayInputStream(bytes));
    return tree;
  }

  private String group(String name) {
    Matcher group = Pattern.compile("\\\\" + name + "\\s*\\{([^}]*)}").matcher(content);
    return group.find() ? group.group(1) : "";
  }

  /** Words are looked up without their apostrophes. */
  private static boolean isOfLetters(String pattern) {
    return pattern.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
  }
}
