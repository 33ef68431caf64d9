package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through "Step by step" in docs/customizing.md, doing no more than what it says. */
class NewcomerTest {
  private static final Path GUIDE = Path.of("../docs/customizing.md");
  private static final Pattern FILE = Pattern.compile("`(house/[^`]+)`");
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path desk;

  @Test
  void theGuideLeadsToANoteAndItsMistakesAreSaid() throws IOException {
    String guide = Files.readString(GUIDE);
    String steps = part(guide, "## Step by step", "### Ten mistakes, ten messages");
    String mistakes = part(guide, "### Ten mistakes, ten messages", "## Messages");
    follow(steps);
    assertThat(note("fr"))
        .contains("En bref, pour le ministre")
        .contains("Visas délivrés")
        .contains("alt=\"Ministère des Affaires étrangères\"")
        .contains("Le nombre de visas augmente.")
        .contains("#5a1f3a");
    assertThat(note("es")).contains("Visados expedidos").contains("Año");
    follow(mistakes);
    CommandLineRun check = run("template", "check", "house");
    assertThat(check.status()).isEqualTo(1);
    String said = check.err().replace(desk + "/", "");
    assertThat(said.lines().filter(line -> line.startsWith("house/"))).hasSize(10);
    int messages = mistakes.indexOf("```text\n") + "```text\n".length();
    assertThat(said).isEqualTo(mistakes.substring(messages, mistakes.indexOf("```", messages)));
  }

  private static String part(String guide, String from, String to) {
    int start = guide.indexOf(from);
    return guide.substring(start, guide.indexOf(to, start + from.length()));
  }

  /** Does what a text says, block by block: commands are run, files changed. */
  private void follow(String text) throws IOException {
    int before = 0;
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      String said = text.substring(before, blocks.start());
      before = blocks.end();
      switch (blocks.group(1)) {
        case "sh" -> blocks.group(2).lines().forEach(this::command);
        case "text" -> {}
        default -> change(said, blocks.group(2));
      }
    }
  }

  private void command(String line) {
    if (line.contains("generate")) {
      putLogo();
    }
    CommandLineRun run = run(line.replaceFirst("examples/alternat ", "").split(" "));
    assertThat(run.status()).as(line + "\n" + run.err()).isZero();
    if (line.contains("alternat template ")) {
      assertThat(run.err()).as(line).isEmpty();
    }
  }

  /** The folders that a guide names are on the desk. */
  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(
        Arrays.stream(arguments)
            .map(word -> word.matches("house|notes") ? desk.resolve(word).toString() : word)
            .toArray(String[]::new));
  }

  private void putLogo() {
    try {
      BufferedImage picture = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(picture, "png", desk.resolve("house/logo.png").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes a block into the file that was named last before it. */
  private void change(String said, String block) throws IOException {
    List<MatchResult> named = FILE.matcher(said).results().toList();
    Path file = desk.resolve(named.getLast().group(1));
    String name = file.getFileName().toString();
    if (name.endsWith(".properties")) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      Files.write(file, withLines(lines, block.lines().toList()));
    } else if (name.equals("note.ftlx")) {
      String anchor = block.substring(0, block.indexOf('\n') + 1);
      assertThat(file).content().contains(anchor);
      Files.writeString(file, Files.readString(file).replace(anchor, block));
    } else {
      Files.writeString(file, block);
    }
  }

  /** A line of a message takes the place of that of the same key, or is added. */
  private static List<String> withLines(List<String> lines, List<String> added) {
    List<String> all = new ArrayList<>(lines);
    for (String line : added) {
      String key = line.substring(0, line.indexOf('=') + 1);
      if (all.stream().anyMatch(l -> l.startsWith(key))) {
        all.replaceAll(l -> l.startsWith(key) ? line : l);
      } else {
        all.add(line);
      }
    }
    return all;
  }

  private String note(String language) throws IOException {
    return Files.readString(desk.resolve("notes/kz-tg-bilateral-brief-" + language + ".html"));
  }
}
