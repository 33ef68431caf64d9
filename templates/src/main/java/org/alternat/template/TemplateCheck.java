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
    FolderCheck folder = new FolderCheck(roots, own, classes(theme));
    add(folder.files());
    List<NoteKind> concerned = kinds.all().stream().filter(this::concerns).toList();
    Set<String> seen = new LinkedHashSet<>();
    NoteComposer composer = new NoteComposer(roots, theme, extensions, kinds);
    concerned.forEach(kind -> seen.addAll(walk(composer.engine(), kind)));
    add(folder.unread(seen).stream().filter(p -> !isBroken(p.location().file())).toList());
    problems.forEach(p -> complained.add(line(p)));
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

  /** The classes that the theme, the usual theme or the vocabulary gives a meaning. */
  private static Set<String> classes(Theme theme) {
    Set<String> classes = new TreeSet<>(Set.of("footnote", "toc", "page-break"));
    Stream.of(theme, Theme.standard())
        .flatMap(t -> t.styleSheet().rules().stream())
        .map(Rule::selector)
        .flatMap(s -> Stream.concat(Stream.of(s.target()), s.outer().stream()))
        .map(Selector.Simple::className)
        .filter(name -> !name.isEmpty())
        .forEach(classes::add);
    return classes;
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
