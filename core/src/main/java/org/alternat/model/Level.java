package org.alternat.model;

/**
 * How high a contact or an office is, from the highest.
 *
 * @since 1.0
 */
public enum Level {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  FOREIGN_MINISTER,
  MINISTER,
  SENIOR_OFFICIAL,
  AMBASSADOR,
  PARLIAMENT,
  MILITARY,
  BUSINESS,
  OTHER
}
