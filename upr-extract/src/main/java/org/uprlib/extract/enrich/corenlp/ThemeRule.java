package org.uprlib.extract.enrich.corenlp;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** One line of a table of themes. */
record ThemeRule(TokenSequencePattern pattern, String theme) {
  /**
   * Reads {@code line}, which messages call {@code place}.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  static ThemeRule of(String line, String place) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
      throw new IllegalArgumentException(
          place + ": expected a wording, a tab and a theme, found '" + line + "'");
    }
    String wording = cells[0].strip();
    try {
      return new ThemeRule(
          TokenSequencePattern.compile(anyCase(), expression(wording)), cells[1].strip());
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          place + ": '" + wording + "' is no wording: " + e.getDescription(), e);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(place + ": '" + wording + "' is no wording", e);
    }
  }

  /** RegexNER's regular expressions word by word, in the words of TokensRegex. */
  private static String expression(String wording) {
    if (wording.startsWith("( ")) {
      return wording;
    }
    return Arrays.stream(wording.split("\\s+"))
        .peek(Pattern::compile)
        .map(word -> "/" + word.replace("/", "\\/") + "/")
        .collect(Collectors.joining(" "));
  }

  private static Env anyCase() {
    Env env = TokenSequencePattern.getNewEnv();
    env.setDefaultStringPatternFlags(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    env.setDefaultStringMatchFlags(NodePattern.CASE_INSENSITIVE);
    return env;
  }
}
