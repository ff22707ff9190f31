package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.text.Folding;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.Answer;

/** Finds recommendations by their words. Immutable. */
final class TextMatch {
  /** Words in common, of the words of both, that make two texts one recommendation. */
  private static final double SAME = 0.75;

  /** Enough to bear a number out. */
  private static final double ALIKE = 0.5;

  /** The best match must be better than the next by this much. */
  private static final double CLEAR = 0.08;

  /** A recommendation is on a subject if it has this share of its words. */
  private static final double ON_SUBJECT = 0.8;

  private static final int SHORTEST_TELLING = 4;

  /** Words that say what to do about a subject, and who recommends it. */
  private static final int FRAME = 6;

  private final List<Map<String, Integer>> bags = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  TextMatch(List<Recommendation> recommendations) {
    recommendations.forEach(each -> bags.add(bag(each.originalText())));
    recommendations.forEach(each -> texts.add(plain(each.text())));
  }

  /**
   * What {@code words} say beside the text of recommendation {@code index}; all of them if they do
   * not repeat it.
   */
  String beside(int index, String words) {
    return plain(words).replace(texts.get(index), " | ");
  }

  /** Words in small letters, a blank before and behind each. */
  static String plain(String text) {
    return " " + Folding.words(text) + " ";
  }

  /** True if recommendation {@code index} may be what {@code quote} repeats. */
  boolean isAlike(int index, String quote) {
    return likeness(bags.get(index), bag(quote)) >= ALIKE;
  }

  /**
   * The only recommendation that {@code quote} repeats; empty if no or several recommendations fit.
   */
  Optional<Integer> find(String quote) {
    Map<String, Integer> wanted = bag(quote);
    int best = -1;
    double most = 0;
    double next = 0;
    for (int i = 0; i < bags.size(); i++) {
      double likeness = likeness(bags.get(i), wanted);
      if (likeness > most) {
        next = most;
        most = likeness;
        best = i;
      } else if (likeness > next) {
        next = likeness;
      }
    }
    return most >= SAME && most - next >= CLEAR ? Optional.of(best) : Optional.empty();
  }

  /** How much of recommendation {@code index} is about {@code subject}. */
  Answer.SubjectException.Extent extent(int index, String subject) {
    Set<String> wanted = significant(bag(subject));
    Set<String> words = significant(bags.get(index));
    Set<String> common = new HashSet<>(words);
    common.retainAll(wanted);
    if (wanted.isEmpty() || common.size() < wanted.size() * ON_SUBJECT) {
      return Answer.SubjectException.Extent.NONE;
    }
    return words.size() - common.size() <= wanted.size() + FRAME
        ? Answer.SubjectException.Extent.WHOLE
        : Answer.SubjectException.Extent.PART;
  }

  private static Set<String> significant(Map<String, Integer> bag) {
    return bag.keySet().stream()
        .filter(word -> word.length() >= SHORTEST_TELLING)
        .collect(Collectors.toSet());
  }

  private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
    int common = 0;
    int all = 0;
    for (Map.Entry<String, Integer> entry : one.entrySet()) {
      common += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
      all += entry.getValue();
    }
    for (int count : other.values()) {
      all += count;
    }
    return all == 0 ? 0 : 2.0 * common / all;
  }

  /** Words without figures, so that labels do not count. */
  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new HashMap<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        bag.merge(word.toString().toLowerCase(Locale.ROOT), 1, Integer::sum);
        word.setLength(0);
      }
    }
    return bag;
  }
}
