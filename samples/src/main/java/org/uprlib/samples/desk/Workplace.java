package org.uprlib.samples.desk;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.paper.PaperFile;

/**
 * A folder that only this user can look into, for papers that are being read, which are deleted as
 * soon as they were, and for large ones as long as their results are shown. What is left of a desk
 * that was killed, the next one deletes. Thread-safe.
 */
final class Workplace implements Closeable {
  private static final String NAME = "upr-desk-";
  private static final Pattern OF_PROCESS = Pattern.compile(NAME + "(\\d{1,18})-.*");

  private static final int RANDOM_BYTES = 8;

  private final Path folder;

  private Workplace(Path folder) {
    this.folder = folder;
  }

  /** A new one in {@code parent}. */
  static Workplace open(Path parent) throws IOException {
    sweep(parent);
    String name = NAME + ProcessHandle.current().pid() + "-" + Gate.Secret.of(RANDOM_BYTES).word();
    return new Workplace(Files.createDirectory(parent.resolve(name), ownersOnly(parent)));
  }

  /** Elsewhere than with POSIX, a user's temporary folder is the user's own. */
  private static FileAttribute<?>[] ownersOnly(Path parent) {
    return parent.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  Path folder() {
    return folder;
  }

  private static void sweep(Path parent) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, NAME + "*")) {
      for (Path each : found) {
        Matcher name = OF_PROCESS.matcher(String.valueOf(each.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(each);
        }
      }
    }
  }

  /** What is done with papers that lie in files. */
  interface Reading {
    void read(List<PaperFile> papers) throws IOException, InterruptedException;
  }

  /** Puts papers into files, under names of its own, for as long as they are read. */
  void lay(List<Paper> papers, Reading reading) throws IOException, InterruptedException {
    Path own = Files.createTempDirectory(folder, "review");
    try {
      List<PaperFile> files = new ArrayList<>();
      for (Paper paper : papers) {
        Path file = own.resolve(Integer.toString(files.size()));
        paper.kept().copyTo(file);
        files.add(new PaperFile(file, paper.name()));
      }
      reading.read(files);
    } finally {
      delete(own);
    }
  }

  @Override
  public void close() {
    delete(folder);
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      // Another start deletes what cannot be deleted now.
    }
  }
}
