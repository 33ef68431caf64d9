package org.alternat.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alternat.export.FontLibrary;

/** Fonts for Arabic (TrueType) and for a few words of Chinese (OpenType with CFF). */
public final class TestFonts {
  /** The file of the Arabic font. */
  public static final String ARABIC = "NotoNaskhArabic-Regular.ttf";

  /** The file of the Chinese font. */
  public static final String CHINESE = "NotoSansCJKsc-Regular.otf";

  private static final FontLibrary LIBRARY = library();

  private TestFonts() {}

  /** Both fonts, the same library each time. */
  public static FontLibrary both() {
    return LIBRARY;
  }

  /** The content of one of the files. */
  public static byte[] bytes(String file) {
    try (InputStream in = TestFonts.class.getResourceAsStream("/fonts/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no font " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FontLibrary library() {
    try {
      Path folder = Files.createTempDirectory("fonts");
      for (String file : List.of(ARABIC, CHINESE)) {
        Files.write(folder.resolve(file), bytes(file));
      }
      FontLibrary library = FontLibrary.of(folder);
      for (String file : List.of(ARABIC, CHINESE)) {
        Files.delete(folder.resolve(file));
      }
      Files.delete(folder);
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
