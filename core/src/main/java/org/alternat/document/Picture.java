package org.alternat.document;

import java.util.Arrays;

/**
 * An image as its bytes. Two pictures are equal when their bytes are.
 *
 * @since 1.0
 */
public final class Picture {
  /** The image formats that every exporter carries. */
  public enum MediaType {
    /** {@code image/png}. */
    PNG("image/png", "png"),
    /** {@code image/jpeg}. */
    JPEG("image/jpeg", "jpeg");

    private final String name;
    private final String extension;

    MediaType(String name, String extension) {
      this.name = name;
      this.extension = extension;
    }

    /** The registered name, such as {@code image/png}. */
    public String mediaType() {
      return name;
    }

    /** The usual extension of file names, without dot. */
    public String extension() {
      return extension;
    }
  }

  private final MediaType mediaType;
  private final int width;
  private final int height;
  private final byte[] bytes;

  /**
   * A picture.
   *
   * @param width in pixels
   * @param height in pixels
   * @param bytes the encoded image, copied
   */
  public Picture(MediaType mediaType, int width, int height, byte[] bytes) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture is at least one pixel wide and high");
    }
    this.mediaType = mediaType;
    this.width = width;
    this.height = height;
    this.bytes = bytes.clone();
  }

  /** The format of the bytes. */
  public MediaType mediaType() {
    return mediaType;
  }

  /** The width in pixels. */
  public int width() {
    return width;
  }

  /** The height in pixels. */
  public int height() {
    return height;
  }

  /** A copy of the encoded image. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture that
        && mediaType == that.mediaType
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The format and size, such as {@code png 640x480}. */
  @Override
  public String toString() {
    return mediaType.extension() + " " + width + "x" + height;
  }
}
