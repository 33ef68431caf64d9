package org.alternat.dossier;

import java.util.List;
import java.util.Map;
import org.alternat.problem.Location;
import org.jspecify.annotations.Nullable;

/** A value in a file, with its place. */
sealed interface Node {

  /** Where the value begins, and its path. */
  Location location();

  /** What it is, for messages. */
  default String kind() {
    return switch (this) {
      case Mapping mapping -> "an object";
      case Listing listing -> "a list";
      case Scalar scalar -> scalar.sort.words;
    };
  }

  /** An object; its entries are in the order of the file. */
  record Mapping(Location location, Map<String, Entry> entries) implements Node {

    /** The value of a field, or null. */
    @Nullable Node get(String field) {
      Entry entry = entries.get(field);
      return entry == null ? null : entry.value;
    }

    /** Where the value of a field is; the object itself if it has none. */
    Location place(String field) {
      Node value = get(field);
      return value == null ? location : value.location();
    }
  }

  /** A field of an object; the place is that of its name. */
  record Entry(Location place, Node value) {}

  /** A list. */
  record Listing(Location location, List<Node> elements) implements Node {}

  /**
   * A text, number, truth value or nothing.
   *
   * @param lenient whether a number or truth value may be taken for a text, as in YAML
   * @param indent how far the text begins after the place: 1 if there is a quotation mark
   */
  record Scalar(Location location, Sort sort, String text, boolean lenient, int indent)
      implements Node {

    /** Whether it can be taken for a text. */
    boolean isText() {
      return sort == Sort.TEXT || (lenient && sort != Sort.NOTHING);
    }
  }

  /** What a scalar is. */
  enum Sort {
    TEXT("a text"),
    NUMBER("a number"),
    TRUTH("true or false"),
    NOTHING("null");

    private final String words;

    Sort(String words) {
      this.words = words;
    }
  }
}
