package org.uprlib.core.write;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Paths whose letters the locale in force may not know. Stateless. */
public final class UserPath {
  private static final String ADVICE = " in this locale; try with LC_ALL=C.UTF-8";

  /** What Java makes of letters that the locale does not know. */
  private static final char LOST = '\uFFFD';

  private static final String EMPTY = "an empty word is not a path; is a variable not set?";

  /** What the parser of the command line says of an empty word that it took for no path. */
  private static final Pattern EMPTY_WORD = Pattern.compile("Unmatched argument\\b.*''.*");

  private UserPath() {}

  /**
   * The path that a word of the command line names.
   *
   * @throws IllegalArgumentException if it names none; the message says what to do
   */
  public static Path of(String word) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException(EMPTY);
    }
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("'" + word + "' is not a path" + ADVICE, e);
    }
  }

  /**
   * {@code message}, with what to do where the locale did not know letters of a word in it, or a
   * word is empty.
   */
  public static String advised(String message) {
    if (EMPTY_WORD.matcher(message).matches()) {
      return EMPTY;
    }
    return message.indexOf(LOST) < 0 || message.endsWith(ADVICE)
        ? message
        : message + " (letters are lost" + ADVICE + ")";
  }

  /**
   * The file {@code name} in {@code folder}, to be written.
   *
   * @throws OutputException if there can be no file of that name
   */
  public static Path in(Path folder, String name) throws OutputException {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new OutputException(name, "no such name" + ADVICE);
    }
  }

  /**
   * A name of a file that {@code taken}, which ignores case, does not have, and then has: with a
   * number before {@code ending} where another is called so.
   */
  public static String unused(String name, String ending, Set<String> taken) {
    String unused = name + ending;
    for (int i = 2; !taken.add(unused.toLowerCase(Locale.ROOT)); i++) {
      unused = name + "-" + i + ending;
    }
    return unused;
  }
}
