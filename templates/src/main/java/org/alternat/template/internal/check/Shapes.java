package org.alternat.template.internal.check;

/** The shapes that need no more than a name. */
final class Shapes {
  /** Nothing is known; every use of it is right. */
  static final Shape ANY = new Shape.Any();

  static final Shape TEXT = new Shape.Plain("a text");
  static final Shape NUMBER = new Shape.Plain("a number");
  static final Shape TRUTH = new Shape.Plain("a yes or no");
  static final Shape MARKUP = new Shape.Plain("a text with markup");

  private Shapes() {}
}
