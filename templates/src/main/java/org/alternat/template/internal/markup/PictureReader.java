package org.alternat.template.internal.markup;

import org.alternat.document.Picture;
import org.alternat.document.Picture.MediaType;

/** Checks that bytes are a picture that every exporter can carry, and finds its size. */
final class PictureReader {
  private PictureReader() {}

  static Picture read(byte[] bytes, MarkupLimits limits) throws UnfitPictureException {
    if (bytes.length > limits.pictureBytes()) {
      throw new UnfitPictureException("it has more than " + limits.pictureBytes() + " bytes");
    }
    if (PngHeader.isPng(bytes)) {
      PngHeader png = PngHeader.read(bytes);
      checkPixels(png.width(), png.height(), limits);
      png.checkContent(bytes);
      return new Picture(MediaType.PNG, png.width(), png.height(), bytes);
    }
    if (JpegHeader.isJpeg(bytes)) {
      JpegHeader jpeg = JpegHeader.read(bytes);
      checkPixels(jpeg.width(), jpeg.height(), limits);
      return new Picture(MediaType.JPEG, jpeg.width(), jpeg.height(), bytes);
    }
    throw new UnfitPictureException("it is neither PNG nor JPEG");
  }

  private static void checkPixels(int width, int height, MarkupLimits limits)
      throws UnfitPictureException {
    if ((long) width * height > limits.picturePixels()) {
      throw new UnfitPictureException(
          "it has " + width + " by " + height + " pixels, more than " + limits.picturePixels());
    }
  }
}
