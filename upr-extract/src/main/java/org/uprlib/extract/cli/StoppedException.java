package org.uprlib.extract.cli;

/** Keeps a command from doing what it was asked to. The message is a sentence for the user. */
final class StoppedException extends Exception {
  private static final long serialVersionUID = 1L;

  StoppedException(String message) {
    super(message);
  }
}
