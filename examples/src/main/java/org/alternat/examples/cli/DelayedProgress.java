package org.alternat.examples.cli;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error that appears only when the work takes longer than a second, and
 * only on a terminal: the launcher knows and says so in the system property {@code
 * alternat.terminal}.
 */
final class DelayedProgress implements AutoCloseable {
  private static final long DELAY_MILLIS = 1_000;

  private final String task;
  private final int total;
  private final ExecutorService clock;

  /** Steps done so far; guarded by this. */
  private int done;

  /** The words at the end of the bar; guarded by this. */
  private String remark = "";

  /** The bar once it is shown; guarded by this. */
  private @Nullable ProgressBar bar;

  private DelayedProgress(String task, int total) {
    this.task = task;
    this.total = total;
    this.clock = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  }

  /** Begins to wait; the bar has {@code total} steps. */
  static DelayedProgress start(String task, int total) {
    DelayedProgress progress = new DelayedProgress(task, total);
    if (Boolean.getBoolean("alternat.terminal")) {
      progress.clock.execute(progress::showLater);
    }
    return progress;
  }

  private void showLater() {
    try {
      TimeUnit.MILLISECONDS.sleep(DELAY_MILLIS);
      show();
    } catch (InterruptedException e) {
      // The work was done within the second.
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void show() {
    if (clock.isShutdown()) {
      return;
    }
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed()
            .setUpdateIntervalMillis(200)
            .build();
    bar.stepTo(done);
    bar.setExtraMessage(remark);
  }

  /** Puts a few words at the end of the bar, instead of those before. */
  synchronized void remark(String words) {
    remark = " " + words;
    if (bar != null) {
      bar.setExtraMessage(remark);
    }
  }

  /** One step is done. */
  synchronized void step() {
    done++;
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    if (bar != null) {
      bar.close();
    }
  }
}
