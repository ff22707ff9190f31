package org.uprlib.extract.text.phrase;

import java.util.List;
import org.uprlib.core.document.Span;

/**
 * A run of tokens that is read together, in a language whose words are known. It may be a part of a
 * sentence; its tokens keep the indexes that they have in the whole text. Immutable.
 *
 * @param phrases the wordings of its language
 * @param tokens all tokens of the text
 * @param from index of its first token
 * @param to one past the index of its last token
 */
public record Sentence(Phrases phrases, List<Token> tokens, int from, int to) {
  private static final List<String> ORDINALS =
      List.of("ordinal-1", "ordinal-2", "ordinal-3", "ordinal-4", "ordinal-5", "ordinal-6");

  /** The part of the same text between two indexes. */
  public Sentence part(int first, int end) {
    return new Sentence(phrases, tokens, first, end);
  }

  /** Its own tokens. */
  public List<Token> own() {
    return tokens.subList(from, to);
  }

  /** True if the token at {@code index} belongs to it. */
  public boolean has(int index) {
    return from <= index && index < to;
  }

  /** The token of the text at {@code index}, which may lie outside the sentence. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** True if a word of the class {@code words} stands at {@code index} and belongs to it. */
  public boolean isWord(String words, int index) {
    return has(index) && phrases.words(words).has(tokens.get(index));
  }

  /** 2 for <em>second</em>, -1 for <em>last</em>; 0 for a word that is no ordinal. */
  public int ordinal(int index) {
    for (String ordinal : ORDINALS) {
      if (isWord(ordinal, index)) {
        return ORDINALS.indexOf(ordinal) + 1;
      }
    }
    return isWord("ordinal-last", index) ? -1 : 0;
  }

  /** 2 for <em>two</em>; 0 for a word that is no number. */
  public int count(int index) {
    return has(index) ? Math.max(count("count", index), count("count-oblique", index)) : 0;
  }

  private int count(String words, int index) {
    return phrases.words(words).place(tokens.get(index)) + 1;
  }

  /** True if {@code mark} stands at {@code index} and belongs to it. */
  public boolean isMark(int index, String mark) {
    return has(index) && tokens.get(index).is(mark);
  }

  /** Place of the tokens from {@code first} up to, not including, {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
