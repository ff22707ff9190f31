package org.uprlib.core.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is in its place only once it is whole.
 *
 * @param path where it is to be, as the user named it
 * @param inputs what must not be replaced by it
 */
public record WholeFile(Path path, List<Path> inputs) {
  private static final int MOST_LINKS = 40;

  /** Writes what goes into a file. */
  public interface Content {
    void write(OutputStream stream) throws IOException;
  }

  public WholeFile {
    inputs = List.copyOf(inputs);
  }

  /**
   * Writes it. A device or pipe of that name is written to, and what a symbolic link points at is
   * made or replaced rather than the link. A file that is replaced hands on its permissions.
   *
   * @throws OutputException if it cannot be written
   */
  public void write(Content content) throws OutputException {
    try {
      guard();
      if (isDevice(path)) {
        toDevice(content);
        return;
      }
      try (NewFile file = begin(path)) {
        content.write(file.stream());
        file.moveTo(target(path));
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(path, e);
    }
  }

  /** Begins a file that is to be moved to the {@link #target} of {@code path}. */
  public static NewFile begin(Path path) throws IOException {
    Path target = target(path);
    NewFile.sweep(target.getParent());
    return NewFile.replacing(target);
  }

  /** Where a file goes that is written to {@code path}: there, or where links lead. */
  public static Path target(Path path) throws IOException {
    Path target = path.toAbsolutePath();
    for (int i = 0; Files.isSymbolicLink(target) && i < MOST_LINKS; i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /** Whether {@code path} is there and must be written to rather than replaced. */
  public static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /**
   * Objects, before anything is read or made, to what {@link #write} would object to, and to a file
   * that is there already, since it may have what a person wrote.
   *
   * @param replacing whether such a file may be replaced all the same
   */
  public void requireNew(boolean replacing) throws IOException {
    guard();
    if (!replacing && Files.isRegularFile(path)) {
      throw new OutputException(
          path, "it already exists; give another name, or --force to replace it");
    }
  }

  private void guard() throws IOException {
    if (Files.isDirectory(path)) {
      throw new OutputException(path, "it is a folder; name a file");
    }
    new InputGuard(inputs).check(path);
  }

  private void toDevice(Content content) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(path))) {
      content.write(stream);
    }
  }
}
