package org.uprlib.extract.text.phrase;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
public record Sentence(Phrases phrases, Tokens tokens, int from, int to) {
  /** Words and the bracket before them in {@code (accepted in part)}. */
  private static final int LONGEST_ANSWER = 8;

  /** {@code a}, {@code ii}. */
  private static final Pattern ITEM = Pattern.compile(".|[ivx]{2,4}");

  private static final String[] PART = {"component", "sentence", "letter"};

  private static final List<String> ORDINALS =
      List.of("ordinal-1", "ordinal-2", "ordinal-3", "ordinal-4", "ordinal-5", "ordinal-6");

  /** Numbers in words, one class for each form that they take. */
  private static final List<String> COUNTS =
      List.of("count", "count-oblique", "count-instrumental");

  /** The part of the same text between two indexes. */
  public Sentence part(int first, int end) {
    return new Sentence(phrases, tokens, first, end);
  }

  /** Without the tokens of the text whose indexes are not {@code kept}. */
  public Sentence keep(BitSet kept) {
    Tokens left = new Tokens(kept.stream().mapToObj(tokens::get).toList());
    return new Sentence(phrases, left, from, to - (tokens.size() - left.size()));
  }

  /** How many tokens it has. */
  public int size() {
    return to - from;
  }

  /** How many words it has; except in Chinese, a token without a blank before it is not counted. */
  public int wordCount() {
    return (int)
        IntStream.range(from, to)
            .filter(
                at ->
                    at == from
                        || Character.isIdeographic(text(at).codePointAt(0))
                        || !isTight(at - 1, at))
            .count();
  }

  /** The whole text that it was cut from. */
  public Sentence whole() {
    return part(0, tokens.size());
  }

  /** True if the token at {@code index} belongs to it. */
  public boolean has(int index) {
    return from <= index && index < to;
  }

  /** The token of the text at {@code index}, which may lie outside the sentence. */
  Token token(int index) {
    return tokens.get(index);
  }

  /** The same, folded for comparison: lower case, without accents. */
  public String text(int index) {
    return token(index).text();
  }

  /**
   * True if the token at {@code index} belongs to it and is of one of these kinds: a class of
   * words, or a mark such as {@code ","}.
   */
  public boolean is(int index, String... kinds) {
    if (has(index)) {
      for (String kind : kinds) {
        if (isOf(kind, tokens.get(index))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * True if tokens of these kinds follow each other from {@code index} on, written as in phrases:
   * {@code a|b} is one or the other, {@code _} and {@code #} any one word and a number; {@code
   * !a|b} is neither.
   */
  public boolean isRow(int index, String... kinds) {
    for (int i = 0; i < kinds.length; i++) {
      if (!fits(index + i, kinds[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(int index, String kinds) {
    return switch (kinds.charAt(0)) {
      case '!' -> !fits(index, kinds.substring(1));
      case '_' -> isAnyWord(index);
      case '#' -> isNumber(index);
      default -> kinds.indexOf('|') < 0 ? is(index, kinds) : is(index, kinds.split("\\|", -1));
    };
  }

  private boolean isOf(String kind, Token token) {
    return Character.isLetter(kind.charAt(0)) ? phrases.words(kind).has(token) : token.is(kind);
  }

  /**
   * True if it has a token of one of these kinds, words or marks, at an index from {@code from} up
   * to, not including, {@code to}.
   */
  public boolean hasWord(int from, int to, String... kinds) {
    for (int at = from; at < to; at++) {
      if (is(at, kinds)) {
        return true;
      }
    }
    return false;
  }

  /** True if it has a token of one of these kinds. */
  public boolean hasWord(String... kinds) {
    return hasWord(from, to, kinds);
  }

  /** True if its language has no words of a class. */
  public boolean lacks(String words) {
    return phrases.words(words).isEmpty();
  }

  /** The indexes of its tokens of these kinds. */
  public IntStream places(String... kinds) {
    return IntStream.range(from, to).filter(at -> is(at, kinds));
  }

  /**
   * Index behind a token of these kinds at {@code index}; {@code index} itself if none is there.
   */
  public int behind(int index, String... kinds) {
    return is(index, kinds) ? index + 1 : index;
  }

  /** True if the sentence has a number at {@code index}. */
  public boolean isNumber(int index) {
    return has(index) && tokens.get(index).number();
  }

  /** True if the sentence has a word of any kind at {@code index}. */
  public boolean isAnyWord(int index) {
    return has(index) && tokens.get(index).word();
  }

  /** True for a word that a phrase or a class names; none where words have blanks between. */
  public boolean knows(int index) {
    return phrases.knows(token(index));
  }

  /** True for a word that can be a name: of a State, where the script has no capital letters. */
  public boolean isName(int index) {
    return phrases.isName(token(index));
  }

  /** True for a word of the name of a State. */
  public boolean isStateName(int index) {
    return phrases.isStateName(token(index));
  }

  /** True for a word whose letters are of several alphabets, as a misread word's may be. */
  public boolean mixesAlphabets(int index) {
    return isAnyWord(index) && token(index).mixesAlphabets();
  }

  /** The number at {@code index}; -1 if it has none there. */
  public int value(int index) {
    return has(index) ? tokens.get(index).value() : -1;
  }

  /** 2 for <em>second</em>, -1 for <em>last</em>; 0 for a word that is not an ordinal. */
  public int ordinal(int index) {
    for (String ordinal : ORDINALS) {
      if (is(index, ordinal)) {
        return ORDINALS.indexOf(ordinal) + 1;
      }
    }
    return is(index, "ordinal-last") ? -1 : 0;
  }

  /** 2 for <em>two</em>; 0 for a word that is not a number. */
  public int count(int index) {
    return has(index)
        ? COUNTS.stream()
            .mapToInt(words -> phrases.words(words).place(tokens.get(index)) + 1)
            .max()
            .getAsInt()
        : 0;
  }

  /** The number in figures or words at {@code index}; 0 or less if there is none. */
  public int quantity(int index) {
    return isNumber(index) ? value(index) : count(index);
  }

  /** True if there is a mark at {@code index}, or the sentence has ended. */
  public boolean isBreak(int index) {
    return !has(index) || tokens.get(index).mark();
  }

  /** True where words can go on with something else: at a break or an "and". */
  public boolean isJoint(int index) {
    return isBreak(index) || is(index, "and");
  }

  /** True if there are no blanks between the tokens from {@code first} to {@code last}. */
  public boolean isTight(int first, int last) {
    return IntStream.range(first, last).allMatch(at -> tokens.get(at).touches(tokens.get(at + 1)));
  }

  /** True if {@code mark} is at {@code index} with no blank before it. */
  public boolean isAttached(int index, String mark) {
    return is(index, mark) && isTight(index - 1, index);
  }

  /** True if a dash at {@code index} joins two words. */
  public boolean isHyphen(int index) {
    return is(index, "-") && has(index - 1) && has(index + 1) && isTight(index - 1, index + 1);
  }

  /** {@code part}, or the small letter of {@code (a)}. */
  public boolean isOfPart(int index) {
    return is(index, PART) || isItem(index);
  }

  /** The small letter of {@code (a)}. */
  public boolean isItem(int index) {
    return is(index + 1, ")")
        && isAnyWord(index)
        && !isName(index)
        && ITEM.matcher(text(index)).matches();
  }

  /** The first index from {@code index} on for which {@code passed} is false. */
  public int skip(int index, IntPredicate passed) {
    int at = index;
    while (has(at) && passed.test(at)) {
      at++;
    }
    return at;
  }

  /** The same, but {@code most} places behind {@code index} at most. */
  public int skip(int index, int most, IntPredicate passed) {
    return skip(index, at -> at < index + most && passed.test(at));
  }

  /** The first index from {@code index} on without a token of these kinds. */
  public int skip(int index, String... kinds) {
    return skip(index, at -> is(at, kinds));
  }

  /** The first index from {@code index} on that has one; its end if none has. */
  public int find(int index, String... kinds) {
    return skip(index, at -> !is(at, kinds));
  }

  /** The last index up to {@code index} for which {@code passed} is false. */
  public int skipBack(int index, IntPredicate passed) {
    int at = index;
    while (has(at) && passed.test(at)) {
      at--;
    }
    return at;
  }

  /** The last index up to {@code index} without a token of these kinds. */
  public int skipBack(int index, String... kinds) {
    return skipBack(index, at -> is(at, kinds));
  }

  /** Index behind {@code (accepted)}; {@code open} itself if there is no bracket with an answer. */
  public int behindAnswer(int open) {
    int close = is(open, "(") ? skip(open, LONGEST_ANSWER, at -> !is(at, ")")) : open;
    Sentence words = part(Math.min(open + 1, close), close);
    return is(close, ")") && !words.positions().isEmpty() ? close + 1 : open;
  }

  /** {@code Of the recommendations in paragraph 121, …}: what it answers is some of a group. */
  public boolean opensPartitive() {
    return is(from, "partitive");
  }

  /** The wordings in it that begin a clause of another kind. */
  public List<Cue> boundaries() {
    return phrases.boundaries(this);
  }

  /** All other wordings in it, in order. */
  public List<Cue> wordings() {
    return phrases.wordings(this);
  }

  /** Those that give a position. */
  public List<Cue> positions() {
    return wordings().stream().filter(cue -> cue.is(Sense.Family.POSITION)).toList();
  }

  /** Its place in the text. */
  public Span span() {
    return span(from, to);
  }

  /** Place of the tokens from {@code first} up to, not including, {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
