package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.List;
import org.alternat.pdf.internal.page.Layout.OutlineEntry;

/** Writes the outline, which programs show beside the pages (ISO 32000-1 §12.3.3). */
final class OutlineWriter {
  private final FileBody body;
  private final LinkWriter links;
  private final PdfBytes out = new PdfBytes(256);

  OutlineWriter(FileBody body, LinkWriter links) {
    this.body = body;
    this.links = links;
  }

  /** Writes entries, of which there is at least one, all unfolded; answers their root. */
  int write(List<OutlineEntry> entries) throws IOException {
    int root = body.reserve();
    int first = entries(entries, root);
    out.add("<</Type/Outlines");
    ends(entries, first);
    body.add(root, out.add(">>"));
    return root;
  }

  /** Writes entries of one parent and answers the first; the objects of the others follow it. */
  private int entries(List<OutlineEntry> entries, int parent) throws IOException {
    int first = body.reserve();
    for (int i = 1; i < entries.size(); i++) {
      body.reserve();
    }
    for (int i = 0; i < entries.size(); i++) {
      OutlineEntry entry = entries.get(i);
      boolean parted = !entry.children().isEmpty();
      int child = parted ? entries(entry.children(), first + i) : 0;
      out.add("<</Title").text(entry.title()).add("/Parent").reference(parent).add("/A");
      links.goTo(entry.destination(), out);
      if (i > 0) {
        out.add("/Prev").reference(first + i - 1);
      }
      if (i < entries.size() - 1) {
        out.add("/Next").reference(first + i + 1);
      }
      if (parted) {
        ends(entry.children(), child);
      }
      body.add(first + i, out.add(">>"));
    }
    return first;
  }

  private void ends(List<OutlineEntry> entries, int first) {
    out.add("/First").reference(first).add("/Last").reference(first + entries.size() - 1);
    out.add("/Count ").add(count(entries));
  }

  private static int count(List<OutlineEntry> entries) {
    return entries.stream().mapToInt(e -> 1 + count(e.children())).sum();
  }
}
