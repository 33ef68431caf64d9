package org.alternat.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** What is done beside something else. */
final class Tasks {
  private Tasks() {}

  /** Begins a task; nobody waits for it when the program ends. */
  static <T> Future<T> begin(Callable<T> task) {
    FutureTask<T> begun = new FutureTask<>(task);
    Thread.ofPlatform().daemon().start(begun);
    return begun;
  }

  /**
   * Waits for a task.
   *
   * @throws IOException if it threw that, or the wait is interrupted
   */
  static <T> T result(Future<T> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
