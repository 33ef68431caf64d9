package org.alternat.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alternat.document.Document;
import org.alternat.model.CountryCode;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText.Localized;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;

/**
 * A note, composed.
 *
 * @param document ready to be exported
 * @param warnings what somebody should look at: missing translations, unusual styles
 * @param untranslated texts of the dossier that are printed in another language than the note's;
 *     the warnings say how many there are
 * @param kind the id of the kind of note
 * @param language the language of the note
 * @param parties the two countries in the order in which the note names them
 * @since 1.0
 */
public record Composition(
    Document document,
    List<Problem> warnings,
    List<Localized> untranslated,
    String kind,
    LanguageTag language,
    List<CountryCode> parties) {
  /** Copies the lists. */
  public Composition {
    warnings = List.copyOf(warnings);
    untranslated = List.copyOf(untranslated);
    parties = List.copyOf(parties);
  }

  /**
   * The usual name of a file of this note: {@code tg-kz-bilateral-brief-fr.pdf}.
   *
   * @param extension without dot
   */
  public String fileName(String extension) {
    String codes = String.join("-", parties.stream().map(CountryCode::value).toList());
    return codes.toLowerCase(Locale.ROOT) + "-" + kind + "-" + language + "." + extension;
  }

  /** One line for all, whoever reads them; {@link #untranslated()} has each. */
  static Problem untranslated(List<Localized> texts, LanguageTag note) {
    String languages =
        texts.stream()
            .map(text -> text.language().value())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String those =
        texts.size() == 1
            ? "1 text of the dossier is not translated into " + note + " and is"
            : texts.size() + " texts of the dossier are not translated into " + note + " and are";
    return Problem.warning(
        Location.UNKNOWN,
        those + " printed in another language (" + languages + ")",
        "the first: " + texts.getFirst().text());
  }
}
