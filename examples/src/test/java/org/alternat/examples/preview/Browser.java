package org.alternat.examples.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headless Chromium with one page, asked by the protocol of its developer tools. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern VALUE =
      Pattern.compile("\"value\":\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

  private final Process process;
  private final WebSocket socket;
  private final Answers answers = new Answers();

  /** The answer to the one question that is open. */
  private static final class Answers implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();
    private volatile CompletableFuture<String> next = new CompletableFuture<>();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        if (text.indexOf("{\"id\":") == 0) {
          next.complete(text.toString());
        }
        text.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  private Browser(Process process, WebSocket.Builder builder, URI page) {
    this.process = process;
    this.socket = builder.buildAsync(page, answers).join();
  }

  /** Opens a page. The folder takes what the browser keeps. */
  static Browser open(URI address, Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                address.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("chromium.log").toFile())
            .start();
    try {
      Path file = folder.resolve("DevToolsActivePort");
      for (int i = 0; !Files.exists(file) || Files.readAllLines(file).isEmpty(); i++) {
        if (i > PATIENCE.toMillis() / 50) {
          throw new AssertionError(
              "Chromium has not come up: " + Files.readString(folder.resolve("chromium.log")));
        }
        Thread.sleep(50);
      }
      HttpClient client = HttpClient.newHttpClient();
      URI page = page(client, Files.readAllLines(file).getFirst());
      return new Browser(process, client.newWebSocketBuilder(), page);
    } catch (RuntimeException | IOException | InterruptedException | Error e) {
      process.destroy();
      throw e;
    }
  }

  private static URI page(HttpClient client, String port) throws IOException, InterruptedException {
    String list =
        client
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher pages =
        Pattern.compile(
                "\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", Pattern.DOTALL)
            .matcher(list);
    if (!pages.find()) {
      throw new AssertionError("Chromium has no page: " + list);
    }
    return URI.create(pages.group(1));
  }

  /** The text that a script of the page gives. */
  String ask(String script) {
    answers.next = new CompletableFuture<>();
    String quoted = script.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    socket
        .sendText(
            "{\"id\":1,\"method\":\"Runtime.evaluate\",\"params\":{\"awaitPromise\":true,\"expression\":\"String("
                + quoted
                + ")\"}}",
            true)
        .join();
    String answer = answers.next.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    Matcher value = VALUE.matcher(answer);
    if (!value.find()) {
      throw new AssertionError(script + ": " + answer);
    }
    return value.group(1).replace("\\n", "\n").replace("\\\"", "\"");
  }

  /** Waits until a script gives a text in which something stands. */
  String until(String script, String part) throws InterruptedException {
    String last = "";
    for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
      last = ask(script);
      if (last.contains(part)) {
        return last;
      }
      Thread.sleep(2);
    }
    throw new AssertionError("no \"" + part + "\" in: " + last);
  }

  /** The page as a picture. */
  void picture(Path file) throws IOException {
    answers.next = new CompletableFuture<>();
    socket.sendText("{\"id\":2,\"method\":\"Page.captureScreenshot\"}", true).join();
    String answer = answers.next.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    int start = answer.indexOf("\"data\":\"") + 8;
    String data = answer.substring(start, answer.indexOf('"', start));
    Files.write(file, Base64.getDecoder().decode(data));
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    children.forEach(ProcessHandle::destroy);
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
