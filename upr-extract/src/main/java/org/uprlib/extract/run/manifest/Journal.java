package org.uprlib.extract.run.manifest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.function.Predicate;
import org.uprlib.core.error.OutputException;
import org.uprlib.core.write.NewFile;

/**
 * The manifest on disk, to which a run adds line by line. At the end it is written anew: first
 * under another name, then the results get their name, then the manifest does, so that one that was
 * written for results that never got theirs is known by them. One run at a time has it.
 * Thread-safe.
 */
final class Journal implements Closeable {
  private static final String NEXT = ".next";

  private final Path file;
  private final Path next;
  private final FileChannel channel;
  private final Manifest manifest;

  private Journal(Path file, FileChannel channel, Manifest manifest) {
    this.file = file;
    this.next = next(file);
    this.channel = channel;
    this.manifest = manifest;
  }

  private static Path next(Path file) {
    return file.resolveSibling(file.getFileName() + NEXT);
  }

  /**
   * Opens the manifest {@code file}, made if it does not exist.
   *
   * @param placed whether the results of a manifest are in place
   * @throws ManifestException if it is none
   * @throws OutputException if another run has it
   */
  static Journal open(Path file, Predicate<Manifest> placed) throws IOException {
    FileChannel channel = locked(file);
    try {
      Path next = next(file);
      Manifest manifest = Manifest.read(file);
      if (Files.exists(next)) {
        Manifest later = Manifest.read(next);
        if (placed.test(later)) {
          manifest = later;
          rewrite(channel, next);
        }
        Files.delete(next);
      }
      channel.truncate(manifest.length());
      channel.position(manifest.length());
      return new Journal(file, channel, manifest);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void rewrite(FileChannel channel, Path content) throws IOException {
    channel.truncate(0);
    channel.position(0);
    write(channel, Files.readAllBytes(content));
    channel.force(false);
  }

  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new OutputException(file, "another run is writing it");
      }
      return channel;
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new OutputException(file, "another run is writing it");
    } catch (OutputException e) {
      channel.close();
      throw e;
    } catch (IOException e) {
      // A file system without locks.
      return channel;
    }
  }

  /** What it held when it was opened. */
  Manifest manifest() {
    return manifest;
  }

  /** Adds a file that was looked into; a lost line costs no more than another look. */
  synchronized void add(SeenPaper paper) throws IOException {
    write(channel, Manifest.line(paper));
  }

  /** Adds a review whose results are on disk. */
  synchronized void add(ReviewResult review) throws IOException {
    write(channel, Manifest.line(review));
    channel.force(false);
  }

  /** Writes what is to take its place once the results have theirs. */
  void prepare(Collection<SeenPaper> papers, Collection<ReviewResult> reviews) throws IOException {
    try (FileChannel prepared =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      write(prepared, papers, reviews);
      prepared.force(false);
    }
  }

  /** Replaces it as a whole. */
  synchronized void replace(Collection<SeenPaper> papers, Collection<ReviewResult> reviews)
      throws IOException {
    try (NewFile whole = NewFile.in(file.toAbsolutePath().getParent())) {
      for (SeenPaper paper : papers) {
        whole.stream().write(Manifest.line(paper));
      }
      for (ReviewResult review : reviews) {
        whole.stream().write(Manifest.line(review));
      }
      channel.close();
      whole.moveTo(file);
    }
    Files.deleteIfExists(next);
  }

  private static void write(
      FileChannel channel, Collection<SeenPaper> papers, Collection<ReviewResult> reviews)
      throws IOException {
    for (SeenPaper paper : papers) {
      write(channel, Manifest.line(paper));
    }
    for (ReviewResult review : reviews) {
      write(channel, Manifest.line(review));
    }
  }

  private static void write(FileChannel channel, byte[] line) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(line);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
