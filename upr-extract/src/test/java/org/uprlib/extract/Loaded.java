package org.uprlib.extract;

import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.phrase.PhraseBook;

/** The vocabulary, loaded once for all tests, as programs do. */
public final class Loaded {
  public static final States STATES = States.load();
  public static final PhraseBook BOOK = PhraseBook.load(STATES);
  public static final RecommendationTables TABLES =
      RecommendationTables.load(BOOK, new Attributor(STATES));

  private Loaded() {}
}
