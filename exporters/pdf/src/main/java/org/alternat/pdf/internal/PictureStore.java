package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Picture;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Op;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** The pictures of one document, each written once however often it is drawn. */
final class PictureStore {
  private final ExportReport.Collector losses;
  private final Map<Picture, Optional<Image>> images = new HashMap<>();

  PictureStore(ExportReport.Collector losses) {
    this.losses = losses;
  }

  /** Draws a picture with its lower left corner at a place; an empty frame if it is unreadable. */
  void draw(Op.Image op, PdfContentByte canvas, float x, float y) {
    float width = (float) op.width();
    float height = (float) op.height();
    Optional<Image> image = images.computeIfAbsent(op.picture(), this::read);
    if (image.isPresent()) {
      canvas.addImage(image.get(), width, 0, 0, height, x, y);
    } else {
      canvas.saveState();
      canvas.setLineWidth(0.5f);
      canvas.rectangle(x, y, width, height);
      canvas.stroke();
      canvas.restoreState();
    }
  }

  private Optional<Image> read(Picture picture) {
    try {
      return Optional.of(
          switch (picture.mediaType()) {
            case PNG -> PngImage.of(picture.bytes());
            case JPEG -> jpeg(picture);
          });
    } catch (IOException | RuntimeException e) {
      losses.lost(
          "the picture " + picture + " cannot be read, a frame is drawn: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Image jpeg(Picture picture) throws IOException {
    Image image = Image.getInstance(picture.bytes());
    // Colours of print need a profile of their own, ISO 19005-2 §6.2.4.3.
    if (image.getColorspace() == 4) {
      throw new IOException("it is in CMYK, which PDF/A with a profile for sRGB does not allow");
    }
    return image;
  }
}
