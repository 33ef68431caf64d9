package org.alternat.docx.internal;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Remark;
import org.alternat.ooxml.Xml;

/**
 * The elements that begin with the next paragraph: the places that links aim at, and the remarks on
 * them.
 */
final class Beginnings {
  private final Composition composition;
  private final Xml xml;

  /** The ids of the elements, the outermost first. */
  private final List<String> ids = new ArrayList<>();

  Beginnings(Composition composition, Xml xml) {
    this.composition = composition;
    this.xml = xml;
  }

  /** The numbers of the bookmarks and comments that are open. */
  record Open(List<Integer> bookmarks, List<Integer> comments) {
    private static final Open NONE = new Open(List.of(), List.of());
  }

  /** Adds an element. */
  void add(String id) {
    if (!id.isEmpty()) {
      ids.add(id);
    }
  }

  /** Hands all elements on. */
  void moveTo(Beginnings other) {
    other.ids.addAll(ids);
    ids.clear();
  }

  /** Opens the bookmarks and comments of all elements. */
  Open open() {
    if (ids.isEmpty()) {
      return Open.NONE;
    }
    List<Integer> bookmarks = new ArrayList<>();
    ids.forEach(id -> composition.places().start(xml, id).ifPresent(bookmarks::add));
    List<Integer> comments = new ArrayList<>();
    for (String id : ids) {
      composition.takeRemarks(id).forEach(r -> comments.add(open(r)));
    }
    ids.clear();
    return new Open(bookmarks, comments);
  }

  private int open(Remark remark) {
    int number = composition.comment(remark);
    xml.start("w:commentRangeStart").attribute("w:id", number).end();
    return number;
  }

  /** Closes what was opened. */
  void close(Open open) {
    for (int number : open.comments()) {
      xml.start("w:commentRangeEnd").attribute("w:id", number).end();
      xml.start("w:r").start("w:rPr").value("w:rStyle", composition.commentMarkStyle()).end();
      xml.start("w:commentReference").attribute("w:id", number).end().end();
    }
    open.bookmarks().forEach(number -> Places.end(xml, number));
  }
}
