package org.uprlib.core.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name of a file that is not whole yet. It identifies the run of the program that writes it, which
 * holds a lock on it as long as it does. Immutable.
 *
 * @param run the run
 * @param file the file, among those of the run
 */
record TemporaryName(String run, String file) {
  static final String PATTERN = ".uprlib-*.tmp";

  /** Distinguished from other runs, so that a run lets its own files be. */
  private static final String THIS_RUN = UUID.randomUUID().toString();

  private static final Pattern NAME =
      Pattern.compile("\\.uprlib-([0-9a-f-]{36})(?:-([0-9a-f]+))?(?:\\.\\d+)?\\.tmp");

  static TemporaryName next() {
    long random = UUID.randomUUID().getMostSignificantBits();
    return new TemporaryName(THIS_RUN, Long.toHexString(random));
  }

  /** What {@code name} contains, be it a companion's; empty if it is no such name. */
  static Optional<TemporaryName> of(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? Optional.of(
            new TemporaryName(matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse("")))
        : Optional.empty();
  }

  /** Name of the {@code number}th file that goes with the file of this name. */
  static String companion(String name, int number) {
    return name.substring(0, name.length() - ".tmp".length()) + "." + number + ".tmp";
  }

  boolean isOfThisRun() {
    return run.equals(THIS_RUN);
  }

  /** Locks a file until its channel is closed, if its file system can; returns false if not. */
  static boolean lock(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /** The file name. */
  @Override
  public String toString() {
    return ".uprlib-" + run + (file.isEmpty() ? "" : "-" + file) + ".tmp";
  }
}
