package org.uprlib.extract.text.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into sentences; what goes on for thousands of words is not a sentence and is cut too.
 *
 * <p>It works on tokens where {@link org.uprlib.core.text.Sentences} works on characters, because
 * lists of numbers decide here: the stops of {@code 140.35. 140.36} and of {@code groups: 1. …} end
 * nothing, and Chinese stops need no blank behind them.
 */
final class SentenceCutter {
  private static final int LONGEST = 3_000;
  private static final char CHINESE_STOP = '。';

  private final Phrases phrases;
  private final WordSet abbreviations;
  private final WordSet verbs;
  private final WordSet answers;
  private final WordSet joints;
  private final String text;
  private final Tokens tokens;

  SentenceCutter(Phrases phrases, String text) {
    this.phrases = phrases;
    this.abbreviations = phrases.words("abbreviation");
    this.verbs = phrases.words("list-end");
    this.answers = phrases.words("answer-word");
    this.joints = phrases.words("and");
    this.text = text;
    this.tokens = phrases.tokens(text);
  }

  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    boolean answered = false;
    for (int at = 0; at < tokens.size(); at++) {
      answered |= verbs.has(tokens.get(at)) || answers.has(tokens.get(at));
      if (ends(at) || (answered && endsAnswer(at)) || at + 1 - start == LONGEST) {
        sentences.add(new Sentence(phrases, tokens, start, at + 1));
        start = at + 1;
        answered = false;
      }
    }
    if (start < tokens.size()) {
      sentences.add(new Sentence(phrases, tokens, start, tokens.size()));
    }
    return sentences;
  }

  private boolean ends(int at) {
    Token token = tokens.get(at);
    // A bar parts the cells of a table that was written as text.
    if (token.is("?") || token.is("!") || token.is("|")) {
      return true;
    }
    if (!token.is(".") || at == 0 || at + 1 == tokens.size()) {
      return false;
    }
    Token before = tokens.get(at - 1);
    Token after = tokens.get(at + 1);
    if (isIdeographic(before) || text.charAt(token.start()) == CHINESE_STOP) {
      return true;
    }
    boolean numbers = before.number() && after.number();
    return !token.touches(after)
        && !numbers
        && (!isAbbreviation(before) || isAnswer(at - 1))
        && !isEnumerator(at - 1)
        && opens(after);
  }

  /** {@code accepts 121.2|. 121.3 and 121.4 are noted}; not {@code accepts 121.2. 121.3. 121.4}. */
  private boolean endsAnswer(int stop) {
    if (!tokens.get(stop).is(".") || !isBetweenNumbers(stop)) {
      return false;
    }
    int next = stop + 1;
    while (next < tokens.size() && goesOn(next)) {
      next++;
    }
    return next < tokens.size() && verbs.has(tokens.get(next));
  }

  private boolean isBetweenNumbers(int stop) {
    return stop > 0
        && stop + 1 < tokens.size()
        && tokens.get(stop - 1).number()
        && tokens.get(stop + 1).number()
        && !tokens.get(stop).touches(tokens.get(stop + 1));
  }

  /** A token of {@code 121.3, 121.4 and 121.5}. */
  private boolean goesOn(int index) {
    Token token = tokens.get(index);
    boolean inLabel = token.is(".") && !isBetweenNumbers(index);
    return token.number() || inLabel || token.is(",") || joints.has(token);
  }

  /** {@code three groups: 1. Accepted; 2. Noted}: the stop belongs to the number. */
  private boolean isEnumerator(int index) {
    boolean inList = index > 0 && (tokens.get(index - 1).is(":") || tokens.get(index - 1).is(";"));
    return inList && tokens.get(index).number();
  }

  private boolean isIdeographic(Token token) {
    return Character.isIdeographic(text.codePointAt(token.start()));
  }

  private boolean isAbbreviation(Token token) {
    return token.word() && (token.text().length() == 1 || abbreviations.has(token));
  }

  /** {@code No. The law is sufficient}, at the beginning; {@code No. 5} numbers something. */
  private boolean isAnswer(int index) {
    return index == 0 && answers.has(tokens.get(index)) && tokens.get(index + 2).word();
  }

  /** Any character except a small letter can begin a sentence. */
  private boolean opens(Token token) {
    boolean possible = !token.mark() || "\"“«(„".contains(token.text());
    return possible && !Character.isLowerCase(text.codePointAt(token.start()));
  }
}
