package org.uprlib.corenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.ThemeReader;

/**
 * Finds themes by a table of one's own in the format of Stanford CoreNLP's RegexNER: a line a
 * wording, the wording before a tab, the theme after it. A wording is a regular expression for each
 * word, with blanks between, or a TokensRegex expression in parentheses:
 *
 * <pre>
 * conversion (therapy|therapies|practices?)           conversion practices
 * ( /ban/ []{0,6} /conversion/ /therap.*|practices?/ )  ban of conversion practices
 * </pre>
 *
 * <p>Lines that start with {@code #} say something to readers. Letters' case is ignored; no wording
 * reaches over the end of a sentence. Stanford CoreNLP is licensed under GPL-3.0-or-later, and so
 * is a program that contains it. Immutable and thread-safe.
 */
public final class CoreNlpThemeReader implements ThemeReader {
  private final CoreNlpRules rules;

  private CoreNlpThemeReader(CoreNlpRules rules) {
    this.rules = rules;
  }

  /**
   * A reader by the table in {@code file}.
   *
   * @throws IllegalArgumentException if a line is malformed, by file and line
   * @throws IOException if the file cannot be read
   */
  public static CoreNlpThemeReader of(Path file) throws IOException {
    return of(String.valueOf(file.getFileName()), Files.readAllLines(file));
  }

  /**
   * A reader by {@code lines}, which messages call {@code name}.
   *
   * @throws IllegalArgumentException if a line is malformed, by name and line
   */
  public static CoreNlpThemeReader of(String name, List<String> lines) {
    return new CoreNlpThemeReader(CoreNlpRules.of(name, lines));
  }

  @Override
  public List<Theme> read(String text) {
    return rules.read(text);
  }
}
