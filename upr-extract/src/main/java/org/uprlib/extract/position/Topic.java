package org.uprlib.extract.position;

import java.util.List;

/** Tells sentences that are about recommendations from those about treaties, laws and the like. */
final class Topic {
  private static final int SHORT_ANSWER = 5;

  private Topic() {}

  /**
   * True if the sentence names recommendations, begins with a pronoun, or is so short that it can
   * only be an answer.
   */
  static boolean isRecommendation(Phrases phrases, List<Token> tokens, Sentence sentence) {
    List<Token> words = tokens.subList(sentence.from(), sentence.to());
    if (words.stream().filter(token -> !token.mark()).count() <= SHORT_ANSWER) {
      return true;
    }
    WordSet recommendation = phrases.words("recommendation");
    WordSet pronoun = phrases.words("pronoun");
    return words.stream().anyMatch(recommendation::has)
        || words.stream().filter(Token::word).limit(1).anyMatch(pronoun::has);
  }
}
