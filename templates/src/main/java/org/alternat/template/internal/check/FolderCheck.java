package org.alternat.template.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.language.Languages;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.library.MessageBundle;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.internal.markup.MarkupParser;
import org.jspecify.annotations.Nullable;

/** Checks each file of the template folders by itself. */
public final class FolderCheck {
  private static final Pattern MESSAGES =
      Pattern.compile("(?:notes/([^/]+)/)?messages_([A-Za-z0-9-]+)\\.properties");
  private static final Pattern READ =
      Pattern.compile("theme\\.css|notes/[^/]+/kind\\.json|.*\\.ftlx|.*\\.(md|txt)");

  /** A picture is looked at where a template shows it. */
  private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g)");

  private static final List<String> NAMES =
      List.of("theme.css", "macros.ftlx", "note.ftlx", "kind.json", "sections", "notes");

  private final TemplateRoots roots;
  private final Set<String> own;
  private final Set<String> classes;

  /**
   * A check of files.
   *
   * @param own their names within the roots
   * @param classes that the theme speaks of
   */
  public FolderCheck(TemplateRoots roots, Set<String> own, Set<String> classes) {
    this.roots = roots;
    this.own = own;
    this.classes = classes;
  }

  /** What is wrong with single files: markup, messages, names. */
  public List<Problem> files() {
    List<Problem> problems = new ArrayList<>();
    for (String file : own) {
      if (PICTURE.matcher(file).matches()) {
        continue;
      }
      try {
        roots.find(file).ifPresent(text -> problems.addAll(file(file, text)));
      } catch (AlternatException e) {
        problems.addAll(e.problems());
      }
    }
    return problems;
  }

  private List<Problem> file(String name, TemplateRoots.Text text) {
    if (name.endsWith(".ftlx")) {
      return MarkupParser.checkTemplate(text.shown(), text.text(), classes);
    }
    Matcher messages = MESSAGES.matcher(name);
    if (messages.matches()) {
      return messages(text, messages.group(1), messages.group(2));
    }
    if (READ.matcher(name).matches()) {
      return List.of();
    }
    String last = name.substring(name.lastIndexOf('/') + 1);
    String near = Suggestions.didYouMean(last, NAMES);
    return List.of(
        Problem.warning(
            Location.of(text.shown()),
            "nothing reads this file",
            near.isEmpty() ? "docs/customizing.md lists what is read" : near));
  }

  /** The language of a messages file. */
  public static Optional<LanguageTag> language(String file) {
    Matcher messages = MESSAGES.matcher(file);
    try {
      return messages.matches() ? Optional.of(LanguageTag.of(messages.group(2))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private List<Problem> messages(TemplateRoots.Text text, @Nullable String kind, String tag) {
    Optional<LanguageTag> language =
        language("messages_" + tag + ".properties").filter(Languages::isSupported);
    if (language.isEmpty()) {
      List<String> supported = Languages.supported().stream().map(LanguageTag::value).toList();
      return List.of(
          Problem.error(
              Location.of(text.shown()),
              "there is no language \"" + tag + "\"",
              "there are " + String.join(", ", supported)));
    }
    TemplateRoots library = new TemplateRoots(List.of());
    List<MessageBundle> bundles =
        Languages.supported().stream()
            .map(l -> MessageBundle.of(library, kind == null ? "" : kind, l))
            .toList();
    return new MessageFileCheck(text, bundles, Languages.of(language.get())).run();
  }

  /** A file, unless it cannot be read, which is said elsewhere. */
  private Optional<TemplateRoots.Text> readable(String file) {
    try {
      return roots.find(file);
    } catch (AlternatException e) {
      return Optional.empty();
    }
  }

  /** Templates that no kind of note takes in. */
  public List<Problem> unread(Set<String> seen) {
    return own.stream()
        .filter(file -> file.endsWith(".ftlx") && !seen.contains(file))
        .flatMap(file -> readable(file).stream())
        .map(text ->
            Problem.warning(
                Location.of(text.shown()),
                "no kind of note takes this file in",
                "write <#include \"…\"> in a note.ftlx, or look at the name of the file"))
        .toList();
  }
}
