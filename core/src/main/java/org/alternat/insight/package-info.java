/** What is computed from a dossier: anniversaries, last contacts, shared memberships, gaps. */
@NullMarked
package org.alternat.insight;

import org.jspecify.annotations.NullMarked;
