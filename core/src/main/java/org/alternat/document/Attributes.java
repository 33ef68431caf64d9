package org.alternat.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every element of the markup may carry, whatever its kind.
 *
 * @param id the element's name within the document, empty when it has none
 * @param classes the classes the theme selects by, in the order written
 * @param language the language of the content when it differs from what surrounds it, else null
 * @param direction the direction of the content when it differs from what surrounds it, else null
 * @param origin where the element was written
 * @since 1.0
 */
public record Attributes(
    String id,
    List<String> classes,
    @Nullable Locale language,
    @Nullable Direction direction,
    Origin origin) {

  /** No id, no class, the surrounding language and direction, origin unknown. */
  public static final Attributes NONE = new Attributes("", List.of(), null, null, Origin.UNKNOWN);

  /** Copies the classes. */
  public Attributes {
    classes = List.copyOf(classes);
  }

  /** Attributes with classes alone. */
  public static Attributes ofClass(String... classes) {
    return new Attributes("", List.of(classes), null, null, Origin.UNKNOWN);
  }

  /** Attributes with an id alone. */
  public static Attributes ofId(String id) {
    return new Attributes(id, List.of(), null, null, Origin.UNKNOWN);
  }

  /** These attributes with another id. */
  public Attributes withId(String newId) {
    return new Attributes(newId, classes, language, direction, origin);
  }

  /** Whether {@code name} is among the classes. */
  public boolean hasClass(String name) {
    return classes.contains(name);
  }

  /** The language of the content when it differs from what surrounds it. */
  public Optional<Locale> ownLanguage() {
    return Optional.ofNullable(language);
  }
}
