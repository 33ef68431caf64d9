package org.alternat.pdf.internal;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The points of pictures in PNG that PDF cannot take as they are. */
final class PngPoints {
  private static final byte OPAQUE = (byte) 0xFF;

  private PngPoints() {}

  static ImageStream decode(byte[] bytes) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    if (!readers.hasNext()) {
      throw new IOException("this Java platform has no reader for it");
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      ImageStream.checkSize(reader.getWidth(0), reader.getHeight(0));
      return stream(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static ImageStream stream(BufferedImage image) {
    return image.getColorModel() instanceof IndexColorModel
        ? indexed(image)
        : sampled(image.getRaster(), image.getColorModel());
  }

  /** A palette has its colours and their transparency ready as bytes. */
  private static ImageStream indexed(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    byte[] colors = new byte[pixels.length * 3];
    byte[] alpha = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      colors[3 * i] = (byte) (pixels[i] >> 16);
      colors[3 * i + 1] = (byte) (pixels[i] >> 8);
      colors[3 * i + 2] = (byte) pixels[i];
      alpha[i] = (byte) (pixels[i] >>> 24);
    }
    return masked(ImageStream.plain(width, height, 3, colors), width, height, alpha);
  }

  /**
   * The samples themselves: Java takes shades of grey for linear ones and would make them lighter.
   */
  private static ImageStream sampled(Raster raster, ColorModel model) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    int channels = model.getNumColorComponents();
    int bands = raster.getNumBands();
    byte[] colors = new byte[width * height * channels];
    byte[] alpha = new byte[width * height];
    int[] row = new int[width * bands];
    int point = 0;
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++, point++) {
        for (int c = 0; c < channels; c++) {
          colors[point * channels + c] = eight(row[x * bands + c], model.getComponentSize(c));
        }
        alpha[point] =
            bands > channels
                ? eight(row[x * bands + channels], model.getComponentSize(channels))
                : OPAQUE;
      }
    }
    return masked(ImageStream.plain(width, height, channels, colors), width, height, alpha);
  }

  /** A sample in eight bits. */
  private static byte eight(int sample, int bits) {
    return (byte) (bits >= 8 ? sample >> (bits - 8) : sample * 255 / ((1 << bits) - 1));
  }

  private static ImageStream masked(ImageStream image, int width, int height, byte[] alpha) {
    for (byte a : alpha) {
      if (a != OPAQUE) {
        return image.withMask(ImageStream.plain(width, height, 1, alpha));
      }
    }
    return image;
  }
}
