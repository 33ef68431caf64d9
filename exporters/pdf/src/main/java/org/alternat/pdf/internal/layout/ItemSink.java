package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.alternat.pdf.internal.layout.Item.Cost;

/**
 * Collects the items of a column: lets margins collapse as CSS 2.2 §8.3.1 says for boxes without
 * border and padding, and puts a {@link Item.Break} wherever a page may end. Two simplifications
 * are made: a ground holds margins apart as padding does, and margins do not collapse through an
 * empty box.
 */
final class ItemSink {
  private static final Item FREE_BREAK = new Item.Break(Cost.NONE);

  private final List<Item> items = new ArrayList<>(2);

  /** Items without height that belong to the content that comes next. */
  private final List<Item> attached = new ArrayList<>();

  /** The largest of the margins that meet here, to which negative ones are added. */
  private double margin;

  private double negativeMargin;

  /**
   * Where the space of these margins goes: before the boxes that have begun since and that margins
   * collapse through; -1 when there are none.
   */
  private int spaceAt = -1;

  /** Whether nothing stands in the innermost open box yet, so that a page cannot end here. */
  private boolean atStart = true;

  /** What it takes to end the page before the content that comes next. */
  private Cost cost = Cost.NONE;

  /** How many of the open boxes are to be kept together. */
  private int keptTogether;

  /** The items so far. */
  List<Item> items() {
    settle();
    space();
    return items;
  }

  /** A margin that meets the one before it. */
  void margin(double height) {
    if (height >= 0) {
      margin = Math.max(margin, height);
    } else {
      negativeMargin = Math.min(negativeMargin, height);
    }
  }

  /** Ending the page before the next content takes at least this. */
  void discourageBreak(Cost least) {
    cost = cost.compareTo(least) < 0 ? least : cost;
  }

  /** The page ends here. */
  void newPage() {
    settle();
    breakPage();
  }

  private void breakPage() {
    items.add(new Item.Break(Cost.FORCED));
    clearMargins();
    atStart = true;
  }

  /** A page that is turned begins here. */
  void turn(boolean landscape) {
    int turn = items.size() - 2;
    if (turn >= 0 && items.get(turn) instanceof Item.Turn last && last.landscape() != landscape) {
      items.subList(turn, items.size()).clear();
      atStart = false;
      return;
    }
    items.add(new Item.Turn(landscape));
    breakPage();
  }

  /** A box that is kept together if it can be begins here; the answer is for its end. */
  int beginKept() {
    keptTogether++;
    return items.size();
  }

  /** The box ends. When it is higher than a page, it is divided like any other. */
  void endKept(int begin, double pageHeight) {
    keptTogether--;
    if (keptTogether == 0 && cost == Cost.DIVIDES) {
      cost = Cost.NONE;
    }
    List<Item> kept = items.subList(begin, items.size());
    if (Items.height(kept) > pageHeight) {
      kept.replaceAll(i -> i instanceof Item.Break b && b.cost() == Cost.DIVIDES ? FREE_BREAK : i);
    }
  }

  void attach(Item item) {
    attached.add(item);
  }

  void content(Item item) {
    beforeContent();
    items.add(item);
    afterContent();
  }

  void open(Item.Frame frame, double inset) {
    if (!atStart) {
      items.add(new Item.Break(cost));
    }
    if (!collapses(frame, inset)) {
      space();
    } else if (spaceAt < 0) {
      spaceAt = items.size();
    }
    addAttached();
    items.add(new Item.Open(frame, inset, false));
    atStart = true;
  }

  void close(Item.Frame frame, double inset) {
    settle();
    if (!collapses(frame, inset)) {
      space();
    }
    items.add(new Item.Close(frame, inset, false));
    atStart = false;
  }

  private static boolean collapses(Item.Frame frame, double inset) {
    return inset == 0 && frame.style().ground() == null;
  }

  /** Gives a marker that nothing stood beside a line of its own. */
  void settle() {
    if (attached.isEmpty()) {
      return;
    }
    List<Item> waiting = List.copyOf(attached);
    attached.clear();
    for (Item item : waiting) {
      if (item instanceof Item.Beside beside) {
        content(beside.line());
      } else {
        items.add(item);
      }
    }
  }

  private void beforeContent() {
    if (!atStart) {
      items.add(new Item.Break(cost));
    }
    space();
    addAttached();
  }

  private void addAttached() {
    items.addAll(attached);
    attached.clear();
  }

  private void afterContent() {
    atStart = false;
    cost = keptTogether > 0 ? Cost.DIVIDES : Cost.NONE;
  }

  private void space() {
    double height = Math.max(0, margin + negativeMargin);
    if (height > 0) {
      items.add(spaceAt < 0 ? items.size() : spaceAt, new Item.Space(height));
    }
    clearMargins();
  }

  private void clearMargins() {
    margin = 0;
    negativeMargin = 0;
    spaceAt = -1;
  }
}
