package org.uprlib.extract;

import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.text.phrase.PhraseBook;

/** The vocabulary, loaded once for all tests, as programs do. */
public final class Loaded {
  public static final States STATES = States.load();
  public static final PhraseBook BOOK = PhraseBook.load(STATES);

  private Loaded() {}
}
