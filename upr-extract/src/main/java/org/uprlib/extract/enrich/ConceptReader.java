package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.List;
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
public final class ConceptReader implements TextToken.Reader {
  private static final String TABLE = "concepts.tsv";

  /** What the names of concepts begin with that a recommendation may open with. */
  private static final String VERB = "to-";

  /** Columns of wordings, after that of what they name, by the codes of their languages. */
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");

  /** Columns of a table that has wordings in all languages. */
  public static final int COLUMNS = LANGUAGES.size() + 1;

  /** Where particles are written with the word behind them. */
  private static final String JOINS_PARTICLES = "ar";

  private final TextToken.Reader words;
  private final TermTable concepts;

  private ConceptReader(TextToken.Reader words, TermTable concepts) {
    this.words = words;
    this.concepts = concepts;
  }

  /** The reader of {@code language}. */
  public static ConceptReader of(Language language) {
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
}
