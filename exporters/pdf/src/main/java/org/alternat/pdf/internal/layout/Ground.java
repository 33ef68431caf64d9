package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.alternat.pdf.internal.page.Op;

/**
 * The grounds and borders of a box or row. Rectangles that continue each other, as the borders of
 * cells side by side do, become one: no gap is to be seen between them at any scale.
 */
final class Ground implements Consumer<Op> {
  private static final double TOLERANCE = 0.001;

  private final List<Op> ops = new ArrayList<>();

  @Override
  public void accept(Op op) {
    if (op instanceof Op.Fill next
        && !ops.isEmpty()
        && ops.getLast() instanceof Op.Fill last
        && continues(last, next)) {
      double left = Math.min(last.x(), next.x());
      double width = last.width() + next.width();
      ops.set(ops.size() - 1, new Op.Fill(left, last.y(), width, last.height(), last.color()));
    } else {
      ops.add(op);
    }
  }

  private static boolean continues(Op.Fill last, Op.Fill next) {
    boolean right = Math.abs(last.x() + last.width() - next.x()) < TOLERANCE;
    boolean left = Math.abs(next.x() + next.width() - last.x()) < TOLERANCE;
    return (left || right)
        && Math.abs(last.y() - next.y()) < TOLERANCE
        && Math.abs(last.height() - next.height()) < TOLERANCE
        && last.color().equals(next.color());
  }

  List<Op> ops() {
    return ops;
  }
}
