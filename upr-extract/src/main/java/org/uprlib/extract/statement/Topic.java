package org.uprlib.extract.statement;

import java.util.List;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.phrase.Token;
import org.uprlib.extract.phrase.WordSet;

/** Tells sentences that are about recommendations from those about treaties, laws and the like. */
final class Topic {
  private static final int SHORT_ANSWER = 5;

  private Topic() {}

  /** True if the sentence speaks of a recommendation in so many words. */
  static boolean names(Phrases phrases, List<Token> tokens, Sentence sentence) {
    WordSet recommendation = phrases.words("recommendation");
    return tokens.subList(sentence.from(), sentence.to()).stream().anyMatch(recommendation::has);
  }

  /**
   * True if the sentence names recommendations, begins with a pronoun, or is so short that it can
   * only be an answer.
   *
   * @param spokenOf true if the sentences before are about recommendations, so that "they" are too
   */
  static boolean isRecommendation(
      Phrases phrases, List<Token> tokens, Sentence sentence, boolean spokenOf) {
    WordSet recommendation = phrases.words("recommendation");
    WordSet pronoun = phrases.words("pronoun");
    WordSet plural = phrases.words("plural");
    int words = 0;
    for (Token token : tokens.subList(sentence.from(), sentence.to())) {
      if (token.mark()) {
        continue;
      }
      boolean names = recommendation.has(token) || (spokenOf && plural.has(token));
      if (names || (words == 0 && pronoun.has(token))) {
        return true;
      }
      words++;
    }
    return words <= SHORT_ANSWER;
  }
}
