package org.alternat.template.internal.engine;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alternat.problem.AlternatException;
import org.alternat.template.BuildingBlock;
import org.alternat.template.internal.library.NoteMessages;
import org.alternat.template.view.Markup;

/** The functions that templates call beside FreeMarker's own. */
public final class TemplateFunctions {
  private static final List<Function> FUNCTIONS =
      List.of(
          new Function(
              "msg",
              "msg(key, [{name: value}])",
              "A message with its arguments.",
              TemplateFunctions::message),
          new Function(
              "list",
              "list(sequence)",
              "The members as the language lists them: A, B and C.",
              TemplateFunctions::list),
          new Function(
              "capitalized",
              "capitalized(text)",
              "The text with a capital at its beginning.",
              TemplateFunctions::capitalized),
          new Function(
              "formatted",
              "formatted(number)",
              "The number as the language writes it.",
              TemplateFunctions::formatted),
          new Function(
              "plain",
              "plain(text)",
              "The words of a text alone, for an attribute; a text of the dossier may bring tags"
                  + " along.",
              (given, arguments) -> plain(arguments)),
          new Function(
              "exists",
              "exists(name)",
              "Whether a folder of templates has a file of that name, such as a picture.",
              TemplateFunctions::exists),
          new Function(
              "counted",
              "counted(text)",
              "How often the note has counted this text before: 0, 1, 2; to know what was printed"
                  + " already.",
              TemplateFunctions::counted));

  private TemplateFunctions() {}

  /** A function, and how it is described to those who write templates. */
  private record Function(String name, String call, String meaning, Body body) {}

  /** What a function does with what the note has. */
  private interface Body {
    TemplateModel call(Given given, List<?> arguments) throws TemplateModelException;
  }

  /**
   * What a note has for its functions.
   *
   * @param files whether the template folders have a file of a name
   * @param counted how often each text was counted so far
   */
  private record Given(
      NoteMessages messages, Predicate<String> files, Map<String, Integer> counted) {}

  /**
   * The functions by name.
   *
   * @param files whether the template folders have a file of a name
   */
  public static Map<String, Object> of(NoteMessages messages, Predicate<String> files) {
    Given given = new Given(messages, files, new HashMap<>());
    Map<String, Object> functions = new TreeMap<>();
    for (Function function : FUNCTIONS) {
      functions.put(
          function.name, (TemplateMethodModelEx) arguments -> function.body.call(given, arguments));
    }
    return functions;
  }

  /** The names of the functions. */
  public static Set<String> names() {
    return FUNCTIONS.stream().map(Function::name).collect(Collectors.toUnmodifiableSet());
  }

  /** The functions for those who write templates. */
  public static List<BuildingBlock> described() {
    return FUNCTIONS.stream().map(f -> new BuildingBlock(f.name, f.call, f.meaning)).toList();
  }

  private static TemplateModel message(Given given, List<?> arguments)
      throws TemplateModelException {
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw new TemplateModelException(
          "msg takes a key and, if need be, its arguments: {\"name\": value}");
    }
    String key =
        arguments.getFirst() instanceof TemplateScalarModel text
            ? text.getAsString()
            : markup(arguments.getFirst()).xhtml();
    Map<String, Object> named = new LinkedHashMap<>();
    Set<String> items = new LinkedHashSet<>();
    if (arguments.size() == 2) {
      if (!(arguments.get(1) instanceof TemplateHashModelEx hash)) {
        throw new TemplateModelException(
            "the arguments of a message are written {\"name\": value}");
      }
      for (TemplateModelIterator each = hash.keys().iterator(); each.hasNext(); ) {
        String name = ((TemplateScalarModel) each.next()).getAsString();
        TemplateModel value = hash.get(name);
        named.put(name, argument(value));
        if (value instanceof ItemValue of) {
          items.addAll(of.items());
        }
      }
    }
    try {
      return model(given.messages.format(key, named).of(items));
    } catch (AlternatException e) {
      throw new TemplateModelException(e.problems().getFirst().toString(), e);
    }
  }

  private static Object argument(TemplateModel value) throws TemplateModelException {
    return switch (value) {
      case TemplateNumberModel number -> number.getAsNumber();
      // A message may choose by a text, so that it must be nothing else.
      case ItemValue.OfText text -> Markup.ofText(text.getAsString());
      case null, default -> markup(value);
    };
  }

  private static TemplateModel list(Given given, List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.getFirst() instanceof TemplateSequenceModel members)) {
      throw new TemplateModelException("list takes one list");
    }
    List<Markup> pieces = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      pieces.add(markup(members.get(i)));
    }
    return model(given.messages.list(pieces));
  }

  private static TemplateModel capitalized(Given given, List<?> arguments)
      throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("capitalized takes one text");
    }
    return model(given.messages.capitalized(markup(arguments.getFirst())));
  }

  private static TemplateModel formatted(Given given, List<?> arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.getFirst() instanceof TemplateNumberModel number)) {
      throw new TemplateModelException("formatted takes one number");
    }
    Markup words = given.messages.number(new BigDecimal(number.getAsNumber().toString()));
    return model(number instanceof ItemValue of ? words.of(of.items()) : words);
  }

  private static TemplateModel exists(Given given, List<?> arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.getFirst() instanceof TemplateScalarModel name)) {
      throw new TemplateModelException("exists takes the name of a file");
    }
    return given.files.test(name.getAsString())
        ? TemplateBooleanModel.TRUE
        : TemplateBooleanModel.FALSE;
  }

  private static TemplateModel counted(Given given, List<?> arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.getFirst() instanceof TemplateScalarModel text)) {
      throw new TemplateModelException("counted takes one text");
    }
    return new SimpleNumber(given.counted.merge(text.getAsString(), 1, Integer::sum) - 1);
  }

  private static TemplateModel plain(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateModelException("plain takes one text");
    }
    return model(markup(arguments.getFirst()).withoutTags());
  }

  private static TemplateModel model(Markup markup) throws TemplateModelException {
    return XMLOutputFormat.INSTANCE.fromMarkup(markup.xhtml());
  }

  private static Markup markup(Object model) throws TemplateModelException {
    return switch (model) {
      case ItemValue.OfText text -> Markup.ofText(text.getAsString()).of(text.items());
      case TemplateScalarModel scalar -> Markup.ofText(scalar.getAsString());
      case TemplateMarkupOutputModel<?> output -> new Markup(markupOf(output));
      case TemplateBooleanModel flag -> new Markup(String.valueOf(flag.getAsBoolean()));
      case null -> throw new TemplateModelException("an argument has no value");
      default -> throw new TemplateModelException("a text is wanted");
    };
  }

  private static String markupOf(TemplateMarkupOutputModel<?> output)
      throws TemplateModelException {
    return XMLOutputFormat.INSTANCE.getMarkupString((TemplateXMLOutputModel) output);
  }
}
