package org.alternat.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.problem.Problem;
import org.alternat.problem.Severity;
import org.junit.jupiter.api.Test;

class DossierWriterTest {

  private static final Dossier SMALL =
      Dossier.builder(
              Id.of("kz-tg"),
              LanguageTag.of("fr"),
              LocalDate.of(2023, 10, 3),
              new Dyad(CountryCode.of("TG"), CountryCode.of("KZ")))
          .build();

  @Test
  void whatIsTheDefaultIsNotWritten() {
    assertThat(new DossierWriter().write(SMALL))
        .isEqualTo(
            """
            {
              "id": "kz-tg",
              "language": "fr",
              "asOf": "2023-10-03",
              "between": {
                "a": "KZ",
                "b": "TG"
              }
            }
            """);
  }

  @Test
  void everyFieldOfEveryRecordIsReadAsItWasWritten() {
    Dossier specimen = Specimen.dossier();

    String json = new DossierWriter().write(specimen);
    DossierFile file =
        new DossierReader().read("specimen.json", json.getBytes(StandardCharsets.UTF_8));

    assertThat(file.warnings()).extracting(Problem::severity).containsOnly(Severity.WARNING);
    assertThat(file.dossier()).isEqualTo(specimen);
    assertThat(new DossierWriter().write(file.dossier())).isEqualTo(json);
  }

  @Test
  void theStreamGetsTheSameInUtf8() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new DossierWriter().write(Specimen.dossier(), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(new DossierWriter().write(Specimen.dossier()));
  }

  @Test
  void theLocaleMakesNoDifference() {
    String before = new DossierWriter().write(Specimen.dossier());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(new DossierWriter().write(Specimen.dossier())).isEqualTo(before);
      new DossierReader().read("specimen.json", before.getBytes(StandardCharsets.UTF_8));
    } finally {
      Locale.setDefault(locale);
    }
  }
}
