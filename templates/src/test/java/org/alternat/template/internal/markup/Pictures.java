package org.alternat.template.internal.markup;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Makes pictures for tests. */
final class Pictures {
  private Pictures() {}

  static byte[] png(int width, int height) throws IOException {
    return encode("png", width, height);
  }

  static byte[] jpeg(int width, int height) throws IOException {
    return encode("jpeg", width, height);
  }

  private static byte[] encode(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
