package org.alternat.html.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of the page: those of the document, made fit for HTML, and those the page adds. */
final class Anchors {
  private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Cc}\\p{Cs}]");

  /** The page's ids by the document's. */
  private final Map<String, String> byId = new HashMap<>();

  private final Set<String> taken = new HashSet<>();

  Anchors(Collection<String> ids) {
    ids.forEach(id -> byId.put(id, fresh(UNFIT.matcher(id).replaceAll("_"))));
  }

  /** The page's id for an id of the document; empty when no element has it. */
  Optional<String> of(String documentId) {
    return Optional.ofNullable(byId.get(documentId));
  }

  /** An id that no other element has. */
  String fresh(String wanted) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }
}
