package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.read.dialogue.ReportedRecommendationReader.ReportedRecommendation;
import org.uprlib.extract.read.structure.Entry;

/**
 * The recommendations that section II lists, against those that a paragraph of the dialogue
 * reports. Where a paragraph is named as a whole and some of its recommendations are listed, with
 * an answer of their own, the others are meant.
 */
final class ListedElsewhere {
  /**
   * A recommendation is listed if an entry has this share of its words, which weigh the more the
   * fewer entries have them: {@code ensure} says little, {@code polygamy} much.
   */
  private static final double ENOUGH = 0.76;

  /** Shorter words say little, except names such as {@code CAT}. */
  private static final int SHORT_WORD = 4;

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");

  /** What {@code establish} and {@code establishment} have in common. */
  private static final int STEM = 6;

  private final List<Listed> entries = new ArrayList<>();
  private final Map<String, Integer> entriesWith = new HashMap<>();

  private record Listed(Set<State> states, Set<String> words) {}

  ListedElsewhere(List<Entry> conclusions, States states) {
    for (Entry entry : conclusions) {
      if (entry.recommends()) {
        String text = entry.text();
        Set<State> named = states.find(text).map(States.Match::state).collect(Collectors.toSet());
        Listed listed = new Listed(named, words(text));
        entries.add(listed);
        listed.words().forEach(word -> entriesWith.merge(word, 1, Integer::sum));
      }
    }
  }

  /** Those of {@code spoken} that are not listed as the speaker's; all if all are. */
  List<ReportedRecommendation> unlisted(
      List<ReportedRecommendation> spoken, Optional<State> speaker) {
    List<ReportedRecommendation> others = new ArrayList<>(spoken);
    speaker.ifPresent(state -> others.removeIf(each -> isListed(each, state)));
    return others.isEmpty() ? spoken : others;
  }

  private boolean isListed(ReportedRecommendation spoken, State speaker) {
    Set<String> wanted = words(spoken.wording());
    return !wanted.isEmpty()
        && entries.stream()
            .filter(entry -> entry.states().contains(speaker))
            .anyMatch(entry -> weight(wanted, entry.words()::contains) >= ENOUGH * weight(wanted));
  }

  private double weight(Set<String> words) {
    return weight(words, word -> true);
  }

  private double weight(Set<String> words, Predicate<String> counted) {
    return words.stream().filter(counted).mapToDouble(this::weight).sum();
  }

  private double weight(String word) {
    return Math.log((entries.size() + 2.0) / (entriesWith.getOrDefault(word, 1) + 1.0));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.split("[^\\p{L}\\d]+", -1)) {
      if (word.length() >= SHORT_WORD || ACRONYM.matcher(word).matches()) {
        String lower = word.toLowerCase(Locale.ROOT);
        words.add(lower.substring(0, Math.min(STEM, lower.length())));
      }
    }
    return words;
  }
}
