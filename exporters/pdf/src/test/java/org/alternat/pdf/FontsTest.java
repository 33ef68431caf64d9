package org.alternat.pdf;

import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.strong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.export.ExportOptions;
import org.alternat.export.FontLibrary;
import org.alternat.problem.AlternatException;
import org.alternat.style.PageStyle;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.alternat.testkit.ArabicSample;
import org.alternat.testkit.Golden;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.StructureCheck;
import org.alternat.testkit.TestFonts;
import org.alternat.testkit.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
  private static final ExportOptions WITH_FONTS =
      ExportOptions.builder().fonts(TestFonts.both()).build();

  @TempDir Path folder;

  @Test
  void arabicIsShapedTaggedAndConforms() throws Exception {
    Exported exported = Exported.of(ArabicSample.document(), WITH_FONTS);
    Golden.in("src/test/resources/golden")
        .matches(
            "look/arabic.pdf.txt", PdfDump.of(exported), Map.of("arabic.pdf", exported.bytes()));
    assertThat(exported.report().losses()).isEmpty();
    assertThat(VeraPdf.failures(exported.bytes(), "ua1")).isEmpty();
    assertThat(VeraPdf.failures(exported.bytes(), "2a")).isEmpty();
    assertThat(StructureCheck.faults(exported.bytes())).isEmpty();
  }

  @Test
  void chineseInAFontWithPostScriptOutlinesConforms() throws Exception {
    Document document = document("zh", "关于哈萨克斯坦和多哥双边关系的说明");
    Exported exported = Exported.of(document, WITH_FONTS);
    assertThat(exported.report().losses()).isEmpty();
    assertThat(VeraPdf.failures(exported.bytes(), "ua1")).isEmpty();
    assertThat(VeraPdf.failures(exported.bytes(), "2a")).isEmpty();
    assertThat(fonts(exported.bytes())).anyMatch(f -> f.contains("NotoSansCJK"));
  }

  @Test
  void aFontOfACollectionIsFoundByItsFamily() throws Exception {
    Files.write(folder.resolve("two.ttc"), collection());
    ExportOptions options = ExportOptions.builder().fonts(FontLibrary.of(folder)).build();
    Exported exported = Exported.of(document("ar", "توغو 多哥"), options);
    assertThat(exported.report().losses()).isEmpty();
    assertThat(VeraPdf.failures(exported.bytes(), "2a")).isEmpty();
    assertThat(fonts(exported.bytes()))
        .anyMatch(f -> f.contains("Naskh"))
        .anyMatch(f -> f.contains("CJK"));
  }

  @Test
  void aThemeNamesFontsOfTheFolderAndWhatTheyLackComesFromTheNext() throws IOException {
    Rule rule =
        new Rule(
            new Selector(null, new Selector.Simple("article", ""), false),
            Map.of(
                Property.FONT_FAMILY,
                new Value.Families(List.of("Noto Naskh Arabic", "Liberation Serif"))),
            0);
    Document document =
        new Document(
            Metadata.of("Title", Locale.FRENCH, LocalDate.of(2023, 10, 3)),
            new StyleSheet(PageStyle.A4, List.of(rule), Map.of()),
            List.of(p("Lomé 2014 多")));
    Map<String, String> fonts = new TreeMap<>();
    PDFTextStripper letters =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            String font = text.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
            fonts.merge(font, text.getUnicode(), String::concat);
          }
        };
    try (PDDocument pdf = Loader.loadPDF(Exported.of(document, WITH_FONTS).bytes())) {
      letters.getText(pdf);
    }
    assertThat(fonts)
        .containsEntry("LiberationSerif-Regular", "Lomé")
        .containsEntry("NotoSansCJKsc-Regular-Identity-H", "多")
        .hasEntrySatisfying("NotoNaskhArabic-Regular", t -> assertThat(t).contains("2014"));
  }

  @Test
  void ofFontsForChineseAndJapaneseTheLanguageDecides() throws IOException {
    byte[] chinese = TestFonts.bytes(TestFonts.CHINESE);
    Files.write(folder.resolve("a.otf"), renamed(chinese, "CJK SC", "CJK JP"));
    Files.write(folder.resolve("b.otf"), chinese);
    ExportOptions options = ExportOptions.builder().fonts(FontLibrary.of(folder)).build();
    assertThat(fonts(Exported.of(document("zh", "多哥"), options).bytes()))
        .anyMatch(f -> f.contains("CJKsc"))
        .noneMatch(f -> f.contains("CJKjp"));
    assertThat(fonts(Exported.of(document("ja", "多哥"), options).bytes()))
        .anyMatch(f -> f.contains("CJKjp"))
        .noneMatch(f -> f.contains("CJKsc"));
  }

  /** A font with another name, which is as long. */
  private static byte[] renamed(byte[] font, String name, String other) {
    String bytes = new String(font, StandardCharsets.ISO_8859_1);
    String wide = new String(name.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    String otherWide =
        new String(other.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    String sc =
        new String("CJKsc".getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    String jp =
        new String("CJKjp".getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    return bytes
        .replace(wide, otherWide)
        .replace(name, other)
        .replace(sc, jp)
        .replace("CJKsc", "CJKjp")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aCharacterThatNoFontHasIsShownAndReported() throws IOException {
    Exported exported = Exported.of(document("en", "one \uD83D\uDE00 two"), WITH_FONTS);
    assertThat(exported.report().losses())
        .extracting(l -> l.what())
        .containsExactly("no font has U+1F600, which stands in 2 texts; □ is shown instead");
    assertThat(PdfDump.of(exported)).contains("one \uD83D\uDE00 two");
  }

  @Test
  void aVariableFontIsReportedWhereItIsUsed() throws IOException {
    byte[] font = TestFonts.bytes(TestFonts.ARABIC);
    // A table that is not needed stands in for the one that makes a font variable.
    int entry = entry(font, "GPOS");
    System.arraycopy("fvar".getBytes(StandardCharsets.US_ASCII), 0, font, entry, 4);
    Files.write(folder.resolve("variable.ttf"), font);
    ExportOptions options = ExportOptions.builder().fonts(FontLibrary.of(folder)).build();
    assertThat(Exported.of(document("ar", "توغو"), options).report().losses())
        .extracting(l -> l.what())
        .singleElement()
        .asString()
        .contains("is variable; its usual weight and width are shown");
    assertThat(Exported.of(document("fr", "Togo"), options).report().losses()).isEmpty();
  }

  @Test
  void unfitFontsAreNamedAllAtOnce() throws IOException {
    byte[] font = TestFonts.bytes(TestFonts.ARABIC);
    Files.writeString(folder.resolve("text.ttf"), "This is no font at all.");
    Files.write(folder.resolve("empty.otf"), new byte[0]);
    Files.write(folder.resolve("short.ttf"), Arrays.copyOf(font, 900));
    FontLibrary library = FontLibrary.of(folder);
    ExportOptions options = ExportOptions.builder().fonts(library).build();
    assertThatThrownBy(() -> Exported.of(document("en", "text"), options))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("empty.otf: the font cannot be used: it is no font")
        .hasMessageContaining("short.ttf: the font cannot be used: it is damaged or cut short")
        .hasMessageContaining("text.ttf: the font cannot be used: it is neither");
  }

  @Test
  void aFontThatFilesMayNotCarryIsRefused() throws IOException {
    for (int type : new int[] {0x2, 0x200, 0x100}) {
      Files.write(folder.resolve(type + ".ttf"), licensed(type));
    }
    Files.write(folder.resolve("fit.ttf"), licensed(0x8));
    FontLibrary library = FontLibrary.of(folder);
    ExportOptions options = ExportOptions.builder().fonts(library).build();
    assertThatThrownBy(() -> Exported.of(document("en", "text"), options))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("2.ttf: the font cannot be used: its licence does not allow files")
        .hasMessageContaining("512.ttf: the font cannot be used: its licence does not allow files")
        .hasMessageContaining("256.ttf: the font cannot be used: its licence does not allow")
        .hasMessageNotContaining("fit.ttf");
  }

  private static byte[] licensed(int type) {
    byte[] font = TestFonts.bytes(TestFonts.ARABIC);
    ByteBuffer.wrap(font).putShort(offset(font, "OS/2") + 8, (short) type);
    return font;
  }

  @Test
  void aFontWithABrokenTableIsNamedWhenItIsWanted() throws IOException {
    byte[] font = TestFonts.bytes(TestFonts.ARABIC);
    int cmap = offset(font, "cmap");
    Arrays.fill(font, cmap, cmap + 40, (byte) 0xFF);
    Files.write(folder.resolve("broken.ttf"), font);
    ExportOptions options = ExportOptions.builder().fonts(FontLibrary.of(folder)).build();
    assertThatThrownBy(() -> Exported.of(document("ar", "توغو"), options))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("broken.ttf: the font cannot be used");
  }

  @Test
  void missingAndEmptyFoldersAreProblems() {
    assertThatThrownBy(() -> FontLibrary.of(folder.resolve("gone"), folder))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("gone: there is no such folder of fonts")
        .hasMessageContaining("the folder holds no font");
  }

  @Test
  void theSameFontsGiveTheSameBytes() {
    byte[] first = Exported.of(ArabicSample.document(), WITH_FONTS).bytes();
    assertThat(Exported.of(ArabicSample.document(), WITH_FONTS).bytes()).isEqualTo(first);
  }

  private static Document document(String language, String text) {
    Metadata metadata =
        Metadata.of("Title", Locale.forLanguageTag(language), LocalDate.of(2023, 10, 3));
    return new Document(
        metadata, LookSample.styleSheet(), List.of(p(text), p(strong(text, " bold"))));
  }

  private static Set<String> fonts(byte[] pdf) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          names.add(font.getName());
        }
      }
    }
    return names;
  }

  private static int offset(byte[] font, String table) {
    return ByteBuffer.wrap(font).getInt(entry(font, table) + 8);
  }

  private static int entry(byte[] font, String table) {
    int entry = 12;
    while (!new String(font, entry, 4, StandardCharsets.ISO_8859_1).equals(table)) {
      entry += 16;
    }
    return entry;
  }

  /** Both fonts in one file, their tables moved behind the header of the collection. */
  private static byte[] collection() {
    byte[] first = TestFonts.bytes(TestFonts.ARABIC);
    byte[] second = TestFonts.bytes(TestFonts.CHINESE);
    int start = 20;
    ByteBuffer out = ByteBuffer.allocate(start + first.length + second.length);
    out.putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(start).putInt(start + first.length);
    out.put(moved(first, start)).put(moved(second, start + first.length));
    return out.array();
  }

  private static byte[] moved(byte[] font, int by) {
    ByteBuffer out = ByteBuffer.wrap(font);
    for (int i = 0; i < out.getShort(4); i++) {
      int at = 12 + 16 * i + 8;
      out.putInt(at, out.getInt(at) + by);
    }
    return font;
  }
}
