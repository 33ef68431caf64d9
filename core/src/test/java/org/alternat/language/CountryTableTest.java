package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.model.CountryCode;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountryTableTest {

  static Stream<List<String>> rows() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CountryTable.class.getResourceAsStream("countries_fr.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split(",", -1)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void formsFollowFromNameAndClass(List<String> row) {
    String name = row.get(1);
    FrenchNameClass how = FrenchNameClass.valueOf(row.get(2));

    assertThat(List.of(how.withArticle(name), how.of(name), how.ofArticled(name), how.in(name)))
        .isEqualTo(row.subList(3, 7));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void classFitsTheFirstLetterOfTheName(List<String> row) {
    boolean vowel = Elision.startsWithVowel(row.get(1));
    boolean masculineBeforeVowel = row.get(2).equals("MV") || row.get(2).equals("MVA");

    assertThat(row.get(2).equals("M") && vowel).as("M before a vowel").isFalse();
    assertThat(masculineBeforeVowel && !vowel).as("MV before a consonant").isFalse();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void facadeGivesTheFormsOfTheTable(List<String> row) {
    CountryName name =
        Languages.of(LanguageTag.of("fr")).countries().name(CountryCode.of(row.get(0)));

    assertThat(List.of(name.name(), name.withArticle(), name.of(), name.ofArticled(), name.in()))
        .isEqualTo(List.of(row.get(1), row.get(3), row.get(4), row.get(5), row.get(6)));
  }

  @Test
  void tableHasEveryStateAndNothingTwice() throws IOException {
    List<String> codes = rows().map(List::getFirst).toList();

    assertThat(codes).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(245);
    assertThat(codes).contains("TG", "KZ", "XK", "TW", "PS", "EH", "EU", "UN", "SU");
  }
}
