package org.alternat.template.internal.markup;

/** A picture is not what it says, or is too large. */
final class UnfitPictureException extends Exception {
  private static final long serialVersionUID = 1L;

  UnfitPictureException(String message) {
    super(message);
  }
}
