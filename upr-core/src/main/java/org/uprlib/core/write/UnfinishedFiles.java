package org.uprlib.core.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that are not whole yet. Those of this run are deleted when it ends; those that runs left
 * which were killed are swept by the next one. A run holds a lock on each file that it is writing,
 * and files that go with it bear its name and a number. Thread-safe.
 */
final class UnfinishedFiles {
  private static final String START = ".uprlib-";
  private static final String END = ".tmp";

  private static final Pattern NAME =
      Pattern.compile("(\\.uprlib-[0-9a-f]{8}-[0-9a-f-]{27,})(?:\\.\\d+)?\\.tmp");

  /** Those of this run, by their names, which no other file has. */
  private static final Map<String, Path> OWN = new ConcurrentHashMap<>();

  private static volatile boolean ending;

  static {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::end, "upr-exit"));
    } catch (IllegalStateException e) {
      ending = true;
    }
  }

  private UnfinishedFiles() {}

  private static void end() {
    ending = true;
    for (Path file : OWN.values()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The next run sweeps it.
      }
    }
  }

  /** Makes a file. */
  @FunctionalInterface
  interface Maker<T> {
    T make() throws IOException;
  }

  /**
   * Makes {@code file}, which is unfinished from now on.
   *
   * @throws IllegalStateException if the program is ending
   */
  static <T> T make(Path file, Maker<T> maker) throws IOException {
    OWN.put(file.getFileName().toString(), file);
    T made;
    try {
      made = maker.make();
    } catch (IOException e) {
      forget(file);
      throw e;
    }
    // One that is made while the program ends may come too late for its hook.
    if (ending) {
      Files.deleteIfExists(file);
      throw new IllegalStateException("The program is ending");
    }
    return made;
  }

  /** The file has its own name now, or is not wanted. */
  static void forget(Path file) {
    OWN.remove(file.getFileName().toString());
  }

  static Path newIn(Path folder) {
    return folder.resolve(START + UUID.randomUUID() + END);
  }

  /** The {@code number}th file that goes with {@code file}. */
  static Path companion(Path file, int number) {
    String name = file.getFileName().toString();
    return file.resolveSibling(
        name.substring(0, name.length() - END.length()) + "." + number + END);
  }

  /** Locks a file until its channel is closed, if its file system can; returns false if not. */
  static boolean lock(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Deletes what killed runs left in {@code folder}, and nothing that another run is still writing;
   * what cannot be deleted stays.
   */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*" + END)) {
      for (Path file : files) {
        sweepFile(file);
      }
    } catch (IOException | RuntimeException e) {
      // Whoever may not tidy a folder may still write to it, or gets the error then.
    }
  }

  private static void sweepFile(Path file) throws IOException {
    String name = file.getFileName().toString();
    Matcher matcher = NAME.matcher(name);
    // To close what this run has opened twice would give its lock away.
    if (!matcher.matches()
        || OWN.containsKey(name)
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Path locked = file.resolveSibling(matcher.group(1) + END);
    if (!Files.exists(locked, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(file);
      return;
    }
    try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE)) {
      if (lock(channel)) {
        Files.deleteIfExists(file);
        Files.deleteIfExists(locked);
      }
    }
  }
}
