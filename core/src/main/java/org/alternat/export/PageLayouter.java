package org.alternat.export;

import org.alternat.document.Document;

/**
 * Says on which page things stand when a document is set, so that a format whose pages are made by
 * the reader's program can still print page numbers. Found through {@link java.util.ServiceLoader};
 * the PDF exporter provides it.
 *
 * @since 1.0
 */
public interface PageLayouter {
  /** Lays a document out as the page style of its style sheet says, in the fonts of the options. */
  PageMap layOut(Document document, ExportOptions options);
}
