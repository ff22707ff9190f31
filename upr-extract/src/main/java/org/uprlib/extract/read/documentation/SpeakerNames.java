package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names by which speakers are found in a text. Immutable.
 *
 * @param names the longer ones first: of names within names the longer counts
 * @param words by which a name is found
 * @param speaker the speaker that a name means, given the words that were found
 */
record SpeakerNames<N>(
    List<N> names, Function<N, Pattern> words, BiFunction<N, String, Speaker> speaker) {
  private record Found(int at, Speaker speaker) {}

  /** Those whom {@code text} names, each once, in its order. */
  List<Speaker> in(String text) {
    StringBuilder left = new StringBuilder(text);
    List<Found> found = new ArrayList<>();
    for (N name : names) {
      Matcher matcher = words.apply(name).matcher(left);
      while (matcher.find()) {
        found.add(new Found(matcher.start(), speaker.apply(name, matcher.group())));
        left.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Found::at))
        .map(Found::speaker)
        .distinct()
        .toList();
  }
}
