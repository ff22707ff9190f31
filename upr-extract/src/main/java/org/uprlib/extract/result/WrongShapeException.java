package org.uprlib.extract.result;

/** JSON that is well-formed but not what the command writes. */
final class WrongShapeException extends Exception {
  private static final long serialVersionUID = 1L;

  WrongShapeException(String message) {
    super(message);
  }
}
