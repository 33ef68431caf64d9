package org.alternat.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.TextFile;
import org.alternat.style.StyleSheet;
import org.alternat.template.internal.css.ShippedThemes;
import org.alternat.template.internal.css.ThemeReader;

/**
 * The looks of notes, read from a documented subset of CSS.
 *
 * <pre>{@code
 * Theme theme = Theme.read(Path.of("ministry/theme.css"));
 * theme.warnings().forEach(System.err::println);
 * }</pre>
 *
 * @param styleSheet what exporters apply
 * @param warnings what of the file was not understood and is left out, and texts that are hard to
 *     read on their ground; in the order of the file
 * @since 1.0
 */
public record Theme(StyleSheet styleSheet, List<Problem> warnings) {
  /** The file in a template folder that holds its theme. */
  public static final String FILE_NAME = "theme.css";

  private static final int MOST_CHARACTERS = 1_000_000;

  private static final ShippedThemes SHIPPED = new ShippedThemes();

  /** Copies the list. */
  public Theme {
    warnings = List.copyOf(warnings);
  }

  /** The theme that notes have when nothing else is said. */
  public static Theme standard() {
    return Standard.THEME;
  }

  /** The names of the themes that come with the library, the usual one first. */
  public static List<String> names() {
    return SHIPPED.names();
  }

  /** A theme that comes with the library; empty if none is called so. */
  public static Optional<Theme> named(String name) {
    return SHIPPED.find(name).map(css -> parse(ShippedThemes.LIBRARY + name, css));
  }

  /**
   * Reads a theme from a file.
   *
   * @throws IOException if the file cannot be read
   * @throws AlternatException if it is not UTF-8 or not CSS, with all errors of syntax
   */
  public static Theme read(Path file) throws IOException {
    return parse(file.toString(), TextFile.decode(file.toString(), Files.readAllBytes(file)));
  }

  /**
   * Reads a theme from a text.
   *
   * @param file what problems call it
   * @throws AlternatException if it is not CSS, with all errors of syntax
   */
  public static Theme parse(String file, String css) {
    if (css.length() > MOST_CHARACTERS) {
      throw new AlternatException(
          Problem.error(
              Location.of(file), "a theme has at most " + MOST_CHARACTERS + " characters"));
    }
    ThemeReader.Reading reading = ThemeReader.read(file, css, SHIPPED);
    if (reading.problems().stream().anyMatch(Problem::isError)) {
      throw new AlternatException(reading.problems());
    }
    return new Theme(reading.styleSheet(), reading.problems());
  }

  private static final class Standard {
    private static final Theme THEME = named(SHIPPED.names().getFirst()).orElseThrow();
  }
}
