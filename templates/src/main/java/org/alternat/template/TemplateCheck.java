package org.alternat.template;

import static org.alternat.template.internal.engine.TemplateEngine.TOOK_LONGER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alternat.language.Languages;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.template.internal.check.FolderCheck;
import org.alternat.template.internal.check.TemplateWalk;
import org.alternat.template.internal.engine.TemplateEngine;
import org.alternat.template.internal.library.MessageBundle;
import org.alternat.template.internal.library.TemplateRoots;

/** Checks all that is in the template folders, with and without running it. */
final class TemplateCheck {
  private static final String FALLBACK_LANGUAGE = "en";

  private final TemplateRoots roots;
  private final Extensions extensions;
  private final Set<String> own;
  private final List<Problem> problems = new ArrayList<>();

  /** Lines complained of before anything ran; what goes wrong there at run time follows from it. */
  private final Set<String> complained = new LinkedHashSet<>();

  /** Whether a template did not end; nobody waits for it to be tried in every language. */
  private boolean stopped;

  TemplateCheck(TemplateRoots roots, Extensions extensions) {
    this.roots = roots;
    this.extensions = extensions;
    this.own = new TreeSet<>(roots.userFiles());
  }

  /** All problems, by their places. */
  List<Problem> run(Dossier dossier) {
    Theme theme = theme();
    KindLibrary kinds = KindLibrary.read(roots, extensions.views().keySet(), problems);
    FolderCheck folder = new FolderCheck(roots, own, classes(Stream.of(theme, Theme.standard())));
    add(folder.files());
    add(misspeltClasses(theme));
    List<NoteKind> concerned = kinds.all().stream().filter(this::concerns).toList();
    Set<String> seen = new LinkedHashSet<>();
    NoteComposer composer = new NoteComposer(roots, theme, extensions, kinds);
    concerned.forEach(kind -> seen.addAll(walk(composer.engine(), kind)));
    add(folder.unread(seen).stream().filter(p -> !isBroken(p.location().file())).toList());
    problems.stream().filter(Problem::isError).forEach(p -> complained.add(line(p)));
    for (NoteKind kind : concerned) {
      for (LanguageTag language : languages(dossier)) {
        if (!stopped) {
          compose(composer, kind, language, dossier);
        }
      }
    }
    return problems.stream().sorted(Problem.BY_PLACE).toList();
  }

  /** Nobody can say what a file takes in that cannot be read. */
  private boolean isBroken(String file) {
    return problems.stream().anyMatch(p -> p.isError() && p.location().file().equals(file));
  }

  private Theme theme() {
    try {
      Theme theme = NoteComposer.Builder.theme(roots);
      add(own.contains(Theme.FILE_NAME) ? theme.warnings() : List.of());
      return theme;
    } catch (AlternatException e) {
      add(e.problems());
      return Theme.standard();
    }
  }

  /** The classes that themes or the vocabulary give a meaning. */
  private static Set<String> classes(Stream<Theme> themes) {
    Set<String> classes = new TreeSet<>(Set.of("footnote", "toc", "page-break"));
    themes.flatMap(t -> t.styleSheet().rules().stream()).forEach(r -> classes.addAll(classes(r)));
    return classes;
  }

  private static List<String> classes(Rule rule) {
    Selector selector = rule.selector();
    return Stream.concat(Stream.of(selector.target()), selector.outer().stream())
        .map(Selector.Simple::className)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Classes of the theme that are nearly the library's, and that no template of the house has. */
  private List<Problem> misspeltClasses(Theme theme) {
    Set<String> librarys = classes(Stream.of(Theme.standard()));
    List<Problem> misspelt = new ArrayList<>();
    for (Rule rule : theme.styleSheet().rules()) {
      for (String name : rule.line() == 0 ? List.<String>of() : classes(rule)) {
        String near = Suggestions.didYouMean(name, librarys);
        if (!near.isEmpty() && !librarys.contains(name) && !isInTemplates(name)) {
          misspelt.add(
              Problem.warning(
                  Location.of(roots.shown(Theme.FILE_NAME), rule.line(), 1),
                  "nothing has the class " + name,
                  near));
        }
      }
    }
    return misspelt;
  }

  private boolean isInTemplates(String word) {
    return own.stream()
        .filter(file -> file.endsWith(".ftlx") && !isBroken(roots.shown(file)))
        .flatMap(file -> roots.find(file).stream())
        .anyMatch(file -> file.text().contains(word));
  }

  /** Whether something in the folders takes part in a kind of note. */
  private boolean concerns(NoteKind kind) {
    String folder = "notes/" + kind.id() + "/";
    return own.stream().anyMatch(file -> file.startsWith(folder) || !file.startsWith("notes/"));
  }

  private Set<String> walk(TemplateEngine engine, NoteKind kind) {
    LanguageTag language = LanguageTag.of(FALLBACK_LANGUAGE);
    try {
      List<MessageBundle> messages =
          Stream.concat(Stream.of(language), ownLanguages())
              .distinct()
              .map(tag -> MessageBundle.of(roots, kind.id(), tag))
              .toList();
      TemplateWalk walk =
          new TemplateWalk(
              engine,
              messages,
              Languages.of(language),
              Variables.types(Objects.requireNonNull(extensions.views().get(kind.view())).type()));
      add(walk.walk("notes/" + kind.id() + "/note.ftlx"));
      return walk.seen();
    } catch (AlternatException e) {
      add(e.problems());
      return Set.of();
    }
  }

  /** The languages that the folders have messages in, and the dossier's own. */
  private Set<LanguageTag> languages(Dossier dossier) {
    Set<LanguageTag> languages = new LinkedHashSet<>(List.of(dossier.language()));
    ownLanguages().forEach(languages::add);
    return languages;
  }

  private Stream<LanguageTag> ownLanguages() {
    return own.stream()
        .flatMap(file -> FolderCheck.language(file).stream())
        .filter(Languages::isSupported);
  }

  private void compose(
      NoteComposer composer, NoteKind kind, LanguageTag language, Dossier dossier) {
    NoteOptions options = NoteOptions.builder(kind.id()).language(language.value()).build();
    try {
      Composition note = composer.compose(dossier, options);
      add(note.warnings().stream().filter(w -> isOwn(w.location())).toList());
    } catch (AlternatException e) {
      stopped = e.problems().stream().anyMatch(p -> p.message().startsWith(TOOK_LONGER));
      addRun(e.problems());
    }
  }

  private boolean isOwn(Location location) {
    return location.line() > 0 && !location.file().startsWith(TemplateRoots.LIBRARY);
  }

  private static String line(Problem problem) {
    return problem.location().file() + ":" + problem.location().line();
  }

  /** The library's files go wrong only where those of the folders hand them something wrong. */
  private void addRun(List<Problem> more) {
    boolean known = problems.stream().anyMatch(Problem::isError);
    add(
        more.stream()
            .filter(p -> !complained.contains(line(p)))
            .filter(p -> !known || !p.location().file().startsWith(TemplateRoots.LIBRARY))
            .toList());
  }

  private void add(List<Problem> more) {
    Map<String, Problem> known = new LinkedHashMap<>();
    problems.forEach(p -> known.put(p.location() + p.message(), p));
    for (Problem problem : more) {
      if (known.putIfAbsent(problem.location() + problem.message(), problem) == null) {
        problems.add(problem);
      }
    }
  }
}
