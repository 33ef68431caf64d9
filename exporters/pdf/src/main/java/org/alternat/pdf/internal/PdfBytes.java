package org.alternat.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/** Bytes in the syntax of PDF (ISO 32000-1 §7.3), in the making. */
final class PdfBytes {
  private static final int DEFLATED_AT_ONCE = 4096;

  /** The characters of PDFDocEncoding from 80 on (ISO 32000-1 §D.3) which are not in Latin 1. */
  private static final String DOCUMENT_LETTERS =
      "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D"
          + "\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E";

  /** What a string in another encoding begins with. */
  private static final String MARKS = "\u00FE\u00EF";

  private byte[] bytes;
  private int size;

  PdfBytes(int capacity) {
    bytes = new byte[capacity];
  }

  byte[] array() {
    return bytes;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  PdfBytes add(char ascii) {
    ensure(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  /** Adds a byte as it is. */
  PdfBytes octet(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
    return this;
  }

  /** Adds what others hold. */
  PdfBytes add(PdfBytes others) {
    ensure(others.size);
    System.arraycopy(others.bytes, 0, bytes, size, others.size);
    size += others.size;
    return this;
  }

  /** Adds some of what a compressor has ready. */
  void deflate(Deflater deflater) {
    ensure(DEFLATED_AT_ONCE);
    size += deflater.deflate(bytes, size, bytes.length - size);
  }

  /** Adds characters of ISO 8859-1 as they are. */
  @SuppressWarnings("deprecation") // What is lost of other characters is never asked for.
  PdfBytes add(String ascii) {
    int length = ascii.length();
    ensure(length);
    ascii.getBytes(0, length, bytes, size);
    size += length;
    return this;
  }

  PdfBytes add(int number) {
    ensure(11);
    long left = number;
    if (left < 0) {
      bytes[size++] = '-';
      left = -left;
    }
    int end = size + digits(left);
    size = end;
    do {
      bytes[--end] = (byte) ('0' + left % 10);
      left /= 10;
    } while (left > 0);
    return this;
  }

  private static int digits(long number) {
    int digits = 1;
    for (long n = number; n >= 10; n /= 10) {
      digits++;
    }
    return digits;
  }

  /** Adds a number of hundredths, without zeros at the end. */
  PdfBytes hundredths(long number) {
    if (number < 0) {
      add('-');
    }
    long whole = Math.abs(number);
    add((int) (whole / 100));
    int rest = (int) (whole % 100);
    if (rest > 0) {
      add('.').add((char) ('0' + rest / 10));
      if (rest % 10 > 0) {
        add((char) ('0' + rest % 10));
      }
    }
    return this;
  }

  /** Adds a length in points, to a hundredth, which no printer shows. */
  PdfBytes points(double length) {
    return hundredths(Math.round(length * 100));
  }

  /** Adds a share from 0 to 1, to a thousandth. */
  PdfBytes share(double share) {
    int thousandths = (int) Math.round(share * 1000);
    if (thousandths % 1000 == 0) {
      return add(thousandths / 1000);
    }
    add('.');
    for (int unit = 100; unit > 0 && thousandths > 0; unit /= 10) {
      add((char) ('0' + thousandths / unit));
      thousandths %= unit;
    }
    return this;
  }

  /** Adds a byte of a string in parentheses. */
  PdfBytes escaped(int value) {
    ensure(2);
    byte b = (byte) value;
    switch (b) {
      case '(', ')', '\\' -> {
        bytes[size++] = '\\';
        bytes[size++] = b;
      }
      case '\r' -> {
        bytes[size++] = '\\';
        bytes[size++] = 'r';
      }
      case '\n' -> {
        bytes[size++] = '\\';
        bytes[size++] = 'n';
      }
      default -> bytes[size++] = b;
    }
    return this;
  }

  /** Adds a name; all that is not a letter or digit is written as its code. */
  PdfBytes name(String name) {
    add('/');
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if ((b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z')) {
        add((char) b);
      } else {
        add('#').add(HexFormat.of().toHexDigits(b));
      }
    }
    return this;
  }

  /** Adds a text string (ISO 32000-1 §7.9.2.2): in PDFDocEncoding if it can be, else in UTF-16. */
  PdfBytes text(String text) {
    add('(');
    int begin = size;
    if (!documentText(text)) {
      size = begin;
      escaped(0xFE).escaped(0xFF);
      for (int i = 0; i < text.length(); i++) {
        escaped(text.charAt(i) >> 8).escaped(text.charAt(i));
      }
    }
    return add(')');
  }

  /** Adds a text in PDFDocEncoding, or the part of it before what that encoding lacks. */
  private boolean documentText(String text) {
    if (!text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c <= '~') || (c > '\u00A0' && c <= '\u00FF' && c != '\u00AD')) {
        escaped(c);
      } else {
        int place = DOCUMENT_LETTERS.indexOf(c);
        if (place < 0) {
          return false;
        }
        escaped(0x80 + place);
      }
    }
    return true;
  }

  /** Adds a reference to an object. */
  PdfBytes reference(int object) {
    return add(' ').add(object).add(" 0 R");
  }
}
