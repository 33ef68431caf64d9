package org.alternat.pdf.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alternat.pdf.internal.page.Op;

/**
 * Writes the annotations of links, one for each line that a link stands on, and where they lead.
 */
final class LinkWriter {
  /** Where a place is seen, this much of what is above it is seen too. */
  private static final double SPACE_ABOVE = 6;

  private final FileBody body;
  private final StructureWriter structure;
  private final PdfBytes out = new PdfBytes(512);

  /** The names of destinations by the ids they are made of. */
  private final Map<String, String> names = new HashMap<>();

  /** The pages and heights of destinations by their names. */
  private final SortedMap<String, String> destinations = new TreeMap<>();

  /** The annotations of the page in the making. */
  private final List<Integer> onPage = new ArrayList<>();

  LinkWriter(FileBody body, StructureWriter structure) {
    this.body = body;
    this.structure = structure;
  }

  void write(Op.LinkArea area, double pageHeight) throws IOException {
    int object = body.reserve();
    onPage.add(object);
    out.add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[").points(area.x()).add(' ');
    out.points(pageHeight - area.y() - area.height()).add(' ');
    out.points(area.x() + area.width()).add(' ').points(pageHeight - area.y()).add(']');
    out.add("/Contents").text(area.description()).add("/StructParent ");
    out.add(structure.annotation(area.tag(), object)).add("/A");
    if (area.target().startsWith("#")) {
      goTo(area.target().substring(1), out);
    } else {
      out.add("<</S/URI/URI").text(area.target()).add(">>");
    }
    body.add(object, out.add(">>"));
  }

  /** An action that leads to a destination. */
  void goTo(String id, PdfBytes bytes) {
    bytes.add("<</S/GoTo/D(").add(name(id)).add(")>>");
  }

  void destination(Op.Destination destination, int page, double pageHeight) {
    double top = Math.min(pageHeight, pageHeight - destination.y() + SPACE_ABOVE);
    long hundredths = Math.round(top * 100);
    destinations.putIfAbsent(
        name(destination.name()), "[" + page + " 0 R/XYZ 0 " + hundredths / 100.0 + " 0]");
  }

  /** Names the annotations of a page, which is finished, in its dictionary. */
  void finishPage(PdfBytes page) {
    if (!onPage.isEmpty()) {
      page.add("/Annots[");
      onPage.forEach(page::reference);
      page.add(']');
      onPage.clear();
    }
  }

  /** The destinations by their names. */
  SortedMap<String, String> destinations() {
    return destinations;
  }

  /** The name of a destination in ASCII; other characters of an id are written as their bytes. */
  private String name(String id) {
    return names.computeIfAbsent(id, LinkWriter::ascii);
  }

  private static String ascii(String id) {
    StringBuilder name = new StringBuilder(id.length());
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F && b != '%' && b != '(' && b != ')' && b != '\\') {
        name.append((char) b);
      } else {
        name.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return name.toString();
  }
}
