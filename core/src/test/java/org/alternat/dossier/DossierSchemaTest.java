package org.alternat.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Pattern;
import org.alternat.model.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks an independent validator whether the schema means what the reader means. */
class DossierSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DossierSchema.json());

  private static List<String> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static String dossier(String rest) {
    return """
    {"id": "t", "language": "fr", "asOf": "2026-11-23", "between": {"a": "KZ", "b": "TG"}%s}
    """
        .formatted(rest.isEmpty() ? "" : ", " + rest);
  }

  @Test
  void theSchemaIsItselfValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

    assertThat(meta.validate(DossierSchema.json(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void aDossierWithEveryFieldIsValid() {
    assertThat(errors(new DossierWriter().write(Specimen.dossier()))).isEmpty();
  }

  @Test
  void theSmallestDossierIsValid() {
    assertThat(errors(dossier(""))).isEmpty();
    assertThat(errors(dossier("\"$schema\": \"dossier.schema.json\", \"title\": \"x\""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"titel\": \"x\"",
        "\"title\": \" \"",
        "\"title\": {}",
        "\"title\": {\"fr_FR\": \"x\"}",
        "\"title\": null",
        "\"disclosure\": \"SECRET\"",
        "\"parties\": {}",
        "\"parties\": [{\"code\": \"TG\"}]",
        "\"parties\": [{\"code\": \"tg\", \"kind\": \"STATE\"}]",
        "\"people\": [{\"id\": \"p\", \"names\": []}]",
        "\"events\": [{\"id\": \"e\", \"kind\": \"OTHER\", \"status\": \"HELD\", \"title\": \"x\","
            + " \"start\": \"3.10.2023\"}]",
        "\"hostedEvents\": [{\"id\": \"e\", \"name\": \"x\", \"host\": \"KZ\", \"status\":"
            + " \"HELD\", \"edition\": 7.5}]",
      })
  void whatTheReaderRefusesForItsFormTheSchemaRefuses(String rest) {
    assertThat(errors(dossier(rest))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-10-03",
        "2023-10",
        "2023-24",
        "2014",
        "201X",
        "20XX",
        "2017/2018",
        "2017/..",
        "../1991",
        "2017/",
        "/1991",
        "2014?",
        "2014-05-06%",
        "201X~/2020?",
        "2017/open",
        "unknown/1991",
        "2004-XX",
        "2004-XX-XX",
        "2004-06-XX",
      })
  void theSchemaKnowsAllFormsOfDates(String date) {
    Pattern pattern = Pattern.compile("^(?:" + Scalar.DATE.pattern() + ")$");

    assertThat(EdtfDate.parse(date).isUndated()).isFalse();
    assertThat(date).matches(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "..",
        "../..",
        "2023-13",
        "2023-1",
        "2023-10-32",
        "2X14",
        "2014??",
        "20 14"
      })
  void theSchemaKnowsWhatIsNoDate(String date) {
    assertThat(date).doesNotMatch("^(?:" + Scalar.DATE.pattern() + ")$");
  }
}
