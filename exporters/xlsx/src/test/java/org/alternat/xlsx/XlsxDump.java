package org.alternat.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workbook as lines of text, read from its parts without the library that wrote them. */
final class XlsxDump {
  private final byte[] file;
  private final List<String> strings;
  private final List<String> styleNames = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  private XlsxDump(byte[] file) {
    this.file = file;
    this.strings =
        XmlText.elements(part("xl/sharedStrings.xml"), "si").stream()
            .map(Element::getTextContent)
            .toList();
    readStyles();
  }

  /** The text of a workbook. */
  static String of(byte[] file, List<String> losses) {
    XlsxDump dump = new XlsxDump(file);
    dump.line("parts " + String.join(" ", Zip.entries(file).keySet()));
    dump.properties();
    dump.sheets();
    dump.line(losses.isEmpty() ? "losses: none" : "losses:");
    losses.forEach(l -> dump.line("  " + l));
    return dump.out.toString();
  }

  /** The texts of all cells, sheet by sheet and column by column: long texts go on below. */
  static List<String> texts(byte[] file) {
    XlsxDump dump = new XlsxDump(file);
    List<String> texts = new ArrayList<>();
    for (int i = 1; Zip.entries(file).containsKey(sheetName(i)); i++) {
      Map<String, List<String>> columns = new TreeMap<>();
      for (Element cell : XmlText.elements(dump.part(sheetName(i)), "c")) {
        String column = cell.getAttribute("r").replaceAll("\\d", "");
        dump.text(cell)
            .ifPresent(t -> columns.computeIfAbsent(column, c -> new ArrayList<>()).add(t));
      }
      columns.values().forEach(texts::addAll);
    }
    return texts;
  }

  private static String sheetName(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  private Document part(String name) {
    return XmlText.parse(Zip.entry(file, name));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void readStyles() {
    Document styles = part("xl/styles.xml");
    List<String> names =
        XmlText.elements(styles, "cellStyle").stream().map(e -> e.getAttribute("name")).toList();
    Map<String, String> codes = new TreeMap<>();
    XmlText.elements(styles, "numFmt")
        .forEach(e -> codes.put(e.getAttribute("numFmtId"), e.getAttribute("formatCode")));
    Element all = XmlText.elements(styles, "cellXfs").getFirst();
    for (Element xf : children(all, "xf")) {
      styleNames.add(names.get(Integer.parseInt(xf.getAttribute("xfId"))));
      formats.add(codes.getOrDefault(xf.getAttribute("numFmtId"), ""));
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getTagName().equals(name)) {
        found.add(e);
      }
    }
    return found;
  }

  private void properties() {
    Document core = part("docProps/core.xml");
    for (String name : List.of("dc:title", "dc:language", "dcterms:created")) {
      XmlText.elements(core, name).forEach(e -> line(name + " " + quote(e.getTextContent())));
    }
  }

  private void sheets() {
    Document workbook = part("xl/workbook.xml");
    int number = 0;
    for (Element sheet : XmlText.elements(workbook, "sheet")) {
      number++;
      sheet(sheet.getAttribute("name"), part(sheetName(number)));
      tables(number);
    }
    XmlText.elements(workbook, "definedName")
        .forEach(e -> line("name " + e.getAttribute("name") + " " + e.getTextContent()));
  }

  private void sheet(String name, Document sheet) {
    StringBuilder head = new StringBuilder("sheet " + quote(name));
    head.append(' ').append(attribute(sheet, "dimension", "ref"));
    flag(sheet, "pane", "topLeftCell", "freeze", head);
    flag(sheet, "sheetView", "rightToLeft", "rtl", head);
    flag(sheet, "pageSetup", "orientation", "", head);
    line(head.toString());
    for (Element row : XmlText.elements(sheet, "row")) {
      row(row);
    }
    XmlText.elements(sheet, "mergeCell").forEach(e -> line("  merge " + e.getAttribute("ref")));
    XmlText.elements(sheet, "hyperlink")
        .forEach(e -> {
          String place = e.getAttribute("location");
          line("  link " + e.getAttribute("ref") + " " + (place.isEmpty() ? "out" : place));
        });
    XmlText.elements(sheet, "brk").forEach(e -> line("  break after " + e.getAttribute("id")));
    XmlText.elements(sheet, "drawing").forEach(e -> line("  drawing"));
  }

  private static void flag(
      Document sheet, String element, String attribute, String label, StringBuilder head) {
    String value = attribute(sheet, element, attribute);
    if (!value.isEmpty() && !value.equals("portrait")) {
      head.append(' ').append(label);
      head.append(label.isEmpty() || value.equals("1") ? "" : " ");
      head.append(value.equals("1") ? "" : value);
    }
  }

  private static String attribute(Document sheet, String element, String attribute) {
    return XmlText.elements(sheet, element).stream()
        .map(e -> e.getAttribute(attribute))
        .findFirst()
        .orElse("");
  }

  private void row(Element row) {
    StringBuilder text = new StringBuilder();
    for (Element cell : children(row, "c")) {
      cell(cell).ifPresent(c -> text.append("  ").append(c));
    }
    if (!text.isEmpty()) {
      line(text.toString());
    }
  }

  private Optional<String> cell(Element cell) {
    int style = Integer.parseInt(cell.getAttribute("s"));
    String head = cell.getAttribute("r") + " s:" + styleNames.get(style) + " ";
    Optional<String> text = text(cell);
    if (text.isPresent()) {
      String guard = text.get().matches("(?s)[=+\\-@\t\r].*") ? " (text, not formula)" : "";
      return Optional.of(head + quote(text.get()) + guard);
    }
    List<Element> values = children(cell, "v");
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String value = values.getFirst().getTextContent();
    String format = formats.get(style);
    String formula =
        children(cell, "f").stream().map(f -> " =" + f.getTextContent()).findFirst().orElse("");
    String shown =
        format.contains("yy")
            ? "date " + LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(value))
            : value;
    return Optional.of(head + shown + (format.isEmpty() ? "" : " [" + format + "]") + formula);
  }

  private Optional<String> text(Element cell) {
    return switch (cell.getAttribute("t")) {
      case "s" -> Optional.of(plain(strings.get(Integer.parseInt(cell.getTextContent()))));
      case "inlineStr" -> Optional.of(plain(cell.getTextContent()));
      default -> Optional.empty();
    };
  }

  /** A text without the escapes of {@code ST_Xstring}. */
  private static String plain(String text) {
    return Pattern.compile("_x(\\p{XDigit}{4})_")
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  private void tables(int sheet) {
    String relations = "xl/worksheets/_rels/sheet" + sheet + ".xml.rels";
    if (!Zip.entries(file).containsKey(relations)) {
      return;
    }
    for (Element relation : XmlText.elements(part(relations), "Relationship")) {
      if (relation.getAttribute("Type").endsWith("/table")) {
        String target = relation.getAttribute("Target").replaceAll("^(/xl|\\.\\.)/", "xl/");
        Element table = part(target).getDocumentElement();
        line(
            "  table "
                + table.getAttribute("name")
                + " "
                + table.getAttribute("ref")
                + (children(table, "autoFilter").isEmpty() ? "" : " filter")
                + (table.getAttribute("totalsRowCount").isEmpty() ? "" : " totals"));
      }
    }
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            case '"' -> quoted.append("\\\"");
            default -> {
              boolean visible =
                  c == ' '
                      || (c > ' '
                          && !Character.isSpaceChar(c)
                          && Character.getType(c) != Character.FORMAT
                          && Character.getType(c) != Character.CONTROL);
              if (visible) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append("\\u{").append(Integer.toHexString(c)).append('}');
              }
            }
          }
        });
    return quoted.append('"').toString();
  }
}
