package org.alternat.template.view;

/**
 * What an editor should know about an item.
 *
 * @param item the id of the item
 * @param text the remark in plain words
 * @since 1.0
 */
public record RemarkView(String item, String text) {}
