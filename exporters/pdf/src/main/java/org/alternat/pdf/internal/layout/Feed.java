package org.alternat.pdf.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.alternat.pdf.internal.layout.Item.Cost;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a column page by page. A page ends at the break that takes least, of those the last;
 * where there is none it ends before what does not fit, so that it always comes to an end.
 */
final class Feed {
  private static final double TOLERANCE = 0.01;

  /** A footnote is divided rather than moved when it takes more than this share of the page. */
  private static final double LARGE_NOTE = 0.25;

  /** A line is set although its footnotes do not fit while the page is filled less than this. */
  private static final double EMPTY_PAGE = 0.35;

  /** A row taller than this share of the page is divided wherever it meets the foot. */
  private static final double TALL_ROW = 0.5;

  private static final double LEAST_NOTE_ROOM = 24;

  /** Boxes deep within boxes do not keep the whole page for their insets. */
  private static final double MOST_INSETS = 0.25;

  private final List<Item> items;

  /** The first of {@link #items} that was not handed out. */
  private int next;

  /** What comes before that: boxes to be opened again, the rest of a row. */
  private final List<Item> front = new ArrayList<>();

  Feed(List<Item> items) {
    this.items = items;
  }

  /**
   * The room on a page.
   *
   * @param height for text and footnotes together
   * @param noteGap the height of the rule above the footnotes
   * @param notesBegun whether that rule is drawn already
   * @param strict whether nothing is handed out rather than what does not fit
   */
  record Room(double height, double noteGap, boolean notesBegun, boolean strict) {}

  boolean isEmpty() {
    return next >= items.size() && front.isEmpty();
  }

  /** What comes before the first that is to be seen. */
  List<Item> lead() {
    List<Item> lead = new ArrayList<>();
    for (int k = 0; k < size() && !at(k).isContent(); k++) {
      lead.add(at(k));
    }
    return lead;
  }

  /** What was not handed out. */
  List<Item> rest() {
    List<Item> rest = new ArrayList<>(front);
    rest.addAll(items.subList(next, items.size()));
    return rest;
  }

  /** The next fragment; not empty unless the room is strict or nothing is left. */
  Fragment take(Room room) {
    return new Scan(room).run();
  }

  private int size() {
    return front.size() + items.size() - next;
  }

  private Item at(int index) {
    return index < front.size() ? front.get(index) : items.get(next + index - front.size());
  }

  private void drop(int count) {
    int ofFront = Math.min(count, front.size());
    front.subList(0, ofFront).clear();
    next += count - ofFront;
  }

  /** One look along the column to find the end of a page. */
  private final class Scan {
    private final Room room;
    private final List<Item> out = new ArrayList<>();

    /** The height of {@link #out}. */
    private double y;

    /** The height of the footnotes that {@link #out} calls. */
    private double notes;

    /** Whether {@link #out} has content, so that the page may end. */
    private boolean started;

    /** Whether white space is dropped. */
    private boolean atTop = true;

    /** The lower insets of the boxes that are open, which the page must have room for too. */
    private double insets;

    private @Nullable Candidate best;

    /** A break, the number of items before it here, and in the feed. */
    private record Candidate(Cost cost, int taken, int consumed) {}

    Scan(Room room) {
      this.room = room;
    }

    Fragment run() {
      for (int k = 0; k < size(); k++) {
        Item item = at(k);
        if (item instanceof Item.Break end) {
          if (started && end.cost() == Cost.FORCED) {
            return end(out.size(), k + 1, List.of());
          }
          offer(end.cost(), k + 1);
        } else if (item.isContent() && !fits(item)) {
          Fragment fragment = overflow(item, k);
          if (fragment != null) {
            return fragment;
          }
        } else {
          add(item);
        }
      }
      return end(out.size(), size(), List.of());
    }

    private void offer(Cost cost, int consumed) {
      if (started && (best == null || cost.compareTo(best.cost()) <= 0)) {
        best = new Candidate(cost, out.size(), consumed);
      }
    }

    private void add(Item item) {
      if (item instanceof Item.Space && atTop) {
        return;
      }
      out.add(item);
      y += item.height();
      if (item instanceof Item.Open open) {
        insets += open.frame().style().insetBottom();
      } else if (item instanceof Item.Close close) {
        insets -= close.frame().style().insetBottom();
      }
      if (item.isContent()) {
        started = true;
        List<Note> called = Items.notes(item);
        if (!called.isEmpty()) {
          notes += gap() + Items.noteHeight(called);
        }
      }
      atTop &= !(item.isContent() || (item instanceof Item.Open open && !open.continued()));
    }

    private double gap() {
      return notes > 0 || room.notesBegun() ? 0 : room.noteGap();
    }

    private boolean fits(Item item) {
      double limit = room.height() + TOLERANCE - Math.min(insets, MOST_INSETS * room.height());
      if (y + item.height() + notes > limit) {
        return false;
      }
      List<Note> called = Items.notes(item);
      if (called.isEmpty()) {
        return true;
      }
      double height = gap() + Items.noteHeight(called);
      double left = limit - y - item.height() - notes;
      boolean divide =
          left > gap() + LEAST_NOTE_ROOM
              && (y < EMPTY_PAGE * room.height() || height > LARGE_NOTE * room.height());
      return height <= left || divide;
    }

    /** Ends the page because of an item that does not fit, or takes the item and answers null. */
    private @Nullable Fragment overflow(Item item, int index) {
      boolean divisible = !started || item.height() > TALL_ROW * room.height();
      if (item instanceof Item.Row row && divisible) {
        double left = room.height() - y - notes;
        RowSplitter.Parts parts =
            RowSplitter.split(row, left, TALL_ROW * room.height(), started || room.strict());
        if (parts != null) {
          out.add(parts.head());
          return end(out.size(), index + 1, List.of(parts.tail()));
        }
      }
      if (best != null && room.strict() && best.cost().compareTo(Cost.PARTS) >= 0) {
        return new Fragment(List.of());
      }
      if (best != null) {
        return end(best.taken(), best.consumed(), List.of());
      }
      if (started) {
        return end(out.size(), index, List.of());
      }
      if (room.strict()) {
        return new Fragment(List.of());
      }
      add(item);
      return null;
    }

    private Fragment end(int taken, int consumed, List<Item> remainder) {
      List<Item> kept = new ArrayList<>(out.subList(0, taken));
      drop(consumed);
      front.addAll(0, remainder);
      if (!isEmpty()) {
        interrupt(kept);
      }
      return new Fragment(kept);
    }

    /** Closes the boxes that go on and opens them again at the front of what is left. */
    private void interrupt(List<Item> kept) {
      Deque<Item.Frame> open = new ArrayDeque<>();
      for (Item item : kept) {
        switch (item) {
          case Item.Open o -> open.push(o.frame());
          case Item.Close c -> open.pop();
          case Item other -> {}
        }
      }
      List<Item> reopened = new ArrayList<>();
      for (Item.Frame frame : open) {
        double inset = frame.style().ground() == null ? 0 : frame.style().insetBottom();
        kept.add(new Item.Close(frame, inset, true));
      }
      open.descendingIterator().forEachRemaining(f -> reopen(f, reopened));
      front.addAll(0, reopened);
    }

    private void reopen(Item.Frame frame, List<Item> reopened) {
      // Text does not touch the edge of a coloured ground where the box goes on.
      double inset = frame.style().ground() == null ? 0 : frame.style().insetTop();
      reopened.add(new Item.Open(frame, inset, true));
      frame.repeated().forEach(row -> reopened.add(new Item.Repetition(row)));
    }
  }
}
