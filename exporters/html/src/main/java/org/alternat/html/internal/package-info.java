/** The serializer of web pages; not for users. */
@NullMarked
package org.alternat.html.internal;

import org.jspecify.annotations.NullMarked;
