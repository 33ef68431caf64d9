package org.alternat.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "two words; two |words",
        "10\u00A0000\u202Ft and; 10\u00A0000\u202Ft |and",
        "État-major; État-|major",
        "high\u2011level talks; high\u2011level |talks",
        "2017–2018 and; 2017–2018 |and",
        "Paris – Londres; Paris |– |Londres",
        "at -5 degrees; at |-5 |degrees",
        "« a b » et; « a |b » |et",
        "word.1 next; word.1 |next",
        "co\u00ADopé\u00ADration; co\u00AD|opé\u00AD|ration",
        "see https://a.example/b-c?d=1 now; see |https://|a.|example/|b-|c?|d=|1 |now",
        "外交关系; 外|交|关|系",
        "et/ou; et/ou",
      })
  void linesEndOnlyWhereReadersExpect(String text, String parts) {
    StringBuilder marked = new StringBuilder();
    int start = 0;
    for (int end : LineBreaks.of(text, Locale.FRENCH)) {
      marked.append(marked.isEmpty() ? "" : "|").append(text, start, end);
      start = end;
    }
    assertThat(marked.toString()).isEqualTo(parts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '`',
      value = {"question ? yes/question ? |yes", "vrai ; faux/vrai ; |faux", "a : b/a : |b"})
  void noLineBeginsWithPunctuation(String text, String parts) {
    linesEndOnlyWhereReadersExpect(text, parts);
  }
}
