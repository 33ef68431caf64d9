package org.alternat.template.internal.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Which addresses outside the document a link may aim at. */
public final class LinkTargets {
  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

  private LinkTargets() {}

  /** Whether this is an absolute {@code https}, {@code http} or {@code mailto} address. */
  public static boolean isAbsolute(String target) {
    try {
      URI uri = new URI(target);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.startsWith("http");
      return SCHEMES.contains(scheme) && (!web || uri.getHost() != null);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
