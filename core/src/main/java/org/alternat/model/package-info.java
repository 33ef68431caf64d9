/** The dossier and all it holds; knows no documents. */
@NullMarked
package org.alternat.model;

import org.jspecify.annotations.NullMarked;
