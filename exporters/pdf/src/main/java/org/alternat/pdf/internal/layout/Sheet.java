package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Page;
import org.alternat.style.PageStyle;

/** A page in the making. */
final class Sheet implements Consumer<Op> {
  private final int number;
  private final PageStyle style;

  /** Grounds and borders, one list a box in the order the boxes were opened. */
  private final List<Ground> grounds = new ArrayList<>();

  private final List<Op> content = new ArrayList<>();

  /** Page numbers to be put among the content, in its order. */
  private final List<Pending> pending = new ArrayList<>();

  /** A page number that is printed before the operation at an index. */
  private record Pending(int index, Item.Leader leader, double x, double y) {}

  /** An empty page with its number, from 1, and its size and margins. */
  Sheet(int number, PageStyle style) {
    this.number = number;
    this.style = style;
  }

  PageStyle style() {
    return style;
  }

  int number() {
    return number;
  }

  @Override
  public void accept(Op op) {
    content.add(op);
  }

  /** Keeps the place of a box among the grounds. */
  Ground reserveGround() {
    Ground place = new Ground();
    grounds.add(place);
    return place;
  }

  /** Prints a page number here once it is known. */
  void pageNumber(Item.Leader leader, double x, double y) {
    pending.add(new Pending(content.size(), leader, x, y));
  }

  /** The finished page. */
  Page page(List<Op> runningHeads, Map<String, Integer> numbers) {
    List<Op> ops = new ArrayList<>(runningHeads.size() + 2 * content.size());
    ops.addAll(runningHeads);
    for (Ground ground : grounds) {
      ops.addAll(ground.ops());
    }
    int from = 0;
    for (Pending p : pending) {
      ops.addAll(content.subList(from, p.index()));
      int target = numbers.getOrDefault(p.leader().page().target(), number);
      LeaderPainter.paint(p.leader(), target, p.x(), p.y(), ops::add);
      from = p.index();
    }
    ops.addAll(content.subList(from, content.size()));
    return new Page(style.width(), style.height(), ops);
  }
}
