package org.alternat.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {
  @Test
  void escapesWhatWouldBeMarkup() {
    Xml xml = Xml.fragment().start("a").attribute("b", "\"<&>\"").text("\"<&>\"").end();
    assertThat(xml).hasToString("<a b=\"&quot;&lt;&amp;&gt;&quot;\">\"&lt;&amp;&gt;\"</a>");
  }

  @Test
  void writesCharactersOfAllLengths() {
    Xml xml = Xml.fragment().leaf("a", "aé‑𝔸").raw("é‑𝔸");
    assertThat(xml).hasToString("<a>aé‑𝔸</a>é‑𝔸");
    assertThat(xml.bytes()).isEqualTo(xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void replacesWhatXmlForbids() {
    assertThat(Xml.fragment().leaf("a", "\u0001\uD800\uFFFF.")).hasToString("<a> ��.</a>");
  }

  @Test
  void takesLinesAsTheyAreButForMarkup() {
    byte[] lines = "{\n \"é\": \"<&>\"\n}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Xml.fragment().start("a").lines(lines).end())
        .hasToString("<a>{\n \"é\": \"&lt;&amp;&gt;\"\n}\n</a>");
  }

  @Test
  void putsElementsBetweenPlaces() {
    Xml xml = Xml.fragment().start("a");
    int from = xml.place();
    int to = xml.empty("b").place();
    xml.empty("c").end();
    xml.replace(from, to, Xml.fragment().leaf("longer", "é".repeat(400)));
    assertThat(xml).hasToString("<a><longer>" + "é".repeat(400) + "</longer><c/></a>");
    xml.replace(from, xml.place() - "<c/></a>".length(), Xml.fragment());
    assertThat(xml).hasToString("<a><c/></a>");
  }

  @Test
  void keepsElementsClosed() {
    assertThatIllegalStateException().isThrownBy(() -> Xml.fragment().start("a").bytes());
  }
}
