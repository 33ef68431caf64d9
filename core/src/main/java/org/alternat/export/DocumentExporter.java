package org.alternat.export;

import java.io.IOException;
import java.io.OutputStream;
import org.alternat.document.Document;

/**
 * Writes documents in one format. Found through {@link java.util.ServiceLoader}; {@link Exporters}
 * does that. Implementations are immutable and may be used by several threads at once.
 *
 * @since 1.0
 */
public interface DocumentExporter {
  /** The format written. */
  ExportFormat format();

  /**
   * Writes a document. Sections for other formats are left out. The same document and options give
   * the same bytes, on any machine, in any locale and zone.
   *
   * @param out left open
   * @return what could not be carried over as it was
   * @throws IOException if {@code out} does
   * @throws org.alternat.problem.AlternatException if an option, such as a reference document, is
   *     unfit
   */
  ExportReport export(Document document, OutputStream out, ExportOptions options)
      throws IOException;
}
