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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
}
