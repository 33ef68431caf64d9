package org.alternat.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.alternat.document.Attachment;
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

  /**
   * Reads back the attachments of a file that this exporter has written.
   *
   * @param in left open
   * @return in the order written; empty for a file of the format that carries none
   * @throws IOException if {@code in} does
   * @throws org.alternat.problem.AlternatException if the file is not of this format, is damaged,
   *     or is larger when unpacked than is safe
   */
  default List<Attachment> attachments(InputStream in) throws IOException {
    return List.of();
  }

  /**
   * Writes a document to a file, whole or not at all: it is written beside the target and then
   * moved over it.
   *
   * @param target replaced when it exists; its folder must exist
   * @return what could not be carried over as it was
   * @throws IOException if the file cannot be written; the target is then as it was
   */
  default ExportReport export(Document document, Path target, ExportOptions options)
      throws IOException {
    Path absolute = target.toAbsolutePath();
    // Not a temporary file of the platform's making: that one is for its owner's eyes only.
    Path beside =
        absolute.resolveSibling(
            "."
                + absolute.getFileName()
                + "."
                + ProcessHandle.current().pid()
                + "-"
                + Thread.currentThread().threadId()
                + ".part");
    try {
      ExportReport report;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
        report = export(document, out, options);
      }
      Files.move(beside, absolute, StandardCopyOption.REPLACE_EXISTING);
      return report;
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
