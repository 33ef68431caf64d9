package org.alternat.examples.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Tells open pages of each new edition: server-sent events, one connection a page. */
final class Announcements {
  /** A sign of life finds the pages that were closed. */
  private static final long SIGN_OF_LIFE_SECONDS = 10;

  private static final int MOST_PAGES = 32;

  /** For each open page the last edition that it has not been told of. */
  private final Set<BlockingQueue<Long>> pages = ConcurrentHashMap.newKeySet();

  /** Tells all pages. */
  void announce(long edition) {
    for (BlockingQueue<Long> page : pages) {
      page.clear();
      page.add(edition);
    }
  }

  /** Answers a page, until it is closed. */
  void serve(HttpExchange exchange, long edition) throws IOException {
    if (pages.size() >= MOST_PAGES) {
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    BlockingQueue<Long> page = new ArrayBlockingQueue<>(8);
    page.add(edition);
    pages.add(page);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        Long news = page.poll(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
        String line = news == null ? ":\n\n" : "data: " + news + "\n\n";
        out.write(line.getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pages.remove(page);
    }
  }
}
