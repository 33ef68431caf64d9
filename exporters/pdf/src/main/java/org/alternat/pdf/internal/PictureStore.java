package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alternat.document.Picture;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Op;

/** The pictures of one document, each written once however often it is drawn. */
final class PictureStore {
  private final FileBody body;
  private final ExportReport.Collector losses;
  private final PdfBytes entries = new PdfBytes(256);

  /** What content streams call the pictures; empty when one cannot be read. */
  private final Map<Picture, String> names = new HashMap<>();

  /** The objects of pictures by their names. */
  private final Map<String, Integer> objects = new LinkedHashMap<>();

  PictureStore(FileBody body, ExportReport.Collector losses) {
    this.body = body;
    this.losses = losses;
  }

  /** Draws a picture with its lower left corner at a place; an empty frame if it is unreadable. */
  void draw(Op.Image op, double x, double y, PdfBytes out) throws IOException {
    String name = names.get(op.picture());
    if (name == null) {
      name = store(op.picture());
      names.put(op.picture(), name);
    }
    if (name.isEmpty()) {
      out.add("q 0.5 w ").points(x).add(' ').points(y).add(' ');
      out.points(op.width()).add(' ').points(op.height()).add(" re S Q\n");
    } else {
      out.add("q ").points(op.width()).add(" 0 0 ").points(op.height()).add(' ');
      out.points(x).add(' ').points(y).add(" cm/").add(name).add(" Do Q\n");
    }
  }

  /** Names the pictures among the resources of pages. */
  void resources(PdfBytes out) {
    if (!objects.isEmpty()) {
      out.add("/XObject<<");
      objects.forEach((name, object) -> out.add('/').add(name).reference(object));
      out.add(">>");
    }
  }

  private String store(Picture picture) throws IOException {
    ImageStream image;
    try {
      image =
          switch (picture.mediaType()) {
            case PNG -> PngImage.of(picture.bytes());
            case JPEG -> JpegImage.of(picture.bytes());
          };
    } catch (IOException | RuntimeException e) {
      losses.lost(
          "the picture " + picture + " cannot be read, a frame is drawn: " + e.getMessage());
      return "";
    }
    String name = "I" + (objects.size() + 1);
    objects.put(name, write(image));
    return name;
  }

  private int write(ImageStream image) throws IOException {
    ImageStream mask = image.mask();
    int maskObject = mask == null ? 0 : write(mask);
    byte[] profile = image.profile();
    int profileObject =
        profile == null ? 0 : body.stream(entries.add("/N ").add(image.channels()), profile);
    entries.add(image.entries());
    if (mask != null) {
      entries.add("/SMask").reference(maskObject);
    }
    if (profile != null) {
      entries.add("/ColorSpace[/ICCBased").reference(profileObject).add(']');
    }
    return image.compressed()
        ? body.ready(entries, image.bytes())
        : body.stream(entries, image.bytes());
  }
}
