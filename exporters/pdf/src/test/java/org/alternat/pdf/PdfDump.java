package org.alternat.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alternat.export.ExportReport;
import org.alternat.testkit.TaggedPdf;
import org.alternat.testkit.TaggedPdf.Content;
import org.alternat.testkit.TaggedPdf.Element;

/** A file as text: its tags with their words, one element a line. */
final class PdfDump {
  private static final List<String> STRINGS = List.of("Lang", "Alt", "E", "ID");
  private static final List<String> ATTRIBUTES =
      List.of("Scope", "ColSpan", "RowSpan", "ListNumbering");

  private final StringBuilder out = new StringBuilder();

  /** The page of the content printed last. */
  private int page = 1;

  private PdfDump() {}

  static String of(Exported exported) throws IOException {
    PdfDump dump = new PdfDump();
    try (TaggedPdf pdf = TaggedPdf.read(exported.bytes())) {
      dump.out.append("pages: ").append(pdf.pageCount()).append('\n');
      dump.element(pdf.document(), 0);
    }
    List<ExportReport.Loss> losses = exported.report().losses();
    dump.out.append(losses.isEmpty() ? "losses: none\n" : "losses:\n");
    losses.forEach(l -> dump.out.append("  ").append(l).append('\n'));
    return dump.out.toString();
  }

  private void element(Element element, int depth) {
    out.append("  ".repeat(depth)).append("- ").append(element.role());
    for (String key : STRINGS) {
      if (!element.string(key).isEmpty()) {
        out.append(' ').append(key).append(' ').append(quote(element.string(key)));
      }
    }
    List<String> attributes = new ArrayList<>();
    ATTRIBUTES.stream()
        .filter(key -> !element.attribute(key).isEmpty())
        .forEach(key -> attributes.add(key + " " + element.attribute(key)));
    out.append(attributes.isEmpty() ? "" : " (" + String.join(", ", attributes) + ")");
    if (element.elements().isEmpty()) {
      element.kids().forEach(this::inline);
      out.append('\n');
    } else {
      out.append('\n');
      element.kids().forEach(k -> kid(k, depth + 1));
    }
  }

  private void kid(Object kid, int depth) {
    if (kid instanceof Element inner) {
      element(inner, depth);
    } else {
      out.append("  ".repeat(depth)).append('-');
      inline(kid);
      out.append('\n');
    }
  }

  private void inline(Object kid) {
    if (kid instanceof Content content) {
      if (content.page() != page) {
        page = content.page();
        out.append(" [page ").append(page).append(']');
      }
      out.append(' ').append(quote(content.text()));
    } else {
      out.append(" annotation");
    }
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.strip()
        .codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\');
          }
          if (c != ' ' && (Character.isSpaceChar(c) || Character.isIdentifierIgnorable(c))) {
            quoted.append(String.format(Locale.ROOT, "\\u{%x}", c));
          } else {
            quoted.appendCodePoint(c);
          }
        });
    return quoted.append('"').toString();
  }
}
