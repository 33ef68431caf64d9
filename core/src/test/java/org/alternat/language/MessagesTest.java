package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.alternat.model.CountryCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private static final String VISITS =
      "{n, plural, =0 {aucune visite} one {# visite} other {# visites}}";

  private static final Language FRENCH = Languages.of(LanguageTag.of("fr"));

  @ParameterizedTest
  @CsvSource({"0, aucune visite", "1, 1 visite", "1.5, '1,5 visite'", "2, 2 visites"})
  void choosesThePluralOfTheLanguage(double number, String expected) {
    assertThat(FRENCH.messages().format(VISITS, Map.of("n", number)).text()).isEqualTo(expected);
  }

  @Test
  void keepsRaisedLettersOfArguments() {
    RichText text =
        FRENCH
            .messages()
            .format(
                "le {which} tombe {when} ; l’ambassadeur du {country}",
                Map.of(
                    "which", FRENCH.anniversary(10),
                    "when", FRENCH.dates().format(EdtfDate.parse("2024-03-01"), DateUse.ON),
                    "country", FRENCH.countries().name(CountryCode.of("TG"))));

    assertThat(text.map(s -> s, s -> "[" + s + "]").replace('\u00a0', ' '))
        .isEqualTo("le 10[e] anniversaire tombe le 1[er] mars 2024 ; l’ambassadeur du Togo");
  }

  @Test
  void takesApostrophesAsTheyStand() {
    assertThat(FRENCH.messages().format("L'accord d'{x}", Map.of("x", "août")).text())
        .isEqualTo("L'accord d'août");
  }

  @Test
  void saysWhatIsWrong() {
    Messages messages = FRENCH.messages();

    assertThatThrownBy(() -> messages.format("{a} et {b}", Map.of("a", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lacks its arguments [b]");
    assertThatThrownBy(() -> messages.format("{a", Map.of("a", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> messages.format("{a}", Map.of("a", LocalDate.of(2023, 10, 3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("put it into words");
    assertThat(messages.arguments("{a} et {n, plural, other {#}}"))
        .containsExactlyInAnyOrder("a", "n");
  }

  @Test
  void isSharedByThreads() {
    assertThat(
            IntStream.range(0, 2000)
                .parallel()
                .mapToObj(n -> FRENCH.messages().format(VISITS, Map.of("n", n % 100)).text())
                .distinct()
                .count())
        .isEqualTo(100);
  }
}
