package org.alternat.pdf.internal.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a font in an OpenType file (ISO 14496-22) says of itself.
 *
 * @param postScriptName the name that PDF gives the font
 * @param families the names that themes may use, in the languages of the font
 * @param weight 400 for regular, 700 for bold
 * @param variable whether the file holds further weights or widths
 */
record FontFacts(
    String postScriptName, Set<String> families, int weight, boolean italic, boolean variable) {
  private static final Set<Integer> VERSIONS = Set.of(0x00010000, tag("OTTO"), tag("true"));
  private static final List<String> NEEDED = List.of("cmap", "head", "hhea", "hmtx", "name");

  private static final int FAMILY = 1;
  private static final int POST_SCRIPT_NAME = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;

  private static final int RESTRICTED = 0x2;
  private static final int PRINT_ONLY = 0x4;
  private static final int EDITABLE = 0x8;
  private static final int WHOLE = 0x100;
  private static final int BITMAPS_ONLY = 0x200;

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  FontFacts {
    families = Set.copyOf(families);
  }

  /**
   * Reads the facts of a font.
   *
   * @param directory where the font begins in the file
   * @throws IOException saying why the file is not a font that can be used
   */
  static FontFacts read(byte[] file, int directory) throws IOException {
    try {
      if (file.length < 12) {
        throw new IOException("it is no font");
      }
      return font(file, directory);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("it is damaged or cut short", e);
    }
  }

  private static FontFacts font(byte[] file, int start) throws IOException {
    if (!VERSIONS.contains(ByteBuffer.wrap(file).getInt(start))) {
      throw new IOException("it is neither TrueType nor OpenType");
    }
    FontTables tables = new FontTables(file, start);
    for (String table : NEEDED) {
      tables.needed(table);
    }
    Set<String> families = new LinkedHashSet<>();
    String[] names = new String[TYPOGRAPHIC_FAMILY + 1];
    names(tables.needed("name"), names, families);
    int style = tables.needed("head").getShort(44);
    ByteBuffer os2 = tables.get("OS/2");
    if (os2 != null) {
      checkLicence(os2.getShort(8) & 0xFFFF);
    }
    int weight = os2 == null ? (style & 1) == 0 ? REGULAR : BOLD : os2.getShort(4);
    String name = names[POST_SCRIPT_NAME];
    if (families.isEmpty() || name == null) {
      throw new IOException("it does not say its name");
    }
    boolean variable = tables.get("fvar") != null;
    return new FontFacts(name, families, weight, (style & 2) != 0, variable);
  }

  /** What the field fsType of the table OS/2 allows (ISO 14496-22 §5.2.8.4). */
  private static void checkLicence(int type) throws IOException {
    boolean embedded = (type & RESTRICTED) == 0 || (type & (PRINT_ONLY | EDITABLE)) != 0;
    if (!embedded || (type & BITMAPS_ONLY) != 0) {
      throw new IOException("its licence does not allow files to carry it");
    }
    if ((type & WHOLE) != 0) {
      throw new IOException("its licence does not allow files to carry a part of it");
    }
  }

  /** Takes the names in UTF-16 from a table; of each kind, the first is kept in {@code names}. */
  private static void names(ByteBuffer table, String[] names, Set<String> families) {
    int count = table.getShort(2) & 0xFFFF;
    int storage = table.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 6 + 12 * i;
      int platform = table.getShort(entry);
      int kind = table.getShort(entry + 6) & 0xFFFF;
      boolean unicode = platform == 0 || platform == 3;
      if (unicode && (kind == FAMILY || kind == TYPOGRAPHIC_FAMILY || kind == POST_SCRIPT_NAME)) {
        byte[] text = new byte[table.getShort(entry + 8) & 0xFFFF];
        table.get(storage + (table.getShort(entry + 10) & 0xFFFF), text);
        String name = new String(text, StandardCharsets.UTF_16BE).strip();
        if (kind != POST_SCRIPT_NAME) {
          families.add(name);
        }
        names[kind] = names[kind] == null ? name : names[kind];
      }
    }
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)).getInt();
  }
}
