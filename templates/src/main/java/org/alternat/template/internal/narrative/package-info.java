/** From the CommonMark of dossiers to markup; not for users. */
@NullMarked
package org.alternat.template.internal.narrative;

import org.jspecify.annotations.NullMarked;
