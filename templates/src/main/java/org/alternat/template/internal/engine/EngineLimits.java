package org.alternat.template.internal.engine;

import java.time.Duration;

/**
 * How much a template may do.
 *
 * @param characters written in all, origin marks included
 * @param time for one note
 * @param errors after which rendering stops
 */
public record EngineLimits(int characters, Duration time, int errors) {
  /** Far more than any note needs. */
  public static final EngineLimits DEFAULT =
      new EngineLimits(64_000_000, Duration.ofSeconds(30), 50);
}
