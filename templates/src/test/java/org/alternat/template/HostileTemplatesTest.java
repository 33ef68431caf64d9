package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.problem.Problem;
import org.alternat.testkit.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a folder of templates, its check ends, and says what is wrong in words. */
@Timeout(60)
class HostileTemplatesTest {
  private static final Dossier BARE =
      Dossier.builder(
              Id.of("bare"),
              LanguageTag.of("en"),
              LocalDate.of(2026, 11, 23),
              new Dyad(CountryCode.of("KZ"), CountryCode.of("TG")))
          .build();

  private static final int DEEP = 20_000;

  @TempDir Path house;

  static Stream<Arguments> templates() {
    return Stream.of(
        Arguments.of("deep", "<#if true>".repeat(DEEP) + "x" + "</#if>".repeat(DEEP), ""),
        Arguments.of("deep-markup", "<section>".repeat(DEEP) + "</section>".repeat(DEEP), ""),
        Arguments.of("deep-expression", "${" + "(".repeat(DEEP) + "1" + ")".repeat(DEEP) + "}", ""),
        Arguments.of("long-expression", "${1" + " + 1".repeat(DEEP) + "}", ""),
        Arguments.of("many-tests", "<#if " + "!".repeat(DEEP) + "true>x</#if>", "too deep"),
        Arguments.of("eval", "${\"1\"?eval}", "?eval is not allowed"),
        Arguments.of("new", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "?new"),
        Arguments.of("api", "${first?api.class}", "?api"),
        Arguments.of("interpret", "<@\"x\"?interpret/>", "?interpret is not allowed"),
        Arguments.of("in-text", "${\"${'1'?eval}\"}", "?eval is not allowed"),
        Arguments.of("clock", "${.now?string}", ".now is not allowed"),
        Arguments.of("loop", "<#list 1.. as i>x</#list>", "characters"),
        Arguments.of("import", "<#import \"../../../secret.ftlx\" as s>", "there is no template"),
        Arguments.of("picture", "<figure><img src=\"../secret.png\" alt=\"x\"/></figure>", ""),
        Arguments.of("recursion", "<#macro m><@m/></#macro><@m/>", "without end"),
        Arguments.of("mutual", "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>", "without"),
        Arguments.of("function", "<#function f x><#return f(x)></#function>${f(1)}", "without end"),
        Arguments.of(
            "outside", "<#include \"../../../../../../etc/passwd\">", "there is no template"),
        Arguments.of("absolute", "<#include \"/../../etc/passwd\">", "there is no template"),
        Arguments.of("itself", "<#include \"actions.ftlx\">", "without end"),
        Arguments.of("unclosed", "<#list actions as a>${a.text", ""),
        Arguments.of("large", "<p>x</p>\n".repeat(1_200_000), "longer than"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void endInWords(String name, String template, String said) throws IOException {
    Path sections = Files.createDirectories(house.resolve("notes/bilateral-brief/sections"));
    Files.writeString(sections.resolve("actions.ftlx"), template);
    List<Problem> problems = NoteComposer.builder().templates(house).check(BARE);
    assertThat(problems).isNotEmpty();
    assertThat(problems.toString()).contains(said).doesNotContain("Exception", "StackOverflow");
  }

  @Test
  void noLinkLeadsOutOfTheFolder(@TempDir Path outside) throws IOException {
    Path secret = Files.createDirectories(outside.resolve("sections"));
    Files.writeString(secret.resolve("summary.ftlx"), "<p>secret</p>");
    Files.write(outside.resolve("logo.png"), Pictures.plain(2, 2, 0).bytes());
    Files.writeString(outside.resolve("theme.css"), "p { colour: secret }");
    Files.writeString(outside.resolve("messages_en.properties"), "summary.title = secret");
    Files.createDirectories(house.resolve("notes/bilateral-brief"));
    Files.createSymbolicLink(house.resolve("notes/bilateral-brief/sections"), secret);
    for (String file : List.of("logo.png", "theme.css", "messages_en.properties")) {
      Files.createSymbolicLink(house.resolve(file), outside.resolve(file));
    }
    NoteComposer.Builder builder = NoteComposer.builder().templates(house);
    assertThat(builder.check(BARE).toString()).doesNotContain("secret");
    String note =
        builder
            .build()
            .compose(BARE, NoteOptions.builder("bilateral-brief").build())
            .document()
            .toString();
    assertThat(note).doesNotContain("secret").doesNotContain("picture").doesNotContain("logo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../logo.png",
        "/etc/passwd",
        "file:///etc/passwd",
        "https://example.org/x.png",
        "data:image/png;base64,AA=="
      })
  void noPictureIsFetchedFromElsewhere(String source) throws IOException {
    Files.write(house.resolve("logo.png"), Pictures.plain(2, 2, 0).bytes());
    Path inner = house.resolve("inner");
    Path kind = Files.createDirectories(inner.resolve("notes/bilateral-brief/sections"));
    Files.writeString(
        kind.resolve("actions.ftlx"), "<figure><img src=\"" + source + "\" alt=\"x\"/></figure>");
    assertThat(NoteComposer.builder().templates(inner).check(BARE))
        .singleElement()
        .asString()
        .contains("actions.ftlx:1:9: ");
  }
}
