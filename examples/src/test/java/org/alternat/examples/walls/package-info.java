/** Rules that hold for all artifacts together. */
package org.alternat.examples.walls;
