/** What each template sees: one record per note kind. */
@NullMarked
package org.alternat.template.view;

import org.jspecify.annotations.NullMarked;
