package org.uprlib.core.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names papers by their paths within what was given. Only papers with the same path in two given
 * folders have names that begin with as many of the folders above as distinguish them; no other
 * name depends on what else is given. Not thread-safe.
 */
final class PaperNames {
  private final List<Path> order = new ArrayList<>();
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
   * Adds a paper; one that was added before keeps its name.
   *
   * @param parts how many parts of {@code path} are within what was given
   */
  void add(Path path, int parts) {
    order.add(path);
    byPlace.putIfAbsent(place(path), new Named(path, parts));
  }

  /** The papers in the order in which they were added. */
  List<PaperFile> files() {
    Map<Path, String> names = distinct();
    return order.stream().map(path -> new PaperFile(path, names.get(place(path)))).toList();
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
