package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.uprlib.core.text.Folding;
import org.uprlib.extract.model.Recommendation;

/** Finds recommendations by the words that tell their subject. Immutable. */
final class SubjectMatch {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** The article and the prepositions that Arabic writes in one with a word. */
  private static final Pattern ARABIC_PREFIX =
      Pattern.compile("^و?(?:بال|كال|وال|لل|ال|ب|ل)(?=\\p{L}{3})");

  /** Shorter words tell nothing. */
  private static final int SHORTEST = 4;

  /** The forms of longer words differ in so many letters at the end. */
  private static final int LONGEST_STEM = 6;

  private static final int ENDING = 2;

  /** The share that a recommendation on a subject has of the pairs of characters that tell it. */
  private static final double MOST_PAIRS = 0.75;

  /** Where it has so much of the words, it may be on it. */
  private static final double HALF = 0.5;

  /** Words that say what to do about a subject, and who recommends it. */
  private static final int FRAME = 8;

  private final List<Set<String>> words = new ArrayList<>();

  /**
   * Recommendations on a subject.
   *
   * @param whole those that are on nothing else
   * @param maybe those that name it among other things
   */
  record Found(Set<Integer> whole, Set<Integer> maybe) {}

  SubjectMatch(List<Recommendation> recommendations) {
    recommendations.forEach(each -> words.add(words(each.text())));
  }

  /** Those on any of {@code parts}; each part must be the subject of one. */
  Found find(List<String> parts) {
    Set<Integer> whole = new LinkedHashSet<>();
    Set<Integer> maybe = new LinkedHashSet<>();
    boolean all = !parts.isEmpty();
    for (String part : parts) {
      Set<String> told = words(part);
      int before = whole.size();
      for (int i = 0; i < words.size() && !told.isEmpty(); i++) {
        Set<String> own = words.get(i);
        long common = told.stream().filter(word -> isIn(word, own)).count();
        double share = (double) common / told.size();
        boolean has = share >= (isOfPairs(part) ? MOST_PAIRS : 1);
        if (has || share >= HALF) {
          (has && own.size() <= told.size() + FRAME ? whole : maybe).add(i);
        }
      }
      all &= whole.size() > before;
    }
    if (!all) {
      maybe.addAll(whole);
      whole.clear();
    }
    maybe.removeAll(whole);
    return new Found(whole, maybe);
  }

  private static boolean isOfPairs(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static boolean isIn(String word, Set<String> words) {
    return words.stream().anyMatch(other -> areForms(word, other));
  }

  private static boolean areForms(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int common = length > LONGEST_STEM ? length - ENDING : length;
    return one.equals(other) || (length >= SHORTEST && one.regionMatches(0, other, 0, common));
  }

  /** The telling words of {@code text}; two characters each where words are not parted. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (MatchResult found : WORD.matcher(Folding.fold(text)).results().toList()) {
      String word = found.group();
      if (Character.isIdeographic(word.codePointAt(0))) {
        for (int i = 0; i + 2 <= word.length(); i++) {
          words.add(word.substring(i, i + 2));
        }
      } else {
        String bare = ARABIC_PREFIX.matcher(word).replaceFirst("");
        if (bare.length() >= SHORTEST || !bare.equals(word)) {
          words.add(bare);
        }
      }
    }
    return words;
  }
}
