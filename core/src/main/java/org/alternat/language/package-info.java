/** Names, dates, numbers, money and lists as each language and house style writes them. */
@NullMarked
package org.alternat.language;

import org.jspecify.annotations.NullMarked;
