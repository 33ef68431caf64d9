package org.alternat.docx.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.ooxml.Xml;

/** The bookmarks of one file: one for each place that something in the document aims at. */
final class Places {
  /** The longest name of a bookmark that Word takes is 40; this leaves room for a number. */
  private static final int MAX_NAME = 32;

  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_]");
  private static final Pattern BEGINNING = Pattern.compile("[A-Za-z]");

  /** The ids that something aims at. */
  private final Set<String> wanted = new HashSet<>();

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int lastNumber;

  /**
   * The places of a document of these blocks and inlines.
   *
   * @param taken names that bookmarks of the file have already
   */
  Places(List<Block> blocks, List<Inline> inlines, Set<String> taken) {
    taken.forEach(name -> this.taken.add(name.toLowerCase(Locale.ROOT)));
    inlines.forEach(this::aim);
    if (blocks.stream().anyMatch(Block.ContentsList.class::isInstance)) {
      blocks.stream()
          .filter(Block.Section.class::isInstance)
          .forEach(s -> wanted.add(s.attributes().id()));
    }
  }

  private void aim(Inline inline) {
    switch (inline) {
      case Inline.Reference reference -> wanted.add(reference.targetId());
      case Inline.Link link -> link.targetId().ifPresent(wanted::add);
      case Inline other -> {}
    }
  }

  /** The name of the bookmark at an id; the same each time. */
  String name(String id) {
    return names.computeIfAbsent(id, this::newName);
  }

  private String newName(String id) {
    String base = UNFIT.matcher(id).replaceAll("_");
    base = BEGINNING.matcher(base).lookingAt() ? base : "p_" + base;
    base = base.substring(0, Math.min(MAX_NAME, base.length()));
    String name = base;
    // Word does not tell upper from lower case in these names.
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = base + "_" + n;
    }
    return name;
  }

  /**
   * Opens the bookmark of an element.
   *
   * @return its number, for {@link #end}; empty when nothing aims at the element
   */
  Optional<Integer> start(Xml xml, String id) {
    if (id.isEmpty() || !wanted.contains(id)) {
      return Optional.empty();
    }
    int number = ++lastNumber;
    xml.start("w:bookmarkStart").attribute("w:id", number).attribute("w:name", name(id)).end();
    return Optional.of(number);
  }

  /** Closes a bookmark. */
  static void end(Xml xml, int number) {
    xml.start("w:bookmarkEnd").attribute("w:id", number).end();
  }
}
