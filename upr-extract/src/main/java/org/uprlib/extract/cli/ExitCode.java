package org.uprlib.extract.cli;

/** What a command ends with, where its help says nothing else. */
final class ExitCode {
  static final int ALL_READ = 0;
  static final int SOME_FAILED = 1;
  static final int BAD_USAGE = 2;

  private ExitCode() {}
}
