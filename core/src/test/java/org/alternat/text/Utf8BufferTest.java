package org.alternat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BufferTest {
  private static final String ALL_LENGTHS = "aé€𝔸\u007F\u0080\u07FF\u0800\uFFFD\uDBFF\uDFFF";

  private final Utf8Buffer buffer = new Utf8Buffer(2);

  @Test
  void encodesCharactersOfAllLengths() {
    buffer.append(ALL_LENGTHS);
    assertThat(buffer.toByteArray()).isEqualTo(ALL_LENGTHS.getBytes(StandardCharsets.UTF_8));
    assertThat(buffer).hasToString(ALL_LENGTHS);
  }

  @Test
  void addsPartsOfTexts() {
    buffer.append("aébc", 1, 3);
    buffer.append('!');
    buffer.appendAscii("w:p");
    assertThat(buffer).hasToString("éb!w:p");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 10, 1_234_567_890, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void addsNumbers(long number) {
    buffer.append("n=");
    buffer.append(number);
    assertThat(buffer).hasToString("n=" + number);
    buffer.clear();
    assertThat(buffer).hasToString("");
  }

  @Test
  void replacesHalvesOfPairsAlsoWhereAPartCutsThem() {
    buffer.append("\uDC00x\uD800");
    buffer.append("𝔸", 0, 1);
    assertThat(buffer).hasToString("�x��");
  }

  @Test
  void replacesByLongerAndShorter() throws IOException {
    buffer.append("abc");
    Utf8Buffer other = new Utf8Buffer(1);
    other.append("éé");
    buffer.replace(1, 2, other);
    assertThat(buffer).hasToString("aééc");
    buffer.replace(1, 5, new Utf8Buffer(1));
    buffer.append(other);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    buffer.writeTo(out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("acéé");
  }
}
