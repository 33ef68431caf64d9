package org.alternat.template.view;

import org.alternat.model.Meaning;

/**
 * What an editor should know about an item.
 *
 * @since 1.0
 */
public record RemarkView(
    @Meaning("the id of the item") String item,
    @Meaning("the remark in plain words") String text) {}
