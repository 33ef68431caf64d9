package org.alternat.examples.batch;

import java.util.List;
import java.util.stream.Collectors;

/** Writes an outcome as one line of JSON. */
final class JsonLine {
  private JsonLine() {}

  static String of(Outcome outcome) {
    return "{\"dossier\":"
        + string(outcome.dossier())
        + ",\"result\":"
        + string(outcome.result())
        + ",\"fingerprint\":"
        + string(outcome.fingerprint())
        + ",\"files\":"
        + array(outcome.files())
        + ",\"problems\":"
        + array(outcome.problems())
        + "}";
  }

  private static String array(List<String> values) {
    return values.stream().map(JsonLine::string).collect(Collectors.joining(",", "[", "]"));
  }

  /** RFC 8259 §7; what is not ASCII stays as it is. */
  private static String string(String value) {
    StringBuilder json = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        // A half of a pair cannot be written in UTF-8; as an escape both halves can.
        json.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
