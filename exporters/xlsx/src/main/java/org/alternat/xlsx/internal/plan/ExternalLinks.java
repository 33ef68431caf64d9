package org.alternat.xlsx.internal.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses a cell may lead to. */
final class ExternalLinks {
  /** The longest address that Excel opens. */
  private static final int MAX_LENGTH = 2_079;

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private ExternalLinks() {}

  /** The address as the file holds it; empty when a cell cannot lead there. */
  static Optional<String> of(String target) {
    try {
      URI uri = new URI(target);
      String scheme = uri.getScheme();
      if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      String ascii = uri.toASCIIString();
      return ascii.length() > MAX_LENGTH ? Optional.empty() : Optional.of(ascii);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
