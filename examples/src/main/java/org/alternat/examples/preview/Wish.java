package org.alternat.examples.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.alternat.template.NoteOptions;
import org.jspecify.annotations.Nullable;

/** Which note is to be shown, as the selectors of the page say it; empty for the usual. */
record Wish(String kind, String language, String side, String audience) {
  private static final int LONGEST_QUERY = 1000;

  /** The wish in the query of an address; what it does not name is as usual. */
  static Wish of(@Nullable String query) {
    Map<String, String> named = new HashMap<>();
    if (query != null && query.length() <= LONGEST_QUERY) {
      for (String pair : query.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        named.put(parts[0], parts.length == 1 ? "" : decoded(parts[1]));
      }
    }
    return new Wish(
        named.getOrDefault("kind", "bilateral-brief"),
        named.getOrDefault("lang", ""),
        named.getOrDefault("for", NoteOptions.NEUTRAL),
        named.getOrDefault("audience", "government"));
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  NoteOptions options() {
    NoteOptions.Builder builder = NoteOptions.builder(kind).seenBy(side).audience(audience);
    return (language.isEmpty() ? builder : builder.language(language)).build();
  }
}
