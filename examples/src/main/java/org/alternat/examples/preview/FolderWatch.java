package org.alternat.examples.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells when something in folders has changed, once for changes that follow one another. */
final class FolderWatch implements AutoCloseable {
  /** An editor that saves writes, moves and touches a file within less. */
  private static final long QUIET_MILLIS = 20;

  /** Where something changes without end, it is told after so many changes. */
  private static final int MOST_AT_ONCE = 100;

  private static final int DEEPEST = 8;

  private final WatchService service;
  private final Path tree;
  private final Optional<Path> single;
  private final Runnable changed;
  private final Thread thread;

  private FolderWatch(Path tree, Optional<Path> single, Runnable changed) throws IOException {
    this.tree = tree;
    this.single = single;
    this.changed = changed;
    this.service = tree.getFileSystem().newWatchService();
    this.thread = Thread.ofPlatform().daemon().name("alternat-watch").unstarted(this::watch);
  }

  /** Begins to watch a folder with all folders in it, and perhaps another one without. */
  static FolderWatch start(Path tree, Optional<Path> single, Runnable changed) throws IOException {
    FolderWatch watch = new FolderWatch(tree, single, changed);
    watch.register();
    watch.thread.start();
    return watch;
  }

  /** Watches all folders there are now; to ask again for one that is watched does nothing. */
  private void register() throws IOException {
    try (Stream<Path> within = Files.walk(tree, DEEPEST)) {
      for (Path folder :
          Stream.concat(single.stream(), within.filter(Files::isDirectory)).toList()) {
        folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void watch() {
    try {
      while (true) {
        take(service.take());
        WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        for (int i = 0; next != null && i < MOST_AT_ONCE; i++) {
          take(next);
          next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (next != null) {
          take(next);
        }
        registerAgain();
        changed.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ClosedWatchServiceException e) {
      // The preview has ended.
    }
  }

  private static void take(WatchKey key) {
    key.pollEvents();
    key.reset();
  }

  private void registerAgain() {
    try {
      register();
    } catch (IOException e) {
      // A folder that went while it was listed; its parent tells of the next change.
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
