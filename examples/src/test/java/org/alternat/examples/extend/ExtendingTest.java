package org.alternat.examples.extend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Walk;
import org.alternat.dossier.DossierReader;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.export.Exporters;
import org.alternat.insight.Finding;
import org.alternat.model.Dossier;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;
import org.alternat.testkit.Golden;
import org.alternat.testkit.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/extending.md shows is the code of the examples, and that works. */
class ExtendingTest {
  private static final Path HOUSE = Path.of("house");
  private static final Path SOURCES = Path.of("src/main/java/org/alternat/examples/extend");
  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(java|ftlx|json|properties)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path folder;

  private static Dossier demonstration() throws IOException {
    return new DossierReader().read(Path.of("dossiers/demonstration.json")).dossier();
  }

  private static String words(NoteComposer composer, NoteOptions options) throws IOException {
    return Walk.plainText(composer.compose(demonstration(), options).document().content());
  }

  @Test
  void theGuideShowsWhatRuns() throws IOException {
    String all = folded(texts(HOUSE) + texts(SOURCES));
    List<MatchResult> blocks =
        BLOCK.matcher(Files.readString(Path.of("../docs/extending.md"))).results().toList();
    assertThat(blocks).hasSizeGreaterThan(8);
    for (MatchResult block : blocks) {
      assertThat(all).contains(folded(block.group(2)));
    }
  }

  private static String texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(ExtendingTest::text)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String folded(String code) {
    return code.replaceAll("(?U)\\s+", "");
  }

  @Test
  void theTemplatesOfTheHousePassTheCheck() throws IOException {
    assertThat(HouseNotes.builder(HOUSE).check(demonstration())).isEmpty();
  }

  @Test
  void aKindHasItsOwnView() throws IOException {
    NoteComposer composer = HouseNotes.builder(HOUSE).build();
    NoteOptions options = NoteOptions.builder("contact-rhythm").language("fr").build();
    assertThat(words(composer, options)).contains("Rythme des contacts\nAnnée\nVisites");
    assertThat(composer.variables(demonstration(), options))
        .anyMatch(v -> v.path().equals("years[].visits") && v.meaning().equals("how many visits"));
  }

  @Test
  void anOwnInsightIsAmongTheGapsAndInTheAnnex() throws IOException {
    Dossier dossier = demonstration();
    List<Finding> found = new InterpretationOpen().find(dossier, dossier.asOf());
    assertThat(found).isNotEmpty();
    NoteOptions options =
        NoteOptions.builder("bilateral-brief").language("en").annex(true).dataSheets(false).build();
    String sentence = "Nobody has said which language will be spoken: ";
    String brief = words(HouseNotes.builder(HOUSE).build(), options);
    assertThat(brief.split(sentence, -1)).hasSize(1 + 2 * found.size());
    assertThat(brief).contains("interpretation-open\n" + found.getFirst().items().getFirst());
    assertThat(words(NoteComposer.standard(), options)).doesNotContain(sentence);
  }

  @Test
  void anOwnNamePolicyReachesEveryLineOfTheNote() throws IOException {
    NoteOptions options = NoteOptions.builder("fact-sheet").language("fr").build();
    String formal = "République d’Aldavie";
    assertThat(words(NoteComposer.standard(), options)).contains(formal);
    assertThat(words(HouseNotes.builder(HOUSE).build(), options)).doesNotContain(formal);
  }

  @Test
  void anOwnExporterWritesANote() throws IOException {
    Path target = folder.resolve("note.txt");
    ExportReport report =
        HouseNotes.telegram(
            demonstration(),
            NoteOptions.builder("contact-rhythm").language("en").seenBy("XA").build(),
            HOUSE,
            target);
    String shown =
        Files.readString(target)
            + report.losses().stream()
                .map(l -> "loss: " + l.what() + "\n")
                .collect(Collectors.joining());
    Golden.in("src/test/resources").matches("telegram.txt", shown);
  }

  @Test
  void anOwnExporterCarriesTheWordsOfEveryDocument() {
    Property.checkDocuments(
        1,
        40,
        document -> {
          String text = folded(written(document));
          Walk.blocks(document.forFormat("txt").content())
              .filter(block -> !(block instanceof Block.ContentsList))
              .flatMap(block -> Walk.lines(block).stream())
              .flatMap(line -> Walk.within(line))
              .filter(Inline.Text.class::isInstance)
              .flatMap(inline -> ((Inline.Text) inline).characters().lines())
              .forEach(words -> assertThat(text).contains(folded(encodable(words))));
        });
  }

  /** Half of a pair of surrogates has no bytes. */
  private static String encodable(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  private static String written(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlainTextExporter().export(document, out, ExportOptions.defaults());
    return out.toString(UTF_8);
  }

  /** In a class loader of its own, for the tests beside this one have the library's formats. */
  @Test
  void anOwnExporterIsFoundByItsFormat() throws IOException, ReflectiveOperationException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("org.alternat.export.DocumentExporter"),
        PlainTextExporter.class.getName());
    URL[] path =
        Stream.concat(
                Stream.of(folder),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(Path::of))
            .map(ExtendingTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Object all = loader.loadClass(Exporters.class.getName()).getMethod("all").invoke(null);
      assertThat(all.toString()).contains("PlainTextExporter").contains("PdfExporter");
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
