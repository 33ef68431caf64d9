/**
 * What can be computed from a dossier: anniversaries, last contacts, visits owed, representation,
 * shared memberships, how far agreements have come, trade, and what is missing, doubtful, due or
 * inconsistent. Everything here is deterministic, and every {@link org.alternat.insight.Finding}
 * names the rule and the items it used.
 */
@NullMarked
package org.alternat.insight;

import org.jspecify.annotations.NullMarked;
