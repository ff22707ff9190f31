package org.uprlib.core.paper;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.UprException;

/**
 * The papers found in a list of files and folders. Immutable.
 *
 * <p>A file that is named is taken whatever its ending. Of a folder, and the folders in it, the
 * files with the endings {@code pdf}, {@code docx}, {@code doc}, {@code rtf} and {@code odt} are
 * taken, in the order of their paths; hidden files and folders and the lock files of office
 * programs are left out. A file that is named twice is taken once. Each is called by its path
 * within the given folder, or by its name; where two given folders have files with the same path,
 * by as many of the folders above as distinguish them.
 *
 * @param files in the order given
 * @param missing paths that do not exist
 * @param unreadable folders that could not be read, and entries with the name of a paper that are
 *     not files, such as pipes
 * @param leftOut what may hold papers in a folder and is not looked into: archives, links to
 *     folders that contain them; and files that were given before
 */
public record PaperSearch(
    List<PaperFile> files, List<Path> missing, List<UnreadFile> unreadable, List<LeftOut> leftOut) {
  public PaperSearch {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
    unreadable = List.copyOf(unreadable);
    leftOut = List.copyOf(leftOut);
  }

  private static final String TWICE = "is given twice and counts once";

  /** Looks for papers. */
  public static PaperSearch in(List<Path> filesAndFolders) {
    return in(filesAndFolders, FileType.endings());
  }

  /** Looks for files; of folders those with {@code endings}, in lower case, are taken. */
  public static PaperSearch in(List<Path> filesAndFolders, Set<String> endings) {
    PaperNames names = new PaperNames();
    List<Path> missing = new ArrayList<>();
    List<UnreadFile> unreadable = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Path given : filesAndFolders) {
      if (Files.isDirectory(given)) {
        FolderWalk folder = FolderWalk.in(given, endings);
        for (Path file : folder.files()) {
          names.add(file, folder.parts(file)).ifPresent(leftOut::add);
        }
        unreadable.addAll(folder.unreadable());
        leftOut.addAll(folder.leftOut());
      } else if (Files.exists(given)) {
        names.add(given, 1).ifPresent(leftOut::add);
      } else {
        missing.add(given);
      }
    }
    return new PaperSearch(names.files(), missing, unreadable, leftOut);
  }

  /** Names files, which need not exist, as a batch of them does; in the same order, each once. */
  public static List<PaperFile> named(List<Path> paths) {
    PaperNames names = new PaperNames();
    paths.forEach(path -> names.add(path, 1));
    return names.files();
  }

  /**
   * A file that was given before, or an entry of a folder that may hold papers and is not looked
   * into. Immutable.
   *
   * @param path its path
   * @param reason why, as the end of a sentence that begins with its path
   */
  public record LeftOut(Path path, String reason) {
    /** What was left out and why, for a person. */
    public String message() {
      return path + ": " + reason;
    }
  }

  /**
   * A file that could not be read. Immutable.
   *
   * @param file the file
   * @param reason why, as the end of a sentence that begins with the file's name
   * @param cause what was thrown
   */
  public record UnreadFile(PaperFile file, String reason, Throwable cause) {
    /** The file that {@code cause} kept from being read. */
    public static UnreadFile of(PaperFile file, Throwable cause) {
      return new UnreadFile(file, whyUnread(cause), cause);
    }

    /** The file and why, for a person. */
    public String message() {
      return file.name() + ": " + reason;
    }
  }

  /** Why a file could not be read, in one line for a person. */
  static String whyUnread(Throwable cause) {
    if (cause instanceof UprException upr) {
      return upr.reason();
    }
    if (cause instanceof NoSuchFileException) {
      return "does not exist.";
    }
    if (cause instanceof AccessDeniedException) {
      return "cannot be read: access denied.";
    }
    if (cause instanceof FileSystemException failed && failed.getReason() != null) {
      return "cannot be read: " + failed.getReason() + ".";
    }
    if (cause instanceof IOException) {
      return "cannot be read: " + words(cause) + ".";
    }
    if (ranOutOfMemory(cause)) {
      return "needs more memory than there is; give java a larger -Xmx.";
    }
    if (cause instanceof StackOverflowError) {
      return "is nested too deeply to be read.";
    }
    return "was not read, internal error (please report it): " + cause + ".";
  }

  /** Also a class that could not be set up points to memory, in words alone. */
  private static boolean ranOutOfMemory(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t.toString().contains(OutOfMemoryError.class.getName())) {
        return true;
      }
    }
    return false;
  }

  private static String words(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  /**
   * Names papers by their paths within what was given. Only papers with the same path in two given
   * folders have names that begin with as many of the folders above as distinguish them; no other
   * name depends on what else is given. Not thread-safe.
   */
  private static final class PaperNames {
    private final Map<Path, Named> byPlace = new LinkedHashMap<>();

    /**
     * A paper's name so far.
     *
     * @param path the paper's path
     * @param parts how many parts of it the name has
     */
    private record Named(Path path, int parts) {
      String name() {
        int all = path.getNameCount();
        return PaperFile.pathName(parts < all ? path.subpath(all - parts, all) : path);
      }

      boolean isWhole() {
        return parts >= path.getNameCount();
      }
    }

    /**
     * Adds a paper; what to say if it was added before.
     *
     * @param parts how many parts of {@code path} are within what was given
     */
    Optional<LeftOut> add(Path path, int parts) {
      Named before = byPlace.putIfAbsent(place(path), new Named(path, parts));
      return Optional.ofNullable(before).map(same -> new LeftOut(path, TWICE));
    }

    /** The papers in the order in which they were added. */
    List<PaperFile> files() {
      Map<Path, String> names = distinct();
      return byPlace.entrySet().stream()
          .map(each -> new PaperFile(each.getValue().path(), names.get(each.getKey())))
          .toList();
    }

    private Map<Path, String> distinct() {
      boolean more = true;
      while (more) {
        more = false;
        for (List<Path> alike : alike().values()) {
          for (Path place : alike.size() > 1 ? alike : List.<Path>of()) {
            Named named = byPlace.get(place);
            if (!named.isWhole()) {
              byPlace.put(place, new Named(named.path(), named.parts() + 1));
              more = true;
            }
          }
        }
      }
      return numbered();
    }

    private Map<String, List<Path>> alike() {
      Map<String, List<Path>> alike = new LinkedHashMap<>();
      byPlace.forEach(
          (place, named) -> alike.computeIfAbsent(named.name(), n -> new ArrayList<>()).add(place));
      return alike;
    }

    /** What no folder distinguishes, as in two file systems, is numbered. */
    private Map<Path, String> numbered() {
      Map<String, List<Path>> alike = alike();
      Map<Path, String> names = new HashMap<>();
      alike.forEach(
          (name, places) -> {
            names.put(places.get(0), name);
            int number = 2;
            for (Path place : places.subList(1, places.size())) {
              String next = name + " (" + number + ")";
              while (alike.containsKey(next) || names.containsValue(next)) {
                next = name + " (" + ++number + ")";
              }
              names.put(place, next);
              number++;
            }
          });
      return names;
    }

    private static Path place(Path path) {
      return path.toAbsolutePath().normalize();
    }
  }
}
