package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in Russian, Kazakh, Spanish, Arabic and Chinese; no-break spaces are read as spaces. */
class SevenLanguagesDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10-03            | TABLE  | 3 октября 2023 г.
          2023-10-03            | ON     | 3 октября 2023 г.
          2023-10-03            | OF     | от 3 октября 2023 г.
          2023-10-03            | SINCE  | с 3 октября 2023 г.
          2023-10-03            | UNTIL  | до 3 октября 2023 г.
          2023-10-03            | AS_OF  | по состоянию на 3 октября 2023 г.
          2023-10               | TABLE  | октябрь 2023 г.
          2023-10               | ON     | в октябре 2023 г.
          2023-10               | SINCE  | с октября 2023 г.
          2024-05               | ON     | в мае 2024 г.
          2014                  | TABLE  | 2014 г.
          2014                  | ON     | в 2014 г.
          2014                  | SINCE  | с 2014 г.
          2014~                 | ON     | около 2014 г.
          2014~                 | SINCE  | с 2014 г. (приблизительно)
          2023-10~              | ON     | около октября 2023 г.
          2014?                 | ON     | возможно, в 2014 г.
          2023-21               | ON     | весной 2023 г.
          2023-22               | SINCE  | с лета 2023 г.
          201X                  | ON     | в 2010-е годы
          201X                  | SINCE  | с 2010-х годов
          19XX                  | ON     | в XX в.
          2023-11-27/2023-11-28 | TABLE  | 27–28 ноября 2023 г.
          2023-11-27/2023-11-28 | DURING | с 27 по 28 ноября 2023 г.
          2023-11-27/2023-12-02 | TABLE  | 27 ноября – 2 декабря 2023 г.
          2023-10/2023-11       | TABLE  | октябрь–ноябрь 2023 г.
          2023-10/2023-11       | DURING | с октября по ноябрь 2023 г.
          2014/2016             | TABLE  | 2014–2016 гг.
          2014/2016             | ON     | в 2014–2016 гг.
          2014/2016             | DURING | с 2014 по 2016 гг.
          2017/..               | TABLE  | с 2017 г.
          2017/..               | ON     | с 2017 г.
          ../2017               | ON     | до 2017 г.
          """)
  void writesRussianWithItsCases(String edtf, DateUse use, String expected) {
    assertThat(written("ru", edtf, use)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10-03            | TABLE  | 2023 жылғы 3 қазан
          2023-10-03            | ON     | 2023 жылғы 3 қазанда
          2023-10-03            | OF     | 2023 жылғы 3 қазандағы
          2023-10-03            | SINCE  | 2023 жылғы 3 қазаннан бастап
          2023-10-03            | UNTIL  | 2023 жылғы 3 қазанға дейін
          2023-10-03            | AS_OF  | 2023 жылғы 3 қазандағы жағдай бойынша
          2023-09               | TABLE  | 2023 жылғы қыркүйек
          2023-09               | SINCE  | 2023 жылғы қыркүйектен бастап
          2014                  | TABLE  | 2014 жыл
          2014                  | ON     | 2014 жылы
          2014                  | OF     | 2014 жылғы
          2014                  | SINCE  | 2014 жылдан бастап
          2014~                 | ON     | шамамен 2014 жылы
          201X                  | ON     | 2010-жылдары
          19XX                  | ON     | XX ғасырда
          2023-22               | ON     | 2023 жылғы жазда
          2023-11-27/2023-11-28 | TABLE  | 2023 жылғы 27–28 қараша
          2023-11-27/2023-11-28 | DURING | 2023 жылғы 27–28 қарашада
          2023-11-27/2023-12-02 | DURING | 2023 жылғы 27 қарашадан 2 желтоқсанға дейін
          2014/2016             | TABLE  | 2014–2016 жылдар
          2014/2016             | DURING | 2014–2016 жылдары
          2017/..               | ON     | 2017 жылдан бастап
          """)
  void writesKazakhWithItsSuffixes(String edtf, DateUse use, String expected) {
    assertThat(written("kk", edtf, use)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10-03            | TABLE  | 3 de octubre de 2023
          2023-10-03            | ON     | el 3 de octubre de 2023
          2023-10-03            | OF     | del 3 de octubre de 2023
          2023-10-03            | AS_OF  | al 3 de octubre de 2023
          2023-10               | ON     | en octubre de 2023
          2014                  | ON     | en 2014
          2014~                 | ON     | hacia 2014
          201X                  | ON     | en la década de 2010
          19XX                  | ON     | en el siglo XX
          2023-11-27/2023-11-28 | TABLE  | 27-28 de noviembre de 2023
          2023-11-27/2023-11-28 | DURING | los días 27 y 28 de noviembre de 2023
          2023-11-27/2023-11-30 | DURING | del 27 al 30 de noviembre de 2023
          2014/2016             | DURING | de 2014 a 2016
          2017/..               | ON     | desde 2017
          """)
  void writesSpanish(String edtf, DateUse use, String expected) {
    assertThat(written("es", edtf, use)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar    | 2023-10-03            | TABLE  | 3 أكتوبر 2023
          ar    | 2023-10-03            | ON     | في 3 أكتوبر 2023
          ar    | 2014                  | ON     | في عام 2014
          ar    | 2014                  | SINCE  | منذ عام 2014
          ar    | 2014~                 | ON     | في عام 2014 تقريبًا
          ar    | 2023-11-27/2023-11-28 | DURING | يومي 27 و28 نوفمبر 2023
          ar    | 2017/..               | ON     | منذ عام 2017
          ar-MA | 2023-08-03            | TABLE  | 3 غشت 2023
          ar-DZ | 2023-08-03            | TABLE  | 3 أوت 2023
          ar-LB | 2023-10-03            | TABLE  | ٣ تشرين الأول ٢٠٢٣
          ar-EG | 2023-10-03            | TABLE  | ٣ أكتوبر ٢٠٢٣
          ar-SA-u-nu-latn | 2023-10-03  | TABLE  | 3 أكتوبر 2023
          ar-u-nu-arab    | 2023-10-03  | TABLE  | ٣ أكتوبر ٢٠٢٣
          """)
  void writesArabicWithTheMonthsAndDigitsOfTheRegion(
      String tag, String edtf, DateUse use, String expected) {
    assertThat(written(tag, edtf, use)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10-03            | TABLE  | 2023年10月3日
          2023-10-03            | ON     | 2023年10月3日
          2023-10-03            | SINCE  | 自2023年10月3日起
          2023-10-03            | AS_OF  | 截至2023年10月3日
          2023-10               | ON     | 2023年10月
          2014                  | ON     | 2014年
          2014~                 | ON     | 约2014年
          201X                  | ON     | 2010年代
          19XX                  | ON     | 20世纪
          2023-11-27/2023-11-28 | TABLE  | 2023年11月27日至28日
          2023-11-27/2023-12-02 | TABLE  | 2023年11月27日至12月2日
          2014/2016             | DURING | 2014年至2016年
          2017/..               | ON     | 自2017年起
          """)
  void writesChinese(String edtf, DateUse use, String expected) {
    assertThat(written("zh", edtf, use)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | вторник, 3 октября 2023 г.
          kk | 2023 жылғы 3 қазанда (сейсенбі)
          es | el martes 3 de octubre de 2023
          ar | في الثلاثاء، 3 أكتوبر 2023
          zh | 2023年10月3日（星期二）
          """)
  void addsTheWeekday(String tag, String expected) {
    RichText date =
        Languages.of(LanguageTag.of(tag))
            .dates()
            .withWeekday(EdtfDate.parse("2023-10-03"), DateUse.ON);

    assertThat(plain(date)).isEqualTo(expected);
  }

  private static String written(String tag, String edtf, DateUse use) {
    return plain(Languages.of(LanguageTag.of(tag)).dates().format(EdtfDate.parse(edtf), use));
  }

  private static String plain(RichText text) {
    return text.text().replace('\u00a0', ' ');
  }
}
