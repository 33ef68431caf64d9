package org.alternat.document;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A file that travels within the document, such as the dossier it was made from.
 *
 * @since 1.0
 */
public final class Attachment {
  private static final Pattern UNFIT = Pattern.compile("[/\\\\:\\p{Cntrl}]");

  private final String fileName;
  private final String mediaType;
  private final String description;
  private final byte[] bytes;

  /**
   * An attachment.
   *
   * @param fileName a plain file name without folders
   * @param mediaType such as {@code application/json}
   * @param description one line for people, may be empty
   * @param bytes the content, copied
   */
  public Attachment(String fileName, String mediaType, String description, byte[] bytes) {
    if (fileName.isBlank() || UNFIT.matcher(fileName).find()) {
      throw new IllegalArgumentException("not a plain file name: " + fileName);
    }
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.description = description;
    this.bytes = bytes.clone();
  }

  /** A plain file name without folders. */
  public String fileName() {
    return fileName;
  }

  /** Such as {@code application/json}. */
  public String mediaType() {
    return mediaType;
  }

  /** One line for people, may be empty. */
  public String description() {
    return description;
  }

  /** A copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment that
        && fileName.equals(that.fileName)
        && mediaType.equals(that.mediaType)
        && description.equals(that.description)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * fileName.hashCode() + Arrays.hashCode(bytes);
  }

  /** The name, type and size. */
  @Override
  public String toString() {
    return fileName + " " + mediaType + " " + bytes.length + " bytes";
  }
}
