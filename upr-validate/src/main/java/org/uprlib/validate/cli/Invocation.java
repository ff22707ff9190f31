package org.uprlib.validate.cli;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How this command is typed, so that what is shown can be typed again. Immutable.
 *
 * @param program what comes before the arguments
 */
record Invocation(String program) {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+=,\\\\-]+");
  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  /** As this program was started: from its jar, or by its name where its jar is not alone. */
  static Invocation ofProcess() {
    CodeSource source = Invocation.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      boolean oneOfSeveral = System.getProperty("java.class.path", "").contains(File.pathSeparator);
      if (oneOfSeveral || !jar.toString().endsWith(".jar")) {
        return new Invocation("upr-validate");
      }
      Path here = Path.of("").toAbsolutePath();
      Path shown = jar.startsWith(here) ? here.relativize(jar) : jar;
      return new Invocation("java -jar " + quoted(shown.toString()));
    } catch (URISyntaxException | IllegalArgumentException | NullPointerException e) {
      return new Invocation("upr-validate");
    }
  }

  /** The whole command with these arguments. */
  String with(String... arguments) {
    StringBuilder line = new StringBuilder(program);
    for (String argument : arguments) {
      line.append(' ').append(quoted(argument));
    }
    return line.toString();
  }

  /** A word as the shell takes it back. */
  static String quoted(String word) {
    if (PLAIN.matcher(word).matches() && (WINDOWS || word.indexOf('\\') < 0)) {
      return word;
    }
    return WINDOWS ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
  }
}
