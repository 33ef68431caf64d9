package org.alternat.pdf.internal;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.openpdf.text.Jpeg;

/** Pictures in JPEG (ISO 10918), which PDF takes as they are. */
final class JpegImage {
  private static final int GRAY = 1;
  private static final int RGB = 3;

  private JpegImage() {}

  static ImageStream of(byte[] bytes) throws IOException {
    Jpeg read = new Jpeg(bytes);
    int channels = read.getColorspace();
    // Colours of print need a profile of their own, ISO 19005-2 §6.2.4.3.
    if (channels != GRAY && channels != RGB) {
      throw new IOException("it is in CMYK, which PDF/A with a profile for sRGB does not allow");
    }
    ICC_Profile own = read.getICCProfile();
    boolean profiled = own != null && own.getNumComponents() == channels;
    String space = profiled ? "" : ImageStream.space(channels);
    int width = (int) read.getWidth();
    int height = (int) read.getHeight();
    ImageStream.checkSize(width, height);
    String entries = ImageStream.entries(width, height, space, 8) + "/Filter/DCTDecode";
    return new ImageStream(entries, bytes, true, channels, profiled ? own.getData() : null, null);
  }
}
