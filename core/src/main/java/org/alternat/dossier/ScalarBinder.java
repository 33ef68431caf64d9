package org.alternat.dossier;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.problem.Location;
import org.alternat.problem.Suggestions;

/** Makes values of single texts, numbers and texts in languages; reports what it cannot make. */
final class ScalarBinder {

  /** No figure about a country has more digits than this. */
  private static final int DIGITS = 60;

  /** Only texts are longer; some addresses come near. */
  private static final int LONGEST = 500;

  private final Findings findings;
  private final LanguageTag language;

  ScalarBinder(Findings findings, LanguageTag language) {
    this.findings = findings;
    this.language = language;
  }

  Optional<Object> single(Node node, Scalar scalar) {
    if (!(node instanceof Node.Scalar value) || !value.isText()) {
      return wrong(node, scalar.words());
    }
    if (scalar != Scalar.STRING && value.text().length() > LONGEST) {
      String cut = Findings.quoted(value.text());
      findings.error(node.location(), cut + " is too long for " + scalar.words());
      return Optional.empty();
    }
    try {
      return Optional.of(scalar.parse(value.text()));
    } catch (DateTimeParseException e) {
      Location exact = node.location().shifted(value.indent() + e.getErrorIndex());
      findings.error(exact, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      findings.error(node.location(), String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  Optional<Object> choice(Node node, Shape.Kind.Choice choice) {
    String allowed = "one of " + String.join(", ", choice.words());
    if (!(node instanceof Node.Scalar value) || !value.isText()) {
      return wrong(node, allowed);
    }
    Optional<Object> found =
        Arrays.stream(choice.type().getEnumConstants())
            .filter(constant -> constant.toString().equals(value.text()))
            .map(Object.class::cast)
            .findFirst();
    if (found.isEmpty()) {
      String near = Suggestions.didYouMean(value.text(), choice.words());
      findings.error(
          node.location(),
          Findings.quoted(value.text()) + " is not allowed here",
          near.isEmpty() ? allowed : near + " It is " + allowed);
    }
    return found;
  }

  Optional<Object> truth(Node node) {
    if (node instanceof Node.Scalar value && value.sort() == Node.Sort.TRUTH) {
      return Optional.of(Boolean.valueOf(value.text()));
    }
    return wrong(node, "true or false");
  }

  Optional<Object> whole(Node node) {
    return number(node, "a whole number").flatMap(number -> whole(node, number));
  }

  private Optional<Object> whole(Node node, BigDecimal number) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException e) {
      findings.error(node.location(), number + " is not a whole number of usual size");
      return Optional.empty();
    }
  }

  Optional<Object> decimal(Node node) {
    return number(node, "a number").map(Object.class::cast);
  }

  private Optional<BigDecimal> number(Node node, String words) {
    if (!(node instanceof Node.Scalar value) || value.sort() != Node.Sort.NUMBER) {
      wrong(node, words);
      return Optional.empty();
    }
    try {
      return Optional.of(plain(new BigDecimal(value.text())));
    } catch (NumberFormatException e) {
      findings.error(node.location(), value.text() + " is not " + words + " that can be used");
      return Optional.empty();
    }
  }

  /** Refuses numbers that are short to write and endless to print, such as 1e999999999. */
  private static BigDecimal plain(BigDecimal number) {
    if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
      throw new NumberFormatException();
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  Optional<Object> text(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return languages(mapping);
    }
    if (node instanceof Node.Scalar value && value.isText()) {
      return notBlank(value)
          ? Optional.of(LocalizedText.of(language, value.text()))
          : Optional.empty();
    }
    return wrong(node, "a text, or an object from language to text");
  }

  private Optional<Object> languages(Node.Mapping mapping) {
    Map<LanguageTag, String> texts = new TreeMap<>();
    boolean right = true;
    for (var entry : mapping.entries().entrySet()) {
      Node text = entry.getValue().value();
      boolean taken =
          text instanceof Node.Scalar value
              && value.isText()
              && notBlank(value)
              && put(texts, entry.getKey(), entry.getValue().place(), value.text());
      if (!(text instanceof Node.Scalar value && value.isText())) {
        wrong(text, "a text");
      }
      right &= taken;
    }
    if (mapping.entries().isEmpty()) {
      findings.error(mapping.location(), "a text needs at least one language");
    }
    return right && !texts.isEmpty() ? Optional.of(LocalizedText.of(texts)) : Optional.empty();
  }

  private boolean put(Map<LanguageTag, String> texts, String tag, Location place, String text) {
    try {
      if (texts.put(LanguageTag.of(tag), text) == null) {
        return true;
      }
      findings.error(place, "the text in \"" + LanguageTag.of(tag) + "\" is given twice");
    } catch (IllegalArgumentException e) {
      findings.error(place, String.valueOf(e.getMessage()));
    }
    return false;
  }

  private boolean notBlank(Node.Scalar value) {
    if (value.text().isBlank()) {
      findings.error(value.location(), "the text is blank", "leave the field out");
      return false;
    }
    return true;
  }

  <T> Optional<T> wrong(Node node, String expected) {
    boolean nothing = node instanceof Node.Scalar value && value.sort() == Node.Sort.NOTHING;
    findings.error(
        node.location(),
        nothing
            ? "there is no value, where " + expected + " is needed"
            : node.kind() + " stands where " + expected + " is needed",
        nothing ? "leave the field out if there is none" : null);
    return Optional.empty();
  }
}
