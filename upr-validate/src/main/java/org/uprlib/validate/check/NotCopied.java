package org.uprlib.validate.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.Rule;

/** No long run of words is copied from one of the recommendations given. */
final class NotCopied implements Checks.Check {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");

  private record Word(String text, Span span) {}

  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    if (subject.recommendations().isEmpty()) {
      verdict.notChecked(rule, Measured.Reason.NO_LIST);
      return;
    }
    int length = rule.number("words");
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < subject.recommendations().size(); i++) {
      List<Word> words = words(subject.recommendations().get(i), 0);
      for (int start = 0; start + length <= words.size(); start++) {
        rows.putIfAbsent(row(words, start, length), i + 1);
      }
    }
    for (Paragraph paragraph : verdict.paragraphs()) {
      find(rule, words(paragraph.text(), paragraph.span().start()), rows, length, verdict);
    }
  }

  private static void find(
      Rule rule, List<Word> words, Map<String, Integer> rows, int length, Verdict verdict) {
    for (int start = 0; start + length <= words.size(); start++) {
      Integer number = rows.get(row(words, start, length));
      if (number != null) {
        int end = start + length;
        while (end < words.size() && rows.containsKey(row(words, end - length + 1, length))) {
          end++;
        }
        Span span = new Span(words.get(start).span().start(), words.get(end - 1).span().end());
        verdict.against(
            rule, Optional.of(span), "not-copied", Map.of("count", end - start, "line", number));
        return;
      }
    }
  }

  private static List<Word> words(String text, int offset) {
    List<Word> words = new ArrayList<>();
    for (Matcher match = WORD.matcher(text); match.find(); ) {
      Span span = new Span(match.start() + offset, match.end() + offset);
      words.add(new Word(Folding.sameLength(match.group()), span));
    }
    return words;
  }

  private static String row(List<Word> words, int start, int length) {
    StringBuilder row = new StringBuilder();
    words.subList(start, start + length).forEach(word -> row.append(word.text()).append(' '));
    return row.toString();
  }
}
