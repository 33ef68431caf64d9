package org.alternat.xlsx.internal.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlWriterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a < b & c > \"d\" | a &lt; b &amp; c &gt; \"d\"",
        "'_x000D_' | _x005F_x000D_",
        "_x00zz_ | _x00zz_",
        "𝐁𝐨𝐥𝐝 | 𝐁𝐨𝐥𝐝"
      })
  void escapesText(String text, String expected) throws IOException {
    assertThat(written(text)).isEqualTo("<t>" + expected + "</t>");
  }

  @Test
  void writesWhatXmlForbidsInExcelsEscapes() throws IOException {
    assertThat(written("a\u0001\r\uFFFE")).isEqualTo("<t>a_x0001__x000D__xFFFE_</t>");
  }

  @Test
  void replacesHalvesOfSurrogatePairs() throws IOException {
    assertThat(written("a\uD83D b\uDE00")).isEqualTo("<t>a\uFFFD b\uFFFD</t>");
  }

  @Test
  void keepsWhiteSpaceOfAttributes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlWriter xml = new XmlWriter(out, XmlWriter.buffer());
    xml.start("t").attribute("name", "a\tb\n\"c\"").end().finish();

    assertThat(body(out)).isEqualTo("<t name=\"a&#9;b&#10;&quot;c&quot;\"/>");
  }

  @Test
  void refusesToFinishWithAnElementOpen() throws IOException {
    XmlWriter xml = new XmlWriter(new ByteArrayOutputStream(), XmlWriter.buffer());
    xml.start("t");

    assertThatIllegalStateException().isThrownBy(xml::finish).withMessageContaining("[t]");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0.5, 0.5", "12.34567, 12.3457", "-3.10, -3.1", "409, 409"})
  void writesMeasuresWithoutExponent(double value, String expected) {
    assertThat(XmlWriter.decimal(value)).isEqualTo(expected);
  }

  private static String written(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlWriter xml = new XmlWriter(out, XmlWriter.buffer());
    xml.leaf("t", text).finish();
    return body(out);
  }

  private static String body(ByteArrayOutputStream out) {
    String all = out.toString(StandardCharsets.UTF_8);
    return all.substring(all.indexOf('\n') + 1);
  }
}
