package org.uprlib.extract.batch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file of a batch. Immutable.
 *
 * @param path where it is
 * @param name what it is called in every output: its file name, preceded by as many folders as tell
 *     it from other files of the batch with the same file name, as in {@code 2019/report.pdf}
 */
public record PaperFile(Path path, String name) {
  private static final char UNREADABLE = '\uFFFD';

  /** File name of {@code path}. */
  static String fileName(Path path) {
    String name = pathName(path);
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /**
   * {@code path} with its parts joined by {@code /}. A name that the locale in force cannot express
   * is read as UTF-8.
   */
  static String pathName(Path path) {
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    if (name.indexOf(UNREADABLE) < 0) {
      return name;
    }
    URI uri = path.toUri();
    String whole = decoded(uri.getRawPath());
    // A path's URI is absolute: only as many parts as the path itself has are wanted.
    String[] parts = whole.split("/", -1);
    int count = path.getNameCount();
    return String.join("/", Arrays.asList(parts).subList(parts.length - count, parts.length));
  }

  private static String decoded(String rawPath) {
    String plain = rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
    return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
