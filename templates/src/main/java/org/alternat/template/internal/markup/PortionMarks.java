package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.document.Element;
import org.alternat.model.LanguageTag;
import org.alternat.model.Marking;
import org.alternat.model.Markings;

/**
 * Takes the {@link ItemMark}s out of markup and does what they are for: writes the portion mark
 * before each paragraph, list item, title, caption and row, and tells what all that is printed
 * bears together. A portion without any item says nothing of the dossier and has no mark.
 *
 * <p>Sections for a workbook alone are for analysts: their rows do not raise what the note bears;
 * those that bear more than the rest are left out. Which marking a row has is said in its columns.
 */
final class PortionMarks {
  private static final String CLASS = "portion";

  /** What has one mark, as far as it holds text itself. */
  private static final Set<Element> PORTIONS =
      EnumSet.of(
          Element.H1,
          Element.P,
          Element.LI,
          Element.DD,
          Element.CAPTION,
          Element.FIGURE,
          Element.TR);

  /** What has one mark for all within it. */
  private static final Set<Element> WHOLES = EnumSet.of(Element.FIGURE, Element.TR);

  private final Markings markings;
  private final LanguageTag language;

  /** The items of everything printed, but for the rows of analysts. */
  private final Set<String> printed = new LinkedHashSet<>();

  /** The items of the rows of analysts. */
  private final IdentityHashMap<MarkupNode.Tag, Set<String>> rows = new IdentityHashMap<>();

  private int leftOut;

  /** Whether the note prints its banner in the text as well. */
  private boolean bannerInText;

  PortionMarks(Markings markings, LanguageTag language) {
    this.markings = markings;
    this.language = language;
  }

  /** The markup without notes of items and with portion marks. */
  MarkupNode.Tag write(MarkupNode.Tag article) {
    MarkupNode.Tag pruned = prune(take(article, printed, Place.FREE), together());
    return bannerInText ? withBanner(pruned) : pruned;
  }

  private MarkupNode.Tag withBanner(MarkupNode.Tag tag) {
    List<MarkupNode> children =
        tag.children().stream()
            .<MarkupNode>map(child ->
                switch (child) {
                  case MarkupNode.Text(var characters, var origin) ->
                      new MarkupNode.Text(characters.replace(ItemMark.banner(), label()), origin);
                  case MarkupNode.Tag inner -> withBanner(inner);
                })
            .toList();
    return new MarkupNode.Tag(tag.element(), tag.attributes(), children, tag.origin());
  }

  /** What all that is printed bears; what prints no item speaks of the dossier as a whole. */
  List<Marking> together() {
    return printed.isEmpty() ? markings.ofDossier() : markings.together(printed);
  }

  /** What the banner prints. */
  private String label() {
    return markings.label(together(), language);
  }

  /** How many rows of analysts bore more. */
  int leftOut() {
    return leftOut;
  }

  /** What is around an element. */
  private enum Place {
    /** Nothing that has a mark for all within it. */
    FREE,
    /** A row or a figure, which has one mark. */
    MARKED,
    /** A section for analysts. */
    ANALYSTS
  }

  /**
   * An element without notes.
   *
   * @param around takes the items of what is no portion of its own
   */
  private MarkupNode.Tag take(MarkupNode.Tag tag, Set<String> around, Place place) {
    Place inside = isForAnalysts(tag) ? Place.ANALYSTS : place;
    boolean own =
        inside == Place.ANALYSTS
            ? tag.element() == Element.TR
            : inside == Place.FREE && isPortion(tag);
    boolean whole = own && inside == Place.FREE && WHOLES.contains(tag.element());
    Set<String> items = own ? new LinkedHashSet<>() : around;
    Map<String, String> attributes = attributes(tag, items);
    List<MarkupNode> children = new ArrayList<>();
    ItemMark.Taker taker = new ItemMark.Taker(items::add);
    for (MarkupNode child : tag.children()) {
      children.add(
          switch (child) {
            case MarkupNode.Text(var characters, var origin) -> {
              bannerInText |= characters.contains(ItemMark.banner());
              yield new MarkupNode.Text(taker.without(characters), origin);
            }
            case MarkupNode.Tag inner -> take(inner, items, whole ? Place.MARKED : inside);
          });
    }
    MarkupNode.Tag taken = new MarkupNode.Tag(tag.element(), attributes, children, tag.origin());
    if (own && inside == Place.ANALYSTS) {
      rows.put(taken, items);
      return taken;
    }
    return own ? marked(taken, items) : taken;
  }

  private MarkupNode.Tag marked(MarkupNode.Tag portion, Set<String> items) {
    printed.addAll(items);
    String mark = markings.portionMark(markings.together(items));
    if (mark.isEmpty()) {
      return portion;
    }
    return switch (portion.element()) {
      case TR -> inRow(portion, mark);
      case FIGURE -> inCaption(portion, mark);
      default -> before(portion, mark);
    };
  }

  private static boolean isForAnalysts(MarkupNode.Tag tag) {
    return tag.attributes().getOrDefault("data-for", "").strip().equals("xlsx");
  }

  /** A list item of paragraphs has their marks. */
  private static boolean isPortion(MarkupNode.Tag tag) {
    boolean blocks = tag.element() == Element.LI || tag.element() == Element.DD;
    return PORTIONS.contains(tag.element()) && (!blocks || holdsLine(tag));
  }

  private static boolean holdsLine(MarkupNode.Tag tag) {
    return tag.children().stream()
        .anyMatch(child ->
            switch (child) {
              case MarkupNode.Text text -> !text.isBlank();
              case MarkupNode.Tag inner -> inner.element().kind() == Element.Kind.INLINE;
            });
  }

  private static Map<String, String> attributes(MarkupNode.Tag tag, Set<String> items) {
    if (tag.attributes().values().stream().noneMatch(ItemMark::isIn)) {
      return tag.attributes();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    tag.attributes()
        .forEach(
            (name, value) -> attributes.put(name, new ItemMark.Taker(items::add).without(value)));
    return attributes;
  }

  private static MarkupNode.Tag before(MarkupNode.Tag tag, String mark) {
    MarkupNode.Text words = new MarkupNode.Text(mark, tag.origin());
    List<MarkupNode> children = new ArrayList<>();
    children.add(
        new MarkupNode.Tag(Element.SPAN, Map.of("class", CLASS), List.of(words), tag.origin()));
    children.add(new MarkupNode.Text("\u00A0", tag.origin()));
    children.addAll(withoutLeadingSpace(tag.children()));
    return new MarkupNode.Tag(tag.element(), tag.attributes(), children, tag.origin());
  }

  private static List<MarkupNode> withoutLeadingSpace(List<MarkupNode> children) {
    if (children.isEmpty() || !(children.getFirst() instanceof MarkupNode.Text text)) {
      return children;
    }
    List<MarkupNode> rest = new ArrayList<>(children);
    rest.set(0, new MarkupNode.Text(text.characters().stripLeading(), text.origin()));
    return rest;
  }

  /** In the first cell that is not typed: a date with a mark before it would be none any more. */
  private static MarkupNode.Tag inRow(MarkupNode.Tag row, String mark) {
    List<MarkupNode> cells = new ArrayList<>(row.children());
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof MarkupNode.Tag cell && !isTyped(cell)) {
        cells.set(i, inCell(cell, mark));
        break;
      }
    }
    return new MarkupNode.Tag(row.element(), row.attributes(), cells, row.origin());
  }

  private static MarkupNode.Tag inCaption(MarkupNode.Tag figure, String mark) {
    List<MarkupNode> children =
        figure.children().stream()
            .map(child ->
                child instanceof MarkupNode.Tag tag && tag.element() == Element.FIGCAPTION
                    ? before(tag, mark)
                    : child)
            .toList();
    return new MarkupNode.Tag(figure.element(), figure.attributes(), children, figure.origin());
  }

  private static boolean isTyped(MarkupNode.Tag cell) {
    return cell.tags().stream()
        .anyMatch(t -> t.element() == Element.TIME || t.element() == Element.DATA);
  }

  private static MarkupNode.Tag inCell(MarkupNode.Tag cell, String mark) {
    if (!holdsLine(cell) && !cell.tags().isEmpty()) {
      List<MarkupNode> blocks = new ArrayList<>(cell.tags());
      if (cell.tags().getFirst().element() == Element.P) {
        blocks.set(0, before(cell.tags().getFirst(), mark));
        return new MarkupNode.Tag(cell.element(), cell.attributes(), blocks, cell.origin());
      }
    }
    return before(cell, mark);
  }

  /** Without the rows of analysts that bear more than the note, and tables that lose all theirs. */
  private MarkupNode.Tag prune(MarkupNode.Tag tag, List<Marking> most) {
    List<MarkupNode> children = new ArrayList<>();
    for (MarkupNode child : tag.children()) {
      boolean analysts = child instanceof MarkupNode.Tag section && isForAnalysts(section);
      switch (child) {
        case MarkupNode.Text text -> children.add(text);
        case MarkupNode.Tag inner -> {
          if (analysts) {
            pruned(inner, most).ifPresent(children::add);
          } else {
            children.add(inner.element() == Element.SECTION ? prune(inner, most) : inner);
          }
        }
      }
    }
    return new MarkupNode.Tag(tag.element(), tag.attributes(), children, tag.origin());
  }

  private Optional<MarkupNode.Tag> pruned(MarkupNode.Tag tag, List<Marking> most) {
    if (rows.containsKey(tag) && !isWithin(rows.get(tag), most)) {
      leftOut++;
      return Optional.empty();
    }
    List<MarkupNode> children = new ArrayList<>();
    boolean lost = false;
    for (MarkupNode child : tag.children()) {
      if (child instanceof MarkupNode.Tag inner) {
        Optional<MarkupNode.Tag> rest = pruned(inner, most);
        rest.ifPresent(children::add);
        lost |= rest.isEmpty();
      } else {
        children.add(child);
      }
    }
    boolean emptied = lost && children.stream().noneMatch(PortionMarks::isContent);
    return emptied
        ? Optional.empty()
        : Optional.of(new MarkupNode.Tag(tag.element(), tag.attributes(), children, tag.origin()));
  }

  /** A table is nothing with its head alone, and a section nothing with its title. */
  private static boolean isContent(MarkupNode node) {
    return node instanceof MarkupNode.Tag tag
        && tag.element() != Element.THEAD
        && tag.element() != Element.CAPTION
        && tag.element() != Element.H1;
  }

  private boolean isWithin(Set<String> items, List<Marking> most) {
    return items.stream().allMatch(item -> markings.isWithin(item, most));
  }
}
