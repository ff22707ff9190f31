package org.uprlib.extract.read.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Folding;

/**
 * Where two printings of a text differ in more than blanks and punctuation.
 *
 * @param one the words of the one between those that both have in common, with the word before them
 * @param other the same of the other
 */
record TextDifference(String one, String other) {
  /** Empty if they are the same. */
  static Optional<TextDifference> between(String one, String other) {
    if (Folding.bare(one).equals(Folding.bare(other))) {
      return Optional.empty();
    }
    List<String> first = words(one);
    List<String> second = words(other);
    int most = Math.min(first.size(), second.size());
    int begin = 0;
    while (begin < most && same(first.get(begin), second.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < most - begin && same(fromEnd(first, end), fromEnd(second, end))) {
      end++;
    }
    int from = Math.max(0, begin - 1);
    return Optional.of(new TextDifference(between(first, from, end), between(second, from, end)));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("[" + Blank.CHARACTERS + "]+"));
  }

  private static boolean same(String one, String other) {
    return Folding.bare(one).equals(Folding.bare(other));
  }

  private static String fromEnd(List<String> words, int index) {
    return words.get(words.size() - 1 - index);
  }

  private static String between(List<String> words, int from, int end) {
    return Notice.excerpt(String.join(" ", words.subList(from, words.size() - end)));
  }
}
