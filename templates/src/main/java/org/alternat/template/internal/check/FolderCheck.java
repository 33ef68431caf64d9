package org.alternat.template.internal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alternat.language.Languages;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.library.MessageBundle;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.internal.markup.MarkupLimits;
import org.alternat.template.internal.markup.MarkupParser;
import org.jspecify.annotations.Nullable;

/** Checks each file of the template folders by itself. */
public final class FolderCheck {
  private static final Pattern MESSAGES =
      Pattern.compile("(?:notes/([^/]+)/)?messages_([A-Za-z0-9-]+)\\.properties");
  private static final Pattern READ =
      Pattern.compile("theme\\.css|notes/[^/]+/kind\\.json|.*\\.ftlx|.*\\.(md|txt)");

  private static final Pattern OF_KIND = Pattern.compile("notes/([^/]+)/.*");

  private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g)");

  private static final Pattern OTHER_PICTURE =
      Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg|webp|bmp|tiff?|emf|wmf|ico)");

  private static final List<String> NAMES =
      Stream.concat(
              Stream.of("theme.css", "macros.ftlx", "note.ftlx", "kind.json", "logo.png"),
              Languages.supported().stream().map(tag -> "messages_" + tag + ".properties"))
          .toList();

  private final TemplateRoots roots;
  private final Set<String> own;
  private final Set<String> classes;

  /** The library's messages in all languages, by the kind of note. */
  private final Map<String, List<MessageBundle>> librarys = new HashMap<>();

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
      try {
        problems.addAll(file(file));
      } catch (AlternatException e) {
        problems.addAll(e.problems());
      }
    }
    return problems;
  }

  private List<Problem> file(String name) {
    if (PICTURE.matcher(name).matches()) {
      return picture(name);
    }
    if (name.endsWith(".ftlx") || MESSAGES.matcher(name).matches()) {
      return roots.find(name).map(text -> text(name, text)).orElse(List.of());
    }
    if (name.equals("theme.css")) {
      return roots.find(name).map(FolderCheck::bareTheme).orElse(List.of());
    }
    return READ.matcher(name).matches() ? List.of() : List.of(unread(name));
  }

  /** A theme may begin from nothing; one that says nothing of the page hardly means it. */
  private static List<Problem> bareTheme(TemplateRoots.Text theme) {
    return theme.text().contains("@import") || theme.text().contains("@page")
        ? List.of()
        : List.of(
            Problem.warning(
                Location.of(theme.shown(), 1, 1),
                "this theme takes no other over, so that notes have no looks but these",
                "write @import \"standard\"; in the first line"));
  }

  private List<Problem> picture(String name) {
    try {
      return roots
          .bytes(name, MarkupLimits.DEFAULT.pictureBytes())
          .flatMap(MarkupParser::unfitPicture)
          .map(why ->
              Problem.error(Location.of(roots.shown(name)), "the picture cannot be used: " + why))
          .stream()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> text(String name, TemplateRoots.Text text) {
    if (name.endsWith(".ftlx")) {
      return MarkupParser.checkTemplate(text.shown(), text.text(), classes);
    }
    Matcher messages = MESSAGES.matcher(name);
    return messages.matches() ? messages(text, messages.group(1), messages.group(2)) : List.of();
  }

  private Problem unread(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    String near = Suggestions.didYouMean(last, NAMES);
    String hint =
        OTHER_PICTURE.matcher(name).matches()
            ? "pictures are PNG or JPEG; the logo is logo.png or logo.jpg"
            : "docs/customizing.md lists what is read";
    return Problem.warning(
        Location.of(roots.shown(name)), "nothing reads this file", near.isEmpty() ? hint : near);
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
    List<MessageBundle> bundles =
        librarys.computeIfAbsent(kind == null ? "" : kind, FolderCheck::librarys);
    return new MessageFileCheck(text, bundles, Languages.of(language.get())).run();
  }

  private static List<MessageBundle> librarys(String kind) {
    TemplateRoots library = new TemplateRoots(List.of());
    return Languages.supported().stream().map(l -> MessageBundle.of(library, kind, l)).toList();
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
        .filter(file -> readable(file).isPresent())
        .map(this::unused)
        .toList();
  }

  private Problem unused(String file) {
    Matcher kind = OF_KIND.matcher(file);
    if (kind.matches() && !roots.holds("notes/" + kind.group(1) + "/kind.json")) {
      String near = Suggestions.didYouMean(kind.group(1), roots.kinds());
      return Problem.warning(
          Location.of(roots.shown(file)),
          "there is no kind of note \"" + kind.group(1) + "\"",
          near.isEmpty() ? "a kind of note is a folder with a kind.json and a note.ftlx" : near);
    }
    return Problem.warning(
        Location.of(roots.shown(file)),
        "no kind of note takes this file in",
        "write <#include \"…\"> in a note.ftlx, or look at the name of the file");
  }
}
