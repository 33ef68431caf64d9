/**
 * What can be computed from a dossier: anniversaries, last contacts, shared memberships, trade, and
 * what is missing or doubtful. Everything here is deterministic and names the items it used.
 */
@NullMarked
package org.alternat.insight;

import org.jspecify.annotations.NullMarked;
