package org.uprlib.core.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that something is written to at once, and that is in its place only once it is whole.
 *
 * @param path where it is to be
 * @param inputs what must not be replaced by it
 */
public record WholeFile(Path path, List<Path> inputs) {
  /** Writes what goes into a file. */
  public interface Content {
    void write(OutputStream stream) throws IOException;
  }

  public WholeFile {
    inputs = List.copyOf(inputs);
  }

  /**
   * Writes it. A device or pipe of that name is written to, and what a symbolic link points at is
   * replaced rather than the link.
   *
   * @throws OutputException if it cannot be written
   */
  public void write(Content content) throws OutputException {
    try {
      guard();
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        toDevice(content);
        return;
      }
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      try (NewFile file = NewFile.in(target.getParent())) {
        content.write(file.stream());
        file.moveTo(target);
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(path, e);
    }
  }

  private void guard() throws IOException {
    if (Files.isDirectory(path)) {
      throw new OutputException(path, "it is a folder; name a file");
    }
    for (Path input : inputs) {
      if (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input)) {
        throw new OutputException(path, "it is one of the files to be read");
      }
    }
  }

  private void toDevice(Content content) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(path))) {
      content.write(stream);
    }
  }
}
