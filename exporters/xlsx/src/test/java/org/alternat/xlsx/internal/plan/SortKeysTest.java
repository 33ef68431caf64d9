package org.alternat.xlsx.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortKeysTest {
  @ParameterizedTest
  @CsvSource({
    "2014, 20140101",
    "2014-05, 20140501",
    "2014-05-03, 20140503",
    "2014-05-03~, 20140503",
    "2014?, 20140101",
    "2017/2018, 20170101",
    "2017/.., 20170101",
    "../2017, 20170101",
    "/2017-06, 20170601",
    "201X, 20100101",
    "2014-XX, 20140101",
    "2014-21, 20140301",
    "2014-24, 20141201",
    "2014-35, 20140701",
    "1884-07-05, 18840705",
  })
  void aDateSortsByTheFirstDayThatItCanBe(String edtf, BigDecimal key) {
    assertThat(SortKeys.key(edtf)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../..", "/", "Y17E8", "soon"})
  void whatHasNoDayHasNoKey(String edtf) {
    assertThat(SortKeys.key(edtf)).isEmpty();
  }
}
