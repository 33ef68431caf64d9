package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.language.TextRules.Rule;
import org.alternat.language.TextRules.Signs;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
  /** Pieces of text of which each rule wants some side by side. */
  private static final List<String> PIECES =
      Stream.of(
              " | |  |\u00a0|\u202f|,|.| . |...|;|:|!|?|(|)|[|]|«|»|“|”|\"|'|’|%|‰|§|°|º|—|–|-|№|¿|¡|…",
              "0|1|3|7|12|300|3 000 000|300 000 000|A|a|TLP",
              "er|1er|1re|2e|1ère|10ème|IVe|Ve siècle|Ier|1er mai|03 octobre|1 mai|\ufdd1 mai",
              "1 300 mois|12 km|FCFA|EUR|M.|Mme|S.E. M.|S. E. Mme|N°|n°|p.|art.|Rencontre|\"mot\"",
              "3 May 2|07 May|12 million|Mr|Dr.|H.E. A|No.",
              "07 октября|12 млн|тыс.|жылғы 3|қазан|И. О. Иванов|слово — слово| - |№ 3|\"слово\"",
              "3 de octubre|07 de mayo|12 millones|Sra.|D.|núm.|párr.|1o aniversario",
              "،|؛|؟|كلمة|12 كلمة|كلمة?",
              "汉字|(汉字)|\"汉字\"|，|。|、|（|）|《|》")
          .flatMap(pieces -> Stream.of(pieces.split("\\|")))
          .toList();

  private static List<Rule> rules(String language) {
    LanguageTag tag = LanguageTag.of(language);
    TypographyRules rules = TypographyRules.of(tag, HouseStyle.of(tag));
    return Stream.of(rules.marks(), rules.spacing(), rules.wording())
        .flatMap(part -> part.rules().stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "fr-CA", "fr-CH", "en", "ru", "kk", "es", "ar", "zh"})
  void noRuleMatchesWhatItDoesNotLookAt(String language) {
    Set<Rule> seen = new HashSet<>();
    Random chance = new Random(7);
    List<Rule> rules = rules(language);
    for (int i = 0; i < 40_000 && seen.size() < rules.size(); i++) {
      String text = text(chance);
      for (Rule rule : rules) {
        if (rule.pattern().matcher(text).find()) {
          seen.add(rule);
          assertThat(rule.near().isIn(Signs.of(text))).as("%s in \"%s\"", rule, text).isTrue();
        }
      }
    }
    assertThat(rules.stream().filter(rule -> !seen.contains(rule)).map(Rule::pattern)).isEmpty();
  }

  private static String text(Random chance) {
    String[] pieces = new String[2 + chance.nextInt(6)];
    Arrays.setAll(pieces, i -> PIECES.get(chance.nextInt(PIECES.size())));
    return String.join("", pieces);
  }
}
