package org.alternat.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.alternat.style.StyleSheet;

/**
 * A note, ready to be written in any format.
 *
 * <p>Within a document every section, table, figure and footnote has an id, and ids are unique: the
 * constructor supplies those that are missing, the same ones each time.
 *
 * @param metadata what the document says of itself
 * @param styleSheet its looks
 * @param content the blocks, from the title on
 * @param attachments files that travel within
 * @param remarks review comments
 * @since 1.0
 */
public record Document(
    Metadata metadata,
    StyleSheet styleSheet,
    List<Block> content,
    List<Attachment> attachments,
    List<Remark> remarks) {

  private static final String ANNEX = "annex";

  /**
   * Copies the lists and supplies missing ids.
   *
   * @throws IllegalArgumentException if two elements have the same id
   */
  public Document {
    MissingIds ids = new MissingIds(content);
    content = ids.supply();
    attachments = List.copyOf(attachments);
    remarks = List.copyOf(remarks);
    checkUnique(ids.missing() ? new MissingIds(content) : ids);
  }

  /** A document without attachments and remarks. */
  public Document(Metadata metadata, StyleSheet styleSheet, List<Block> content) {
    this(metadata, styleSheet, content, List.of(), List.of());
  }

  /** This document without the sections that are for other formats than {@code formatId}. */
  public Document forFormat(String formatId) {
    return isFor(content, formatId)
        ? this
        : new Document(metadata, styleSheet, forFormat(content, formatId), attachments, remarks);
  }

  /** The title element, when the document has one. */
  public Optional<Block.Title> title() {
    return content.stream()
        .filter(Block.Title.class::isInstance)
        .map(Block.Title.class::cast)
        .findFirst();
  }

  /**
   * The first annex: a section of the outermost level with the class {@code annex}, on the page
   * that a page break before it begins. Pages from there on are not counted when a limit is
   * checked.
   */
  public Optional<Block.Section> firstAnnex() {
    boolean newPage = false;
    for (Block block : content) {
      if (block instanceof Block.Section section) {
        if (section.attributes().classes().contains(ANNEX)) {
          return newPage ? Optional.of(section) : Optional.empty();
        }
        newPage = false;
      }
      newPage |= block instanceof Block.PageBreak;
    }
    return Optional.empty();
  }

  /** The ids of all elements, in reading order. */
  public SequencedSet<String> ids() {
    return new LinkedHashSet<>(new MissingIds(content).ids());
  }

  /** The canonical text of the tree, the form that tests and bug reports show. */
  @Override
  public String toString() {
    return DocumentDump.of(this);
  }

  private static List<Block> forFormat(List<Block> blocks, String formatId) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Block.Section section)) {
        kept.add(block);
      } else if (isFor(section, formatId)) {
        kept.add(
            new Block.Section(
                section.attributes(),
                section.title(),
                forFormat(section.content(), formatId),
                section.formats()));
      }
    }
    return kept;
  }

  private static boolean isFor(List<Block> blocks, String formatId) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section
          && !(isFor(section, formatId) && isFor(section.content(), formatId))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFor(Block.Section section, String formatId) {
    return section.formats().isEmpty() || section.formats().contains(formatId);
  }

  private static void checkUnique(MissingIds ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids.ids()) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("the id \"" + id + "\" is used twice");
      }
    }
  }
}
