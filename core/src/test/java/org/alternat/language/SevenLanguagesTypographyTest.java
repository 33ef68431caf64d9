package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.alternat.model.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the table, "_" stands for a no-break space. */
class SevenLanguagesTypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | "Казахстан" – Того , 3 октября 2023 г.  | «Казахстан»_– Того, 3_октября 2023_г.
          ru | 12 млн тенге, 5%, № 7, К.-Ж. К. Токаев   | 12_млн тенге, 5_%, №_7, К.-Ж._К._Токаев
          kk | 2023 жылғы 03 қазан, 5 жыл...            | 2023_жылғы_3_қазан, 5_жыл…
          es | el 3 de octubre, "Acuerdo" , n.º 5       | el 3_de_octubre, «Acuerdo», n.º_5
          es | ¿ Quién ? El Sr. Dussey, 5 millones      | ¿Quién? El Sr._Dussey, 5_millones
          zh | 多哥,哈萨克斯坦:合作 (贸易)               | 多哥，哈萨克斯坦：合作（贸易）
          zh | 签署了"协定"。 生效                        | 签署了“协定”。生效
          ar | توغو, كازاخستان; متى?                     | توغو، كازاخستان؛ متى؟
          ar | "اتفاق" بين البلدين                       | «اتفاق» بين البلدين
          """)
  void putsTextsRight(String tag, String typed, String expected) {
    Typography typography = Languages.of(LanguageTag.of(tag)).typography();
    String once = typography.normalize(typed).text();

    assertThat(visible(once)).isEqualTo(expected);
    assertThat(typography.normalize(once).text()).as("twice").isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | да «нет» да | «да „нет“ да»
          kk | иә «жоқ» иә | «иә „жоқ“ иә»
          es | sí «no» sí  | «sí “no” sí»
          ar | نعم «لا»    | «نعم “لا”»
          zh | 是“否”是     | “是‘否’是”
          """)
  void quotesWithTheMarksOfTheLanguage(String tag, String inner, String expected) {
    assertThat(Languages.of(LanguageTag.of(tag)).typography().quote(inner)).isEqualTo(expected);
  }

  private static String visible(String text) {
    return text.replace('\u00a0', '_');
  }
}
