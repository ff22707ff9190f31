package org.uprlib.extract.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.document.FileType;

/**
 * The papers that a list of files and folders stands for. Immutable.
 *
 * <p>A file that is named is taken whatever it is called. Of a folder, and the folders in it, the
 * files with the endings {@code pdf}, {@code docx}, {@code doc}, {@code rtf} and {@code odt} are
 * taken, in the order of their paths; hidden files and folders and the lock files of office
 * programs are left out. A file that is named twice is taken twice.
 *
 * @param files in the order given
 * @param missing paths that do not exist
 * @param unreadable folders that could not be looked into
 */
public record PaperSearch(
    List<PaperFile> files, List<Path> missing, List<Outcome.Failed> unreadable) {
  public PaperSearch {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
    unreadable = List.copyOf(unreadable);
  }

  /** Looks for papers. */
  public static PaperSearch in(List<Path> filesAndFolders) {
    return in(filesAndFolders, FileType.endings());
  }

  /** Looks for files; of folders those with {@code endings}, in lower case, are taken. */
  public static PaperSearch in(List<Path> filesAndFolders, Set<String> endings) {
    List<Path> found = new ArrayList<>();
    List<Path> missing = new ArrayList<>();
    List<Outcome.Failed> unreadable = new ArrayList<>();
    for (Path given : filesAndFolders) {
      if (Files.isDirectory(given)) {
        FolderWalk folder = FolderWalk.in(given, endings);
        found.addAll(folder.files());
        unreadable.addAll(folder.unreadable());
      } else if (Files.exists(given)) {
        found.add(given);
      } else {
        missing.add(given);
      }
    }
    return new PaperSearch(named(found), missing, unreadable);
  }

  /** Names files, which need not exist, as a batch of them does; in the same order. */
  public static List<PaperFile> named(List<Path> paths) {
    Map<String, Set<Path>> alike = new HashMap<>();
    for (Path path : paths) {
      alike.computeIfAbsent(PaperFile.fileName(path), n -> new HashSet<>()).add(whole(path));
    }
    Map<Path, String> names = new HashMap<>();
    alike.values().forEach(group -> names.putAll(distinct(group)));
    return paths.stream().map(path -> new PaperFile(path, names.get(whole(path)))).toList();
  }

  /** Names for files, with as many of their folders as it takes to tell one from the other. */
  private static Map<Path, String> distinct(Set<Path> paths) {
    Map<Path, String> names = new HashMap<>();
    for (int parts = 1; Set.copyOf(names.values()).size() < paths.size(); parts++) {
      for (Path path : paths) {
        int all = path.getNameCount();
        Path end = parts < all ? path.subpath(all - parts, all) : path;
        names.put(path, PaperFile.pathName(end));
      }
    }
    return names;
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
