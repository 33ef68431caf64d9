package org.alternat.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.alternat.problem.AlternatException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is not JSON is complained of in plain words, and where the mistake is. */
class SyntaxWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id': 1} | 1:2: ' cannot stand here (quotation marks are double: \"…\")",
        "{“id”: 1} | 1:2: “ cannot stand here (quotation marks are straight: \"…\")",
        "{\"id\": “x”} | 1:8: “ cannot stand here (quotation marks are straight: \"…\")",
        "{\"id\": \"x\",} | 1:12: a comma or an entry is missing or too many before } (there is no comma"
            + " after the last entry)",
        "{\"id\": \"x\" \"b\": 1} | 1:12: a comma is missing before this",
        "{\"id\" \"x\"} | 1:7: a colon is missing before this (\"name\": value)",
        "{\"id\": yes} | 1:8: \"yes\" is no value (a value is a text in \"…\", a number, true, false,"
            + " [ … ] or { … })",
        "{\"id\": [1 | 1:10: the file ends, and a [ is not closed",
        "{\"id\": \"x | 1:10: a text is not closed in its line (a quotation mark is missing; a new"
            + " line in a text is written \\n)",
      })
  void mistakesOfJsonAreSaidInPlainWords(String json, String said) {
    AlternatException thrown =
        catchThrowableOfType(
            AlternatException.class,
            () -> new DossierReader().read("t.json", json.getBytes(StandardCharsets.UTF_8)));
    assertThat(thrown.problems()).singleElement().hasToString("t.json:" + said);
  }
}
