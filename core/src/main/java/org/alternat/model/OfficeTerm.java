package org.alternat.model;

/**
 * A person in an office for a time.
 *
 * @since 1.0
 */
public record OfficeTerm(
    @Required @Meaning("id") Id id,
    @Required @RefersTo(Office.class) @Meaning("the office") Id office,
    @Required @RefersTo(Person.class) @Meaning("who holds it") Id person,
    @Meaning("first day in office") EdtfDate from,
    @Meaning("last day in office; absent while in office") EdtfDate to,
    @Meaning("whether only acting") boolean acting,
    @Meaning("title of this term where it is not that of the office") LocalizedText title,
    @Meaning("style of this term where it is not that of the office") LocalizedText style,
    @Meaning("where it comes from") Provenance provenance)
    implements Item, Validity {

  @Override
  public EdtfDate date() {
    return from;
  }

  @Override
  public OfficeTerm within(View view) {
    return new OfficeTerm(
        id, office, person, from, view.of(to), acting, title, style, provenance.within(view));
  }
}
