package org.alternat.template.internal.engine;

import java.io.IOException;
import java.io.Writer;

/** Takes what a template writes, up to a limit. May be read by another thread. */
final class MarkupOutput extends Writer {
  private final StringBuilder text = new StringBuilder();

  /** A loop without end writes little at a time; so each piece counts as if it had some length. */
  private static final int LEAST_COUNTED = 16;

  private final int most;

  /** What has been written, as it counts. */
  private long counted;

  private boolean closed;

  MarkupOutput(int most) {
    this.most = most;
  }

  /** The template writes too much. */
  static final class OverflowException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public synchronized void write(char[] buffer, int offset, int length) throws IOException {
    counted += Math.max(LEAST_COUNTED, length);
    if (closed || counted > most) {
      throw new OverflowException();
    }
    text.append(buffer, offset, length);
  }

  /** What was written so far. */
  synchronized String text() {
    return text.toString();
  }

  @Override
  public void flush() {}

  /** From now on nothing is taken, so that a thread left behind stops at its next word. */
  @Override
  public synchronized void close() {
    closed = true;
  }
}
