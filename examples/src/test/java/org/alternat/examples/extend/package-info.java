/** What Java code can add to the library, as the guide says. */
package org.alternat.examples.extend;
