/** The preview, over HTTP and in a browser. */
package org.alternat.examples.preview;
