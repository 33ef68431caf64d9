package org.alternat.template.internal.markup;

import java.io.IOException;
import java.util.Optional;

/** Where the pictures of a note are. */
@FunctionalInterface
public interface PictureSource {
  /** No pictures at all. */
  PictureSource NONE = (file, most) -> Optional.empty();

  /**
   * The bytes of a picture.
   *
   * @param file as written in {@code src}, relative to the root of the templates
   * @param most as many bytes are read, and one more when there are more
   * @return empty when there is no such file, or it is outside the template folders
   * @throws IOException if it cannot be read
   */
  Optional<byte[]> read(String file, int most) throws IOException;

  /** The file that a picture is, for problems; empty where the place that shows it says more. */
  default Optional<String> shown(String file) {
    return Optional.empty();
  }
}
