package org.uprlib.core.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Files in {@code folder} that runs of the program left half-written because they were killed.
 * Immutable.
 */
public record Leftovers(Path folder) {
  public static Leftovers in(Path folder) {
    return new Leftovers(folder);
  }

  /** Deletes them, and nothing that another run is still writing; what cannot be deleted stays. */
  public void sweep() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TemporaryName.PATTERN)) {
      for (Path file : files) {
        sweep(file);
      }
    } catch (IOException | RuntimeException e) {
      // Whoever may not tidy a folder may still write to it, or gets the error then.
    }
  }

  private void sweep(Path file) throws IOException {
    Optional<TemporaryName> name = TemporaryName.of(file.getFileName().toString());
    if (name.isEmpty()
        || name.get().isOfThisRun()
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Path locked = folder.resolve(name.get().toString());
    if (!Files.exists(locked, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(file);
      return;
    }
    try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE)) {
      if (TemporaryName.lock(channel)) {
        Files.deleteIfExists(file);
        Files.deleteIfExists(locked);
      }
    }
  }
}
