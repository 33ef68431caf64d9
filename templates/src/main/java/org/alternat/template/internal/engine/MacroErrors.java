package org.alternat.template.internal.engine;

import freemarker.core.Environment;
import freemarker.core.Macro;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Calls of macros and functions that do not fit what is defined. */
@SuppressWarnings("deprecation") // The engine calls its macros internal and has no other.
final class MacroErrors {
  private static final Pattern MISSING =
      Pattern.compile("When calling (\\w+) \"(\\w+)\", required parameter \"(\\w+)\" .*was not");
  private static final Pattern UNKNOWN =
      Pattern.compile("(Macro|Function) \"(\\w+)\" has no parameter with name \"(\\w+)\"");
  private static final Pattern TOO_MANY =
      Pattern.compile("(Macro|Function) \"(\\w+)\" only accepts");
  private static final Pattern OF_A_FILE = Pattern.compile("(\\w+)\\.(\\w+)");

  private final TemplateException thrown;
  private final CallFrames frames;
  private final TemplateErrors errors;

  MacroErrors(TemplateException thrown, CallFrames frames, TemplateErrors errors) {
    this.thrown = thrown;
    this.frames = frames;
    this.errors = errors;
  }

  /** A macro that a file of macros has not. */
  record Missing(String name, Set<String> known) {}

  /** The macro that an expression names in vain; empty if it names something else. */
  static Optional<Missing> missing(@Nullable Environment environment, String expression) {
    Matcher matcher = OF_A_FILE.matcher(expression);
    if (environment == null || !matcher.matches()) {
      return Optional.empty();
    }
    try {
      return environment.getVariable(matcher.group(1)) instanceof Environment.Namespace file
          ? Optional.of(new Missing(matcher.group(2), macros(file)))
          : Optional.empty();
    } catch (TemplateModelException e) {
      return Optional.empty();
    }
  }

  private static Set<String> macros(TemplateHashModelEx file) throws TemplateModelException {
    Set<String> names = new TreeSet<>();
    for (TemplateModelIterator each = file.keys().iterator(); each.hasNext(); ) {
      String name = ((TemplateScalarModel) each.next()).getAsString();
      if (file.get(name) instanceof Macro) {
        names.add(name);
      }
    }
    return names;
  }

  /** The problem that a complaint of one line stands for, if it is about a call. */
  Optional<Problem> problem(String text, Location location) {
    Location call = frames.callOfDefinition().map(CallFrames.Frame::location).orElse(location);
    Matcher m = MISSING.matcher(text);
    if (m.find()) {
      String message = MacroParameters.missing(named(m), m.group(3));
      return Optional.of(Problem.error(call, message, hint(m.group(2), "")));
    }
    m = UNKNOWN.matcher(text);
    if (m.find()) {
      String message = MacroParameters.unknown(named(m), m.group(3));
      Location argument = errors.atArgument(location, m.group(3));
      return Optional.of(Problem.error(argument, message, hint(m.group(2), m.group(3))));
    }
    m = TOO_MANY.matcher(text);
    return m.find()
        ? Optional.of(
            Problem.error(location, MacroParameters.tooMany(named(m)), hint(m.group(2), "")))
        : Optional.empty();
  }

  private static String named(Matcher m) {
    return "the " + m.group(1).toLowerCase(Locale.ROOT) + " \"" + m.group(2) + "\"";
  }

  private @Nullable String hint(String macro, String unknown) {
    return definition(macro)
        .map(TemplateTree::of)
        .map(MacroParameters::of)
        .map(p -> unknown.isEmpty() ? p.hint() : p.hint(unknown))
        .orElse(null);
  }

  /** The macro as some file of the note's calls it, or in the file where it failed. */
  private Optional<Macro> definition(String name) {
    try {
      for (CallFrames.Frame frame : frames.frames()) {
        TemplateModel found = found(frame.called());
        if (found instanceof Macro macro && macro.getName().equals(name)) {
          return Optional.of(macro);
        }
      }
      return Optional.ofNullable((Macro) definedWhereItFailed().get(name));
    } catch (TemplateModelException | IOException e) {
      return Optional.empty();
    }
  }

  private Map<?, ?> definedWhereItFailed() throws IOException {
    String template = thrown.getTemplateSourceName();
    Environment environment = thrown.getEnvironment();
    return template == null
        ? Map.of()
        : environment.getConfiguration().getTemplate(template).getMacros();
  }

  private @Nullable TemplateModel found(String callee) throws TemplateModelException {
    Matcher matcher = Pattern.compile("<?@?(?:(\\w+)\\.)?(\\w+)>?").matcher(callee);
    if (!matcher.matches()) {
      return null;
    }
    Environment environment = thrown.getEnvironment();
    if (matcher.group(1) == null) {
      return environment.getVariable(matcher.group(2));
    }
    TemplateModel file = environment.getVariable(matcher.group(1));
    return file instanceof TemplateHashModel hash ? hash.get(matcher.group(2)) : null;
  }
}
