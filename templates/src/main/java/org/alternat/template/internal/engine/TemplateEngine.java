package org.alternat.template.internal.engine;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.library.TemplateRoots;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, closed: no class of Java, no text run as a template, no file outside the roots, and
 * limits on everything. Each template is parsed once; an engine may be used by several threads.
 */
public final class TemplateEngine {
  /** The beginning of what is said of a template that was stopped. */
  public static final String TOOK_LONGER = "the template took longer than ";

  private final TemplateRoots roots;
  private final MarkedTemplates templates;
  private final TracedCalls calls;
  private final EngineLimits limits;
  private final Configuration configuration;
  private final TemplateErrors errors;

  /** An engine for the templates in these roots, with limits far above what any note needs. */
  public TemplateEngine(TemplateRoots roots) {
    this(roots, EngineLimits.DEFAULT);
  }

  /** An engine for the templates in these roots. */
  public TemplateEngine(TemplateRoots roots, EngineLimits limits) {
    this(roots, limits, Set.of());
  }

  private TemplateEngine(TemplateRoots roots, EngineLimits limits, Set<Location> traced) {
    this.roots = roots;
    this.templates = new MarkedTemplates(roots, traced);
    this.calls = new TracedCalls(templates);
    this.limits = limits;
    this.errors = new TemplateErrors(templates);
    this.configuration = configuration(templates);
  }

  /**
   * What a template wrote.
   *
   * @param markup with origin marks
   * @param problems errors, and warnings about characters left out
   * @param whole whether rendering came to its end; what failed on the way has left its sign
   */
  public record Rendered(String markup, List<Problem> problems, boolean whole) {
    /** Copies the list. */
    public Rendered {
      problems = List.copyOf(problems);
    }
  }

  private static Configuration configuration(MarkedTemplates templates) {
    Configuration configuration = new CheckedConfiguration();
    configuration.setTemplateLoader(templates);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTabSize(1);
    configuration.setObjectWrapper(ViewWrapper.INSTANCE);
    configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setAttemptExceptionReporter((exception, environment) -> {});
    return configuration;
  }

  /**
   * Renders a template. What goes wrong in one place does not keep the rest from being rendered, so
   * that all errors are found at once.
   *
   * @param variables by name: what {@link ViewWrapper} takes
   */
  public Rendered render(String name, Map<String, Object> variables) {
    Rendering rendering = new Rendering(name, variables);
    return new RenderThread(limits.time()).run(rendering::run, rendering::stopped);
  }

  /**
   * A template, read but not run.
   *
   * @param root of its syntax tree; empty if it cannot be read
   */
  public record Tree(Optional<TemplateTree.Node> root, List<Problem> problems) {
    /** Copies the list. */
    public Tree {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a template. */
  public Tree tree(String name) {
    try {
      return new Tree(Optional.of(TemplateTree.of(configuration.getTemplate(name))), List.of());
    } catch (IOException | AlternatException e) {
      return new Tree(Optional.empty(), errors.problems(e, Set.of()));
    } catch (StackOverflowError e) {
      return new Tree(Optional.empty(), List.of(tooDeep(name)));
    }
  }

  /**
   * An engine that marks tags of the library's building blocks by the places of the calls that
   * printed them; for one note.
   */
  public TemplateEngine tracing(Set<Location> tags) {
    return new TemplateEngine(roots, limits, tags);
  }

  /** Problems of the tags that were traced, as those of the calls. */
  public List<Problem> ofCalls(List<Problem> problems) {
    return calls.ofCalls(problems);
  }

  /** The files of the user's that were read so far. */
  public List<TemplateRoots.Text> usersFiles() {
    return templates.users();
  }

  /** That a template cannot be gone through. */
  public Problem tooDeep(String name) {
    return Problem.error(
        templates.location(name, 0, 0),
        "tags or expressions are nested too deep",
        "split the file");
  }

  /** The files of macros, the first to win first; a macro that one lacks is that of the next. */
  public List<String> macroFiles() {
    return templates.macroFiles();
  }

  /** Whether there is a template of that name; the name may hold an asterisk for any folder. */
  public boolean exists(String name) {
    try {
      return configuration.getTemplate(name, null, null, null, true, true) != null;
    } catch (MalformedTemplateNameException e) {
      return false;
    } catch (IOException | AlternatException | StackOverflowError e) {
      // It is there and cannot be read, which is said where it is read.
      return true;
    }
  }

  /** Where in the template as written a place in its tree is. */
  public Location location(String template, TemplateTree.Place place) {
    return templates.location(template, place.line(), place.column());
  }

  /** Where in a call an argument is named. */
  public Location argument(Location call, String name) {
    return errors.atArgument(call, name);
  }

  /** One template on its way, in a thread of its own. */
  private final class Rendering {
    private final String name;
    private final Map<String, Object> variables;
    private final MarkupOutput output = new MarkupOutput(limits.characters());
    private final ErrorCollector collector = new ErrorCollector(limits.errors());

    /** Seen by the thread that waits for this one. */
    private volatile @Nullable Environment running;

    Rendering(String name, Map<String, Object> variables) {
      this.name = name;
      this.variables = new LinkedHashMap<>(variables);
      if (templates.isTracing()) {
        this.variables.put(TracedCalls.NAME, calls);
      }
    }

    Rendered run() {
      try {
        Template template = configuration.getTemplate(name);
        Environment environment = template.createProcessingEnvironment(variables, output);
        environment.setTemplateExceptionHandler(
            (e, env, out) -> collector.handle(e, env, out, errors, variables.keySet()));
        running = environment;
        environment.process();
      } catch (ErrorCollector.TooManyException e) {
        // All that is to be said is in the collector.
      } catch (MarkupOutput.OverflowException e) {
        collector.stop(output, "the note has more than " + limits.characters() + " characters");
      } catch (StackOverflowError e) {
        collector.stop(output, "macros or files call each other without end");
      } catch (OutOfMemoryError e) {
        collector.stop(output, "the template needs more memory than there is");
      } catch (TemplateException | IOException | AlternatException e) {
        collector.fail(errors.problems(e, variables.keySet()));
      }
      return collector.rendered(output);
    }

    /** What is known when the thread did not come to an end. */
    Rendered stopped() {
      Optional<Location> place =
          Optional.ofNullable(running)
              .flatMap(environment -> CallFrames.now(environment, templates).place());
      output.close();
      String message = TOOK_LONGER + limits.time().toSeconds() + " seconds";
      place.ifPresentOrElse(
          at -> collector.fail(List.of(Problem.error(at, message, "does this ever end?"))),
          () -> collector.stop(output, message));
      return collector.rendered(output);
    }
  }

  /** Adds to each template, before anyone can use it, checks that let a thread be interrupted. */
  private static final class CheckedConfiguration extends Configuration {
    private final Map<Template, Boolean> checked = new ConcurrentHashMap<>();

    CheckedConfiguration() {
      super(VERSION_2_3_35);
    }

    @Override
    public @Nullable Template getTemplate(
        String name,
        @Nullable Locale locale,
        @Nullable Object customLookupCondition,
        @Nullable String encoding,
        boolean parseAsFtl,
        boolean ignoreMissing)
        throws IOException {
      Template template =
          super.getTemplate(
              name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
      if (template != null) {
        checked.computeIfAbsent(
            template,
            t -> {
              _CoreAPI.addThreadInterruptedChecks(t);
              return true;
            });
      }
      return template;
    }
  }
}
