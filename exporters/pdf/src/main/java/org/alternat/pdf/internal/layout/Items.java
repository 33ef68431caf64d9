package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** What lists of {@link Item}s amount to. */
final class Items {
  private Items() {}

  /** The height of all items. */
  static double height(List<Item> items) {
    double height = 0;
    for (Item item : items) {
      height += item.height();
    }
    return height;
  }

  /** The footnotes called in the items, in the order called. */
  static List<Note> notes(List<Item> items) {
    List<Note> notes = new ArrayList<>();
    for (Item item : items) {
      if (calls(item)) {
        collect(item, notes);
      }
    }
    return notes;
  }

  /** The footnotes called in an item. */
  static List<Note> notes(Item item) {
    if (!calls(item)) {
      return List.of();
    }
    List<Note> notes = new ArrayList<>();
    collect(item, notes);
    return notes;
  }

  /** Whether there may be calls in an item. */
  private static boolean calls(Item item) {
    if (item instanceof Item.Line line) {
      return !line.marks().isEmpty();
    }
    if (item instanceof Item.Row row) {
      for (Item.Cell cell : row.cells()) {
        for (Item inner : cell.content()) {
          if (calls(inner)) {
            return true;
          }
        }
      }
      return false;
    }
    return item instanceof Item.Leader;
  }

  /** The height of footnotes with those they call. */
  static double noteHeight(List<Note> notes) {
    double height = 0;
    for (Note note : notes) {
      height += height(note.content()) + noteHeight(note.inner());
    }
    return height;
  }

  /** The content of footnotes, each followed by those it calls; a page may end between them. */
  static List<Item> noteContent(List<Note> notes) {
    List<Item> content = new ArrayList<>();
    for (Note note : notes) {
      content.add(new Item.Break(Item.Cost.NONE));
      content.addAll(note.content());
      content.addAll(noteContent(note.inner()));
    }
    return content;
  }

  private static void collect(Item item, List<Note> notes) {
    switch (item) {
      case Item.Line line -> calls(line.marks(), notes);
      case Item.Leader leader -> calls(leader.line().marks(), notes);
      case Item.Row row ->
          row.cells().forEach(c -> c.content().forEach(inner -> collect(inner, notes)));
      case Item.Beside b -> {}
      case Item.Space s -> {}
      case Item.Turn t -> {}
      case Item.Break b -> {}
      case Item.Open o -> {}
      case Item.Close c -> {}
      case Item.Repetition r -> {}
      case Item.Figure f -> {}
      case Item.Bar b -> {}
      case Item.Anchor a -> {}
    }
  }

  private static void calls(List<Mark> marks, List<Note> notes) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Call call) {
        notes.add(call.note());
      }
    }
  }
}
