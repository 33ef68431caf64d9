package org.alternat.ooxml;

/** The programs whose files are read back. */
public enum OfficeProgram {
  /** Documents. */
  WORD("Word", "wordprocessingml", "document", "docx"),
  /** Workbooks. */
  EXCEL("Excel", "spreadsheetml", "workbook", "xlsx");

  private final String title;
  private final String contentType;
  private final String file;
  private final String extension;

  OfficeProgram(String title, String contentType, String file, String extension) {
    this.title = title;
    this.contentType = contentType;
    this.file = file;
    this.extension = extension;
  }

  /** What people call it. */
  String title() {
    return title;
  }

  /** What is in the content types of its files alone. */
  String contentType() {
    return contentType;
  }

  /** What a file of it is: "Word document". */
  String file() {
    return title + " " + file;
  }

  /** Without dot. */
  String extension() {
    return extension;
  }
}
