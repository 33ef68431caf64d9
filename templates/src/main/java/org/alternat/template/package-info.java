/** From a dossier to a document: note kinds, template library and theme. */
@NullMarked
package org.alternat.template;

import org.jspecify.annotations.NullMarked;
