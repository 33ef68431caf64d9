package org.alternat.template.internal.markup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Element;
import org.alternat.document.Origin;

/** Markup as written, of known elements but not yet checked for anything else. */
sealed interface MarkupNode {
  /** Where the node was written. */
  Origin origin();

  /** An element. */
  record Tag(
      Element element, Map<String, String> attributes, List<MarkupNode> children, Origin origin)
      implements MarkupNode {
    public Tag {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      children = List.copyOf(children);
    }

    Optional<String> attribute(String name) {
      return Optional.ofNullable(attributes.get(name));
    }

    boolean hasClass(String name) {
      String classes = attributes.get("class");
      return classes != null
          && AttributeReader.SPACES.splitAsStream(classes).anyMatch(name::equals);
    }

    /** The children that are this element. */
    List<Tag> children(Element wanted) {
      return tags().stream().filter(t -> t.element == wanted).toList();
    }

    /** The children that are elements. */
    List<Tag> tags() {
      return children.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
    }

    /** Whether something failed in an attribute, or pieces of the content are missing. */
    boolean damaged() {
      return attributes.values().stream()
              .anyMatch(v -> v.contains(MarkupParser.PLACEHOLDER) || v.contains(MarkupParser.HOLE))
          || holed();
    }

    private boolean holed() {
      return children.stream()
          .anyMatch(child ->
              switch (child) {
                case Text text -> text.characters.contains(MarkupParser.HOLE);
                case Tag tag -> tag.holed();
              });
    }

    /** The tag as one says it, such as {@code <td>}. */
    @Override
    public String toString() {
      return "<" + element.elementName() + ">";
    }
  }

  /** Characters, white space as written. */
  record Text(String characters, Origin origin) implements MarkupNode {
    boolean isBlank() {
      return characters.chars().allMatch(c -> isSpace(c) || c == MarkupParser.HOLE.charAt(0));
    }

    /** The white space of XML; a no-break space is not one. */
    static boolean isSpace(int c) {
      return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
  }
}
