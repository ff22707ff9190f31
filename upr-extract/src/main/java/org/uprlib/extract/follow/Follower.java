package org.uprlib.extract.follow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.likeness.LikenessIndex;
import org.uprlib.extract.likeness.LikenessKind;
import org.uprlib.extract.likeness.LikenessMissingException;
import org.uprlib.extract.likeness.TextLikeness;
import org.uprlib.extract.likeness.trained.CommonWords;
import org.uprlib.extract.likeness.trained.ReasonFinder;
import org.uprlib.extract.likeness.trained.TreatyAsks;
import org.uprlib.extract.result.ResultPaper;
import org.uprlib.extract.result.ResultRow;

/**
 * Finds which recommendations of a State's reviews are alike.
 *
 * <pre>{@code
 * Followed followed = Follower.with(LikenessKind.VECTORS).follow(rows);
 * }</pre>
 *
 * <p>Thread-safe; making one loads nothing.
 */
public final class Follower {
  /**
   * How alike two recommendations are, on average, that are the same in substance. Chosen by
   * reading: of 60 chains of three reviews of a State, 57 were right; from 0.9 on it were 56, and a
   * quarter more chains.
   */
  private static final double ALIKE = 0.95;

  /** How alike those are that are on the same matter. */
  private static final double RELATED = 0.6;

  /** More would take a hundred megabytes and minutes. */
  private static final int MOST_ROWS = 5_000;

  private final LikenessKind kind;

  private Follower(LikenessKind kind) {
    this.kind = kind;
  }

  /** One that tells by {@code kind}, and by words in common in languages that it does not know. */
  public static Follower with(LikenessKind kind) {
    return new Follower(kind);
  }

  /**
   * Follows recommendations through the reviews that they are from.
   *
   * @throws FollowException if they are not from two or more reviews of one State, or too many
   * @throws LikenessMissingException if what likeness needs is not there
   */
  public Followed follow(List<ResultRow> rows) throws FollowException {
    List<ResultRow> known = rows.stream().filter(row -> !row.text().isBlank()).toList();
    String state = state(known);
    List<FollowedReview> reviews = reviews(known);
    if (known.size() > MOST_ROWS) {
      throw new FollowException(
          String.format(
              Locale.ROOT,
              "%,d recommendations are too many for one State; up to %,d can be followed.",
              known.size(),
              MOST_ROWS),
          List.of());
    }
    Clusters clusters = new Clusters(likeness(known));
    List<List<Integer>> groups = new ArrayList<>(clusters.joined(ALIKE));
    Map<List<Integer>, List<Chain.Link>> links = new HashMap<>();
    groups.forEach(
        group -> links.put(group, links(group.stream().map(known::get).toList(), reviews)));
    groups.sort(
        Comparator.comparing(
            links::get,
            Comparator.comparingInt((List<Chain.Link> of) -> -of.size())
                .thenComparingInt(Follower::negativeCount)
                .thenComparingInt(of -> -reviews.indexOf(of.get(of.size() - 1).review()))));
    FollowedReview last = reviews.get(reviews.size() - 1);
    List<Chain> chains = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Integer> related = new ArrayList<>();
      Set<FollowedReview> near = new HashSet<>();
      for (int i = 0; i < groups.size(); i++) {
        List<Integer> other = groups.get(i);
        if (other != group && clusters.between(group, other) >= RELATED) {
          related.add(i + 1);
          links.get(other).forEach(link -> near.add(link.review()));
        }
      }
      chains.add(Chain.of(chains.size() + 1, links.get(group), related, near, last));
    }
    return new Followed(state, reviews, chains, notices(rows.size() - known.size()));
  }

  private static int negativeCount(List<Chain.Link> links) {
    return -links.stream().mapToInt(link -> link.rows().size()).sum();
  }

  private static List<Notice> notices(int withoutText) {
    return withoutText == 0
        ? List.of()
        : List.of(
            Notice.general(
                "no-text", withoutText + " recommendations have no text and were left out."));
  }

  private static String state(List<ResultRow> rows) throws FollowException {
    if (rows.isEmpty()) {
      throw new FollowException("There are no recommendations to follow.", List.of());
    }
    List<String> states =
        rows.stream()
            .map(row -> row.paper().reviewed().orElse("a State that is not told"))
            .distinct()
            .sorted()
            .toList();
    if (states.size() > 1) {
      throw new FollowException(
          "Recommendations of several States cannot be followed: "
              + states.stream().limit(5).collect(Collectors.joining(", "))
              + (states.size() > 5 ? " and " + (states.size() - 5) + " more" : "")
              + "; choose one with --state.",
          states);
    }
    return states.get(0);
  }

  /** In order of time. */
  private static List<FollowedReview> reviews(List<ResultRow> rows) throws FollowException {
    Map<String, FollowedReview> reviews = new TreeMap<>();
    rows.forEach(row -> reviews.putIfAbsent(when(row.paper()), FollowedReview.of(row.paper())));
    if (reviews.size() < 2) {
      FollowedReview only = reviews.values().iterator().next();
      throw new FollowException(
          "Recommendations of one review only ("
              + only.title()
              + "): give those of two or more reviews of the State.",
          List.of(only.title()));
    }
    return List.copyOf(reviews.values());
  }

  /** A review by what puts it in order: its session, else the date and symbol of its paper. */
  private static String when(ResultPaper paper) {
    return paper.session().isPresent()
        ? String.format(Locale.ROOT, "%05d", paper.session().getAsInt())
        : "~" + paper.date().orElse("") + paper.symbol().orElse(paper.source());
  }

  private static List<Chain.Link> links(List<ResultRow> rows, List<FollowedReview> reviews) {
    Map<String, List<ResultRow>> byReview = new TreeMap<>();
    rows.forEach(
        row -> byReview.computeIfAbsent(when(row.paper()), key -> new ArrayList<>()).add(row));
    List<Chain.Link> links = new ArrayList<>();
    byReview
        .values()
        .forEach(
            of -> {
              FollowedReview own = FollowedReview.of(of.get(0).paper());
              FollowedReview review =
                  reviews.stream()
                      .filter(
                          each ->
                              each.session().isPresent() && each.session().equals(own.session()))
                      .findFirst()
                      .orElse(own);
              links.add(new Chain.Link(review, of));
            });
    return links;
  }

  private float[][] likeness(List<ResultRow> rows) {
    Language language = language(rows);
    TextLikeness by = (kind.knows(language) ? kind : LikenessKind.WORDS).load(language);
    List<String> texts = rows.stream().map(ResultRow::text).toList();
    LikenessIndex index = by.index(texts);
    float[][] scores = new float[texts.size()][texts.size()];
    IntStream.range(0, scores.length)
        .parallel()
        .forEach(
            i -> {
              double[] of = index.scores(texts.get(i));
              for (int j = 0; j < of.length; j++) {
                scores[i][j] = (float) of[j];
              }
            });
    boolean english = language == Language.ENGLISH;
    ReasonFinder treaties =
        new ReasonFinder(
            english ? Optional.of(Enricher.load()) : Optional.empty(),
            CommonWords.of(language, List.of()));
    List<TreatyAsks> asks = texts.stream().map(treaties::treatyAsks).toList();
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < i; j++) {
        float both =
            asks.get(i).differFrom(asks.get(j))
                ? 0
                : (float) Math.sqrt(scores[i][j] * scores[j][i]);
        scores[i][j] = both;
        scores[j][i] = both;
      }
    }
    return scores;
  }

  /** The language of most. */
  private static Language language(List<ResultRow> rows) {
    Map<Language, Integer> counts = new LinkedHashMap<>();
    rows.forEach(
        row -> counts.merge(row.paper().language().orElse(Language.ENGLISH), 1, Integer::sum));
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
