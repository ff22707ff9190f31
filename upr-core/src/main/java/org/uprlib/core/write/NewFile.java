package org.uprlib.core.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written under another name and then moved to its own, so that nobody ever sees
 * half of it. It is gone if the program ends before that, on Ctrl-C too.
 */
public final class NewFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path temporary;
  private final OutputStream stream;

  private NewFile(Path temporary) throws IOException {
    this.temporary = temporary;
    temporary.toFile().deleteOnExit();
    stream =
        new BufferedOutputStream(
            Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW), BUFFER);
  }

  /** Begins a file in {@code folder}. */
  public static NewFile in(Path folder) throws IOException {
    return new NewFile(folder.resolve(".uprlib-" + UUID.randomUUID() + ".tmp"));
  }

  /** What to write to. */
  public OutputStream stream() {
    return stream;
  }

  /** Gives the file its name; an older file of that name is replaced. */
  public void moveTo(Path target) throws IOException {
    stream.close();
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Copies what was written to {@code other}. */
  public void copyTo(OutputStream other) throws IOException {
    stream.close();
    Files.copy(temporary, other);
    other.flush();
  }

  /** Throws the file away unless it was moved. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
