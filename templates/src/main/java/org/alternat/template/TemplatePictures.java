package org.alternat.template;

import java.io.IOException;
import java.util.Optional;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.internal.markup.PictureSource;

/** The pictures that lie in the template folders. */
record TemplatePictures(TemplateRoots roots) implements PictureSource {
  @Override
  public Optional<byte[]> read(String file, int most) throws IOException {
    return roots.bytes(file, most);
  }

  @Override
  public Optional<String> shown(String file) {
    return Optional.of(roots.shown(file));
  }
}
