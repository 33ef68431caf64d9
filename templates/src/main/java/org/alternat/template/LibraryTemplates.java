package org.alternat.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alternat.language.Languages;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.check.TemplateWalk;
import org.alternat.template.internal.engine.TemplateEngine;
import org.alternat.template.internal.engine.UnknownNames;
import org.alternat.template.internal.library.MessageBundle;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.view.NoteViews;
import org.alternat.template.view.ViewFactory;

/**
 * The library's own templates, to be copied and changed.
 *
 * @since 1.0
 */
public final class LibraryTemplates {
  private static final LanguageTag ENGLISH = LanguageTag.of("en");

  private LibraryTemplates() {}

  /**
   * Copies into a folder all files that a kind of note is made of: its templates with those that it
   * shares, its messages, and the theme. With that folder notes are the same as without.
   *
   * @param languages whose messages are wanted
   * @return the files written, in order
   * @throws AlternatException if there is no such kind, or if a file is there already; then nothing
   *     is written
   * @throws IOException if a file cannot be written
   */
  public static List<Path> export(String kind, Path folder, Collection<LanguageTag> languages)
      throws IOException {
    Map<Path, String> files = new TreeMap<>();
    files(kind, languages).forEach((name, text) -> files.put(folder.resolve(name), text));
    List<Problem> inTheWay =
        files.keySet().stream()
            .filter(Files::exists)
            .map(file ->
                Problem.error(
                    Location.of(file.toString()),
                    "the file is there already",
                    "nothing is written; name another folder"))
            .toList();
    if (!inTheWay.isEmpty()) {
      throw new AlternatException(inTheWay);
    }
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Files.createDirectories(Objects.requireNonNull(file.getKey().getParent()));
      Files.writeString(file.getKey(), file.getValue());
    }
    return List.copyOf(files.keySet());
  }

  /** The texts of the files by their names within a folder of templates. */
  private static Map<String, String> files(String kind, Collection<LanguageTag> languages) {
    TemplateRoots roots = new TemplateRoots(List.of());
    String folder = "notes/" + kind + "/";
    Set<String> names = new TreeSet<>(templates(roots, kind));
    names.add(folder + "kind.json");
    names.add(Theme.FILE_NAME);
    for (LanguageTag language : languages) {
      names.add("messages_" + language + ".properties");
      names.add(folder + "messages_" + language + ".properties");
    }
    Map<String, String> files = new TreeMap<>();
    for (String name : names) {
      roots.find(name).ifPresent(file -> files.put(name, file.text()));
    }
    return files;
  }

  private static Set<String> templates(TemplateRoots roots, String id) {
    Map<String, ViewFactory<?>> views =
        NoteViews.factories().stream().collect(Collectors.toMap(ViewFactory::name, f -> f));
    KindLibrary kinds = KindLibrary.of(roots, views.keySet());
    NoteKind kind = kinds.find(id).orElseThrow(() -> unknown(id, kinds));
    TemplateWalk walk =
        new TemplateWalk(
            new TemplateEngine(roots),
            List.of(MessageBundle.of(roots, id, ENGLISH)),
            Languages.of(ENGLISH),
            Variables.types(Objects.requireNonNull(views.get(kind.view())).type()));
    walk.walk("notes/" + id + "/note.ftlx");
    return walk.seen();
  }

  private static AlternatException unknown(String id, KindLibrary kinds) {
    List<String> known = new ArrayList<>(kinds.all().stream().map(NoteKind::id).toList());
    return new AlternatException(
        Problem.error(
            Location.UNKNOWN,
            "there is no kind of note \"" + id + "\"",
            UnknownNames.hint(id, known)));
  }
}
