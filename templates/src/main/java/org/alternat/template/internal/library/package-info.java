/** Where templates, messages, themes and pictures are looked for. */
@NullMarked
package org.alternat.template.internal.library;

import org.jspecify.annotations.NullMarked;
