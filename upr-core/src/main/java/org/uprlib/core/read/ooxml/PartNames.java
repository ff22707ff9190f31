package org.uprlib.core.read.ooxml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds parts by what relationships call them: seen from another part, from the root, or through
 * the folder above, in any case of letters (ECMA-376 part 2, 6.2 and 6.5). Not thread-safe.
 */
public final class PartNames {
  private final Collection<String> names;
  private final Map<String, String> inAnyCase = new HashMap<>();

  /**
   * @param names of all parts there are; what is added to it later is found too
   */
  public PartNames(Collection<String> names) {
    this.names = names;
  }

  /** Name of the part that lists the relationships of {@code part}; "" stands for the package. */
  public static String relationshipsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The folder in which {@code part} is, with the slash behind it; empty string for the root. */
  public static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /**
   * The part that a relationship of {@code from} calls {@code target}; empty if there is none.
   *
   * @param from name of a part, or "" for the package
   */
  public Optional<String> find(String from, String target) {
    String plain = target.replace('\\', '/');
    return named(resolved(folder(from), plain))
        .or(() -> named(resolved(folder(from), path(plain))));
  }

  /** Target without what a URI has beyond a path, its escapes resolved. */
  private static String path(String target) {
    try {
      String path = new URI(target).getPath();
      return path == null ? target : path;
    } catch (URISyntaxException e) {
      return target;
    }
  }

  private static String resolved(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private Optional<String> named(String name) {
    if (names.contains(name)) {
      return Optional.of(name);
    }
    if (inAnyCase.isEmpty()) {
      names.forEach(each -> inAnyCase.putIfAbsent(key(each.replace('\\', '/')), each));
    }
    return Optional.ofNullable(inAnyCase.get(key(name)));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
