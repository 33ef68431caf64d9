package org.alternat.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a part of a record means, for those who write the files it is read from, and for those who
 * write templates that print it. The one text is shown in the Javadoc; of the dossier in the JSON
 * Schema and the reference of the format; of a view in the list of a template's variables.
 *
 * @since 1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Meaning {

  /** One or two sentences or a phrase. */
  String value();
}
