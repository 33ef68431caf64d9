package org.alternat.document;

/**
 * An analyst's remark on a place in the document, for formats that have review comments.
 *
 * @param targetId the id of the element it concerns
 * @param author who remarks, never blank
 * @param text the remark
 * @since 1.0
 */
public record Remark(String targetId, String author, String text) {}
