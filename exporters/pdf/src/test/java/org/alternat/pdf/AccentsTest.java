package org.alternat.pdf;

import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.strong;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.StructureCheck;
import org.alternat.testkit.TaggedPdf;
import org.alternat.testkit.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Letters whose marks are characters of their own, as some programs write all accents. */
class AccentsTest {
  private static Document document(String text) {
    Metadata metadata = Metadata.of("Accents", Locale.FRENCH, LocalDate.of(2023, 10, 3));
    return new Document(metadata, LookSample.styleSheet(), List.of(p(text), p(strong(text))));
  }

  @Test
  void aLetterAndItsMarkAreDrawnAsTheLetterThatHasIt() {
    byte[] apart = Exported.of(document("Lome\u0301, A\u030Astana, o\u0302\u0301")).bytes();
    assertThat(apart).isEqualTo(Exported.of(document("Lomé, Åstana, ố")).bytes());
  }

  @Test
  void aMarkOnALetterThatNoFontHasWithItStandsAboveTheLetter() throws Exception {
    // Russian marks the stress so where a word can be misread.
    byte[] pdf = Exported.of(document("за\u0301мок")).bytes();
    List<TextPosition> letters = letters(pdf);
    int mark = 2;
    Rectangle2D below = bounds(letters.get(mark - 1));
    Rectangle2D above = bounds(letters.get(mark));
    assertThat(above.getCenterX()).isBetween(below.getMinX() + 1, below.getMaxX() - 1);
    assertThat(above.getMinY()).isGreaterThanOrEqualTo(below.getMaxY());
    assertThat(bounds(letters.get(mark + 1)).getMinX()).isGreaterThan(below.getMaxX());
    try (TaggedPdf tagged = TaggedPdf.read(pdf)) {
      assertThat(TaggedPdf.text(tagged.document())).contains("за\u0301мок");
    }
    assertThat(StructureCheck.faults(pdf)).isEmpty();
    assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
  }

  @Test
  void aMarkWithoutALetterDoesNoHarm() throws IOException {
    byte[] pdf = Exported.of(document("\u0301 a \u0301\u0301b\u0301")).bytes();
    assertThat(StructureCheck.faults(pdf)).isEmpty();
  }

  /** What is seen of a letter, in points; y grows upwards. */
  private static Rectangle2D bounds(TextPosition letter) throws IOException {
    PDType0Font font = (PDType0Font) letter.getFont();
    AffineTransform place = letter.getTextMatrix().createAffineTransform();
    place.concatenate(font.getFontMatrix().createAffineTransform());
    return font.getNormalizedPath(letter.getCharacterCodes()[0])
        .createTransformedShape(place)
        .getBounds2D();
  }

  private static List<TextPosition> letters(byte[] pdf) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            letters.add(text);
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    int start = 0;
    while (!letters.get(start).getUnicode().equals("з")) {
      start++;
    }
    return letters.subList(start, letters.size());
  }
}
