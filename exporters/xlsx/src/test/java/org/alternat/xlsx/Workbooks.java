package org.alternat.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.alternat.document.Document;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Exports documents in tests and reads them back with a reader that is not POI. */
final class Workbooks {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private Workbooks() {}

  /** A file with what was said of it. */
  static final class Exported {
    private final byte[] bytes;
    private final ExportReport report;

    private Exported(byte[] bytes, ExportReport report) {
      this.bytes = bytes;
      this.report = report;
    }

    /** The file. */
    byte[] bytes() {
      return bytes.clone();
    }

    /** What the report says, one line a loss. */
    List<String> losses() {
      return report.losses().stream().map(Object::toString).toList();
    }
  }

  /** Exports with default options. */
  static Exported export(Document document) {
    return export(document, ExportOptions.defaults());
  }

  static Exported export(Document document, ExportOptions options) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExportReport report = new XlsxExporter().export(document, out, options);
      return new Exported(out.toByteArray(), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file. */
  static <T> T read(byte[] bytes, Function<ReadableWorkbook, T> reader) {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      return reader.apply(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
