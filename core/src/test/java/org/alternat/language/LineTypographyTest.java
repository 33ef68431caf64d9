package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In the table, what stands in braces is in another language; "<" and ">" are an isolate's marks.
 */
class LineTypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zh | 多哥, 2014年 (建交).             | 多哥，2014年（建交）。
          zh | 访问, 2023年11月27日至28日.       | 访问，2023年11月27日至28日。
          zh | {Robert Dussey}, 外交部长          | {Robert Dussey}，外交部长
          zh | 据{l’article, § 7}: 说            | 据{l’article, § 7}：说
          zh | {Astana (Kazakhstan)} 14:30       | {Astana (Kazakhstan)} 14:30
          zh | 1,234.5 美元                      | 1,234.5 美元
          zh | 他说“是, 是”                       | 他说“是, 是”
          ru | в 2014 г..                        | в 2014 г.
          ru | и т. д...                         | и т. д...
          ar | توغو, في عام 2014; متى?            | توغو، في عام 2014؛ متى؟
          ar | 1,234 دولار                       | 1,234 دولار
          ar | «نعم, لا»                         | «نعم, لا»
          ar | منظمة OSCE عام 2010               | منظمة OSCE عام 2010
          ar | عملية (Astana 20) في أستانا       | عملية (<Astana 20>) في أستانا
          ar | الوثيقة TLP:CLEAR الصادرة         | الوثيقة <TLP:CLEAR> الصادرة
          ar | السيد {Dussey (Togo).} الوزير     | السيد {<Dussey (Togo).>} الوزير
          fr | M. Dussey {توغو (لومي)}, ministre | M. Dussey {<توغو (لومي)>}, ministre
          fr | Lomé, {London}.                   | Lomé, {London}.
          """)
  void putsRightWhereThePiecesMeet(String tag, String marked, String expected) {
    StringBuilder line = new StringBuilder();
    BitSet other = new BitSet();
    boolean inside = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{' || c == '}') {
        inside = c == '{';
      } else {
        other.set(line.length(), inside);
        line.append(c);
      }
    }

    String set =
        String.join("", Languages.of(LanguageTag.of(tag)).lines().set(line.toString(), other));

    assertThat(set.replace('\u2068', '<').replace('\u2069', '>'))
        .isEqualTo(expected.replaceAll("[{}]", ""));
  }
}
