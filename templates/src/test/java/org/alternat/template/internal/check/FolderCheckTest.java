package org.alternat.template.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.template.internal.library.TemplateRoots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nothing reads, and files that cannot be read, are named with what helps. */
class FolderCheckTest {
  @TempDir Path house;

  private void write(String name, String text, Charset charset) throws IOException {
    Path file = house.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, text.getBytes(charset));
  }

  private void write(String name, String text) throws IOException {
    write(name, text, StandardCharsets.UTF_8);
  }

  private List<String> said() {
    TemplateRoots roots = new TemplateRoots(List.of(house));
    FolderCheck check = new FolderCheck(roots, new TreeSet<>(roots.userFiles()), Set.of());
    List<String> said = new ArrayList<>();
    check.files().forEach(p -> said.add(p.toString().replace(house + "/", "")));
    check.unread(Set.of()).forEach(p -> said.add(p.toString().replace(house + "/", "")));
    return said;
  }

  @Test
  void namesThatNothingReadsAreNamedWithTheNearest() throws IOException {
    for (String name : List.of("Theme.css", "messages-fr.properties", "Logo.PNG", "flag.gif")) {
      write(name, "\u00e9", StandardCharsets.ISO_8859_1);
    }
    write("messages_de.properties", "a = b");
    write("notes/gifts/note.ftlx", "");
    write("notes/bilateral-bref/note.ftlx", "");
    write("notes/bilateral-brief/section/a.ftlx", "");
    String folder = "a kind of note is a folder with a kind.json and a note.ftlx";
    assertThat(said())
        .containsExactly(
            "Logo.PNG: warning: nothing reads this file (did you mean \"logo.png\"?)",
            "Theme.css: warning: nothing reads this file (did you mean \"theme.css\"?)",
            "flag.gif: warning: nothing reads this file (pictures are PNG or JPEG; the logo is"
                + " logo.png or logo.jpg)",
            "messages-fr.properties: warning: nothing reads this file (did you mean"
                + " \"messages_fr.properties\"?)",
            "messages_de.properties: there is no language \"de\" (there are ar, en, es, fr, kk, ru,"
                + " zh)",
            "notes/bilateral-bref/note.ftlx: warning: there is no kind of note \"bilateral-bref\""
                + " (did you mean \"bilateral-brief\"?)",
            "notes/bilateral-brief/section/a.ftlx: warning: no kind of note takes this file in"
                + " (write <#include \"…\"> in a note.ftlx, or look at the name of the file)",
            "notes/gifts/note.ftlx: warning: there is no kind of note \"gifts\" (" + folder + ")");
  }

  @Test
  void whatEditorsAndSystemsLeaveBehindIsPassedOver() throws IOException {
    for (String name :
        List.of(
            ".DS_Store", "Thumbs.db", "~lock.docx#", "note.ftlx~", "a.bak", "sections/.x.swp")) {
      write(name, "\u00e9", StandardCharsets.ISO_8859_1);
    }
    write("notes.txt", "for ourselves");
    assertThat(said()).isEmpty();
  }

  @Test
  void whatCannotBeReadOrShownIsSaidOfTheFile() throws IOException {
    write("logo.png", "GIF89a");
    write("sections/a.ftlx", "<p>\n\u00e9</p>", StandardCharsets.ISO_8859_1);
    write("messages_fr.properties", "a = b", StandardCharsets.UTF_16);
    write("theme.css", "h1 { color: #111 }");
    assertThat(said())
        .containsExactly(
            "logo.png: the picture cannot be used: it is neither PNG nor JPEG",
            "messages_fr.properties: the file is UTF-16, not UTF-8 (save it again with the encoding"
                + " UTF-8)",
            "sections/a.ftlx:2:1: the file is not UTF-8: this letter is of another encoding (save"
                + " it again with the encoding UTF-8)",
            "theme.css:1:1: warning: this theme takes no other over, so that notes have no looks but"
                + " these (write @import \"standard\"; in the first line)");
  }
}
