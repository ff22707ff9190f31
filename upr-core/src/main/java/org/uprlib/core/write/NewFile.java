package org.uprlib.core.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is written under another name and then moved to its own, so that nobody ever sees
 * half of it. It is gone if the program ends before that, on Ctrl-C too; what a program leaves that
 * is killed outright, {@link #sweep} deletes.
 */
public final class NewFile implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path temporary;
  private final FileChannel channel;
  private final OutputStream stream;
  private final List<Path> companions = new ArrayList<>();

  private NewFile(Path temporary, FileChannel channel) {
    this.temporary = temporary;
    this.channel = channel;
    stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /**
   * Deletes what killed runs left in {@code folder}, and nothing that another run is still writing;
   * what cannot be deleted stays.
   */
  public static void sweep(Path folder) {
    UnfinishedFiles.sweep(folder);
  }

  /** Begins a file in {@code folder}. */
  public static NewFile in(Path folder) throws IOException {
    while (true) {
      Path temporary = UnfinishedFiles.newIn(folder);
      FileChannel channel =
          UnfinishedFiles.make(
              temporary,
              () ->
                  FileChannel.open(
                      temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
      UnfinishedFiles.lock(channel);
      // Another run may have taken it for a leftover before it was locked.
      if (Files.exists(temporary)) {
        return new NewFile(temporary, channel);
      }
      channel.close();
      UnfinishedFiles.forget(temporary);
    }
  }

  /** Begins a file that is to replace {@code target}, if that exists, with its permissions. */
  static NewFile replacing(Path target) throws IOException {
    NewFile file = in(target.getParent());
    if (POSIX && Files.exists(target)) {
      Files.setPosixFilePermissions(file.temporary, Files.getPosixFilePermissions(target));
    }
    return file;
  }

  /**
   * Begins a file in the folder for temporary files that only its owner may read.
   *
   * @throws OutputException if that folder cannot be written to
   */
  public static NewFile temporary() throws OutputException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    UnfinishedFiles.sweep(folder);
    try {
      NewFile file = in(folder);
      if (POSIX) {
        Files.setPosixFilePermissions(file.temporary, OWNER_ONLY);
      }
      return file;
    } catch (IOException e) {
      throw notTemporary(e);
    }
  }

  /** That a file in the folder for temporary files could not be written. */
  public static OutputException notTemporary(IOException cause) {
    String folder = System.getProperty("java.io.tmpdir");
    return Files.isDirectory(Path.of(folder))
        ? new OutputException("temporary file in " + folder, cause)
        : new OutputException("temporary file in " + folder, "there is no such folder");
  }

  public OutputStream stream() {
    return stream;
  }

  /** Makes a further file beside this one, empty, which is gone when this one is. */
  public Path companion() throws IOException {
    Path companion = UnfinishedFiles.companion(temporary, companions.size());
    companions.add(companion);
    return UnfinishedFiles.make(
        companion,
        () ->
            POSIX
                ? Files.createFile(companion, PosixFilePermissions.asFileAttribute(OWNER_ONLY))
                : Files.createFile(companion));
  }

  /** Gives the file its name; an older file of that name is replaced. */
  public void moveTo(Path target) throws IOException {
    stream.flush();
    // On some disks a write fails only now.
    channel.force(false);
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
    channel.close();
    UnfinishedFiles.forget(temporary);
  }

  /** Copies what was written to {@code other}. */
  public void copyTo(OutputStream other) throws IOException {
    stream.flush();
    Files.copy(temporary, other);
    other.flush();
  }

  /** Throws the file away unless it was moved. */
  @Override
  public void close() throws IOException {
    try {
      // Not the stream: what it still buffers is no longer wanted.
      channel.close();
    } finally {
      Files.deleteIfExists(temporary);
      UnfinishedFiles.forget(temporary);
      for (Path companion : companions) {
        Files.deleteIfExists(companion);
        UnfinishedFiles.forget(companion);
      }
    }
  }

  /**
   * Files that are not whole yet. Those of this run are deleted when it ends; those that runs left
   * which were killed are swept by the next one. A run holds a lock on each file that it is
   * writing, and files that go with it bear its name and a number. Thread-safe.
   */
  private static final class UnfinishedFiles {
    private static final String START = ".uprlib-";
    private static final String END = ".tmp";

    private static final Pattern NAME =
        Pattern.compile("(\\.uprlib-[0-9a-f]{8}-[0-9a-f-]{27,})(?:\\.\\d+)?\\.tmp");

    /** Those of this run, by their names, which no other file has. */
    private static final Map<String, Path> OWN = new ConcurrentHashMap<>();

    /** Read and set under the lock of {@link #OWN}, so that nothing is made behind the hook. */
    private static boolean ending;

    static {
      try {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::end, "upr-exit"));
      } catch (IllegalStateException e) {
        ending = true;
      }
    }

    private UnfinishedFiles() {}

    private static void end() {
      synchronized (OWN) {
        ending = true;
        for (Path file : OWN.values()) {
          try {
            Files.deleteIfExists(file);
          } catch (IOException e) {
            // The next run sweeps it.
          }
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
      synchronized (OWN) {
        if (ending) {
          throw new IllegalStateException("The program is ending");
        }
        OWN.put(file.getFileName().toString(), file);
        try {
          return maker.make();
        } catch (IOException e) {
          forget(file);
          throw e;
        }
      }
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
     * Deletes what killed runs left in {@code folder}, and nothing that another run is still
     * writing; what cannot be deleted stays.
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
}
