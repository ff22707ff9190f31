package org.uprlib.validate.cli;

/** What the command ends with. Stateless. */
final class ExitCode {
  static final int CLEAN = 0;
  static final int ERRORS = 1;
  static final int NOT_RUN = 2;

  private ExitCode() {}
}
