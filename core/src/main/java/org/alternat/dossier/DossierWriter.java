package org.alternat.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes dossiers as JSON. What is read back is equal, and writing that again gives the same bytes:
 * fields in the order of the records, nothing that is the default, numbers in full, UTF-8, line
 * feeds. Writers hold no state and can be shared.
 *
 * @since 1.0
 */
public final class DossierWriter {

  /** The dossier as JSON text. */
  public String write(Dossier dossier) {
    return JsonText.of(pass(dossier));
  }

  /**
   * Writes JSON in UTF-8 and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void write(Dossier dossier, OutputStream out) throws IOException {
    JsonText.write(pass(dossier), out);
    out.flush();
  }

  private static Consumer<JsonGenerator> pass(Dossier dossier) {
    return json -> new Pass(json, dossier).structure(dossier, Disclosure.INTERNAL);
  }

  /** Writes one dossier. */
  private static final class Pass {

    private final JsonGenerator json;
    private final LanguageTag language;
    private final Disclosure disclosure;

    Pass(JsonGenerator json, Dossier dossier) {
      this.json = json;
      this.language = dossier.language();
      this.disclosure = dossier.disclosure();
    }

    void structure(Record record, Disclosure around) {
      json.writeStartObject();
      Disclosure within =
          record instanceof Dossier ? around : Defaults.disclosureIn(record.getClass(), around);
      for (Shape.Field field : Shape.of(record.getClass()).fields()) {
        Object value = field.valueIn(record);
        Object fallback = Defaults.of(field.javaType(), within);
        if (value != null && (field.required() || !value.equals(fallback))) {
          json.writeName(field.name());
          value(value, record instanceof Dossier ? disclosure : within);
        }
      }
      json.writeEndObject();
    }

    private void value(@Nullable Object value, Disclosure around) {
      switch (value) {
        case LocalizedText text -> text(text);
        case Boolean truth -> json.writeBoolean(truth);
        case Integer number -> json.writeNumber(number);
        case BigDecimal number -> json.writeNumber(number.toPlainString());
        case List<?> list -> {
          json.writeStartArray();
          list.forEach(element -> value(element, around));
          json.writeEndArray();
        }
        case Object single when Scalar.isScalar(single) -> json.writeString(single.toString());
        case Record record -> structure(record, around);
        case null, default -> json.writeString(String.valueOf(value));
      }
    }

    /** A text in the language of the dossier alone needs no language. */
    private void text(LocalizedText text) {
      String only = text.byLanguage().get(language);
      if (only != null && text.languages().size() == 1) {
        json.writeString(only);
        return;
      }
      json.writeStartObject();
      text.byLanguage().forEach((tag, words) -> json.writeStringProperty(tag.value(), words));
      json.writeEndObject();
    }
  }
}
