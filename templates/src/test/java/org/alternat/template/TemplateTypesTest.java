package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.template.internal.engine.TemplateEngine;
import org.alternat.template.internal.engine.TemplateTree;
import org.alternat.template.internal.library.TemplateRoots;
import org.alternat.template.view.NoteViews;
import org.alternat.template.view.ViewFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The comments that tell an editor the types of a template's variables say what is so. */
class TemplateTypesTest {
  private static final Pattern COMMENT =
      Pattern.compile("<#-- @ftlvariable name=\"(\\w+)\" type=\"([^\"]+)\" -->");

  private final TemplateEngine engine = new TemplateEngine(new TemplateRoots(List.of()));

  private final Map<String, String> viewOfKind =
      NoteComposer.standard().kinds().stream()
          .collect(Collectors.toMap(NoteKind::id, NoteKind::view));

  private final Map<String, Class<? extends Record>> views =
      NoteViews.factories().stream()
          .collect(Collectors.toMap(ViewFactory::name, ViewFactory::type));

  @TestFactory
  Stream<DynamicTest> everyTemplateHasTheTypesOfTheVariablesThatItUses()
      throws IOException, URISyntaxException {
    Path library = Path.of(NoteComposer.class.getResource("macros.ftlx").toURI()).getParent();
    try (Stream<Path> files = Files.walk(library)) {
      List<Path> templates = files.filter(f -> f.toString().endsWith(".ftlx")).sorted().toList();
      assertThat(templates).hasSizeGreaterThan(50);
      return templates.stream()
          .map(file -> {
            String name = library.relativize(file).toString();
            return DynamicTest.dynamicTest(
                name, () -> assertThat(commented(Files.readString(file))).isEqualTo(used(name)));
          });
    }
  }

  private static Map<String, String> commented(String text) {
    Map<String, String> types = new TreeMap<>();
    Matcher comments = COMMENT.matcher(text);
    while (comments.find()) {
      assertThat(types.put(comments.group(1), comments.group(2))).isNull();
    }
    return types;
  }

  private Map<String, String> used(String template) {
    Set<String> names = new TreeSet<>();
    identifiers(engine.tree(template).root().orElseThrow(), names);
    Map<String, String> types = new TreeMap<>();
    Variables.types(view(template))
        .forEach((name, type) -> {
          if (names.contains(name)) {
            types.put(name, words(type));
          }
        });
    return types;
  }

  /**
   * What stands outside the folders of kinds sees what all notes have, which every view adds to.
   */
  private Class<? extends Record> view(String template) {
    return template.startsWith("notes/")
        ? views.get(viewOfKind.get(template.split("/", -1)[1]))
        : Nothing.class;
  }

  private record Nothing() {}

  private static String words(Type type) {
    return type.getTypeName().replace('$', '.');
  }

  private static void identifiers(TemplateTree.Node node, Set<String> names) {
    if (node.type().equals("Identifier")) {
      names.add(node.symbol());
    }
    node.parts().forEach(part -> part.node().ifPresent(inner -> identifiers(inner, names)));
    node.children().forEach(child -> identifiers(child, names));
  }
}
