package org.alternat.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Attachment;
import org.alternat.document.Document;
import org.alternat.dossier.DossierWriter;
import org.alternat.language.CountryName;
import org.alternat.language.Language;
import org.alternat.language.Languages;
import org.alternat.language.NamePolicy;
import org.alternat.model.Audience;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.engine.TemplateEngine;
import org.alternat.template.internal.engine.TemplateFunctions;
import org.alternat.template.internal.library.MessageBundle;
import org.alternat.template.internal.library.NoteMessages;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.internal.markup.MarkupLimits;
import org.alternat.template.internal.markup.MarkupParser;
import org.alternat.template.view.NoteContext;
import org.alternat.template.view.NoteViews;
import org.jspecify.annotations.Nullable;

/**
 * Makes notes from dossiers: view, render, parse. A composer is immutable and may be used by
 * several threads; it keeps the templates it has read, so make one and use it often.
 *
 * <pre>{@code
 * NoteComposer composer = NoteComposer.builder().templates(Path.of("house")).build();
 * Composition note = composer.compose(dossier, NoteOptions.builder("bilateral-brief").build());
 * }</pre>
 *
 * @since 1.0
 */
public final class NoteComposer {
  private final TemplateRoots roots;
  private final TemplateEngine engine;
  private final Theme theme;

  private NoteComposer(TemplateRoots roots, Theme theme) {
    this.roots = roots;
    this.engine = new TemplateEngine(roots);
    this.theme = theme;
  }

  /** A composer with the library's templates and theme. */
  public static NoteComposer standard() {
    return new NoteComposer(new TemplateRoots(List.of()), Theme.standard());
  }

  /** A builder without template folders and with the library's theme. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Composes a note.
   *
   * @param dossier all that is known; what the note's day or audience excludes is left out here
   * @throws AlternatException with all problems, if an option does not fit or a template, message
   *     or the theme is wrong
   */
  public Composition compose(Dossier dossier, NoteOptions options) {
    Request request = new Request(dossier, options);
    Dossier seen = dossier.asOf(request.asOf).visibleTo(request.audience);
    Language language = request.language(seen);
    List<CountryCode> parties = request.parties(seen, language);
    NoteMessages messages =
        new NoteMessages(MessageBundle.of(roots, request.kind.id(), language.tag()), language);
    NoteViews.Made made =
        NoteViews.bilateralBrief(
            new NoteContext(
                seen,
                request.kind.id(),
                parties.getFirst(),
                parties.getLast(),
                request.asOf,
                language,
                messages::format));
    List<Problem> warnings = new ArrayList<>(theme.warnings());
    Document document = document(request.kind, made.view(), messages, warnings);
    warnings.addAll(messages.gaps());
    made.untranslated().forEach(text -> warnings.add(untranslated(text, language)));
    return new Composition(
        attach(document, seen), warnings, request.kind.id(), language.tag(), parties);
  }

  private Document document(
      NoteKind kind, Record view, NoteMessages messages, List<Problem> warnings) {
    Map<String, Object> variables = new LinkedHashMap<>(Variables.of(view));
    variables.putAll(TemplateFunctions.of(messages));
    String template = "notes/" + kind.id() + "/note.ftlx";
    TemplateEngine.Rendered rendered = engine.render(template, variables);
    if (!rendered.whole()) {
      // A piece is missing from the markup: what its parser says would only follow from that.
      throw new AlternatException(rendered.problems());
    }
    MarkupParser parser =
        new MarkupParser(theme.styleSheet(), messages.labels(), roots::bytes, MarkupLimits.DEFAULT);
    MarkupParser.Parsed parsed = parser.parse(template, rendered.markup());
    List<Problem> problems = new ArrayList<>(rendered.problems());
    problems.addAll(parsed.problems());
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new AlternatException(problems);
    }
    warnings.addAll(problems);
    return parsed.orThrow();
  }

  /** The dossier travels with the note: as of its day, and only what its audience may see. */
  private static Document attach(Document document, Dossier seen) {
    byte[] json = new DossierWriter().write(seen).getBytes(StandardCharsets.UTF_8);
    Attachment attachment =
        new Attachment(seen.id() + ".json", "application/json", document.metadata().title(), json);
    return new Document(
        document.metadata(),
        document.styleSheet(),
        document.content(),
        List.of(attachment),
        document.remarks());
  }

  private static Problem untranslated(String text, Language language) {
    return Problem.warning(
        Location.UNKNOWN, "there is no translation into " + language.tag() + ": " + text, null);
  }

  /** The options, checked; all that is wrong with them is said at once. */
  private static final class Request {
    private final NoteKind kind;
    private final Audience audience;
    private final LocalDate asOf;
    private final LanguageTag tag;
    private final Optional<CountryCode> side;
    private final List<Problem> problems = new ArrayList<>();

    Request(Dossier dossier, NoteOptions options) {
      Optional<NoteKind> foundKind = kind(options.kind());
      Optional<Audience> foundAudience = audience(options.audience());
      this.asOf = options.asOf().orElse(dossier.asOf());
      this.tag = tag(options.language().orElse(dossier.language().value()));
      this.side = side(options.side(), dossier);
      if (!problems.isEmpty()) {
        throw new AlternatException(problems);
      }
      this.kind = foundKind.orElseThrow();
      this.audience = foundAudience.orElseThrow();
    }

    private Optional<NoteKind> kind(String id) {
      Optional<NoteKind> found = NoteKind.of(id);
      if (found.isEmpty()) {
        wrong("kind of note", id, NoteKind.all().stream().map(NoteKind::id).toList());
      }
      return found;
    }

    private Optional<Audience> audience(String name) {
      Optional<Audience> found =
          Arrays.stream(Audience.values())
              .filter(a -> a.name().equalsIgnoreCase(name.strip()))
              .findFirst();
      if (found.isEmpty()) {
        wrong(
            "audience",
            name,
            Arrays.stream(Audience.values()).map(a -> a.name().toLowerCase(Locale.ROOT)).toList());
      }
      return found;
    }

    private LanguageTag tag(String value) {
      List<String> supported = Languages.supported().stream().map(LanguageTag::value).toList();
      try {
        LanguageTag found = LanguageTag.of(value);
        if (Languages.isSupported(found)) {
          return found;
        }
      } catch (IllegalArgumentException e) {
        // Said below, with what would be right.
      }
      wrong("language", value, supported);
      return Languages.supported().getFirst();
    }

    private Optional<CountryCode> side(String code, Dossier dossier) {
      List<CountryCode> both = List.of(dossier.between().a(), dossier.between().b());
      Optional<CountryCode> found =
          both.stream().filter(c -> c.value().equalsIgnoreCase(code.strip())).findFirst();
      if (found.isEmpty() && !code.strip().equalsIgnoreCase(NoteOptions.NEUTRAL)) {
        wrong(
            "side",
            code,
            List.of(both.getFirst().value(), both.getLast().value(), NoteOptions.NEUTRAL));
      }
      return found;
    }

    private void wrong(String what, String given, List<String> allowed) {
      String hint = Suggestions.didYouMean(given, allowed);
      problems.add(
          Problem.error(
              Location.UNKNOWN,
              "there is no " + what + " \"" + given + "\"; there are " + String.join(", ", allowed),
              hint.isEmpty() ? null : hint));
    }

    Language language(Dossier dossier) {
      return Languages.of(tag)
          .withNames(NamePolicy.of(dossier.parties()).orElse(NamePolicy.standard()));
    }

    /** The side's own name first: the alternat; without a side, the order of the language. */
    List<CountryCode> parties(Dossier dossier, Language language) {
      CountryCode a = dossier.between().a();
      CountryCode b = dossier.between().b();
      return side.map(s -> List.of(s, dossier.between().other(s)))
          .orElseGet(() ->
              language
                  .countries()
                  .inOrder(List.of(language.countries().name(a), language.countries().name(b)))
                  .stream()
                  .map(CountryName::code)
                  .toList());
    }
  }

  /** Builds a {@link NoteComposer}. */
  public static final class Builder {
    private final List<Path> folders = new ArrayList<>();
    private @Nullable Theme theme;

    private Builder() {}

    /** Adds a folder of templates; what is found in an earlier folder wins. */
    public Builder templates(Path folder) {
      folders.add(folder);
      return this;
    }

    /**
     * Sets the theme, instead of the first {@code theme.css} in the template folders or the
     * library's.
     *
     * @throws IOException if the file cannot be read
     * @throws AlternatException if it is not CSS
     */
    public Builder theme(Path file) throws IOException {
      this.theme = Theme.read(file);
      return this;
    }

    /** Sets the theme. */
    public Builder theme(Theme value) {
      this.theme = value;
      return this;
    }

    /**
     * The composer.
     *
     * @throws AlternatException if a folder is missing or its theme is not CSS
     */
    public NoteComposer build() {
      TemplateRoots roots = new TemplateRoots(folders);
      return new NoteComposer(roots, theme == null ? theme(roots) : theme);
    }

    private static Theme theme(TemplateRoots roots) {
      return roots
          .find(Theme.FILE_NAME)
          .filter(file -> !file.shown().equals(Theme.FILE_NAME))
          .map(file -> Theme.parse(file.shown(), file.text()))
          .orElseGet(Theme::standard);
    }
  }
}
