package org.alternat.insight;

import java.util.Optional;
import org.alternat.model.Actor;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Item;
import org.alternat.model.Office;
import org.alternat.model.Organisation;
import org.alternat.model.Person;

/** Whether something came of what was said. */
final class FollowUps {
  private FollowUps() {}

  /** Whether another item names this one as related: what a dossier records as its follow-up. */
  static boolean isFollowed(Item item, Dossier dossier) {
    return dossier.items().anyMatch(other -> other.provenance().related().contains(item.id()));
  }

  /** The country that an actor is or belongs to. */
  static Optional<CountryCode> countryOf(Actor actor, Dossier dossier) {
    return actor
        .country()
        .or(() -> actor.id().flatMap(dossier::person).map(Person::country))
        .or(() -> actor.id().flatMap(dossier::organisation).map(Organisation::country))
        .or(() -> actor.id().flatMap(dossier::office).map(Office::country));
  }
}
