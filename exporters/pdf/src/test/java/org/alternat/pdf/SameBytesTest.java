package org.alternat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alternat.document.Document;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the default locale and zone")
class SameBytesTest {
  private final List<Document> documents =
      List.of(LookSample.document(), Samples.all().toList().getLast().document());

  @Test
  void twoRunsGiveTheSameBytes() {
    for (Document document : documents) {
      assertThat(Exported.of(document).bytes()).isEqualTo(Exported.of(document).bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN"})
  void theLocaleOfTheMachineDoesNotMatter(String tag) {
    Locale locale = Locale.getDefault();
    for (Document document : documents) {
      byte[] expected = Exported.of(document).bytes();
      try {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Exported.of(document).bytes()).isEqualTo(expected);
      } finally {
        Locale.setDefault(locale);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
  void theZoneOfTheMachineDoesNotMatter(String id) {
    TimeZone zone = TimeZone.getDefault();
    for (Document document : documents) {
      byte[] expected = Exported.of(document).bytes();
      try {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertThat(Exported.of(document).bytes()).isEqualTo(expected);
      } finally {
        TimeZone.setDefault(zone);
      }
    }
  }

  @Test
  void threadsShareAnExporter() throws Exception {
    byte[] expected = Exported.of(documents.getFirst()).bytes();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(threads.submit(() -> Exported.of(documents.getFirst()).bytes()));
      }
      for (Future<byte[]> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }
}
