package org.uprlib.extract.reference;

/**
 * A mention and the tokens that it covers.
 *
 * @param saysRecommendation true where the words before it say that recommendations stand there
 * @param leader index of the word that announces the numbers; equal to {@code first} if none does
 * @param first index of the first number
 * @param end one past the index of the last token
 */
public record FoundMention(
    Mention mention, boolean saysRecommendation, int leader, int first, int end) {
  public boolean covers(int index) {
    return first <= index && index < end;
  }
}
