package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * Reads a text of any language as the concepts that it names, so that a model learnt from English
 * texts serves all. Words that name no concept are skipped. What is to be done comes first, also
 * where Chinese puts it last. Immutable and thread-safe.
 */
final class ConceptReader implements TextToken.Reader {
  private static final String TABLE = "concepts.tsv";

  /** What the names of concepts begin with that a recommendation may open with. */
  private static final String VERB = "to-";

  /** Columns of wordings, after that of what they name, by the codes of their languages. */
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");

  /** Columns of a table that has wordings in all languages. */
  static final int COLUMNS = LANGUAGES.size() + 1;

  /** Where particles are written with the word behind them. */
  private static final String JOINS_PARTICLES = "ar";

  private final TextToken.Reader words;
  private final TermTable concepts;

  private ConceptReader(TextToken.Reader words, TermTable concepts) {
    this.words = words;
    this.concepts = concepts;
  }

  /** The reader of {@code language}. */
  static ConceptReader of(Language language) {
    List<Row> rows = rows();
    int column = column(language);
    TextToken.Reader plain = TextToken.Reader.of(language);
    return new ConceptReader(
        language.code().equals(JOINS_PARTICLES) ? new ArabicWords(plain, rows, column) : plain,
        TermTable.of(rows, 0, column));
  }

  /** The concepts by their wordings in English. */
  static TermTable english() {
    return TermTable.of(rows(), 0, column(Language.ENGLISH));
  }

  private static List<Row> rows() {
    return DataFile.read(ConceptReader.class::getResourceAsStream, TABLE, COLUMNS);
  }

  /**
   * The column of the wordings of {@code language} in a table of {@link #COLUMNS}.
   *
   * @throws IllegalStateException if the tables have none
   */
  static int column(Language language) {
    int at = LANGUAGES.indexOf(language.code());
    if (at < 0) {
      throw new IllegalStateException(TABLE + ": no column of " + language.code());
    }
    return at + 1;
  }

  /** A token for each concept that {@code text} names, with the place of the words that name it. */
  @Override
  public List<TextToken> read(String text) {
    List<TextToken> tokens = words.read(text);
    List<TextToken> read = new ArrayList<>();
    for (TermTable.Match match : concepts.find(tokens)) {
      TextToken first = tokens.get(match.from());
      int end = tokens.get(match.to() - 1).end();
      read.add(
          new TextToken(
              text.substring(first.start(), end),
              match.id(),
              match.id(),
              first.start(),
              end,
              first.before()));
    }
    return verbFirst(read);
  }

  private static List<TextToken> verbFirst(List<TextToken> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).word().startsWith(VERB)) {
        tokens.add(0, tokens.remove(i));
        break;
      }
    }
    return tokens;
  }

  /**
   * Arabic words without the article and the particles that are written joined to them, and with
   * the letters that are printed in several ways as one. Immutable and thread-safe.
   */
  private static final class ArabicWords implements TextToken.Reader {
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
      return bare.equals(word) && !isKnown(plain)
          ? PARTICLE.matcher(plain).replaceFirst("")
          : plain;
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
}
