/**
 * Where words may be divided. The patterns are those that TeX uses, of the package hyph-utf8, as
 * their authors publish them; each file begins with its licence.
 */
@NullMarked
package org.alternat.pdf.internal.hyphenation;

import org.jspecify.annotations.NullMarked;
