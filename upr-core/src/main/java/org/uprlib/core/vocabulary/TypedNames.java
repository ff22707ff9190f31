package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of one kind of things, found as people type them: regardless of capitals, accents and
 * punctuation, or by beginnings of words if only one name has them. Immutable.
 */
public final class TypedNames {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SUGGESTED = 3;

  /** So few names can all be listed. */
  private static final int FEW = 9;

  private static final int LETTERS_A_SLIP = 3;

  private final String what;

  /** The key of each comparable name. */
  private final Map<String, String> keys = new LinkedHashMap<>();

  /** How to write each. */
  private final Map<String, String> titles = new LinkedHashMap<>();

  /**
   * @param what one of them in words, e.g. {@code issue}
   * @param keyByName the key of each name
   */
  public TypedNames(String what, Map<String, String> keyByName) {
    this.what = what;
    keyByName.forEach(
        (name, key) -> {
          keys.putIfAbsent(folded(name), key);
          titles.putIfAbsent(key, name);
        });
  }

  /** Names that are their own keys. */
  public static TypedNames of(String what, List<String> names) {
    Map<String, String> themselves = new LinkedHashMap<>();
    names.forEach(name -> themselves.put(name, name));
    return new TypedNames(what, themselves);
  }

  /**
   * The key of {@code given}.
   *
   * @throws UnknownNameException if it is not a name, or the beginning of several
   */
  public String find(String given) throws UnknownNameException {
    String wanted = folded(given);
    if (keys.containsKey(wanted)) {
      return keys.get(wanted);
    }
    if (wanted.isEmpty()) {
      throw UnknownNameException.unknown(what, given, List.of());
    }
    // One word says too little: rights begins one issue, and is in many.
    List<String> begun = keysOf(name -> name.startsWith(wanted) && wanted.contains(" "));
    if (begun.size() == 1) {
      return begun.get(0);
    }
    List<String> holding = keysOf(name -> (" " + name).contains(" " + wanted));
    if (holding.size() == 1) {
      return holding.get(0);
    }
    throw holding.isEmpty()
        ? UnknownNameException.unknown(what, given, nearest(wanted))
        : UnknownNameException.ambiguous(what, given, suggested(holding, wanted));
  }

  /** Its words in the form to compare, parted by single blanks. */
  private static String folded(String name) {
    return NO_WORD.matcher(NameCursor.key(name)).replaceAll(" ").strip();
  }

  /** All of them, as they are to be written, in the order of the tables. */
  public List<String> all() {
    return List.copyOf(titles.values());
  }

  private List<String> keysOf(Predicate<String> fits) {
    return keys.entrySet().stream()
        .filter(entry -> fits.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  /** The names that are nearest, or of which a word is; all where there are few. */
  private List<String> nearest(String wanted) {
    Map<String, Integer> distances = new LinkedHashMap<>();
    int limit = Math.max(1, wanted.length() / LETTERS_A_SLIP);
    keys.forEach(
        (name, key) ->
            Stream.concat(Stream.of(name), Arrays.stream(name.split(" ")))
                .mapToInt(part -> EditDistance.between(wanted, part, limit))
                .filter(distance -> distance <= limit)
                .forEach(distance -> distances.merge(key, distance, Math::min)));
    List<String> found = new ArrayList<>(distances.keySet());
    found.sort(Comparator.comparing(distances::get));
    return few(found.isEmpty() && titles.size() <= FEW ? List.copyOf(titles.keySet()) : found);
  }

  /** Those that have it in their present name, rather than in a former one. */
  private List<String> suggested(List<String> holding, String wanted) {
    List<String> own =
        holding.stream()
            .map(titles::get)
            .filter(title -> (" " + folded(title)).contains(" " + wanted))
            .limit(FEW)
            .toList();
    return own.isEmpty() ? few(holding) : own;
  }

  private List<String> few(List<String> found) {
    int most = titles.size() <= FEW ? FEW : SUGGESTED;
    return found.stream().limit(most).map(titles::get).toList();
  }
}
