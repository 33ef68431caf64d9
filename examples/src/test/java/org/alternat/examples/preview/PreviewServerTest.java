package org.alternat.examples.preview;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.dossier.DossierReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PreviewServerTest {
  private static final Path SAMPLE = Path.of("dossiers/kazakhstan-togo.json");
  private static final String MESSAGES = "notes/cover/messages_en.properties";

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;
  private Path house;
  private Path dossier;
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    house = Files.createDirectory(folder.resolve("house"));
    dossier =
        Files.copy(SAMPLE, Files.createDirectory(folder.resolve("dossiers")).resolve("a.json"));
    save(
        "notes/cover/kind.json",
        "{\"title\": \"Cover\", \"description\": \"The names\", \"view\": \"bilateral-brief\"}");
    save(
        "notes/cover/note.ftlx",
        """
        <#import "/macros.ftlx" as n>
        <@n.article subject="Cover"><h1>${msg("cover.title")}</h1><p>${first.in}</p></@n.article>
        """);
    save(MESSAGES, "cover.title = One");
    server =
        PreviewServer.start(
            house,
            new DossierSource(
                Optional.of(dossier), () -> new DossierReader().read(dossier).dossier()));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    client.close();
  }

  private void save(String name, String text) throws IOException {
    Path file = house.resolve(name);
    Files.createDirectories(file.getParent());
    save(file, text);
  }

  /** At one blow, so that there is one event and no half of a file is ever read. */
  private void save(Path file, String text) throws IOException {
    Path beside = Files.writeString(folder.resolve("beside"), text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private HttpResponse<String> get(String name) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.address().resolve(name)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private Iterator<String> events() throws IOException, InterruptedException {
    Stream<String> lines =
        client
            .send(
                HttpRequest.newBuilder(server.address().resolve("events")).build(),
                HttpResponse.BodyHandlers.ofLines())
            .body();
    return lines.filter(line -> line.startsWith("data: ")).iterator();
  }

  @Test
  void aNoteIsThereInEveryFormat() throws IOException, InterruptedException {
    String wish = "?kind=cover&lang=en&for=TG";
    assertThat(get("note.html" + wish).body()).contains("One").contains("in Togo");
    assertThat(get("note.pdf" + wish).body()).startsWith("%PDF-");
    for (String format : new String[] {"docx", "xlsx"}) {
      HttpResponse<String> file = get("note." + format + wish);
      assertThat(file.body()).startsWith("PK");
      assertThat(file.headers().firstValue("Content-Disposition"))
          .hasValue("attachment; filename=\"tg-kz-cover-en." + format + "\"");
    }
  }

  @Test
  void thePageHasItsSelectorsAndRunsNothingFromElsewhere()
      throws IOException, InterruptedException {
    HttpResponse<String> page = get("?kind=cover&for=%22%3E%3Cscript%3E");
    assertThat(page.body())
        .contains("<option value=\"cover\" selected>Cover</option>")
        .contains("<option value=\"kk\">Kazakh</option>")
        .contains("<option value=\"TG\">TG</option>")
        .contains("<option value=\"parliament\">parliament</option>")
        .doesNotContain("<script>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'");
  }

  @Test
  void whatIsSavedIsAnnouncedAndShown() throws IOException, InterruptedException {
    Iterator<String> events = events();
    assertThat(events.next()).isEqualTo("data: 1");
    save(MESSAGES, "cover.title = Two");
    assertThat(events.next()).isEqualTo("data: 2");
    assertThat(get("note.html?kind=cover&lang=en").body()).contains("Two").doesNotContain("One");
    save(dossier, Files.readString(dossier).replaceFirst("\\{", "{ \"idd\": 1,"));
    events.next();
    assertThat(get("note.html?kind=cover&lang=en").body())
        .contains("there is no field &quot;idd&quot;");
  }

  @Test
  void mistakesStandInThePlaceOfTheNote() throws IOException, InterruptedException {
    Iterator<String> events = events();
    events.next();
    save("notes/cover/note.ftlx", "<p>${frist.name}</p>");
    events.next();
    HttpResponse<String> note = get("note.html?kind=cover");
    assertThat(note.statusCode()).isEqualTo(422);
    assertThat(note.body())
        .contains("there is no variable &quot;frist&quot; (did you mean &quot;first&quot;?)")
        .contains("     1 | &lt;p&gt;${frist.name}&lt;/p&gt;\n       |      ^");
    assertThat(get("check").body()).contains("frist");
    assertThat(get("note.html?kind=kover").body()).contains("did you mean &quot;cover&quot;?");
  }

  @Test
  void nobodyElseIsAnswered() throws IOException, InterruptedException {
    assertThat(get("../").statusCode()).isEqualTo(404);
    assertThat(get("note.exe").statusCode()).isEqualTo(404);
    assertThat(get("preview.txt").statusCode()).isEqualTo(404);
    String path = server.address().getPath();
    assertThat(raw("GET " + path, "evil.example:" + server.address().getPort())).contains(" 403 ");
    assertThat(raw("POST " + path, server.address().getAuthority())).contains(" 405 ");
    assertThat(raw("GET " + path + "../../etc/passwd", server.address().getAuthority()))
        .contains(" 404 ");
    assertThat(raw("GET " + path + "%2e%2e/%2e%2e/kind.json", server.address().getAuthority()))
        .contains(" 404 ");
    assertThat(raw("GET " + path, server.address().getAuthority())).contains(" 200 ");
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  /** The first line of the answer to a request that no well-behaved client would send. */
  private String raw(String request, String host) throws IOException {
    URI address = server.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              (request + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\n\r\n")
                  .getBytes(US_ASCII));
      return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
          .readLine();
    }
  }

  @Test
  void aFolderThatIsMissingIsSaid() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            PreviewServer.start(
                folder.resolve("none"),
                new DossierSource(
                    Optional.empty(), () -> new DossierReader().read(SAMPLE).dossier())));
  }
}
