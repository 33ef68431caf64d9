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
      double width = next.x() + next.width() - last.x();
      ops.set(ops.size() - 1, new Op.Fill(last.x(), last.y(), width, last.height(), last.color()));
    } else {
      ops.add(op);
    }
  }

  private static boolean continues(Op.Fill last, Op.Fill next) {
    return Math.abs(last.x() + last.width() - next.x()) < TOLERANCE
        && Math.abs(last.y() - next.y()) < TOLERANCE
        && Math.abs(last.height() - next.height()) < TOLERANCE
        && last.color().equals(next.color());
  }

  List<Op> ops() {
    return ops;
  }
}
