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

  @Test
  void theLocaleAndZoneOfTheMachineDoNotMatter() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    for (Document document : documents) {
      byte[] expected = Exported.of(document).bytes();
      try {
        for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
          assertThat(Exported.of(document).bytes()).as(tag).isEqualTo(expected);
        }
      } finally {
        Locale.setDefault(locale);
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
