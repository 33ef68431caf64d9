package org.alternat.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alternat.problem.Location;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns the text of one file into a tree of nodes. */
final class TreeReader {

  /** No field name or language tag is longer. */
  private static final int NAME_LENGTH = 100;

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z$_][A-Za-z0-9_]*");

  /** What Jackson adds to a message about its own idea of where it is. */
  private static final Pattern SOURCE = Pattern.compile("\\s*\\((?:start marker )?at \\[.*");

  private final String file;
  private final String text;
  private final Findings findings;
  private final boolean yaml;
  private final JsonParser parser;

  TreeReader(String file, String text, ReadLimits limits, Findings findings) {
    this.file = file;
    this.text = text;
    this.findings = findings;
    this.yaml = isYaml(file, text);
    this.parser = factory(limits).createParser(ObjectReadContext.empty(), text);
  }

  /** By the ending of the name, or if that says nothing, by the first character. */
  private static boolean isYaml(String file, String text) {
    if (file.endsWith(".json")) {
      return false;
    }
    return file.endsWith(".yaml") || file.endsWith(".yml") || !text.stripLeading().startsWith("{");
  }

  private TokenStreamFactory factory(ReadLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.textLength())
            .maxNameLength(NAME_LENGTH)
            .maxNumberLength(100)
            .build();
    if (!yaml) {
      return JsonFactory.builder()
          .streamReadConstraints(constraints)
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(limits.bytes())
            .setAllowDuplicateKeys(true)
            .setLabel(file)
            .build();
    return YAMLFactory.builder()
        .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(constraints)
        .loadSettings(settings)
        .build();
  }

  /** The tree, or nothing if the syntax is wrong, which is then among the findings. */
  Optional<Node> read() {
    try (parser) {
      if (parser.nextToken() == null) {
        findings.error(Location.of(file, 1, 1, "$"), "the file is empty");
        return Optional.empty();
      }
      Node root = node("$");
      if (parser.nextToken() != null) {
        findings.error(here("$"), "there is something after the end");
      }
      return Optional.of(root);
    } catch (JacksonException e) {
      SyntaxWords.Said said = SyntaxWords.of(message(e));
      findings.error(place(e), said.message(), said.hint());
      return Optional.empty();
    }
  }

  private Node node(String path) {
    Location location = here(path);
    rejectYamlExtras(location);
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> mapping(location, path);
      case START_ARRAY -> listing(location, path);
      case VALUE_STRING -> scalar(location, Node.Sort.TEXT);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(location, Node.Sort.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(location, Node.Sort.TRUTH);
      default -> scalar(location, Node.Sort.NOTHING);
    };
  }

  private Node mapping(Location location, String path) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      String below = path + step(name);
      Location place = here(below);
      parser.nextToken();
      Node.Entry entry = new Node.Entry(place, node(below));
      if (entries.putIfAbsent(name, entry) != null) {
        findings.error(place, Findings.quoted(name) + " is given twice");
      }
    }
    return new Node.Mapping(location, entries);
  }

  private static String step(String name) {
    return PLAIN_NAME.matcher(name).matches() ? "." + name : "['" + name.replace("'", "\\'") + "']";
  }

  private Node listing(Location location, String path) {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(node(path + "[" + elements.size() + "]"));
    }
    return new Node.Listing(location, elements);
  }

  private Node scalar(Location location, Node.Sort sort) {
    String value = parser.getString();
    int offset = (int) parser.currentTokenLocation().getCharOffset();
    boolean quoted =
        offset >= 0
            && offset < text.length()
            && (text.charAt(offset) == '"' || text.charAt(offset) == '\'');
    return new Node.Scalar(location, sort, value == null ? "" : value, yaml, quoted ? 1 : 0);
  }

  /** Aliases could make a small file endless, and tags could name classes. */
  private void rejectYamlExtras(Location location) {
    if (parser instanceof YAMLParser yamlParser && yamlParser.isCurrentAlias()) {
      findings.error(location, "YAML aliases are not allowed", "write the value out");
    }
    if (parser.getTypeId() != null) {
      findings.error(
          location, "YAML tags are not allowed", "leave !" + parser.getTypeId() + " out");
    }
  }

  private Location here(String path) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return Location.of(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), path);
  }

  private Location place(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    if (at == null || at.getLineNr() < 1) {
      return Location.of(file);
    }
    return Location.of(file, at.getLineNr(), Math.max(0, at.getColumnNr()));
  }

  private static String message(JacksonException e) {
    String words = e.getOriginalMessage().lines().findFirst().orElse("the syntax is wrong");
    return SOURCE.matcher(words).replaceFirst("");
  }
}
