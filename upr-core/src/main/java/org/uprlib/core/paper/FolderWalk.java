package org.uprlib.core.paper;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks one folder, links to folders included, and collects the files with some endings in it. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private static final String NO_FILE =
      "it is a pipe or device, which is read only if it is named itself";

  private static final String LOOP = "leads back to a folder that it is in, and is left out.";
  private static final String PACKED = "is an archive, which is not opened; unpack it first.";

  private static final Set<String> ARCHIVES = Set.of("zip", "7z", "rar", "tar", "gz", "tgz");

  private final Set<String> endings;
  private final Path start;
  private final List<Path> files = new ArrayList<>();
  private final List<PaperSearch.UnreadFile> unreadable = new ArrayList<>();
  private final List<PaperSearch.LeftOut> leftOut = new ArrayList<>();

  private FolderWalk(Path start, Set<String> endings) {
    this.start = start;
    this.endings = endings;
  }

  static FolderWalk in(Path start, Set<String> endings) {
    FolderWalk folder = new FolderWalk(start, endings);
    try {
      Files.walkFileTree(
          start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
    } catch (IOException e) {
      folder.failed(start, e);
    }
    Collections.sort(folder.files);
    return folder;
  }

  List<Path> files() {
    return files;
  }

  List<PaperSearch.UnreadFile> unreadable() {
    return unreadable;
  }

  List<PaperSearch.LeftOut> leftOut() {
    return leftOut;
  }

  /** How many parts of a file's path are within the folder. */
  int parts(Path file) {
    return file.getNameCount() - (start.toString().isEmpty() ? 0 : start.getNameCount());
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return hidden(folder) && !folder.equals(start)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!hidden(file)) {
      take(file, ending(file), attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  private void take(Path file, String ending, BasicFileAttributes attributes) {
    if (endings.contains(ending)) {
      // A link that leads nowhere is taken, so that it is reported when it is read.
      if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
        files.add(file);
      } else {
        failed(file, new FileSystemException(file.toString(), null, NO_FILE));
      }
    } else if (ARCHIVES.contains(ending)) {
      leftOut.add(new PaperSearch.LeftOut(file, PACKED));
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (e instanceof FileSystemLoopException) {
      leftOut.add(new PaperSearch.LeftOut(file, LOOP));
    } else {
      failed(file, e);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    if (e != null) {
      failed(folder, e);
    }
    return FileVisitResult.CONTINUE;
  }

  private void failed(Path path, IOException e) {
    unreadable.add(PaperSearch.UnreadFile.of(new PaperFile(path, PaperFile.pathName(path)), e));
  }

  private static boolean hidden(Path path) {
    String name = PaperFile.fileName(path);
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static String ending(Path path) {
    String name = PaperFile.fileName(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
