package org.alternat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, for many pages one after the other; told what to do in its DevTools
 * protocol. Scripts of a test run beside a page that forbids scripts, so that pages are judged as
 * they are.
 */
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int HEIGHT = 900;

  private final Path profile;
  private final Process process;
  private final BrowserLine line;

  private Browser(Path profile, Process process) throws IOException {
    this.profile = profile;
    this.process = process;
    this.line = BrowserLine.to(tab(profile, process));
    line.send("Page.enable", Map.of());
  }

  /**
   * Starts a browser.
   *
   * @throws AssertionError when Chromium is not installed
   */
  public static Browser start() {
    try {
      Path profile = Files.createTempDirectory("alternat-browser");
      Process process =
          new ProcessBuilder(
                  "chromium",
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                  "--hide-scrollbars",
                  "--no-first-run",
                  "--remote-debugging-port=0",
                  "--user-data-dir=" + profile,
                  "about:blank")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Browser(profile, process);
    } catch (IOException e) {
      throw new AssertionError("chromium cannot be started; run .ci/install", e);
    }
  }

  /** The address at which the one tab listens; the browser writes its port into its profile. */
  private static URI tab(Path profile, Process process) throws IOException {
    Path ports = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(ports) || Files.readAllLines(ports).size() < 2) {
      pause();
      if (System.nanoTime() > end || !process.isAlive()) {
        process.destroyForcibly();
        throw new AssertionError("chromium does not listen");
      }
    }
    URI tabs = URI.create("http://127.0.0.1:" + Files.readAllLines(ports).getFirst() + "/json");
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(tabs).build();
      String answer = client.send(request, BodyHandlers.ofString()).body();
      for (JsonNode tab : JsonMapper.shared().readTree(answer)) {
        if (tab.required("type").asString().equals("page")) {
          return URI.create(tab.required("webSocketDebuggerUrl").asString());
        }
      }
      throw new AssertionError("chromium has no tab: " + answer);
    } catch (InterruptedException e) {
      throw BrowserLine.interrupted(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      throw BrowserLine.interrupted(e);
    }
  }

  /**
   * How pages are shown from now on.
   *
   * @param width of the window, in CSS pixels
   * @param scheme "light" or "dark"
   */
  public Browser show(int width, String scheme) {
    line.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    line.send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    return this;
  }

  /** Goes to a page and waits until it is there. */
  public Browser open(Path page) {
    return open(page.toUri());
  }

  /** Goes to an address and waits until its page is there. */
  public Browser open(URI address) {
    line.expect("Page.loadEventFired");
    line.send("Page.navigate", Map.of("url", address.toString()));
    line.await(PATIENCE);
    return this;
  }

  /**
   * Runs a script beside the page and gives what it comes to, as a string.
   *
   * @throws AssertionError when the script fails
   */
  public String run(String script) {
    JsonNode answer =
        line.send(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError("a script fails: " + answer.get("exceptionDetails"));
    }
    return answer.required("result").path("value").asString("");
  }

  /**
   * Runs a script again and again until it gives a text in which something stands.
   *
   * @return that text
   * @throws AssertionError when it has not for a minute
   */
  public String until(String script, String part) {
    String last = "";
    for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
      last = run(script);
      if (last.contains(part)) {
        return last;
      }
      pause();
    }
    throw new AssertionError("no \"" + part + "\" in: " + last);
  }

  /** The whole page as a PNG picture. */
  public byte[] picture() {
    JsonNode answer = line.send("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
    return Base64.getDecoder().decode(answer.required("data").asString());
  }

  /** The page as it is printed: a PDF file with the page's own paper and margins. */
  public byte[] print() {
    JsonNode answer =
        line.send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    return Base64.getDecoder().decode(answer.required("data").asString());
  }

  /** Ends the browser with all its processes and removes what they wrote. */
  @Override
  public void close() {
    line.close();
    List<ProcessHandle> processes =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      for (ProcessHandle each : processes) {
        each.destroyForcibly();
        each.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      }
      remove(profile);
    } catch (InterruptedException e) {
      throw BrowserLine.interrupted(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("chromium does not end", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes a folder to which a process that has left its family may still write: what comes in
   * between is removed in the next round.
   */
  private static void remove(Path folder) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      } catch (DirectoryNotEmptyException | UncheckedIOException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        pause();
      }
    }
  }
}
