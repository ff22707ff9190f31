package org.uprlib.core.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.uprlib.core.error.OutputException;

/**
 * A file that is written under another name and then moved to its own, so that nobody ever sees
 * half of it. It is gone if the program ends before that, on Ctrl-C too; what a program leaves that
 * is killed outright, {@link Leftovers} sweeps.
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
  private final Exit exit;
  private int companions;

  private NewFile(Path temporary, FileChannel channel, Exit exit) {
    this.temporary = temporary;
    this.channel = channel;
    this.exit = exit;
    stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /** Begins a file in {@code folder}. */
  public static NewFile in(Path folder) throws IOException {
    while (true) {
      Path temporary = folder.resolve(TemporaryName.next().toString());
      Exit exit = Exit.deleting(temporary);
      try {
        FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        exit.deleteIfEnding();
        TemporaryName.lock(channel);
        // Another run may have taken it for a leftover before it was locked.
        if (Files.exists(temporary)) {
          return new NewFile(temporary, channel, exit);
        }
        channel.close();
      } catch (IOException e) {
        exit.forget();
        throw e;
      }
      exit.forget();
    }
  }

  /**
   * Deletes files if the program ends before they are done with. What Java itself deletes on exit
   * it remembers until then, which a server never reaches.
   */
  private static final class Exit {
    private final Queue<Path> files = new ConcurrentLinkedQueue<>();
    private final Thread hook = new Thread(this::delete, "upr-exit");
    private volatile boolean ending;

    /**
     * @throws IllegalStateException if the program is ending
     */
    static Exit deleting(Path file) {
      Exit exit = new Exit();
      exit.files.add(file);
      Runtime.getRuntime().addShutdownHook(exit.hook);
      return exit;
    }

    private void delete() {
      ending = true;
      try {
        deleteAll();
      } catch (IOException e) {
        // The next run sweeps it.
      }
    }

    void deleteAll() throws IOException {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }

    /** A file that was made while the program ends comes too late for its hook. */
    void deleteIfEnding() throws IOException {
      if (ending) {
        deleteAll();
        throw new IllegalStateException("The program is ending");
      }
    }

    void add(Path file) {
      files.add(file);
    }

    /** The files are done with. */
    void forget() {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program is ending, and the hook finds nothing.
      }
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
    Leftovers.in(folder).sweep();
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

  /** What to write to. */
  public OutputStream stream() {
    return stream;
  }

  /** Makes a further file beside this one, empty, which is gone when this one is. */
  public Path companion() throws IOException {
    Path made =
        temporary.resolveSibling(
            TemporaryName.companion(temporary.getFileName().toString(), companions++));
    exit.add(made);
    if (POSIX) {
      Files.createFile(made, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.createFile(made);
    }
    exit.deleteIfEnding();
    return made;
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
    if (companions == 0) {
      exit.forget();
    }
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
      // Not the stream: what it still holds is wanted no more.
      channel.close();
    } finally {
      exit.deleteAll();
      exit.forget();
    }
  }
}
