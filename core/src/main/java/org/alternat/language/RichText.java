package org.alternat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A short text in which some letters are raised, as in 10<sup>e</sup> or 1<sup>er</sup> mars 2024.
 *
 * <pre>{@code
 * RichText tenth = french.ordinal(10, Gender.MASCULINE);
 * tenth.text();                                // 10e
 * tenth.plain();                               // 10ᵉ
 * tenth.map(s -> s, s -> "<sup>" + s + "</sup>"); // 10<sup>e</sup>
 * }</pre>
 *
 * @param runs what stands at one height; neighbours differ in height and none is empty
 * @since 1.0
 */
public record RichText(List<Run> runs) {

  /** No text. */
  public static final RichText EMPTY = new RichText(List.of());

  // Noncharacters, which Unicode reserves for a program's own use, mark what is raised in a string.
  static final char RAISE = '\uFDD0';
  static final char LOWER = '\uFDD1';

  private static final String LETTERS = "abcdefghijklmnoprstuvwxyz0123456789";
  private static final String RAISED = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Joins neighbours of equal height and drops empty runs. */
  public RichText {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      if (!joined.isEmpty() && joined.getLast().superscript == run.superscript) {
        joined.add(new Run(joined.removeLast().text + run.text, run.superscript));
      } else if (!run.text.isEmpty()) {
        joined.add(run);
      }
    }
    runs = List.copyOf(joined);
  }

  /** A text without anything raised. */
  public static RichText of(String text) {
    return new RichText(List.of(new Run(text, false)));
  }

  /** A raised text. */
  public static RichText superscript(String text) {
    return new RichText(List.of(new Run(text, true)));
  }

  /** The texts one after the other. */
  public static RichText join(List<RichText> parts) {
    return new RichText(parts.stream().flatMap(part -> part.runs.stream()).toList());
  }

  /** This text and then the other. */
  public RichText plus(RichText other) {
    return new RichText(Stream.concat(runs.stream(), other.runs.stream()).toList());
  }

  /** This text and then the other. */
  public RichText plus(String other) {
    return plus(of(other));
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The letters without their height: {@code 10e}. */
  public String text() {
    return map(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /**
   * The letters with Unicode's raised ones where it has them all: {@code 10ᵉ}. For places that know
   * no formatting, such as file properties.
   */
  public String plain() {
    return map(UnaryOperator.identity(), RichText::raise);
  }

  /**
   * The text, with these functions applied to what is normal and what is raised, in this order: for
   * instance an escape, and the same between {@code <sup>} tags.
   */
  public String map(UnaryOperator<String> normal, UnaryOperator<String> superscript) {
    return runs.stream()
        .map(run -> (run.superscript ? superscript : normal).apply(run.text))
        .collect(Collectors.joining());
  }

  /** A string with marks around what is raised, for those who work on strings. */
  String encoded() {
    return map(UnaryOperator.identity(), text -> RAISE + text + LOWER);
  }

  /** The text of a string with marks around what is raised. */
  static RichText decode(String text) {
    List<Run> runs = new ArrayList<>();
    int begin = 0;
    boolean raised = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == RAISE || c == LOWER) {
        runs.add(new Run(text.substring(begin, i), raised));
        raised = c == RAISE;
        begin = i + 1;
      }
    }
    runs.add(new Run(text.substring(begin), raised));
    return new RichText(runs);
  }

  private static String raise(String text) {
    if (text.chars().anyMatch(c -> LETTERS.indexOf(c) < 0)) {
      return text;
    }
    return text.chars()
        .mapToObj(c -> RAISED.substring(LETTERS.indexOf(c), LETTERS.indexOf(c) + 1))
        .collect(Collectors.joining());
  }

  /** The same as {@link #plain}. */
  @Override
  public String toString() {
    return plain();
  }

  /**
   * Letters of one height.
   *
   * @param text the letters
   * @param superscript whether they are raised
   * @since 1.0
   */
  public record Run(String text, boolean superscript) {}
}
