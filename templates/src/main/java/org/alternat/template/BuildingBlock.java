package org.alternat.template;

/**
 * A macro or function that templates can call.
 *
 * <pre>{@code
 * <@n.section title=… [id=…] [class=…]>…</@n.section>   A section with a title. …
 * }</pre>
 *
 * @param name as it is defined
 * @param call how it is called, with the file of macros imported as {@code n}; what may be left out
 *     stands in brackets
 * @param meaning what it gives; of a macro, the comment before it
 * @since 1.0
 */
public record BuildingBlock(String name, String call, String meaning) {}
