package org.alternat.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may ask of an exporter beyond the document. Options that a format has no use for
 * are of no effect.
 *
 * <pre>{@code
 * ExportOptions options = ExportOptions.builder().attachments(false).build();
 * }</pre>
 *
 * @since 1.0
 */
public final class ExportOptions {
  private static final ExportOptions DEFAULTS = builder().build();

  private final byte @Nullable [] referenceDocument;
  private final boolean attachments;
  private final boolean remarks;
  private final FontLibrary fonts;

  private ExportOptions(Builder builder) {
    this.referenceDocument = builder.referenceDocument;
    this.attachments = builder.attachments;
    this.remarks = builder.remarks;
    this.fonts = builder.fonts;
  }

  /** No reference document, attachments embedded, remarks left out, no fonts of the user. */
  public static ExportOptions defaults() {
    return DEFAULTS;
  }

  /** A builder with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these options. */
  public Builder toBuilder() {
    Builder builder = builder().attachments(attachments).remarks(remarks).fonts(fonts);
    builder.referenceDocument = referenceDocument;
    return builder;
  }

  /** A copy of the Word document or template whose styles, headers and page set-up are used. */
  public Optional<byte[]> referenceDocument() {
    return Optional.ofNullable(referenceDocument).map(byte[]::clone);
  }

  /** Whether the document's attachments are embedded. A PDF with them is PDF/A-3, else PDF/A-2. */
  public boolean attachments() {
    return attachments;
  }

  /** Whether the document's remarks are written as review comments. */
  public boolean remarks() {
    return remarks;
  }

  /** Fonts beside those of the exporter. */
  public FontLibrary fonts() {
    return fonts;
  }

  /** Builds {@link ExportOptions}. */
  public static final class Builder {
    private byte @Nullable [] referenceDocument;
    private boolean attachments = true;
    private boolean remarks;
    private FontLibrary fonts = FontLibrary.none();

    private Builder() {}

    /** Sets the Word document or template to take styles, headers and page set-up from. */
    public Builder referenceDocument(byte[] docx) {
      this.referenceDocument = docx.clone();
      return this;
    }

    /** Sets whether attachments are embedded; by default they are. */
    public Builder attachments(boolean embedded) {
      this.attachments = embedded;
      return this;
    }

    /** Sets whether remarks become review comments; by default they do not. */
    public Builder remarks(boolean written) {
      this.remarks = written;
      return this;
    }

    /** Sets the fonts that are used beside those of the exporter; by default there are none. */
    public Builder fonts(FontLibrary library) {
      this.fonts = library;
      return this;
    }

    /** The options. */
    public ExportOptions build() {
      return new ExportOptions(this);
    }
  }
}
