package org.alternat.examples.extend;

import org.alternat.language.NamePolicy;
import org.alternat.model.Party.Name.Form;

/** A style guide that has short names alone: "Togo", never "the Togolese Republic". */
public final class ShortNames {
  private ShortNames() {}

  /** The names of another policy, the formal ones left out. */
  public static NamePolicy of(NamePolicy usual) {
    return (country, language, form, when) ->
        usual.designation(country, language, form == Form.FORMAL ? Form.SHORT : form, when);
  }
}
