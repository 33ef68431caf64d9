package org.alternat.template.internal.engine;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.internal.markup.MarkupParser;
import org.alternat.template.internal.markup.TemplateScanner;
import org.jspecify.annotations.Nullable;

/** Loads templates, marks their tags with their places, and leads positions back through that. */
final class MarkedTemplates implements TemplateLoader {
  private static final String MACRO_FILE = "macros.ftlx";
  private static final Pattern MACROS = Pattern.compile("macros\\.ftlx(?:/(\\d{1,4}))?");

  private final TemplateRoots roots;

  /** Every template that was loaded, by name. */
  private final Map<String, Source> sources = new ConcurrentHashMap<>();

  /** Places of tags that are marked by their calls instead. */
  private final Set<Location> traced;

  MarkedTemplates(TemplateRoots roots, Set<Location> traced) {
    this.roots = roots;
    this.traced = Set.copyOf(traced);
  }

  boolean isTracing() {
    return !traced.isEmpty();
  }

  /** The files of the user's that were loaded, in the order of their names. */
  List<TemplateRoots.Text> users() {
    return sources.values().stream()
        .filter(source -> !source.shown.startsWith(TemplateRoots.LIBRARY))
        .map(source -> new TemplateRoots.Text(source.shown, source.written))
        .distinct()
        .sorted(Comparator.comparing(TemplateRoots.Text::shown))
        .toList();
  }

  /** A template as written, and as the engine reads it. */
  private record Source(String shown, String written, TemplateScanner.Marked marked) {}

  /** Built-ins that templates may not use. */
  static final class ForbiddenException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final transient TemplateScanner.Marked marked;

    private ForbiddenException(Source source) {
      super("forbidden built-ins");
      this.template = source.shown;
      this.marked = source.marked;
    }

    String template() {
      return template;
    }

    TemplateScanner.Marked marked() {
      return marked;
    }
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    Matcher layer = MACROS.matcher(name);
    int above = layer.matches() && layer.group(1) != null ? Integer.parseInt(layer.group(1)) : 0;
    List<TemplateRoots.Text> files = roots.findAll(layer.matches() ? MACRO_FILE : name);
    if (above >= files.size()) {
      return null;
    }
    boolean over = layer.matches() && above + 1 < files.size();
    Source source = source(files.get(above), name, over ? included(above + 1) : "");
    sources.put(name, source);
    return source;
  }

  /** A macro that a file of macros has not is that of the file below. */
  private static String included(int layer) {
    return "<#include \"/" + MACRO_FILE + "/" + layer + "\">";
  }

  /** The files of macros, the first to win first, by the names that templates have for them. */
  List<String> macroFiles() {
    List<String> names = new ArrayList<>(List.of(MACRO_FILE));
    for (int i = 1; i < roots.findAll(MACRO_FILE).size(); i++) {
      names.add(MACRO_FILE + "/" + i);
    }
    return names;
  }

  private Source source(TemplateRoots.Text file, String name, String before) {
    String shown = file.shown();
    String text = file.text();
    // A mark ends with these characters, so a path that has them is not written in one.
    TemplateScanner.Marks places = TemplateScanner.places(shown.contains("?>") ? name : shown);
    TemplateScanner.Marks marks =
        (line, column) ->
            traced.contains(Location.of(shown, line, column))
                ? "<@" + TracedCalls.NAME + "/>"
                : places.at(line, column);
    return new Source(
        shown,
        text,
        TemplateScanner.template(marks, text, before, isTracing() && !file.isLibrarys()));
  }

  /** Templates do not change under an engine. */
  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    Source found = (Source) source;
    if (!found.marked.forbidden().isEmpty()) {
      throw new ForbiddenException(found);
    }
    return new StringReader(found.marked.text());
  }

  @Override
  public void closeTemplateSource(Object source) {}

  /** The place in the template as written. */
  Location location(@Nullable String name, int line, int column) {
    if (name == null) {
      return Location.UNKNOWN;
    }
    Source source = sources.get(name);
    if (source == null || line < 1 || column < 1) {
      String file = source == null ? name : source.shown;
      return Location.of(file, Math.max(0, line), Math.max(0, column));
    }
    return Location.of(source.shown, line, source.marked.columns().original(line, column));
  }

  /**
   * The text over several lines that ends in a line, or does not end. Where a quotation mark is
   * missing, all that follow open what they should close; so of several in a row it is the first.
   */
  Optional<TemplateScanner.LongText> longText(@Nullable String name, int line) {
    Source source = name == null ? null : sources.get(name);
    Optional<TemplateScanner.LongText> found = Optional.empty();
    for (TemplateScanner.LongText text :
        source == null
            ? List.<TemplateScanner.LongText>of()
            : source.marked.longTexts().reversed()) {
      boolean ends = text.lastLine() == line || text.lastLine() == 0;
      if (found.map(later -> text.lastLine() == later.line()).orElse(ends)) {
        found = Optional.of(text);
      }
    }
    return found;
  }

  /**
   * The instruction that is open where a template ends; the engine does not say where it begins.
   */
  Optional<Problem> openInstruction(@Nullable String name) {
    Source source = name == null ? null : sources.get(name);
    return source == null
        ? Optional.empty()
        : MarkupParser.openInstruction(source.shown, source.written);
  }

  /** The text of a template from a line on; empty when it is not known. */
  String textFrom(Location place) {
    String text =
        sources.values().stream()
            .filter(s -> s.shown.equals(place.file()))
            .findFirst()
            .map(Source::written)
            .orElse("");
    int start = 0;
    for (int i = 1; i < place.line() && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return text.substring(Math.max(0, start));
  }
}
