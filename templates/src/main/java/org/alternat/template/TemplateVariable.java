package org.alternat.template;

import org.alternat.model.Meaning;

/**
 * Something that the templates of a kind of note can use. What the parts of a record are is said
 * where the record comes first; where it comes again, {@code like} names that place.
 *
 * <pre>{@code
 * engagements[].title   text with markup   a call between the two presidents   what it is called
 * }</pre>
 *
 * @param path how it is written, {@code []} standing for each member of a list
 * @param type in a person's words
 * @param example what it is in the dossier at hand, without tags; empty where the dossier has none
 * @param meaning what it means, as {@link Meaning} of the view says it
 * @param like the path whose parts are the same; empty if they follow
 * @since 1.0
 */
public record TemplateVariable(
    String path, String type, String example, String meaning, String like) {}
