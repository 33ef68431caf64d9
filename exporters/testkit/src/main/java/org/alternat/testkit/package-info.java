/** What the tests of the other artifacts share: random documents, fixtures, independent readers. */
@NullMarked
package org.alternat.testkit;

import org.jspecify.annotations.NullMarked;
