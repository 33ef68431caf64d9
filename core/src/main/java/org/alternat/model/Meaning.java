package org.alternat.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a part of the dossier means, for those who write dossiers. The one text is shown in the
 * Javadoc, in the JSON Schema and in the reference of the dossier format.
 *
 * @since 1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Meaning {

  /** One or two sentences or a phrase. */
  String value();
}
