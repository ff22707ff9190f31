package org.uprlib.extract.result;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The files of results that a list of files and folders stands for: a file that is named, whatever
 * it is called; of a folder, and the folders in it, all {@code .jsonl} and {@code .json} files in
 * the order of their paths, hidden ones left out. Immutable.
 *
 * @param files in the order given
 * @param unread what does not exist or could not be looked into, each told in one line
 */
public record ResultSearch(List<Path> files, List<String> unread) {
  public ResultSearch {
    files = List.copyOf(files);
    unread = List.copyOf(unread);
  }

  /** Looks for results. */
  public static ResultSearch in(List<Path> filesAndFolders) {
    List<Path> files = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Path given : filesAndFolders) {
      if (Files.isDirectory(given)) {
        Walk walk = new Walk(given);
        files.addAll(walk.found(unread));
      } else if (Files.exists(given)) {
        files.add(given);
      } else {
        unread.add(given + ": does not exist.");
      }
    }
    return new ResultSearch(files, unread);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path start;
    private final List<Path> found = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    Walk(Path start) {
      this.start = start;
    }

    List<Path> found(List<String> unread) {
      try {
        Files.walkFileTree(start, this);
      } catch (IOException e) {
        failed.add(start + ": cannot be looked into.");
      }
      Collections.sort(found);
      if (found.isEmpty() && failed.isEmpty()) {
        failed.add(start + ": holds no .jsonl or .json files.");
      }
      unread.addAll(failed);
      return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) && !folder.equals(start)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (!hidden(file) && (name.endsWith(".jsonl") || name.endsWith(".json"))) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed.add(file + ": cannot be looked into.");
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
