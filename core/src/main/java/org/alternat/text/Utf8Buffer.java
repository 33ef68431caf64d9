package org.alternat.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text that grows as UTF-8, so that it need not be encoded once more when it is written. */
public final class Utf8Buffer {
  private static final int REPLACEMENT = 0xFFFD;

  /** The most bytes that one {@code char} becomes; a pair of surrogates becomes four. */
  private static final int MOST = 3;

  private byte[] bytes;
  private int size;

  /**
   * An empty buffer.
   *
   * @param room for so many bytes before it has to grow
   */
  public Utf8Buffer(int room) {
    bytes = new byte[room];
  }

  /** Takes all away; the room stays. */
  public void clear() {
    size = 0;
  }

  /** How many bytes there are. */
  public int size() {
    return size;
  }

  /** Adds a character of ASCII. */
  public void append(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
  }

  /** Adds a text of ASCII alone, as names are. */
  @SuppressWarnings("deprecation") // It copies such text as it is, as nothing else does.
  public void appendAscii(String ascii) {
    int length = ascii.length();
    reserve(length);
    ascii.getBytes(0, length, bytes, size);
    size += length;
  }

  /** Adds a whole number. */
  public void append(long number) {
    if (number < 0) {
      appendAscii(Long.toString(number));
      return;
    }
    int digits = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    reserve(digits);
    size += digits;
    long rest = number;
    for (int i = size; i > size - digits; rest /= 10) {
      bytes[--i] = (byte) ('0' + rest % 10);
    }
  }

  /** Adds a text; halves of surrogate pairs, which are no characters, become U+FFFD. */
  public void append(String text) {
    append(text, 0, text.length());
  }

  /** Adds a part of a text, as {@link #append(String)}. */
  public void append(String text, int from, int to) {
    reserve(Math.multiplyExact(MOST, to - from));
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (!Character.isSurrogate(c)) {
        encode(c);
      } else if (i + 1 < to && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        encode(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        encode(REPLACEMENT);
      }
    }
  }

  /** Adds bytes that are UTF-8 already. */
  public void append(byte[] utf8, int from, int to) {
    reserve(to - from);
    System.arraycopy(utf8, from, bytes, size, to - from);
    size += to - from;
  }

  /** Adds what another buffer holds. */
  public void append(Utf8Buffer other) {
    append(other.bytes, 0, other.size);
  }

  /** Puts what another buffer holds in place of the bytes from one place to another. */
  public void replace(int from, int to, Utf8Buffer other) {
    int longer = other.size - (to - from);
    reserve(longer);
    System.arraycopy(bytes, to, bytes, to + longer, size - to);
    System.arraycopy(other.bytes, 0, bytes, from, other.size);
    size += longer;
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /**
   * Writes the bytes.
   *
   * @throws IOException if {@code out} does
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /** The text. */
  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  /** Makes room for so many bytes more. */
  private void reserve(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
    }
  }

  /** Adds a character that is not of ASCII; there is room for it. */
  private void encode(int c) {
    if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | (c >> 6));
    } else {
      if (c < 0x1_0000) {
        bytes[size++] = (byte) (0xE0 | (c >> 12));
      } else {
        bytes[size++] = (byte) (0xF0 | (c >> 18));
        trail(c >> 12);
      }
      trail(c >> 6);
    }
    trail(c);
  }

  private void trail(int bits) {
    bytes[size++] = (byte) (0x80 | (bits & 0x3F));
  }
}
