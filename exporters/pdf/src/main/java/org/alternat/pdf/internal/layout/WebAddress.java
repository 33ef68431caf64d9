package org.alternat.pdf.internal.layout;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as PDF wants them. */
final class WebAddress {
  private WebAddress() {}

  /**
   * An address in ASCII: what RFC 3986 does not allow is percent-encoded as UTF-8, which is what
   * RFC 3987 makes of an internationalized address.
   */
  static String ascii(String address) {
    StringBuilder ascii = new StringBuilder(address.length());
    for (byte b : address.strip().getBytes(StandardCharsets.UTF_8)) {
      if (b <= ' ' || b == 0x7F || "\"<>\\^`{|}".indexOf(b) >= 0) {
        ascii.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      } else {
        ascii.append((char) b);
      }
    }
    return ascii.toString();
  }
}
