package org.alternat.html;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alternat.testkit.Golden;
import org.alternat.testkit.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The article of each sample's page, element by element, as a reviewer reads it. */
class HtmlGoldenTest {
  @ParameterizedTest
  @MethodSource("org.alternat.testkit.Samples#all")
  void thePageIsAsAccepted(Samples.Sample sample) {
    PageDom page = PageDom.of(sample.document());
    byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
    Golden.fixtures()
        .matches(sample.name() + ".html.txt", page.dump(), Map.of(sample.name() + ".html", html));
  }
}
