/**
 * Dossier files: reading, checking and writing them, and their JSON Schema.
 *
 * <p>The only home of Jackson, of which only the token streams are used. {@link
 * org.alternat.dossier.DossierReader} turns a file into a tree whose nodes know their places, binds
 * the tree to the records of the model, and then checks what it says; each step adds to one list of
 * problems, so that all are reported at once. What a record looks like in a file follows from its
 * components alone ({@code Shape}), and reader, writer and schema share it.
 *
 * @since 1.0
 */
@NullMarked
package org.alternat.dossier;

import org.jspecify.annotations.NullMarked;
