/**
 * The dossier: everything known about the relationship of two countries, with who says so.
 *
 * <p>It knows no documents and no file formats. All types are immutable. What is not known is an
 * empty value where the type has one ({@link org.alternat.model.EdtfDate#undated()}, {@link
 * org.alternat.model.LocalizedText#EMPTY}, an empty list) and null, marked {@code @Nullable}, where
 * it has none.
 *
 * @since 1.0
 */
@NullMarked
package org.alternat.model;

import org.jspecify.annotations.NullMarked;
