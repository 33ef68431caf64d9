package org.alternat.template;

import java.util.List;
import java.util.Optional;
import org.alternat.insight.Slot;
import org.alternat.model.Audience;
import org.alternat.model.LocalizedText;

/**
 * A kind of note: a folder {@code notes/<id>} with a template {@code note.ftlx} and a {@code
 * kind.json} that says what is in here, among the library's templates or in a folder of the user.
 *
 * @param id the name of its folder, such as {@code bilateral-brief}
 * @param title what notes of this kind are called
 * @param description one line on what is in them
 * @param view the name of the view that its templates see
 * @param pageLimit how many pages a note is meant to fill at most, 0 for no limit
 * @param contents whether a note has a list of contents
 * @param audience the narrowest audience for which it is written: notes of a kind for the public
 *     hold nothing that is not public, whoever asks for them
 * @param needs what a note should be able to say; what the dossier lacks of it is listed
 * @param about which engagement a note is about when nobody names one; empty if it is about none
 * @since 1.0
 */
public record NoteKind(
    String id,
    LocalizedText title,
    LocalizedText description,
    String view,
    int pageLimit,
    boolean contents,
    Audience audience,
    List<Slot> needs,
    Optional<EngagementChoice> about) {
  /** Copies the list. */
  public NoteKind {
    needs = List.copyOf(needs);
  }
}
