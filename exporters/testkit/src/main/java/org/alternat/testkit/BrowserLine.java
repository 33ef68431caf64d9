package org.alternat.testkit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line to a tab of a browser, over which commands go and answers and events come. */
final class BrowserLine implements WebSocket.Listener, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private volatile String event = "";
  private volatile CompletableFuture<String> expected = new CompletableFuture<>();
  private @Nullable WebSocket socket;

  private BrowserLine() {}

  static BrowserLine to(URI address) {
    BrowserLine line = new BrowserLine();
    line.socket = now(line.client.newWebSocketBuilder().buildAsync(address, line), PATIENCE);
    return line;
  }

  /** Sends a command and waits for its result. */
  JsonNode send(String method, Map<String, Object> parameters) {
    WebSocket open = socket;
    if (open == null) {
      throw new IllegalStateException("the line is not open");
    }
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    Map<String, Object> command = Map.of("id", id, "method", method, "params", parameters);
    now(open.sendText(JsonMapper.shared().writeValueAsString(command), true), PATIENCE);
    JsonNode got = now(answer, PATIENCE);
    if (got.has("error")) {
      throw new AssertionError(method + ": " + got.get("error"));
    }
    return got.required("result");
  }

  /** Says which event the next {@link #await} waits for. */
  void expect(String name) {
    expected = new CompletableFuture<>();
    event = name;
  }

  void await(Duration patience) {
    now(expected, patience);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
    message.append(data);
    if (whole) {
      take(JsonMapper.shared().readTree(message.toString()));
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(JsonNode got) {
    if (got.has("id")) {
      CompletableFuture<JsonNode> answer = asked.remove(got.required("id").asInt());
      if (answer != null) {
        answer.complete(got);
      }
    } else if (got.path("method").asString("").equals(event)) {
      expected.complete(event);
    }
  }

  private static <T> T now(Future<T> future, Duration patience) {
    try {
      return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("the browser does not answer", e);
    }
  }

  static AssertionError interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new AssertionError("interrupted", e);
  }

  @Override
  public void close() {
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
    client.close();
  }
}
