package org.alternat.template.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.view.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TemplateEngineTest {
  private static final EngineLimits SMALL = new EngineLimits(400_000, Duration.ofSeconds(1), 50);

  @TempDir private Path folder;

  /** A level. */
  public enum Level {
    /** High. */
    HIGH
  }

  /** A contact. */
  public record ContactView(
      String title,
      Markup text,
      Level level,
      Optional<String> place,
      List<String> topics,
      Map<String, Integer> counts,
      boolean held) {
    /** A method that is a property. */
    public boolean isEmpty() {
      return topics.isEmpty();
    }

    /** A method that is none: it wants something. */
    public String shout(String mark) {
      return title + mark;
    }
  }

  private static final ContactView CONTACT =
      new ContactView(
          "Call <1>",
          new Markup("<em>words</em>"),
          Level.HIGH,
          Optional.empty(),
          List.of("trade", "aid"),
          Map.of("visits", 1_234_567),
          true);

  private TemplateEngine.Rendered render(String... files) throws IOException {
    for (int i = 0; i < files.length; i += 2) {
      Path file = folder.resolve(files[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files[i + 1]);
    }
    TemplateEngine.Rendered rendered =
        new TemplateEngine(new TemplateRoots(List.of(folder)), SMALL)
            .render("t.ftlx", Map.of("contact", CONTACT, "others", List.of(CONTACT)));
    return new TemplateEngine.Rendered(
        withoutFolder(rendered.markup()),
        rendered.problems().stream().map(this::withoutFolder).toList(),
        rendered.whole());
  }

  private String withoutFolder(String text) {
    return text.replace(folder + "/", "");
  }

  private Problem withoutFolder(Problem problem) {
    Location at = problem.location();
    return new Problem(
        problem.severity(),
        Location.of(withoutFolder(at.file()), at.line(), at.column()),
        problem.message(),
        problem.hint());
  }

  private String text(String template) throws IOException {
    TemplateEngine.Rendered rendered = render("t.ftlx", template);
    assertThat(rendered.problems()).isEmpty();
    return rendered.markup();
  }

  private List<String> problems(String template) throws IOException {
    return render("t.ftlx", template).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void textsAreEscapedAndMarkupIsNot() throws IOException {
    assertThat(text("${contact.title} ${contact.text}")).isEqualTo("Call &lt;1&gt; <em>words</em>");
  }

  @Test
  void recordsShowTheirComponentsAndQuestions() throws IOException {
    assertThat(text("${contact.level} ${contact.place!\"none\"} ${contact.empty} ${contact.held}"))
        .isEqualTo("HIGH none false true");
    assertThat(text("<#list contact.topics as t>${t} </#list>${contact.counts.visits}"))
        .isEqualTo("trade aid 1234567");
    assertThat(text("${contact.text.empty} ${contact?keys?join(\" \")}"))
        .isEqualTo("false title text level place topics counts held empty");
  }

  @Test
  void tagsCarryTheirPlaceAlsoOutOfOtherFiles() throws IOException {
    String markup =
        render(
                "t.ftlx",
                "<#import \"/m.ftlx\" as m>\n<p><@m.bold>x</@m.bold></p>",
                "m.ftlx",
                "<#macro bold><strong><#nested></strong></#macro>")
            .markup();
    assertThat(markup)
        .isEqualTo(
            "<?o t.ftlx:2:1?><p><?o m.ftlx:1:14?><strong>x<?o m.ftlx:1:31?></strong>"
                + "<?o t.ftlx:2:24?></p>");
  }

  @Test
  void allErrorsOfARunAreFoundEachAtItsPlace() throws IOException {
    assertThat(
            problems(
                """
                <p>${contakt.title}</p>
                <p><em>a</em> <b>${contact.titel}</b></p>
                <#list others as other><p>${other["topic"]?size}</p></#list>
                <p>${contact.place}</p>
                <p>${contact.title + contact.topics}</p>
                <@unknown/>
                <p>${1 + "x"?number}</p>
                """))
        .containsExactly(
            "t.ftlx:1:6: there is no variable \"contakt\" (did you mean \"contact\"?)",
            "t.ftlx:2:28: there is no property \"titel\" in Contact (did you mean \"title\"?)",
            "t.ftlx:3:36: there is no property \"topic\" in Contact (did you mean \"topics\"?)",
            "t.ftlx:4:6: contact.place has no value (write contact.place! where it may be missing,"
                + " or test it with ??)",
            "t.ftlx:5:22: contact.topics is a list, where a text is wanted",
            "t.ftlx:6:3: there is no variable \"unknown\" (there are: contact others)",
            "t.ftlx:7:4: \"x\" is no number (test it before, or take a number of the view)");
  }

  @Test
  void placesAreThoseOfTheFileAsWrittenWhateverMarksStandBefore() throws IOException {
    assertThat(problems("<p><em>a</em><em>b</em>${x}</p>\n\t<p>é<br/>${y}</p>"))
        .containsExactly(
            "t.ftlx:1:26: there is no variable \"x\" (there are: contact others)",
            "t.ftlx:2:13: there is no variable \"y\" (there are: contact others)");
  }

  @Test
  void whatFailsLeavesItsSignAndTheRestIsWhole() throws IOException {
    TemplateEngine.Rendered rendered =
        render("t.ftlx", "<p>${x}</p><p><#list x as y>1</#list></p><p><@z/></p><p>${1}</p>");
    assertThat(rendered.markup().replaceAll("<.*?>+", "")).isEqualTo("\uFFFC\uFFFB\uFFFB1");
    assertThat(rendered.problems()).hasSize(3);
    assertThat(rendered.whole()).isTrue();
    assertThat(render("t.ftlx", "<p>a</p><#list 1.. as y>1</#list>").whole()).isFalse();
  }

  @Test
  void problemsNameFilesByThePathThatTheUserGave() throws IOException {
    Files.writeString(folder.resolve("t.ftlx"), "${x}");
    Files.createSymbolicLink(folder.resolve("house"), folder);
    Path given = folder.resolve("house");
    assertThat(
            new TemplateEngine(new TemplateRoots(List.of(given)), SMALL)
                .render("t.ftlx", Map.of())
                .problems())
        .singleElement()
        .asString()
        .startsWith(given.resolve("t.ftlx") + ":1:3: ");
  }

  @Test
  void errorsOfSyntaxHaveTheirPlace() throws IOException {
    assertThat(problems("<p>a</p>\n<p><em>b</em> <#if contact.held>c</p>"))
        .singleElement()
        .asString()
        .isEqualTo("t.ftlx:2:15: <#if> is not closed (write </#if>)");
    assertThat(problems("<p>${contact.}</p>")).singleElement().asString().startsWith("t.ftlx:1:");
  }

  @Test
  void errorsInAnIncludedFileAreThatFiles() throws IOException {
    List<Problem> problems =
        render("t.ftlx", "<p>a</p><#include \"s/x.ftlx\">", "s/x.ftlx", "\n<p>${nope}${")
            .problems();
    assertThat(problems).singleElement().asString().startsWith("s/x.ftlx:2:");
  }

  @Test
  void aMissingFileIsReportedWhereItIsAskedFor() throws IOException {
    assertThat(problems("<p>a</p>\n<#include \"sections/none.ftlx\">"))
        .singleElement()
        .asString()
        .startsWith("t.ftlx:2:1: ")
        .contains("sections/none.ftlx");
    assertThat(
            new TemplateEngine(new TemplateRoots(List.of(folder)), SMALL)
                .render("none.ftlx", Map.of())
                .problems())
        .singleElement()
        .hasToString("there is no template \"none.ftlx\"");
  }

  @Test
  void attemptsRecoverWithoutComplaint() throws IOException {
    assertThat(text("<#attempt>${nope}<#recover>saved</#attempt>")).isEqualTo("saved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()}",
        "${\"1+1\"?eval}",
        "${\"{}\"?eval_json}",
        "<@\"<p/>\"?interpret/>",
        "${contact?api.title}",
        "<#assign x = contact ? <#-- c --> api>",
        "${\"${contact?api}\"}",
      })
  void builtInsThatReachOutAreRefusedBeforeAnythingRuns(String template) throws IOException {
    assertThat(problems("<p>first</p>\n" + template))
        .singleElement()
        .asString()
        .startsWith("t.ftlx:2:")
        .contains(" is not allowed");
  }

  @Test
  void questionMarksInTextsAreNoBuiltIns() throws IOException {
    assertThat(text("what?new <!-- ?api --> ${\"why?new\"} ${(contact.place??)?c}"))
        .isEqualTo("what?new <!-- ?api --> why?new false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${contact.class}",
        "${contact.getClass()}",
        "${contact.hashCode}",
        "${contact.shout(\"!\")}",
        "${contact.level.declaringClass}",
        "${contact.topics.class}",
        "${contact.title.bytes}",
      })
  void nothingOfJavaIsReached(String template) throws IOException {
    assertThat(problems(template)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.ftlx",
        "/../outside.ftlx",
        "s/../../outside.ftlx",
        "link.ftlx",
        "linked/outside.ftlx",
        "file:///etc/passwd",
        "/etc/passwd",
        "..\\outside.ftlx",
      })
  void nothingOutsideTheFoldersIsRead(String name, @TempDir Path other) throws IOException {
    Path outside = Files.writeString(other.resolve("outside.ftlx"), "SECRET");
    Files.createSymbolicLink(folder.resolve("link.ftlx"), outside);
    Files.createSymbolicLink(folder.resolve("linked"), other);
    TemplateEngine.Rendered rendered =
        render("t.ftlx", "<#include \"" + name.replace("\\", "\\\\") + "\">");
    assertThat(rendered.problems()).hasSize(1);
    assertThat(rendered.markup()).doesNotContain("SECRET", "root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i></#list>",
        "<#list 1..1000000000 as i><#assign x = i></#list>",
        "<#macro m><#list 1.. as i><#if i lt 0>x</#if></#list></#macro><@m/>",
      })
  void aTemplateWithoutEndIsStoppedAndItsPlaceIsSaid(String template) throws IOException {
    long start = System.nanoTime();
    assertThat(problems("<p>a</p>\n" + template))
        .singleElement()
        .asString()
        .startsWith("t.ftlx:2:")
        .endsWith(": the template took longer than 1 seconds (does this ever end?)");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aTemplateThatWritesTooMuchIsStopped() throws IOException {
    assertThat(problems("<#list 1.. as i>\n<p>x</p></#list>"))
        .containsExactly(
            "t.ftlx:2:5: the note has more than 400000 characters (look here or after this tag; \"alternat template check\" may know more)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro m><@m/></#macro><@m/>",
        "<#include \"t.ftlx\">",
        "<#function f x><#return f(x)></#function>${f(1)}",
      })
  void callsWithoutEndAreStopped(String template) throws IOException {
    assertThat(problems("<p>a</p>" + template)).isNotEmpty();
    assertThat(problems("<p>a</p>" + template).toString()).contains("without end");
  }

  @Test
  void afterManyErrorsRenderingStops() throws IOException {
    assertThat(problems("<#list 1..1000 as i>${.vars[\"v\" + i]}</#list>"))
        .hasSizeLessThanOrEqualTo(SMALL.errors());
  }

  @Test
  void charactersThatXmlCannotCarryAreReplacedWithAWarning() throws IOException {
    TemplateEngine.Rendered rendered = render("t.ftlx", "<p>a${\"\\x0001\"}b${\"\\xD800\"}c</p>");
    assertThat(rendered.markup()).contains("a\uFFFDb\uFFFDc");
    assertThat(rendered.problems().stream().map(Problem::toString))
        .containsExactly(
            "t.ftlx:1:1: warning: the character U+0001 cannot be printed (it stands in a text of"
                + " the dossier or of a message)",
            "t.ftlx:1:1: warning: the character U+D800 cannot be printed (it stands in a text of"
                + " the dossier or of a message)");
  }

  @Test
  void manyThreadsRenderTheSame() throws Exception {
    render("t.ftlx", "<#list 1..100 as i><p>${i} ${contact.title}</p></#list>");
    TemplateEngine engine = new TemplateEngine(new TemplateRoots(List.of(folder)), SMALL);
    List<String> results =
        Arrays.asList(new String[16]).stream()
            .parallel()
            .map(x -> engine.render("t.ftlx", Map.of("contact", CONTACT)).markup())
            .distinct()
            .toList();
    assertThat(results).hasSize(1);
    assertThat(results.getFirst()).contains("100 Call");
  }
}
