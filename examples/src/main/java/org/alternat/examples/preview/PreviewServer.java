package org.alternat.examples.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alternat.export.DocumentExporter;
import org.alternat.export.Exporters;
import org.alternat.problem.AlternatException;
import org.alternat.template.Composition;

/**
 * A local page with a note in all formats, which follows the files of a template folder and a
 * dossier as they are saved. It answers nobody but this machine, and there only who knows its
 * address, of which a part is drawn by lot; no name in an address is ever that of a file.
 *
 * <pre>{@code
 * try (PreviewServer server = PreviewServer.start(Path.of("house"), source)) {
 *   System.out.println(server.address());
 * }
 * }</pre>
 */
public final class PreviewServer implements AutoCloseable {
  private static final String NOTE = "note.";

  /** The format that a page asks for by itself; the others are made as soon as it has that. */
  private static final String SHOWN_FIRST = "html";

  private static final int ROUNDS_TO_WARM_UP = 4;

  private static final Map<String, String> OWN_FILES =
      Map.of("preview.css", "text/css; charset=utf-8", "preview.js", "text/javascript");

  private final Path folder;
  private final DossierSource source;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String secret;
  private final List<DocumentExporter> exporters = Exporters.all();
  private final Announcements announcements = new Announcements();
  private volatile Edition edition;
  private final FolderWatch watch;

  private PreviewServer(Path folder, DossierSource source) throws IOException {
    this.folder = folder;
    this.source = source;
    byte[] lot = new byte[16];
    new SecureRandom().nextBytes(lot);
    this.secret = HexFormat.of().formatHex(lot);
    this.edition = Edition.read(1, folder, source);
    this.watch = FolderWatch.start(folder, source.folder(), this::renew);
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    this.http.setExecutor(threads);
    this.http.createContext("/", this::answer);
  }

  /**
   * Begins to answer.
   *
   * @param folder of templates
   * @throws IOException if the folder is missing or no port is free
   */
  public static PreviewServer start(Path folder, DossierSource source) throws IOException {
    PreviewServer server = new PreviewServer(folder, source);
    server.http.start();
    return server;
  }

  /** Where the page is. */
  public URI address() {
    return URI.create("http://" + host() + "/" + secret + "/");
  }

  private String host() {
    return http.getAddress().getAddress().getHostAddress() + ":" + http.getAddress().getPort();
  }

  /**
   * Makes the usual note in the background, some times from its files on: what was made often is
   * made faster when the first file is saved.
   */
  public void warmUp() {
    threads.execute(() -> {
      for (int round = 0; round < ROUNDS_TO_WARM_UP; round++) {
        makeAll(Edition.read(0, folder, source), Wish.of(""));
      }
    });
  }

  /** Makes all files of a note; what is wrong with one is said to who asks for it. */
  private void makeAll(Edition of, Wish wish) {
    try {
      exporters.forEach(exporter -> of.file(wish, exporter));
    } catch (AlternatException | UncheckedIOException e) {
      // See above.
    }
  }

  private void renew() {
    Edition next = Edition.read(edition.number() + 1, folder, source);
    edition = next;
    announcements.announce(next.number());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String begin = "/" + secret + "/";
      if (!isLocal(exchange)) {
        exchange.sendResponseHeaders(403, -1);
      } else if (!exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(405, -1);
      } else if (!path.startsWith(begin)) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        headers(exchange);
        answer(exchange, path.substring(begin.length()));
      }
    }
  }

  /** A page of another site whose name was led to this machine asks for that name. */
  private boolean isLocal(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null
        && List.of(host(), "localhost:" + http.getAddress().getPort()).contains(host);
  }

  private static void headers(HttpExchange exchange) {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
  }

  private void answer(HttpExchange exchange, String name) throws IOException {
    Edition now = edition;
    Wish wish = Wish.of(exchange.getRequestURI().getRawQuery());
    String type = OWN_FILES.get(name);
    if (type != null) {
      send(exchange, 200, type, own(name));
    } else if (name.startsWith(NOTE)) {
      note(exchange, now, wish, name.substring(NOTE.length()));
    } else {
      switch (name) {
        case "" -> page(exchange, 200, PreviewPages.page(now, wish));
        case "remarks" -> page(exchange, 200, PreviewPages.remarks(now.outcome(wish).problems()));
        case "check" -> page(exchange, 200, PreviewPages.check(now.check()));
        case "events" -> announcements.serve(exchange, now.number());
        default -> exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private void note(HttpExchange exchange, Edition now, Wish wish, String format)
      throws IOException {
    Optional<DocumentExporter> exporter =
        exporters.stream().filter(e -> e.format().id().equals(format)).findFirst();
    Edition.Outcome outcome = now.outcome(wish);
    if (exporter.isEmpty()) {
      exchange.sendResponseHeaders(404, -1);
    } else if (outcome.note().isEmpty()) {
      page(exchange, 422, PreviewPages.failed(outcome.problems()));
    } else {
      Composition note = outcome.note().get();
      String use = format.equals("html") || format.equals("pdf") ? "inline" : "attachment";
      exchange
          .getResponseHeaders()
          .set("Content-Disposition", use + "; filename=\"" + note.fileName(format) + "\"");
      byte[] bytes = now.file(wish, exporter.get()).orElseThrow();
      send(exchange, 200, exporter.get().format().mediaType(), bytes);
      if (format.equals(SHOWN_FIRST)) {
        threads.execute(() -> makeAll(now, wish));
      }
    }
  }

  private static void page(HttpExchange exchange, int status, String html) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", PreviewPages.POLICY);
    send(exchange, status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static byte[] own(String name) throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the application");
      }
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    watch.close();
    http.stop(0);
    threads.shutdown();
  }
}
