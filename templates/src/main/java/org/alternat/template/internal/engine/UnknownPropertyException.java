package org.alternat.template.internal.engine;

import freemarker.template.TemplateModelException;

/** A template asks a record for something it has not. */
final class UnknownPropertyException extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final String property;
  private final Class<?> type;

  UnknownPropertyException(String property, Class<?> type) {
    super(UnknownNames.property(property, type));
    this.property = property;
    this.type = type;
  }

  String property() {
    return property;
  }

  String hint() {
    return UnknownNames.propertyHint(property, type);
  }
}
