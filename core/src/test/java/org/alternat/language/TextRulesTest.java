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
      List.of(
          (" | |  |\u00a0|\u202f|,|.|...|;|:|!|?|(|)|[|]|«|»|“|”|\"|'|’|%|‰|§|°|º|—|–|-|№|¿|¡|0|1|3|7|12|300"
                  + "|er|1er|1re|2e|1ère|10ème|IVe|Ve|Ier|siècle|octobre|mai|03 octobre|1 mai|S. E. Mme|millions|FCFA|EUR|km"
                  + "|M.|Mme|S.E.|S. E. |S.|E.|N°|n°|p.|art.|TLP|A|a|le|Rencontre|Ve siècle|S.E. Mme|S.E. M.|1er mai|\"mot\"|3 000 000|1 300 mois|300 000 000"
                  + "|October|May|07 May|3 May 2|million|Mr|Dr.|H.E.|No."
                  + "|октября|07 октября|тыс.|млн|жылғы|қазан|И. О. Иванов|слово — слово| - |№ 3|\"слово\""
                  + "|de|octubre|millones|Sra.|D.|núm.|párr.|1o aniversario|07 de mayo|3 de octubre"
                  + "|،|؛|؟|كلمة|汉字|(汉字)|\"汉字\"|，|。|、|（|）|《|》|…")
              .split("\\|", -1));

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
    for (int i = 0; i < 15_000 && seen.size() < rules.size(); i++) {
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
