package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.phrase.PhraseBook;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.phrase.Sentences;
import org.uprlib.extract.phrase.Token;
import org.uprlib.extract.phrase.Tokenizer;

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
    boolean spokenOf = false;
    for (Sentence sentence : Sentences.split(phrases, text, tokens)) {
      stance = stance.and(classify(tokens, sentence, spokenOf));
      spokenOf |= !stance.isSilent() || Topic.names(phrases, tokens, sentence);
    }
    return stance;
  }

  /** The stance that each sentence of {@code text} takes, in order; some may be silent. */
  public List<Stance> sentences(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Stance> stances = new ArrayList<>();
    boolean spokenOf = false;
    for (Sentence sentence : Sentences.split(phrases, text, tokens)) {
      Stance stance = classify(tokens, sentence, spokenOf);
      stances.add(stance);
      spokenOf |= !stance.isSilent() || Topic.names(phrases, tokens, sentence);
    }
    return List.copyOf(stances);
  }

  /** True if {@code text} refuses, in so many words; false if it takes note at most. */
  public boolean refuses(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return Sentences.split(phrases, text, tokens).stream()
        .flatMap(sentence -> ClauseReader.read(phrases, tokens, sentence).stream())
        .anyMatch(clause -> clause.says(Sense.REFUSED));
  }

  private Stance classify(List<Token> tokens, Sentence sentence, boolean spokenOf) {
    boolean topical = Topic.isRecommendation(phrases, tokens, sentence, spokenOf);
    Stance stance = Stance.NONE;
    boolean excepts = false;
    for (Clause clause : ClauseReader.read(phrases, tokens, sentence)) {
      stance = stance.and(StanceMaker.stance(tokens, clause.cues(), topical));
      excepts |= clause.exception() && clause.mentions().isEmpty();
    }
    return excepts && stance.status() == PositionStatus.SUPPORTED ? inPart(stance) : stance;
  }

  /** {@code accepts the recommendation, except the request for a date}: a part is not accepted. */
  private static Stance inPart(Stance stance) {
    return new Stance(
        PositionStatus.PARTIAL, stance.qualification(), stance.words(), stance.doubt());
  }
}
