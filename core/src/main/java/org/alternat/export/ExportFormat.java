package org.alternat.export;

/**
 * A format of files.
 *
 * @param id the name by which users ask for it and templates address it, in lower case
 * @param extension of file names, without dot
 * @param mediaType the registered media type
 * @since 1.0
 */
public record ExportFormat(String id, String extension, String mediaType) {
  /** Word: Office Open XML, ISO/IEC 29500. */
  public static final ExportFormat DOCX =
      new ExportFormat(
          "docx",
          "docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  /** PDF 1.7, ISO 32000-1. */
  public static final ExportFormat PDF = new ExportFormat("pdf", "pdf", "application/pdf");

  /** Excel: Office Open XML, ISO/IEC 29500. */
  public static final ExportFormat XLSX =
      new ExportFormat(
          "xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /** HTML, as one self-contained file. */
  public static final ExportFormat HTML = new ExportFormat("html", "html", "text/html");
}
