package org.alternat.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Metadata;
import org.alternat.document.Picture;
import org.alternat.document.Picture.MediaType;
import org.alternat.export.ExportReport;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Pictures of all kinds, read back with PDFBox. */
class PicturesTest {
  private static final int SIZE = 8;
  private static final int GRAY = 100;

  @Test
  void sixteenBitsAChannelArePassedThrough() throws Exception {
    PDImageXObject image = embedded(png(gray(16, false), false));
    assertThat(image.getBitsPerComponent()).isEqualTo(16);
    assertGray(image);
    conforms(png(gray(16, false), false));
  }

  @Test
  void sixteenBitsWithTransparencyAreReducedToEight() throws IOException {
    PDImageXObject image = embedded(png(gray(16, true), false));
    assertThat(image.getBitsPerComponent()).isEqualTo(8);
    assertThat(image.getSoftMask()).isNotNull();
    assertGray(image);
  }

  @Test
  void shadesOfGreyKeepTheirLightness() throws IOException {
    for (boolean alpha : List.of(true, false)) {
      for (boolean interlaced : List.of(true, false)) {
        PDImageXObject image = embedded(png(gray(8, alpha), interlaced));
        assertGray(image);
        assertThat(image.getColorSpace().getName()).isEqualTo("DeviceGray");
      }
    }
  }

  @Test
  void interlacedColoursAreUnfolded() throws IOException {
    BufferedImage red = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    fill(red, 0xFF8B1A2F);
    assertColor(embedded(png(red, true)), 0xFF8B1A2F);
  }

  @Test
  void thePointsOfATransparentColourAreNotDrawn() throws Exception {
    BufferedImage red = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    fill(red, 0xFF8B1A2F);
    Picture keyed =
        withChunk(png(red, false), "tRNS", new byte[] {0, (byte) 0x8B, 0, 0x1A, 0, 0x2F});
    PDImageXObject image = embedded(keyed);
    assertThat(image.getColorKeyMask().toString()).contains("139");
    assertThat(image.getImage().getRGB(1, 1) >>> 24).isZero();
    conforms(keyed);
  }

  @Test
  void aPaletteMayBeTransparent() throws Exception {
    byte[] half = {(byte) 0xFF, (byte) 0x80};
    byte[] red = {0, (byte) 0x8B};
    byte[] others = {0, 0x20};
    IndexColorModel palette = new IndexColorModel(8, 2, red, others, others, half);
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_INDEXED, palette);
    byte[] ones = new byte[SIZE * SIZE];
    Arrays.fill(ones, (byte) 1);
    image.getRaster().setDataElements(0, 0, SIZE, SIZE, ones);
    PDImageXObject read = embedded(png(image, false));
    assertColor(read, 0x808B2020);
    assertThat(read.getSoftMask()).isNotNull();
    conforms(png(image, false));
  }

  @Test
  void progressiveAndGreyJpegFilesArePassedThrough() throws Exception {
    for (int type : List.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY)) {
      BufferedImage image = new BufferedImage(SIZE, SIZE, type);
      fill(image, 0xFF808080);
      Picture jpeg = written(MediaType.JPEG, new IIOImage(image, null, null), true);
      assertThat(embedded(jpeg).getStream().getFilters()).containsExactly(COSName.DCT_DECODE);
      conforms(jpeg);
    }
  }

  @Test
  void printersColoursAreRefusedAndReported() throws IOException {
    WritableRaster cmyk = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIZE, SIZE, 4, null);
    Picture picture = written(MediaType.JPEG, new IIOImage(cmyk, null, null), false);
    assertThat(losses(picture)).singleElement().asString().contains("it is in CMYK");
  }

  @Test
  void brokenFilesAreReportedAndAFrameIsDrawn() throws IOException {
    Picture whole = png(gray(8, true), false);
    byte[] bytes = whole.bytes();
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0};
    List<Picture> broken =
        List.of(
            picture(Arrays.copyOf(bytes, 20)),
            picture(Arrays.copyOf(bytes, bytes.length / 2)),
            picture(new byte[0]),
            picture("GIF89a".repeat(20).getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
            withChunk(png(gray(8, false), false), "tRNS", new byte[1]),
            withHeader(7, 0),
            withHeader(8, 5),
            flipped(whole),
            new Picture(MediaType.JPEG, 1, 1, bytes),
            new Picture(MediaType.JPEG, 1, 1, jpeg),
            new Picture(MediaType.JPEG, 1, 1, new byte[0]));
    for (Picture picture : broken) {
      assertThat(losses(picture)).singleElement().asString().contains("cannot be read, a frame");
    }
  }

  @Test
  void anyNumberOfPointsInASmallFileDoesNoHarm() throws IOException {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(60_000)
            .putInt(60_000)
            .put(new byte[] {8, 6, 0, 0, 0})
            .array();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Arrays.copyOf(png(gray(8, false), false).bytes(), 8));
    chunk(out, "IHDR", header);
    chunk(out, "IDAT", deflated(new byte[1 << 16]));
    chunk(out, "IEND", new byte[0]);
    Picture bomb = new Picture(MediaType.PNG, 60_000, 60_000, out.toByteArray());
    assertThat(losses(bomb)).singleElement().asString().contains("3600000000 points");
  }

  private static void assertGray(PDImageXObject image) throws IOException {
    int point = image.getRawRaster().getSample(2, 2, 0);
    assertThat(image.getRawRaster().getSampleModel().getSampleSize(0) == 16 ? point >> 8 : point)
        .isCloseTo(GRAY, within(1));
  }

  private static void assertColor(PDImageXObject image, int expected) throws IOException {
    assertThat(new Color(image.getImage().getRGB(2, 2), true)).isEqualTo(new Color(expected, true));
  }

  private static BufferedImage gray(int bits, boolean alpha) {
    int type = bits == 16 ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE;
    ColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            alpha,
            false,
            alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
            type);
    WritableRaster raster = model.createCompatibleWritableRaster(SIZE, SIZE);
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        raster.setSample(x, y, 0, GRAY << (bits - 8));
        if (alpha) {
          raster.setSample(x, y, 1, 200 << (bits - 8));
        }
      }
    }
    return new BufferedImage(model, raster, false, null);
  }

  private static void fill(BufferedImage image, int color) {
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        image.setRGB(x, y, color);
      }
    }
  }

  private static Picture png(BufferedImage image, boolean interlaced) throws IOException {
    return written(MediaType.PNG, new IIOImage(image, null, null), interlaced);
  }

  private static Picture written(MediaType type, IIOImage image, boolean progressive)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(type.extension()).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setProgressiveMode(
          progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      writer.write(null, image, parameters);
    } finally {
      writer.dispose();
    }
    return new Picture(type, SIZE, SIZE, out.toByteArray());
  }

  private static Picture picture(byte[] bytes) {
    return new Picture(MediaType.PNG, 1, 1, bytes);
  }

  /** Of a bit depth and type of colour, without points. */
  private static Picture withHeader(int depth, int colorType) throws IOException {
    byte[] kind = {(byte) depth, (byte) colorType, 0, 0, 0};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Arrays.copyOf(png(gray(8, false), false).bytes(), 8));
    chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(8).putInt(8).put(kind).array());
    chunk(out, "IDAT", deflated(new byte[99]));
    return picture(out.toByteArray());
  }

  /** With one bit changed among its points. */
  private static Picture flipped(Picture whole) {
    byte[] bytes = whole.bytes();
    bytes[bytes.length - 20] ^= 1;
    return picture(bytes);
  }

  /** With a chunk more after the header. */
  private static Picture withChunk(Picture png, String type, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png.bytes(), 0, 33);
    chunk(out, type, data);
    out.write(png.bytes(), 33, png.bytes().length - 33);
    return new Picture(MediaType.PNG, png.width(), png.height(), out.toByteArray());
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] buffer = new byte[1 << 16];
    int length = deflater.deflate(buffer);
    deflater.end();
    return Arrays.copyOf(buffer, length);
  }

  private static PDImageXObject embedded(Picture picture) throws IOException {
    Exported exported = Exported.of(document(picture));
    assertThat(exported.report().losses()).isEmpty();
    // The document stays open, for the image reads from it.
    PDDocument pdf = Loader.loadPDF(exported.bytes());
    PDResources resources = pdf.getPage(0).getResources();
    return (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
  }

  private static List<String> losses(Picture picture) {
    return Exported.of(document(picture)).report().losses().stream()
        .map(ExportReport.Loss::what)
        .toList();
  }

  private static void conforms(Picture picture) throws Exception {
    byte[] pdf = Exported.of(document(picture)).bytes();
    assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
  }

  private static Document document(Picture picture) {
    Metadata metadata = Metadata.of("Picture", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    Graphic image = new Graphic.Image(Attributes.NONE, picture, "A picture");
    Block figure = new Block.Figure(Attributes.NONE, image, List.of());
    return new Document(metadata, LookSample.styleSheet(), List.of(figure));
  }
}
