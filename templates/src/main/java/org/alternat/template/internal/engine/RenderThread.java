package org.alternat.template.internal.engine;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs something in a thread of its own, for a limited time. A thread that does not heed its
 * interruption is left behind; it does not keep the program alive.
 */
final class RenderThread {
  private final Duration time;

  RenderThread(Duration time) {
    this.time = time;
  }

  /** The result, or the other one when the time is over. */
  <T> T run(Supplier<T> task, Supplier<T> otherwise) {
    FutureTask<T> future = new FutureTask<>(task::get);
    Thread thread = Thread.ofPlatform().daemon().name("alternat-render").start(future);
    try {
      return future.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // First, for it may look at what the thread is doing.
      T other = otherwise.get();
      thread.interrupt();
      return other;
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return otherwise.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("rendering failed", e.getCause());
    }
  }
}
