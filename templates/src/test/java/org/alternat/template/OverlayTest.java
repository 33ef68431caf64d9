package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.alternat.dossier.DossierReader;
import org.alternat.model.Dossier;
import org.alternat.problem.AlternatException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs from the library's is one file, and all else is the library's. */
class OverlayTest {
  private static final String KIND = "notes/bilateral-brief/";

  private static Dossier dossier;
  private static String plain;

  @TempDir Path house;
  @TempDir Path ministry;

  @BeforeAll
  static void readsTheDossier() throws IOException {
    dossier =
        new DossierReader().read(Path.of("../examples/dossiers/demonstration.json")).dossier();
    plain = note(NoteComposer.builder());
  }

  private static String note(NoteComposer.Builder composer) {
    NoteOptions options = NoteOptions.builder("bilateral-brief").language("en").build();
    return composer.build().compose(dossier, options).document().toString();
  }

  private String overlaid() {
    return note(NoteComposer.builder().templates(house).templates(ministry));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  /** The lines of a note that are not in another. */
  private static String more(String note, String other) {
    return String.join(
        "\n",
        note.lines().filter(line -> !other.contains(line + "\n")).map(String::strip).toList());
  }

  @Test
  void aSectionIsOneFile() throws IOException {
    write(house, KIND + "sections/actions.ftlx", "<p id=\"own\">Of the house.</p>");
    assertThat(more(overlaid(), plain)).isEqualTo("p#own \"Of the house.\"");
  }

  @Test
  void aMessageIsOneLineOfOneFile() throws IOException {
    write(house, KIND + "messages_en.properties", "summary.title = For the minister");
    assertThat(more(overlaid(), plain)).isEqualTo("p.title \"For the minister\"");
  }

  @Test
  void aThemeIsOneFile() throws IOException {
    write(house, "theme.css", "@import \"standard\";\n:root { --accent: #5a1f3a }");
    NoteOptions options = NoteOptions.builder("bilateral-brief").language("en").build();
    Composition note = NoteComposer.builder().templates(house).build().compose(dossier, options);
    assertThat(note.document().styleSheet().root().child("h1").color()).hasToString("#5a1f3a");
    assertThat(note.document().toString()).isEqualTo(plain);
  }

  @Test
  void aClassOfTheThemeThatIsNearlyOneOfTheLibrarysIsASlip() throws IOException {
    write(house, KIND + "sections/actions.ftlx", "<p class=\"smalls\">One</p>");
    write(
        house,
        "theme.css",
        "@import \"standard\";\n.sumary p { color: #111 }\n.smalls, .stamp { color: #111 }");
    assertThat(NoteComposer.builder().templates(house).check(dossier))
        .singleElement()
        .asString()
        .endsWith(
            "theme.css:2:1: warning: nothing has the class sumary (did you mean \"summary\"?)");
  }

  @Test
  void aMacroIsOneFileAlsoForTheMacrosThatCallIt() throws IOException {
    write(
        house,
        "macros.ftlx",
        """
        <#-- Sources in the margin of the house. -->
        <#macro cite citations><#list citations as c><#if c?is_first> <em>(sourced)</em></#if></#list></#macro>
        """);
    assertThat(overlaid()).contains("em(\"(sourced)\")").doesNotContain("note.footnote");
    NoteComposer composer = NoteComposer.builder().templates(house).build();
    assertThat(composer.buildingBlocks())
        .hasSameSizeAs(NoteComposer.standard().buildingBlocks())
        .contains(
            new BuildingBlock(
                "cite", "<@n.cite citations=…/>", "Sources in the margin of the house."));
    assertThat(NoteComposer.builder().templates(house).check(dossier)).isEmpty();
  }

  @Test
  void aMacroOfTheHouseStandsBesideTheLibrarys() throws IOException {
    write(house, "macros.ftlx", "<#macro stamp by><p class=\"small\">Seen by ${by}</p></#macro>");
    write(house, KIND + "sections/actions.ftlx", "<@n.stamp by=\"A\"/><@n.stamp bye=\"A\"/>");
    assertThat(NoteComposer.builder().templates(house).check(dossier))
        .extracting(p -> p.location().line() + ":" + p.location().column() + " " + p.message())
        .containsExactly(
            "1:19 the macro \"stamp\" needs \"by\"",
            "1:29 the macro \"stamp\" has no parameter \"bye\"");
  }

  @Test
  void mistakesInAFileOfMacrosHaveTheirPlace() throws IOException {
    write(house, "macros.ftlx", "<#macro marking><p>${nowhere}</p></#macro><#macro x><p></#macro>");
    assertThat(NoteComposer.builder().templates(house).check(dossier))
        .extracting(p -> p.location().toString().replace(house + "/", "") + " " + p.message())
        .containsExactly(
            "macros.ftlx:1:22 there is no variable \"nowhere\"",
            "macros.ftlx:1:53 <p> is not closed");
  }

  @Test
  void ofSeveralFoldersTheFirstWins() throws IOException {
    for (Path folder : new Path[] {house, ministry}) {
      String name = folder.equals(house) ? "house" : "ministry";
      write(folder, KIND + "sections/actions.ftlx", "<p>section of the " + name + "</p>");
      write(folder, KIND + "messages_en.properties", "summary.title = title of the " + name);
      write(folder, "macros.ftlx", "<#macro logo><p>logo of the " + name + "</p></#macro>");
    }
    write(
        ministry,
        "macros.ftlx",
        "<#macro logo><p>none</p></#macro><#macro contents><p>contents of the ministry</p></#macro>");
    write(ministry, KIND + "messages_en.properties", "glance.title = glance of the ministry");
    assertThat(overlaid())
        .contains("section of the house", "title of the house", "logo of the house")
        .contains("glance of the ministry", "contents of the ministry")
        .doesNotContain("section of the ministry", "none");
  }

  @Test
  void noFileBelowIsReachedByAnotherName() throws IOException {
    write(house, KIND + "sections/actions.ftlx", "<#include \"/macros.ftlx/7\">");
    assertThatExceptionOfType(AlternatException.class)
        .isThrownBy(this::overlaid)
        .withMessageContaining("there is no template");
  }
}
