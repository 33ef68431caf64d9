package org.alternat.template.internal.narrative;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.alternat.template.view.Markup;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Turns the narrative texts of dossiers into markup: CommonMark with emphasis, links, lists and
 * quotations. Everything else is what it looks like: HTML is text, a heading a paragraph with
 * number signs. Whatever the text, the markup fits the vocabulary.
 *
 * <pre>{@code
 * NarrativeReader.inline("*calm* & <b>open</b>"); // <em>calm</em> and more, escaped
 * }</pre>
 */
public final class NarrativeReader {
  /** Deeper nesting is no narrative any more; the parser takes it as text. */
  private static final int DEEPEST = 10;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class))
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private NarrativeReader() {}

  /** Markup for within a line; paragraphs and the items of lists have line breaks between them. */
  public static String inline(String commonMark) {
    return inline(commonMark, NarrativeReader::escaped);
  }

  /**
   * Markup for within a line.
   *
   * @param words turns the words of the text, emphasis apart, into markup; must escape them
   */
  public static String inline(String commonMark, UnaryOperator<String> words) {
    NarrativeInlines inlines = new NarrativeInlines(words);
    new NarrativeBlocks(inlines).lines(parse(commonMark));
    return inlines.markup();
  }

  /** Markup that stands on lines of its own. */
  public static String blocks(String commonMark) {
    return blocks(commonMark, NarrativeReader::escaped);
  }

  /**
   * Markup that stands on lines of its own.
   *
   * @param words turns the words of the text, emphasis apart, into markup; must escape them
   */
  public static String blocks(String commonMark, UnaryOperator<String> words) {
    NarrativeInlines inlines = new NarrativeInlines(words);
    new NarrativeBlocks(inlines).blocks(parse(commonMark));
    return inlines.markup();
  }

  private static Node parse(String commonMark) {
    return PARSER.parse(commonMark);
  }

  private static String escaped(String text) {
    return Markup.ofText(text).xhtml();
  }
}
