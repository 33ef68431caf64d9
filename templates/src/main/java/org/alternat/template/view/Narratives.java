package org.alternat.template.view;

import org.alternat.language.Language;

/** Turns the CommonMark of a dossier into inline markup. */
final class Narratives {
  Markup inline(String commonMark, Language language) {
    return Wording.rich(language.typography().normalize(commonMark));
  }
}
