package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/**
 * Reads answers to one recommendation that are given item by item: {@code (a) Ratify the
 * Convention: noted; (b) Report on it: accepted}. Immutable.
 */
record ItemAnswers(AddendumLanguage language) {
  private static final Pattern MARK =
      Pattern.compile("(?<![\\p{L}\\p{N}(])\\(?(?:\\p{L}|[ivx]{2,4}|\\d)\\)\\s*(?=\\p{L})");

  /** What comes before the answer to an item. */
  private static final Pattern ASKED = Pattern.compile("(?s)^.*[:：–—]\\s*(?=\\p{L})");

  private static final Pattern ENDING = Pattern.compile("[\\s,;]+(?:\\p{L}{1,3}\\s*)?$");

  /**
   * What {@code words} come to: open, if only some of the items are answered; empty unless several
   * are there, one of them is answered, and no answer comes before them.
   */
  Optional<Stance> read(List<PlacedText> words) {
    List<Stance> items = new ArrayList<>();
    for (PlacedText passage : words) {
      String text = passage.text();
      List<MatchResult> marks = MARK.matcher(text).results().toList();
      int first = marks.isEmpty() ? text.length() : marks.get(0).start();
      if (items.isEmpty() && !language.statements().stance(text.substring(0, first)).isSilent()) {
        return Optional.empty();
      }
      for (int i = 0; i < marks.size(); i++) {
        int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
        items.add(item(text, marks.get(i).end(), end).shift(passage.start()));
      }
    }
    List<Stance> answers = items.stream().filter(Stance::isKnown).toList();
    if (items.size() < 2 || answers.isEmpty()) {
      return Optional.empty();
    }
    Stance all = answers.stream().reduce(Stance.NONE, Stance::and);
    Span place = all.words().orElseThrow();
    return Optional.of(answers.size() == items.size() ? all : Stance.doubtful(Doubt.OPEN, place));
  }

  /** The answer at the end of an item; {@link Stance#NONE} if it ends otherwise. */
  private Stance item(String text, int start, int end) {
    String item = ENDING.matcher(text.substring(start, end)).replaceFirst("");
    String answer = ASKED.matcher(item).replaceFirst("");
    return language.isShortAnswer(answer)
        ? language.statements().stance(answer).shift(start + item.length() - answer.length())
        : Stance.NONE;
  }
}
