package org.uprlib.extract.enrich;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.extract.text.term.TextToken;

/**
 * Arabic words without the article and the particles that are written joined to them, and with the
 * letters that are printed in several ways as one. Immutable and thread-safe.
 */
final class ArabicWords implements TextToken.Reader {
  private static final Pattern MARKS = Pattern.compile("[\u064b-\u0652\u0640]");
  private static final Pattern ARTICLE = Pattern.compile("^[وف]?(?:[بك]?ال|لل)(?=..)");
  private static final Pattern PARTICLE = Pattern.compile("^(?:[وف][بلك]?|[بلك])(?=...)");
  private static final Pattern ALEF = Pattern.compile("[أإآٱ]");
  private static final int FEWEST = 3;

  /** What parts the words of a wording in the table. */
  private static final Pattern BREAKS = Pattern.compile("[ ;|()*]+");

  private final TextToken.Reader words;

  /**
   * The words of a table; letters that look like a particle are kept where a word of the table
   * begins with them.
   */
  private final Set<String> beginnings = new HashSet<>();

  /** The words of {@code reader}, as the wordings in {@code column} of {@code rows} have them. */
  ArabicWords(TextToken.Reader reader, List<Row> rows, int column) {
    this.words = reader;
    for (Row row : rows) {
      BREAKS
          .splitAsStream(row.get(column))
          .filter(word -> word.length() >= FEWEST)
          .forEach(beginnings::add);
    }
  }

  @Override
  public List<TextToken> read(String text) {
    return words.read(text).stream().map(this::plain).toList();
  }

  private TextToken plain(TextToken token) {
    String word = plain(token.word());
    return new TextToken(token.raw(), word, word, token.start(), token.end(), token.before());
  }

  private String plain(String printed) {
    String word = MARKS.matcher(printed).replaceAll("");
    String bare = ARTICLE.matcher(word).replaceFirst("");
    String plain = ofOneLetter(bare);
    return bare.equals(word) && !isKnown(plain) ? PARTICLE.matcher(plain).replaceFirst("") : plain;
  }

  private static String ofOneLetter(String word) {
    return ALEF.matcher(word).replaceAll("ا").replace('ة', 'ه').replace('ى', 'ي');
  }

  private boolean isKnown(String word) {
    for (int end = FEWEST; end <= word.length(); end++) {
      if (beginnings.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
