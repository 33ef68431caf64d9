package org.alternat.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(TextFile.decode("f", "\uFEFFété".getBytes(StandardCharsets.UTF_8))).isEqualTo("été");
  }

  @Test
  void theFirstLetterOfAnotherEncodingIsSaid(@TempDir Path folder) throws IOException {
    byte[] bytes = "un\r\n\ndeux été".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("f"), bytes);
    assertThatExceptionOfType(AlternatException.class)
        .isThrownBy(() -> TextFile.decode(file.toString(), bytes))
        .withMessageContaining(file + ":3:6: the file is not UTF-8");
    assertThat(new Excerpts().of(Location.of(file.toString(), 3, 6)))
        .hasToString("Optional[     3 | deux \uFFFDt\uFFFD\n       |      ^]");
  }

  @Test
  void theOtherUnicodeIsCalledByItsName() {
    assertThatExceptionOfType(AlternatException.class)
        .isThrownBy(() -> TextFile.decode("f", "un".getBytes(StandardCharsets.UTF_16)))
        .withMessageContaining("f: the file is UTF-16, not UTF-8 (save it again");
  }
}
