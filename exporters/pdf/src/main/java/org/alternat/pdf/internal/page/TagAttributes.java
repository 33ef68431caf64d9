package org.alternat.pdf.internal.page;

/**
 * What a tag says beside its role; empty strings and zeros are not written.
 *
 * @param language a BCP 47 tag where the language differs from what surrounds the tag
 * @param alternative what is read out instead of a figure
 * @param expansion the long form of an abbreviation
 * @param id names a note
 * @param listNumbering a value of the attribute of that name for lists
 * @param scope {@code Row} or {@code Column} for header cells
 * @param columnSpan 1 unless a cell covers several columns
 * @param rowSpan 1 unless a cell covers several rows
 */
public record TagAttributes(
    String language,
    String alternative,
    String expansion,
    String id,
    String listNumbering,
    String scope,
    int columnSpan,
    int rowSpan) {

  /** Says nothing. */
  public static final TagAttributes NONE = new TagAttributes("", "", "", "", "", "", 1, 1);

  /** These with a language; empty for that of the surroundings. */
  public TagAttributes withLanguage(String tag) {
    return new TagAttributes(
        tag, alternative, expansion, id, listNumbering, scope, columnSpan, rowSpan);
  }

  /** These with a text to be read out instead. */
  public TagAttributes withAlternative(String text) {
    return new TagAttributes(
        language, text, expansion, id, listNumbering, scope, columnSpan, rowSpan);
  }

  /** These with the long form of an abbreviation. */
  public TagAttributes withExpansion(String text) {
    return new TagAttributes(
        language, alternative, text, id, listNumbering, scope, columnSpan, rowSpan);
  }

  /** These with a name. */
  public TagAttributes withId(String name) {
    return new TagAttributes(
        language, alternative, expansion, name, listNumbering, scope, columnSpan, rowSpan);
  }

  /** These with a kind of list numbers. */
  public TagAttributes withListNumbering(String kind) {
    return new TagAttributes(
        language, alternative, expansion, id, kind, scope, columnSpan, rowSpan);
  }

  /** These with the place of a cell. */
  public TagAttributes withCell(String newScope, int columns, int rows) {
    if (newScope.equals(scope) && columns == columnSpan && rows == rowSpan) {
      return this;
    }
    return new TagAttributes(
        language, alternative, expansion, id, listNumbering, newScope, columns, rows);
  }
}
