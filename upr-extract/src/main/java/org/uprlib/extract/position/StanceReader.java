package org.uprlib.extract.position;

import java.util.List;
import org.uprlib.core.vocabulary.Language;

/**
 * Tells what a sentence, a heading or a short answer says of the State's position: {@code Sylvania
 * accepts the recommendation}, {@code partially accepted}, {@code cannot accept}. Immutable and
 * thread-safe.
 */
public final class StanceReader {
  private final Phrases phrases;

  /** A reader of answers in {@code language}. */
  public StanceReader(PhraseBook book, Language language) {
    this.phrases = book.phrases(language);
  }

  /**
   * The stance that {@code text} takes as a whole. Sentences that accept and sentences that refuse
   * make a partial acceptance; {@link Stance#NONE} if nothing speaks of a position.
   */
  public Stance classify(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    Stance stance = Stance.NONE;
    for (Sentence sentence : Sentences.split(phrases, text, tokens)) {
      stance = stance.and(classify(tokens, sentence, !stance.isSilent()));
    }
    return stance;
  }

  private Stance classify(List<Token> tokens, Sentence sentence, boolean spokenOf) {
    boolean topical = Topic.isRecommendation(phrases, tokens, sentence, spokenOf);
    Stance stance = Stance.NONE;
    for (Clause clause : ClauseReader.read(phrases, tokens, sentence)) {
      stance = stance.and(StanceMaker.stance(tokens, clause.cues(), topical));
    }
    return stance;
  }
}
