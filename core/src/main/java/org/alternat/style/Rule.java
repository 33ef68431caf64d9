package org.alternat.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A rule of a style sheet with one selector; a rule written with several is several of these.
 *
 * @param line the line in the theme's file, from 1; 0 when built in Java
 * @since 1.0
 */
public record Rule(Selector selector, Map<Property, Value> declarations, int line) {
  /** Copies the declarations, in the order of the enum. */
  public Rule {
    EnumMap<Property, Value> copy = new EnumMap<>(Property.class);
    copy.putAll(declarations);
    declarations = Collections.unmodifiableMap(copy);
  }
}
