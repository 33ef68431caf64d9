package org.alternat.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.dossier.RecordFile;
import org.alternat.dossier.RecordReader;
import org.alternat.model.Audience;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.library.KindFile;
import org.alternat.template.internal.library.TemplateRoots;

/** The kinds of note that the template folders and the library hold. */
final class KindLibrary {
  private static final RecordReader<KindFile> READER = new RecordReader<>(KindFile.class);

  private final Map<String, NoteKind> kinds;

  private KindLibrary(Map<String, NoteKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads all kinds.
   *
   * @param views the names of the views there are
   * @throws AlternatException with all that is wrong in all of them
   */
  static KindLibrary of(TemplateRoots roots, Set<String> views) {
    List<Problem> problems = new ArrayList<>();
    KindLibrary kinds = read(roots, views, problems);
    if (!problems.isEmpty()) {
      throw new AlternatException(problems);
    }
    return kinds;
  }

  /** Reads the kinds in which nothing is wrong; what is wrong in others goes to the problems. */
  static KindLibrary read(TemplateRoots roots, Set<String> views, List<Problem> problems) {
    Map<String, NoteKind> kinds = new LinkedHashMap<>();
    for (String id : roots.kinds()) {
      try {
        read(roots, id, views, problems).ifPresent(kind -> kinds.put(id, kind));
      } catch (AlternatException e) {
        problems.addAll(e.problems());
      }
    }
    return new KindLibrary(kinds);
  }

  private static Optional<NoteKind> read(
      TemplateRoots roots, String id, Set<String> views, List<Problem> problems) {
    TemplateRoots.Text text = roots.find("notes/" + id + "/kind.json").orElseThrow();
    RecordFile<KindFile> file = READER.read(text.shown(), text.text());
    KindFile kind = file.value();
    if (!views.contains(kind.view())) {
      problems.add(unknownView(kind.view(), file.place("view"), views));
      return Optional.empty();
    }
    if (roots.find("notes/" + id + "/note.ftlx").isEmpty()) {
      problems.add(
          Problem.error(
              Location.of(text.shown()), "there is no note.ftlx beside it", "write its template"));
      return Optional.empty();
    }
    return Optional.of(
        new NoteKind(
            id,
            kind.title(),
            kind.description(),
            kind.view(),
            kind.pageLimit(),
            kind.contents(),
            kind.audience() == null ? Audience.GOVERNMENT : kind.audience(),
            kind.needs(),
            Optional.ofNullable(kind.about())));
  }

  private static Problem unknownView(String name, Location place, Set<String> views) {
    String near = Suggestions.didYouMean(name, views);
    String allowed = "there are " + String.join(", ", views.stream().sorted().toList());
    return Problem.error(
        place, "there is no view \"" + name + "\"", near.isEmpty() ? allowed : near);
  }

  /** All kinds: the library's in their order, then the user's by their ids. */
  List<NoteKind> all() {
    return List.copyOf(kinds.values());
  }

  Optional<NoteKind> find(String id) {
    return Optional.ofNullable(kinds.get(id));
  }
}
