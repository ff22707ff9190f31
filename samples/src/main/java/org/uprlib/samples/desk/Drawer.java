package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps what was uploaded: small files in memory, as long as all of them together stay within a
 * sum, and the others in files that only this user can read. Thread-safe.
 */
final class Drawer {
  /** Larger files go to the disk as they come. */
  static final int LARGE = 2 << 20;

  /** Bytes of all files that are kept in memory. */
  static final long MOST_IN_MEMORY = 32L << 20;

  private final Path folder;
  private final AtomicLong inMemory = new AtomicLong();

  /** One that keeps what does not stay in memory in {@code folder}. */
  Drawer(Path folder) {
    this.folder = folder;
  }

  /** Bytes that are in memory. */
  long inMemory() {
    return inMemory.get();
  }

  /**
   * Takes what {@code in} brings.
   *
   * @throws IOException if it breaks off, or the disk is full; nothing of it is kept then
   */
  Content take(InputStream in) throws IOException {
    byte[] start = in.readNBytes(LARGE + 1);
    if (start.length <= LARGE) {
      if (inMemory.addAndGet(start.length) <= MOST_IN_MEMORY) {
        return new Held(start, inMemory);
      }
      inMemory.addAndGet(-start.length);
    }
    // The owner alone can read what is made so.
    Path file = Files.createTempFile(folder, "paper", "");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(start);
      in.transferTo(out);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new Filed(file, Files.size(file));
  }

  /** Bytes that were in memory before, and count in no drawer. */
  static Content of(byte[] bytes) {
    return new Held(bytes, new AtomicLong());
  }

  /** The bytes of a file, for as long as somebody needs them. Thread-safe. */
  abstract static class Content {
    private final long size;
    private final AtomicInteger users = new AtomicInteger(1);

    private Content(long size) {
      this.size = size;
    }

    /** All of them. */
    abstract byte[] read() throws IOException;

    /** Writes them into a new file. */
    abstract void copyTo(Path file) throws IOException;

    abstract void discard();

    final long size() {
      return size;
    }

    /** Somebody else needs them too. */
    final void retain() {
      users.incrementAndGet();
    }

    /** One fewer needs them; the last one's are gone. */
    final void release() {
      if (users.decrementAndGet() == 0) {
        discard();
      }
    }
  }

  /** Bytes in memory. */
  private static final class Held extends Content {
    private final byte[] bytes;
    private final AtomicLong sum;

    Held(byte[] bytes, AtomicLong sum) {
      super(bytes.length);
      this.bytes = bytes;
      this.sum = sum;
    }

    @Override
    byte[] read() {
      return bytes;
    }

    @Override
    void copyTo(Path file) throws IOException {
      Files.write(file, bytes);
    }

    @Override
    void discard() {
      sum.addAndGet(-bytes.length);
    }
  }

  /** Bytes in a file. */
  private static final class Filed extends Content {
    private final Path file;

    Filed(Path file, long size) {
      super(size);
      this.file = file;
    }

    @Override
    byte[] read() throws IOException {
      return Files.readAllBytes(file);
    }

    @Override
    void copyTo(Path copy) throws IOException {
      Files.copy(file, copy);
    }

    @Override
    void discard() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // It goes with the folder, at the end or at the next start.
      }
    }
  }
}
