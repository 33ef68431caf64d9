package org.alternat.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/**
 * The objects of a file and how they are found (ISO 32000-1 §7.5). Streams are written one by one;
 * all other objects are packed into object streams, which are deflated together.
 *
 * <p>The file's identifier is a hash of what is written, so that the same document gives the same
 * bytes.
 */
final class FileBody implements AutoCloseable {
  /**
   * Deflating is two fifths of the time of a brief. The next level takes a twelfth more of all and
   * saves a fiftieth of the bytes; level 6 takes two thirds more and saves a twelfth.
   */
  private static final int LEVEL = 2;

  /** How many objects are packed together; a reader unpacks them all to get at one. */
  private static final int PACKED = 200;

  private static final int ID_LENGTH = 16;

  /** Kind, place, and index within an object stream. */
  private static final int REFERENCE_WIDTH = 1 + 4 + 1;

  /** The four bytes above 127 tell programs that the file is not text. */
  private static final byte[] HEADER =
      "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

  private final OutputStream out;
  private final MessageDigest digest = Digests.sha256();
  private final Deflater deflater = new Deflater(LEVEL);

  /** What is written next; parts of the file go through it one at a time. */
  private final PdfBytes syntax = new PdfBytes(256);

  private final PdfBytes deflated = new PdfBytes(1 << 15);

  /** The numbers and offsets of the objects packed so far. */
  private final PdfBytes index = new PdfBytes(2048);

  private final PdfBytes packed = new PdfBytes(1 << 14);

  /** The number of the object stream in the making. */
  private int pack;

  private int packedCount;

  /** The number of bytes written. */
  private int position;

  /** The number of objects, with the one that no file has. */
  private int count = 1;

  /** Where each object is: its offset, or the number of its object stream. */
  private int[] places = new int[1024];

  /** The index of each object in its object stream, -1 for a stream. */
  private short[] indices = new short[1024];

  /** An empty body; {@code out} is left open. */
  FileBody(OutputStream out) throws IOException {
    this.out = out;
    write(HEADER, HEADER.length);
  }

  private void write(byte[] bytes, int length) throws IOException {
    out.write(bytes, 0, length);
    digest.update(bytes, 0, length);
    position = Math.addExact(position, length);
  }

  /** The number of an object that is added later. */
  int reserve() {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      indices = Arrays.copyOf(indices, 2 * count);
    }
    return count++;
  }

  /** Adds an object and answers its number; {@code object} is empty after it. */
  int add(PdfBytes object) throws IOException {
    int number = reserve();
    add(number, object);
    return number;
  }

  /** Adds an object that has a number; {@code object} is empty after it. */
  void add(int number, PdfBytes object) throws IOException {
    if (packedCount == 0) {
      pack = reserve();
    }
    index.add(number).add(' ').add(packed.size()).add(' ');
    packed.add(object).add(' ');
    object.clear();
    places[number] = pack;
    indices[number] = (short) packedCount;
    packedCount++;
    if (packedCount == PACKED) {
      flush();
    }
  }

  /** Writes the object stream in the making. */
  private void flush() throws IOException {
    if (packedCount > 0) {
      syntax.add("/Type/ObjStm/N ").add(packedCount).add("/First ").add(index.size());
      index.add(packed);
      packedCount = 0;
      stream(pack, syntax, index);
      index.clear();
      packed.clear();
    }
  }

  /** Adds a stream, which is deflated, and answers its number. */
  int stream(PdfBytes entries, byte[] data) throws IOException {
    int number = reserve();
    deflate(number, entries, data, data.length);
    return number;
  }

  /** Adds a stream that has a number; it is deflated. */
  void stream(int number, PdfBytes entries, PdfBytes data) throws IOException {
    deflate(number, entries, data.array(), data.size());
  }

  private void deflate(int number, PdfBytes entries, byte[] data, int length) throws IOException {
    deflater.reset();
    deflater.setInput(data, 0, length);
    deflater.finish();
    deflated.clear();
    while (!deflater.finished()) {
      deflated.deflate(deflater);
    }
    entries.add("/Filter/FlateDecode");
    ready(number, entries, deflated.array(), deflated.size());
  }

  /** Adds a stream as it is, with its filter among the entries, and answers its number. */
  int ready(PdfBytes entries, byte[] data) throws IOException {
    int number = reserve();
    ready(number, entries, data, data.length);
    return number;
  }

  private void ready(int number, PdfBytes entries, byte[] data, int length) throws IOException {
    places[number] = position;
    indices[number] = -1;
    PdfBytes head = new PdfBytes(entries.size() + 64);
    head.add(number).add(" 0 obj\n<<").add(entries).add("/Length ").add(length);
    head.add(">>stream\n");
    entries.clear();
    write(head.array(), head.size());
    write(data, length);
    head.clear();
    head.add("\nendstream\nendobj\n");
    write(head.array(), head.size());
  }

  /** Writes where the objects are and which of them one begins with. */
  void finish(int catalog, int information) throws IOException {
    flush();
    byte[] id = Arrays.copyOf(digest.digest(), ID_LENGTH);
    String hex = HexFormat.of().formatHex(id);
    int table = reserve();
    int start = position;
    places[table] = start;
    indices[table] = -1;
    syntax.add("/Type/XRef/Root").reference(catalog).add("/Info").reference(information);
    syntax.add("/ID[<").add(hex).add("><").add(hex).add(">]/Size ").add(count);
    syntax.add("/W[1 4 1]/DecodeParms<</Predictor 12/Columns ").add(REFERENCE_WIDTH).add(">>");
    stream(table, syntax, references());
    syntax.add("startxref\n").add(start).add("\n%%EOF\n");
    write(syntax.array(), syntax.size());
  }

  /** The places of all objects, each as its difference from the one before, which deflates best. */
  private PdfBytes references() {
    PdfBytes table = new PdfBytes(count * (REFERENCE_WIDTH + 1));
    byte[] above = new byte[REFERENCE_WIDTH];
    byte[] row = new byte[REFERENCE_WIDTH];
    for (int number = 0; number < count; number++) {
      if (number > 0) {
        reference(number, row);
      }
      table.octet(2); // The filter "Up" of PNG.
      for (int i = 0; i < row.length; i++) {
        table.octet(row[i] - above[i]);
        above[i] = row[i];
      }
    }
    return table;
  }

  private void reference(int number, byte[] row) {
    int place = places[number];
    if (place == 0) {
      throw new IllegalStateException("object " + number + " was never added");
    }
    boolean isPacked = indices[number] >= 0;
    row[0] = (byte) (isPacked ? 2 : 1);
    for (int i = 1; i <= 4; i++) {
      row[i] = (byte) (place >> (8 * (4 - i)));
    }
    row[5] = (byte) (isPacked ? indices[number] : 0);
  }

  @Override
  public void close() {
    deflater.end();
  }
}
