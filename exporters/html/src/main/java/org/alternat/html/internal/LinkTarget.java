package org.alternat.html.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks and writes the addresses that a page leads to. */
final class LinkTarget {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final Pattern ABSOLUTE =
      Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?<rest>.+)", Pattern.DOTALL);
  private static final Pattern AUTHORITY = Pattern.compile("//[^/?#\\s\\\\]+.*", Pattern.DOTALL);

  /** What stands for itself by RFC 3986; "%" and "[" are looked at apart. */
  private static final String PLAIN = "-._~:/?#@!$&'()*+,;=";

  private LinkTarget() {}

  /** The address as an attribute holds it, or empty when it is none that a page may lead to. */
  static Optional<String> external(String target) {
    Matcher matcher = ABSOLUTE.matcher(target.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String scheme = matcher.group("scheme").toLowerCase(Locale.ROOT);
    String rest = matcher.group("rest");
    boolean web = scheme.startsWith("http");
    if (!SCHEMES.contains(scheme) || (web && !AUTHORITY.matcher(rest).matches())) {
      return Optional.empty();
    }
    return Optional.of(scheme + ":" + encode(rest));
  }

  /** The address of a place in the page. */
  static String fragment(String id) {
    return "#" + encode(id).replace("#", "%23");
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean escape = c == '%' && text.substring(i + 1).matches("(?s)\\p{XDigit}{2}.*");
      if (escape || isPlain(c)) {
        encoded.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append(String.format(Locale.ROOT, "%%%02X", b));
        }
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  private static boolean isPlain(int c) {
    return c < 0x80
        ? Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0
        : Character.isLetterOrDigit(c);
  }
}
