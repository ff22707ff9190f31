package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.extract.match.evidence.Passage;
import org.uprlib.extract.match.evidence.Passage.Link;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.match.evidence.RecommendationEvidence;
import org.uprlib.extract.read.documentation.Speaker;

/**
 * A passage of a later paper, as a row of the table's sheet of evidence. Immutable. What the paper
 * does not say is an empty string.
 *
 * @param key the recommendation that it bears on
 * @param paper symbol of the paper, or its file's name
 * @param kind of the paper
 * @param place number of the paragraph in it
 * @param page counted from 1
 * @param speakers who says it, parted by semicolons
 * @param words as printed there
 * @param claim {@code progress}, {@code denial}, {@code description} or {@code unknown}
 * @param stated the level that it states, with its words
 */
public record FollowUpEvidence(
    FollowUpRow.Key key,
    String paper,
    String kind,
    String place,
    String page,
    String speakers,
    String words,
    String claim,
    String stated) {
  /** More of one recommendation nobody reads. */
  static final int MOST = 5;

  /** So many are in the row of the recommendation itself. */
  private static final int MOST_SUMMARISED = 2;

  private static final int LONGEST_SUMMARISED = 240;

  /** Passages that are only like a recommendation bear on it at even chances at least. */
  private static final double EVEN = 0.5;

  /**
   * The best passages on each of {@code recommendations}, in order; of what names another one, none
   * that is only like it.
   */
  static List<FollowUpEvidence> of(List<RecommendationEvidence> recommendations) {
    Map<String, NavigableMap<Integer, Set<Passage>>> naming = new HashMap<>();
    recommendations.stream()
        .flatMap(each -> each.passages().stream())
        .filter(each -> each.link().kind() == Link.Kind.EXPLICIT)
        .forEach(
            each ->
                naming
                    .computeIfAbsent(each.source(), key -> new TreeMap<>())
                    .computeIfAbsent(each.span().start(), key -> new HashSet<>())
                    .add(each));
    List<FollowUpEvidence> rows = new ArrayList<>();
    for (RecommendationEvidence recommendation : recommendations) {
      FollowUpRow.Key key = FollowUpRow.of(recommendation.recommendation()).key();
      recommendation.passages().stream()
          .filter(FollowUpEvidence::isLikely)
          .filter(each -> !isOfAnother(each, naming.getOrDefault(each.source(), new TreeMap<>())))
          .limit(MOST)
          .forEach(each -> rows.add(of(key, each)));
    }
    return rows;
  }

  private static boolean isLikely(Passage passage) {
    Link link = passage.link();
    return !link.folded() && (link.kind() == Link.Kind.EXPLICIT || link.score() >= EVEN);
  }

  /** Whether {@code passage} is only like a recommendation and by its number names another. */
  private static boolean isOfAnother(
      Passage passage, NavigableMap<Integer, Set<Passage>> namingByStart) {
    var nearest = namingByStart.floorEntry(passage.span().start());
    return passage.link().kind() == Link.Kind.LIKENESS
        && nearest != null
        && nearest.getValue().stream()
            .anyMatch(
                each ->
                    each.span().equals(passage.span())
                        || (each.span().end() >= passage.span().end()
                            && passage.words().contains(each.link().words())));
  }

  /** The best of {@code passages} in a few words, with their papers; empty string if none. */
  static String summary(List<FollowUpEvidence> passages) {
    return passages.stream()
        .limit(MOST_SUMMARISED)
        .map(each -> "“" + shortened(each.words) + "” (" + each.source() + ")")
        .collect(Collectors.joining("\n"));
  }

  /** As {@link #summary}, and below it what the person wrote, each line once. */
  static String summary(List<FollowUpEvidence> passages, String written) {
    return Stream.concat(summary(passages).lines(), written.lines())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** The lines of {@code cell} that are not in the summary of {@code passages}. */
  static String beside(List<FollowUpEvidence> passages, String cell) {
    Set<String> known = summary(passages).lines().collect(Collectors.toSet());
    return cell.lines().filter(line -> !known.contains(line)).collect(Collectors.joining("\n"));
  }

  /** {@code passages} by what they bear on, in order. */
  static Map<FollowUpRow.Key, List<FollowUpEvidence>> byKey(List<FollowUpEvidence> passages) {
    return passages.stream().collect(Collectors.groupingBy(FollowUpEvidence::key));
  }

  /** Paper and paragraph, as in {@code A/HRC/WG.6/46/XSV/1, 12}. */
  public String source() {
    return place.isEmpty() ? paper : paper + ", " + place;
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_SUMMARISED) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST_SUMMARISED);
    return text.substring(0, end < LONGEST_SUMMARISED / 2 ? LONGEST_SUMMARISED : end) + " …";
  }

  private static FollowUpEvidence of(FollowUpRow.Key key, Passage passage) {
    return new FollowUpEvidence(
        key,
        passage.paper(),
        passage.kind().word(),
        passage.paragraph().orElse(""),
        passage.page().isPresent() ? "" + passage.page().getAsInt() : "",
        passage.speakers().stream().map(Speaker::cited).collect(Collectors.joining("; ")),
        passage.words(),
        passage.claim().word(),
        passage.statedLevel().map(FollowUpEvidence::words).orElse(""));
  }

  private static String words(StatedLevel stated) {
    return stated.level().word() + ": “" + stated.words() + "”";
  }
}
