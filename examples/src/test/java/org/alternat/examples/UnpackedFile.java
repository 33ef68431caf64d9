package org.alternat.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** All that is in a file, also what is packed within it, as one text without blanks. */
final class UnpackedFile {
  private static final Pattern DATA_URI = Pattern.compile("base64,([A-Za-z0-9+/=]+)");

  private final StringBuilder text = new StringBuilder();

  private UnpackedFile() {}

  static String text(byte[] file) throws IOException {
    UnpackedFile unpacked = new UnpackedFile();
    unpacked.add(file);
    return unpacked.text.toString().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00AD‐-]+", "");
  }

  private void add(byte[] bytes) throws IOException {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    text.append(raw.replaceAll("<[^>]*>", "")).append(raw);
    text.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
    if (raw.startsWith("PK")) {
      addZip(bytes);
    } else if (raw.startsWith("%PDF")) {
      addPdf(bytes);
    } else {
      Matcher data = DATA_URI.matcher(raw);
      while (data.find()) {
        add(Base64.getDecoder().decode(data.group(1)));
      }
    }
  }

  private void addZip(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(entry.getName()).append('\n');
        add(zip.readAllBytes());
      }
    }
  }

  private void addPdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      text.append(new PDFTextStripper().getText(document));
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        addStrings(object.getObject());
        if (object.getObject() instanceof COSStream stream && !isPictureOrFont(stream)) {
          add(stream.createInputStream().readAllBytes());
        }
      }
    }
  }

  /** The texts of an object itself; what it refers to is an object of its own. */
  private void addStrings(@Nullable COSBase object) {
    switch (object) {
      case COSString string -> text.append(string.getString()).append('\n');
      case COSName name -> text.append(name.getName()).append('\n');
      case COSArray array -> array.forEach(this::addStrings);
      case COSDictionary dictionary ->
          dictionary
              .entrySet()
              .forEach(entry -> {
                text.append(entry.getKey().getName()).append('\n');
                addStrings(entry.getValue());
              });
      case null, default -> {}
    }
  }

  private static boolean isPictureOrFont(COSStream stream) {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
        || stream.containsKey(COSName.LENGTH1);
  }
}
