/** Reading, validating and writing dossier files. */
@NullMarked
package org.alternat.dossier;

import org.jspecify.annotations.NullMarked;
