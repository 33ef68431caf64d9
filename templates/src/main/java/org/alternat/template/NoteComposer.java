package org.alternat.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.insight.Insight;
import org.alternat.language.Language;
import org.alternat.language.NamePolicy;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText.Localized;
import org.alternat.model.Markings;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.alternat.template.internal.check.MacroList;
import org.alternat.template.internal.check.VariableList;
import org.alternat.template.internal.engine.TemplateEngine;
import org.alternat.template.internal.engine.TemplateFunctions;
import org.alternat.template.internal.library.MessageBundle;
import org.alternat.template.internal.library.NoteMessages;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.internal.markup.MarkupLimits;
import org.alternat.template.internal.markup.MarkupParser;
import org.alternat.template.view.NoteContext;
import org.alternat.template.view.NoteViews;
import org.alternat.template.view.ViewFactory;
import org.alternat.template.view.Wording;
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
  private final NoteLooks looks;
  private final Extensions extensions;
  private final KindLibrary kinds;
  private final Map<BundleKey, MessageBundle> bundles = new ConcurrentHashMap<>();

  private record BundleKey(String kind, LanguageTag language) {}

  NoteComposer(TemplateRoots roots, Theme theme, Extensions extensions, KindLibrary kinds) {
    this.roots = roots;
    this.engine = new TemplateEngine(roots);
    this.theme = theme;
    this.looks = new NoteLooks(theme.styleSheet());
    this.extensions = extensions;
    this.kinds = kinds;
  }

  /** A composer with the library's templates and theme. */
  public static NoteComposer standard() {
    return builder().build();
  }

  /** A builder without template folders and with the library's theme. */
  public static Builder builder() {
    return new Builder();
  }

  /** What has read the templates so far. */
  TemplateEngine engine() {
    return engine;
  }

  /** The kinds of note there are: the library's, and those of the template folders. */
  public List<NoteKind> kinds() {
    return kinds.all();
  }

  /**
   * Composes a note.
   *
   * @param dossier all that is known; what the note's day or audience excludes is left out here
   * @throws AlternatException with all problems, if an option does not fit or a template, message
   *     or the theme is wrong
   */
  public Composition compose(Dossier dossier, NoteOptions options) {
    NoteRequest request = new NoteRequest(dossier, options, kinds, extensions);
    NoteKind kind = request.kind();
    Language language = request.language();
    NoteMessages messages = messages(kind, language);
    Wording wording = new Wording(request.seen(), language, messages::format);
    NoteContext context = request.context(wording);
    List<Problem> warnings = new ArrayList<>(theme.warnings());
    Markings markings = Markings.of(context.dossier());
    MarkupParser.Parsed parsed = parsed(context, factory(kind), messages, markings, warnings);
    warnings.addAll(messages.gaps());
    List<Localized> untranslated = List.copyOf(wording.untranslated());
    if (!untranslated.isEmpty()) {
      warnings.add(Composition.untranslated(untranslated, language.tag()));
    }
    Document document = MarkedNote.of(parsed, markings, looks, context, warnings);
    return new Composition(
        document,
        warnings,
        untranslated,
        kind.id(),
        language.tag(),
        List.of(context.first(), context.second()));
  }

  /**
   * What the templates of a kind of note can use, with examples from a dossier.
   *
   * @throws AlternatException with all problems, if an option does not fit or a message is wrong
   */
  public List<TemplateVariable> variables(Dossier dossier, NoteOptions options) {
    NoteRequest request = new NoteRequest(dossier, options, kinds, extensions);
    NoteMessages messages = messages(request.kind(), request.language());
    Wording wording = new Wording(request.seen(), request.language(), messages::format);
    NoteContext context = request.context(wording);
    return new VariableList()
        .add(NoteViews.common(context))
        .add(factory(request.kind()).view(context))
        .all();
  }

  /**
   * What templates can call: the functions, and the macros of {@code macros.ftlx} in the library
   * and the template folders.
   *
   * @throws AlternatException if such a file cannot be read
   */
  public List<BuildingBlock> buildingBlocks() {
    Map<String, BuildingBlock> macros = new LinkedHashMap<>();
    for (String file : engine.macroFiles().reversed()) {
      MacroList.of(engine.tree(file)).forEach(macro -> macros.put(macro.name(), macro));
    }
    return Stream.concat(TemplateFunctions.described().stream(), macros.values().stream()).toList();
  }

  private NoteMessages messages(NoteKind kind, Language language) {
    MessageBundle bundle =
        bundles.computeIfAbsent(
            new BundleKey(kind.id(), language.tag()),
            key -> MessageBundle.of(roots, key.kind(), key.language()));
    return new NoteMessages(bundle, language);
  }

  /** There is one: the kinds were read with the names of the views. */
  private ViewFactory<?> factory(NoteKind kind) {
    return Objects.requireNonNull(extensions.views().get(kind.view()), kind.view());
  }

  private MarkupParser.Parsed parsed(
      NoteContext context,
      ViewFactory<?> factory,
      NoteMessages messages,
      Markings markings,
      List<Problem> warnings) {
    Map<String, Object> variables = new LinkedHashMap<>(Variables.of(factory.view(context)));
    variables.putAll(Variables.of(NoteViews.common(context)));
    MarkupParser parser =
        new MarkupParser(
            theme.styleSheet(),
            messages.labels(),
            new TemplatePictures(roots),
            MarkupLimits.DEFAULT);
    String template = "notes/" + context.kind().id() + "/note.ftlx";
    return new NoteMarkup(
            roots,
            engine,
            parser,
            template,
            () -> {
              Map<String, Object> all = new LinkedHashMap<>(variables);
              all.putAll(TemplateFunctions.of(messages, roots::holds));
              return all;
            })
        .parse(markings, warnings);
  }

  /** Builds a {@link NoteComposer}. */
  public static final class Builder {
    private final List<Path> folders = new ArrayList<>();
    private final Map<String, ViewFactory<?>> views = new LinkedHashMap<>();
    private final List<Insight> insights = new ArrayList<>();
    private UnaryOperator<NamePolicy> names = UnaryOperator.identity();
    private @Nullable Theme theme;

    private Builder() {
      NoteViews.factories().forEach(this::view);
    }

    /** Adds a folder of templates; what is found in an earlier folder wins. */
    public Builder templates(Path folder) {
      folders.add(folder);
      return this;
    }

    /**
     * Adds a view that kinds of note may ask for in their {@code kind.json}.
     *
     * @throws IllegalArgumentException if there is one of that name already, or if it has a
     *     component of a name that all notes have
     */
    public Builder view(ViewFactory<?> factory) {
      Variables.checkNames(factory.type());
      if (views.putIfAbsent(factory.name(), factory) != null) {
        throw new IllegalArgumentException("there are two views \"" + factory.name() + "\"");
      }
      return this;
    }

    /**
     * Adds an insight. What it finds about the relationship or its consistency stands among the
     * insights of a brief, what is missing or to be reviewed among its gaps, all of it in the
     * annex; its words are the message {@code finding.<rule>}.
     */
    public Builder insight(Insight insight) {
      insights.add(insight);
      return this;
    }

    /**
     * Sets what countries are called: given the names that a note would have (the dossier's for its
     * house, else the library's), those that it has.
     */
    public Builder names(UnaryOperator<NamePolicy> policy) {
      this.names = policy;
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
     * @throws AlternatException if a folder is missing, its theme is not CSS, or what it says of a
     *     kind of note is wrong
     */
    public NoteComposer build() {
      TemplateRoots roots = new TemplateRoots(folders);
      KindLibrary kinds = KindLibrary.of(roots, views.keySet());
      return new NoteComposer(roots, theme == null ? theme(roots) : theme, extensions(), kinds);
    }

    /**
     * Checks everything in the template folders: each file by itself; each kind of note with the
     * types of its view, in all its branches; and each with a dossier, in the dossier's language
     * and in those that the folders have messages in.
     *
     * @return what is wrong, by file and line; nothing if all is well
     * @throws AlternatException if a folder is missing
     */
    public List<Problem> check(Dossier dossier) {
      return new TemplateCheck(new TemplateRoots(folders), extensions()).run(dossier);
    }

    private Extensions extensions() {
      return new Extensions(views, insights, names);
    }

    static Theme theme(TemplateRoots roots) {
      return roots
          .find(Theme.FILE_NAME)
          .filter(file -> !file.isLibrarys())
          .map(file -> Theme.parse(file.shown(), file.text()))
          .orElseGet(Theme::standard);
    }
  }
}
