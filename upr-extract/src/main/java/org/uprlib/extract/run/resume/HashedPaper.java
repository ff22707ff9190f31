package org.uprlib.extract.run.resume;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.uprlib.core.paper.PaperFile;

/**
 * A paper by its content. Immutable.
 *
 * @param name what it is called in the results
 * @param path where it is, from the root of the file system
 * @param sha256 hash of its content; empty if that was not taken
 */
record HashedPaper(String name, String path, String sha256) {
  static HashedPaper of(PaperFile file, String sha256) {
    return new HashedPaper(file.name(), place(file), sha256);
  }

  /** A file of which no content was seen. */
  static HashedPaper unseen(PaperFile file) {
    return of(file, "");
  }

  /** Where {@code file} is, from the root of the file system. */
  static String place(PaperFile file) {
    Path place = file.path().toAbsolutePath().normalize();
    if (!place.getFileSystem().equals(FileSystems.getDefault())) {
      return place.toUri().toString();
    }
    String text = place.toString();
    return text.indexOf('\uFFFD') < 0 ? text : PaperFile.pathName(place);
  }
}
