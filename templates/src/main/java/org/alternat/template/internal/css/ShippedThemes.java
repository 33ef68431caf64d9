package org.alternat.template.internal.css;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.template.Theme;

/** The themes that come with the library, by their names. */
public final class ShippedThemes {
  /** What the names of these themes begin with in problems. */
  public static final String LIBRARY = "alternat:themes/";

  private static final List<String> NAMES = List.of("standard", "ministry", "think-tank");

  private static final Map<String, String> FILES =
      Map.of(
          "standard", Theme.FILE_NAME,
          "ministry", "themes/ministry.css",
          "think-tank", "themes/think-tank.css");

  /** The names, the usual theme's first. */
  public List<String> names() {
    return NAMES;
  }

  /** The text of a theme; empty if none is called so. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(FILES.get(name)).map(ShippedThemes::text);
  }

  private static String text(String file) {
    try (InputStream in = Theme.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
