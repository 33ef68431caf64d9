package org.alternat.examples.preview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.language.Languages;
import org.alternat.model.Audience;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;
import org.alternat.problem.Excerpt;
import org.alternat.problem.Excerpts;
import org.alternat.problem.Problem;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;

/** The pages around the note: selectors, tabs, problems. */
final class PreviewPages {
  /** Nothing runs or loads but what the server itself gives. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " frame-src 'self'; object-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'self'";

  private static final LanguageTag ENGLISH = LanguageTag.of("en");

  private PreviewPages() {}

  /** The page with the note in it. */
  static String page(Edition edition, Wish wish) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Alternat preview</title>
    <link rel="stylesheet" href="preview.css">
    <script src="preview.js" defer></script>
    </head>
    <body data-edition="%d">
    <header>
    <h1>Preview</h1>
    <form id="wishes">%s</form>
    <p class="downloads">%s</p>
    <p id="state" role="status"></p>
    </header>
    <div role="tablist" aria-label="What is shown">%s</div>
    <main>%s</main>
    <details id="remarks" hidden><summary></summary><div></div></details>
    </body>
    </html>
    """
        .formatted(edition.number(), selectors(edition, wish), downloads(), tabs(), panels());
  }

  private static String selectors(Edition edition, Wish wish) {
    return select("kind", "Kind", wish.kind(), kinds(edition.kinds(), wish))
        + select("lang", "Language", language(edition, wish), languages())
        + select("for", "For", wish.side(), sides(edition))
        + select("audience", "Audience", wish.audience(), audiences());
  }

  private static List<Map.Entry<String, String>> kinds(List<NoteKind> kinds, Wish wish) {
    return kinds.isEmpty()
        ? List.of(Map.entry(wish.kind(), wish.kind()))
        : kinds.stream().map(k -> Map.entry(k.id(), k.title().in(ENGLISH).text())).toList();
  }

  private static String language(Edition edition, Wish wish) {
    return wish.language().isEmpty()
        ? edition.dossier().map(d -> d.language().value()).orElse("")
        : wish.language();
  }

  private static List<Map.Entry<String, String>> languages() {
    return Languages.supported().stream()
        .map(LanguageTag::value)
        .map(tag -> Map.entry(tag, Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH)))
        .toList();
  }

  private static List<Map.Entry<String, String>> sides(Edition edition) {
    Stream<String> codes =
        edition.dossier().map(Dossier::between).stream()
            .flatMap(dyad -> Stream.of(dyad.a().value(), dyad.b().value()));
    return Stream.concat(Stream.of(NoteOptions.NEUTRAL), codes)
        .map(code -> Map.entry(code, code))
        .toList();
  }

  private static List<Map.Entry<String, String>> audiences() {
    return Stream.of(Audience.values())
        .map(audience -> audience.name().toLowerCase(Locale.ROOT))
        .map(name -> Map.entry(name, name))
        .toList();
  }

  private static String select(
      String name, String label, String chosen, List<Map.Entry<String, String>> choices) {
    return choices.stream()
        .map(choice ->
            "<option value=\"%s\"%s>%s</option>"
                .formatted(
                    escaped(choice.getKey()),
                    choice.getKey().equals(chosen) ? " selected" : "",
                    escaped(choice.getValue())))
        .collect(
            Collectors.joining(
                "", "<label>" + label + " <select name=\"" + name + "\">", "</select></label>\n"));
  }

  private static String downloads() {
    return Stream.of("docx", "xlsx", "pdf", "html")
        .map(id -> "<a href=\"note.%s\" download>%s</a>".formatted(id, id.toUpperCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  private static String tabs() {
    return tab("html", "Page", true) + tab("pdf", "PDF", false) + tab("check", "Check", false);
  }

  private static String tab(String id, String label, boolean chosen) {
    return """
    <button role="tab" id="tab-%1$s" aria-controls="panel-%1$s" aria-selected="%2$s"%4$s>%3$s</button>
    """
        .formatted(id, chosen, label, chosen ? "" : " tabindex=\"-1\"");
  }

  private static String panels() {
    return panel("html", "note.html", "The note as a page", true)
        + panel("pdf", "note.pdf", "The note as PDF", false)
        + panel("check", "check", "All that is wrong in the folder", false);
  }

  private static String panel(String id, String source, String title, boolean shown) {
    return """
    <div role="tabpanel" id="panel-%1$s" aria-labelledby="tab-%1$s"%4$s><iframe title="%3$s" data-source="%2$s"></iframe></div>
    """
        .formatted(id, source, title, shown ? "" : " hidden");
  }

  /** What stands in the place of a note that could not be made. */
  static String failed(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    String title = errors == 1 ? "One mistake" : errors + " mistakes";
    return framed("<h1>" + title + "</h1>" + remarks(problems));
  }

  /** All that the check of a folder finds. */
  static String check(List<Problem> problems) {
    return framed(
        problems.isEmpty()
            ? "<h1>Nothing is wrong</h1><p>All kinds of note, all branches.</p>"
            : "<h1>Check: " + problems.size() + "</h1>" + remarks(problems));
  }

  private static String framed(String content) {
    return """
    <!doctype html>
    <html lang="en">
    <head><meta charset="utf-8"><title>Problems</title><link rel="stylesheet" href="preview.css"></head>
    <body class="problems">%s</body>
    </html>
    """
        .formatted(content);
  }

  /** Problems as a list, each with its line. */
  static String remarks(List<Problem> problems) {
    Excerpts excerpts = new Excerpts();
    return problems.stream()
        .map(problem -> item(problem, excerpts))
        .collect(Collectors.joining("", "<ol class=\"problems\">", "</ol>"));
  }

  private static String item(Problem problem, Excerpts excerpts) {
    String excerpt =
        excerpts
            .of(problem.location())
            .map(Excerpt::toString)
            .map(e -> "<pre>" + escaped(e) + "</pre>")
            .orElse("");
    return "<li class=\"%s\"><p>%s</p>%s</li>"
        .formatted(problem.isError() ? "error" : "warning", escaped(problem.toString()), excerpt);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
