package org.alternat.docx.internal.reading;

import java.util.List;

/**
 * A part of the template to be copied, with all it refers to.
 *
 * @param name its name in the template, such as {@code /word/header1.xml}
 * @param contentType its content type
 * @param content its bytes
 * @param relations its relations, whose ids the content uses
 */
public record CopiedPart(
    String name, String contentType, Content content, List<Relation> relations) {
  /** Copies the list. */
  public CopiedPart {
    relations = List.copyOf(relations);
  }

  /** Bytes of a part. */
  @FunctionalInterface
  public interface Content {
    /** The bytes, not to be changed. */
    byte[] bytes();
  }

  /** The same part with other content. */
  CopiedPart withContent(byte[] bytes) {
    return new CopiedPart(name, contentType, () -> bytes, relations);
  }

  /** A relation of a part. */
  public sealed interface Relation {
    /** The id that the part's content knows it by. */
    String id();

    /** The whole URI of its type. */
    String type();

    /** The same relation under another id. */
    Relation withId(String other);
  }

  /** A relation to another part. */
  public record Inward(String id, String type, CopiedPart target) implements Relation {
    @Override
    public Relation withId(String other) {
      return new Inward(other, type, target);
    }
  }

  /** A hyperlink. */
  public record Outward(String id, String type, String target) implements Relation {
    @Override
    public Relation withId(String other) {
      return new Outward(other, type, target);
    }
  }
}
