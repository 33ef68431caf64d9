package org.alternat.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The exporters and the page layouter that are on the class or module path.
 *
 * @since 1.0
 */
public final class Exporters {
  private Exporters() {}

  /** Looked up once, because every Word file asks for it. */
  private static final class Layouter {
    static final Optional<PageLayouter> FIRST =
        ServiceLoader.load(PageLayouter.class, Exporters.class.getClassLoader()).findFirst();
  }

  /** All exporters, by format id. */
  public static List<DocumentExporter> all() {
    return ServiceLoader.load(DocumentExporter.class, Exporters.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(e -> e.format().id()))
        .toList();
  }

  /** The exporter of a format, such as "docx". */
  public static Optional<DocumentExporter> of(String formatId) {
    return all().stream().filter(e -> e.format().id().equals(formatId)).findFirst();
  }

  /** The page layouter, when one is there. */
  public static Optional<PageLayouter> pageLayouter() {
    return Layouter.FIRST;
  }
}
