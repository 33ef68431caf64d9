package org.alternat.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words of a produced file as somebody searching them would see them: white space of any kind
 * folded to a blank, no markup.
 */
final class FileTexts {
  private FileTexts() {}

  static String of(Path file) throws IOException {
    String name = file.getFileName().toString();
    String text =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "pdf" -> pdf(file);
          case "docx", "xlsx" -> office(file);
          case "html" -> withoutTags(Files.readString(file));
          default -> throw new IllegalArgumentException(name);
        };
    return text.replace('ᵉ', 'e').replaceAll("[\\s\\u00A0\\u202F]+", " ");
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      return stripper.getText(document);
    }
  }

  /**
   * The text of the parts of the body; runs are joined without a gap, paragraphs and cells are not.
   */
  private static String office(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        if (entry
            .getName()
            .matches("(word|xl)/.*(document|footnotes|sharedStrings|sheet\\d+)\\.xml")) {
          try (InputStream in = zip.getInputStream(entry)) {
            text.append(withoutTags(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
          }
        }
      }
    }
    return text.toString();
  }

  private static String withoutTags(String xml) {
    return xml.replaceAll("(?s)<(style|script)\\b.*?</\\1>", "")
        .replaceAll("</(w:p|si|c|is|p|li|td|th|h\\d|dd|dt|div|figcaption|caption)>", " ")
        .replaceAll("<(w:br|w:tab|br)\\b[^>]*>", " ")
        .replaceAll("<[^>]*>", "")
        .replaceAll("&(nbsp|#160|#xA0|#8239|#x202F);", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
