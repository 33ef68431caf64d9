package org.alternat.testkit;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Walk;

/** Whether the structure of a file has all words of a document, in the order of reading. */
public final class ReadingOrder {
  private ReadingOrder() {}

  /** What is missing or stands elsewhere, nothing when the file is right. */
  public static List<String> faults(byte[] pdf, Document document) throws IOException {
    String found;
    try (TaggedPdf tagged = TaggedPdf.read(pdf)) {
      found = folded(TaggedPdf.text(tagged.document()));
    }
    List<String> faults = new ArrayList<>();
    for (String line : lines(document)) {
      if (!found.contains(folded(line))) {
        faults.add("\"" + line + "\" is missing");
      }
    }
    int from = 0;
    for (String piece : body(document)) {
      int at = found.indexOf(folded(piece), from);
      if (at < 0) {
        faults.add("\"" + piece + "\" is not where it is read");
      } else {
        from = at + folded(piece).length();
      }
    }
    return faults;
  }

  /** The words of the document in the order of reading, without those of footnotes. */
  private static List<String> body(Document document) {
    return bodyLines(document.forFormat("pdf").content())
        .flatMap(ReadingOrder::withoutNotes)
        .flatMap(text -> text.characters().lines())
        .toList();
  }

  private static Stream<List<Inline>> bodyLines(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            switch (block) {
              case Block.DescriptionList list ->
                  list.entries().stream()
                      .flatMap(e ->
                          Stream.concat(
                              Stream.of(e.term().content()), bodyLines(e.description().content())));
              case Block.Figure figure -> Stream.of(figure.caption());
              default -> Stream.concat(Walk.lines(block).stream(), bodyLines(Walk.children(block)));
            });
  }

  private static Stream<Inline.Text> withoutNotes(List<Inline> line) {
    return line.stream()
        .flatMap(i ->
            switch (i) {
              case Inline.Text text -> Stream.of(text);
              case Inline.Footnote note -> Stream.empty();
              default -> withoutNotes(Walk.content(i));
            });
  }

  /** The words of the document line by line, those of charts' data aside: charts are drawn. */
  private static List<String> lines(Document document) {
    Stream<Block> blocks = shown(document.forFormat("pdf").content());
    return blocks
        .flatMap(b -> Walk.lines(b).stream())
        .flatMap(ReadingOrder::withNotes)
        .flatMap(l -> Walk.text(l).lines())
        .toList();
  }

  private static Stream<Block> shown(List<Block> blocks) {
    return blocks.stream()
        .flatMap(b ->
            Stream.concat(
                Stream.of(b),
                b instanceof Block.Figure ? Stream.empty() : shown(Walk.children(b))));
  }

  /** A line in its pieces between footnotes and references, which print numbers into it. */
  private static Stream<List<Inline>> withNotes(List<Inline> line) {
    return Walk.within(line).filter(Inline.Text.class::isInstance).map(List::of);
  }

  /** Without white space, what cannot be seen, and the differences that the writer reports. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    // Letters may be drawn together with their marks or apart.
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isIdentifierIgnorable(c) && !Character.isISOControl(c))
        .filter(c -> c < 0xFE00 || c > 0xFE0F)
        .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(folded::appendCodePoint);
    // Themes change the case of letters.
    return folded.toString().toUpperCase(Locale.ROOT);
  }
}
