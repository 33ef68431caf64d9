package org.alternat.template.view;

import org.alternat.model.Meaning;

/**
 * A place in a source that bears something out.
 *
 * @since 1.0
 */
public record CitationView(
    @Meaning(
            "the same for the same place in the same source, so that it is printed once and then referred to")
        String id,
    @Meaning("the id of the source") String source,
    @Meaning(
            "the group of sources that depend on each other to which it belongs; sources of one group count as one")
        String group,
    @Meaning(
            "whether something that is not verified rests on sources of this group alone, which is to be marked")
        boolean single,
    @Meaning("the words of a footnote, a sentence") Markup text,
    @Meaning("the same without the full stop, to stand in brackets") Markup words) {}
