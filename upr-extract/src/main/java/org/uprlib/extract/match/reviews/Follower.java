package org.uprlib.extract.match.reviews;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.likeness.LikenessMissingException;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.match.likeness.trained.ReasonFinder;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.rows.result.MissingReviews;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Notices;

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
   * reading chains of three reviews of a State, see {@code MODEL-CARD.md} of likeness.
   */
  private static final double ALIKE = 0.965;

  /** How alike those on the same matter are, even without words in common. */
  private static final double RELATED = 0.6;

  /**
   * The same of those whose words are about the same matter, as {@code trace} decides it; others
   * may be that are as alike one way.
   */
  private static final double PERHAPS_RELATED = 0.29;

  /** More would take a hundred megabytes and minutes. */
  private static final int MOST_ROWS = 5_000;

  private final LikenessKind kind;
  private final Map<Language, TextLikeness> loaded = new ConcurrentHashMap<>();

  private Follower(LikenessKind kind) {
    this.kind = kind;
  }

  /**
   * One that compares by {@code kind}, and by words in common in languages that it does not know.
   */
  public static Follower with(LikenessKind kind) {
    return new Follower(Objects.requireNonNull(kind));
  }

  /**
   * Follows recommendations through the reviews that they are from.
   *
   * @throws IncomparableException if they are not from two or more reviews of one State, or too
   *     many
   * @throws LikenessMissingException if what likeness needs is not there
   */
  public Followed follow(List<ResultRow> rows) throws IncomparableException {
    List<ResultRow> known = rows.stream().filter(row -> !row.text().isBlank()).toList();
    String state = state(known);
    Map<String, Followed.Review> byTime = reviews(known);
    List<Followed.Review> reviews = List.copyOf(byTime.values());
    if (known.size() > MOST_ROWS) {
      throw new IncomparableException(
          String.format(
              Locale.ROOT,
              "%,d recommendations are too many for one State; up to %,d can be followed.",
              known.size(),
              MOST_ROWS),
          List.of());
    }
    List<ReasonFinder.OfAsk> asks = asks(known);
    BitSet[] perhaps = new BitSet[known.size()];
    Clusters clusters = new Clusters(likeness(known, asks, perhaps));
    List<List<Integer>> groups = new ArrayList<>(clusters.joined(ALIKE));
    Map<List<Integer>, List<Chain.Link>> links = new HashMap<>();
    groups.forEach(
        group -> links.put(group, links(group.stream().map(known::get).toList(), byTime)));
    groups.sort(
        Comparator.comparing(
            links::get,
            Comparator.comparingInt((List<Chain.Link> of) -> -of.size())
                .thenComparingInt(Follower::negativeCount)
                .thenComparingInt(of -> -reviews.indexOf(of.get(of.size() - 1).review()))));
    Followed.Review last = reviews.get(reviews.size() - 1);
    Map<Language, Set<Followed.Review>> unlike = new EnumMap<>(Language.class);
    Set<Followed.Review> answered = answered(links.values());
    IdentityHashMap<ResultRow, ReasonFinder.OfAsk> asked = new IdentityHashMap<>();
    IntStream.range(0, asks.size()).forEach(i -> asked.put(known.get(i), asks.get(i)));
    BiPredicate<ResultRow, ResultRow> takesUp =
        (row, other) ->
            Folding.words(row.text()).equals(Folding.words(other.text()))
                || Objects.requireNonNull(asked.get(row))
                    .isTakenUpBy(Objects.requireNonNull(asked.get(other)));
    List<Chain> chains = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Integer> related = new ArrayList<>();
      List<Integer> mayBe = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        List<Integer> other = groups.get(i);
        float alike = other == group ? 0 : clusters.between(group, other);
        if (alike >= RELATED || (alike >= PERHAPS_RELATED && shareMatter(group, other, asks))) {
          related.add(i + 1);
        } else if (other != group && other.stream().anyMatch(row -> mayBe(group, row, perhaps))) {
          mayBe.add(i + 1);
        }
      }
      Set<Followed.Review> others =
          unlike.computeIfAbsent(
              known.get(group.get(0)).language(), language -> unlike(language, links.values()));
      chains.add(
          Chain.of(
              chains.size() + 1,
              links.get(group),
              new Chain.Near(related, reviews(related, groups, links)),
              new Chain.Near(mayBe, reviews(mayBe, groups, links)),
              others,
              last,
              answered,
              takesUp));
    }
    List<Notice> notices = notices(known, rows.size() - known.size(), chains);
    MissingReviews missing = new MissingReviews(known.get(0).info().stateUnderReview());
    known.forEach(missing::note);
    missing.missingBetween().ifPresent(notices::add);
    missing.missingLater().ifPresent(notices::add);
    return new Followed(state, reviews, chains, notices);
  }

  /** The reviews of which a paper with the State's answers was read, besides the report. */
  private static Set<Followed.Review> answered(Collection<List<Chain.Link>> links) {
    return links.stream()
        .flatMap(List::stream)
        .filter(link -> link.rows().stream().anyMatch(Follower::isAnsweredElsewhere))
        .map(Chain.Link::review)
        .collect(Collectors.toSet());
  }

  private static boolean isAnsweredElsewhere(ResultRow row) {
    return row.position()
        .evidence()
        .flatMap(Evidence::symbol)
        .filter(symbol -> !Optional.of(symbol).equals(row.info().symbol()))
        .isPresent();
  }

  private static boolean mayBe(List<Integer> group, int row, BitSet[] perhaps) {
    return group.stream().anyMatch(each -> perhaps[each].get(row));
  }

  /** The reviews of the chains with {@code numbers}. */
  private static Set<Followed.Review> reviews(
      List<Integer> numbers,
      List<List<Integer>> groups,
      Map<List<Integer>, List<Chain.Link>> links) {
    return numbers.stream()
        .flatMap(number -> links.get(groups.get(number - 1)).stream())
        .map(Chain.Link::review)
        .collect(Collectors.toSet());
  }

  private static boolean shareMatter(
      List<Integer> group, List<Integer> other, List<ReasonFinder.OfAsk> asks) {
    return group.stream()
        .map(asks::get)
        .anyMatch(ask -> other.stream().map(asks::get).anyMatch(ask::sharesMatterWith));
  }

  /** What each recommendation is about. */
  private List<ReasonFinder.OfAsk> asks(List<ResultRow> rows) {
    Map<Language, ReasonFinder> finders = new EnumMap<>(Language.class);
    rows.stream()
        .collect(Collectors.groupingBy(ResultRow::language))
        .forEach(
            (language, of) ->
                finders.put(
                    language,
                    ReasonFinder.in(language, of.stream().map(ResultRow::text).toList())));
    return rows.parallelStream()
        .map(
            row ->
                finders
                    .get(row.language())
                    .of(row.text(), row.info().stateUnderReviewName().orElse("")))
        .toList();
  }

  /** The reviews that have recommendations in another language than {@code language}. */
  private static Set<Followed.Review> unlike(
      Language language, Collection<List<Chain.Link>> links) {
    return links.stream()
        .flatMap(List::stream)
        .filter(link -> link.rows().stream().anyMatch(row -> isUnlike(row, language)))
        .map(Chain.Link::review)
        .collect(Collectors.toSet());
  }

  private static boolean isUnlike(ResultRow row, Language language) {
    return row.language() != language || !LikenessKind.measures(language);
  }

  private static int negativeCount(List<Chain.Link> links) {
    return -links.stream().mapToInt(link -> link.rows().size()).sum();
  }

  private List<Notice> notices(List<ResultRow> known, int withoutText, List<Chain> chains) {
    List<Notice> notices = new ArrayList<>();
    if (withoutText > 0) {
      notices.add(Notices.general("no-text", Map.of("count", withoutText)));
    }
    Language most = ResultRow.mostFrequentLanguage(known);
    known.stream()
        .map(ResultRow::language)
        .distinct()
        .forEach(
            language -> {
              if (!LikenessKind.measures(language)) {
                notices.add(unmeasured(known, language));
              } else if (language != most) {
                notices.add(notCompared(known, language, most));
              }
              if (kind.comparesWordsAlone(language)) {
                notices.add(Notices.general("words-alone", Map.of("language", locale(language))));
              }
            });
    Map<Followed.Review, Integer> unanswered = new LinkedHashMap<>();
    chains.stream()
        .filter(chain -> chain.statuses().contains(Chain.Status.NO_ANSWER_HERE))
        .flatMap(chain -> chain.links().stream())
        .forEach(link -> unanswered.merge(link.review(), link.rows().size(), Integer::sum));
    unanswered.forEach((review, count) -> notices.add(answersMissing(review, count)));
    return notices;
  }

  private static Notice answersMissing(Followed.Review review, int count) {
    return Notices.answersNotHere(count, review.title(), review.symbol());
  }

  private static Notice notCompared(List<ResultRow> rows, Language language, Language most) {
    return Notices.general(
        "language-not-compared",
        Map.of("count", count(rows, language), "language", locale(language), "most", locale(most)));
  }

  private static Notice unmeasured(List<ResultRow> rows, Language language) {
    return Notices.general(
        "language-unmeasured",
        Map.of("count", count(rows, language), "language", locale(language)));
  }

  private static int count(List<ResultRow> rows, Language language) {
    return (int) rows.stream().filter(row -> row.language() == language).count();
  }

  private static Locale locale(Language language) {
    return Locale.forLanguageTag(language.code());
  }

  private static String state(List<ResultRow> rows) throws IncomparableException {
    if (rows.isEmpty()) {
      throw new IncomparableException("There are no recommendations to follow.", List.of());
    }
    List<String> states =
        rows.stream()
            .map(row -> row.info().stateUnderReviewName().orElse("an unknown State"))
            .distinct()
            .sorted()
            .toList();
    if (states.size() > 1) {
      throw new IncomparableException(
          "Recommendations of several States cannot be followed: "
              + states.stream().limit(5).collect(Collectors.joining(", "))
              + (states.size() > 5 ? " and " + (states.size() - 5) + " more" : "")
              + "; choose one with --state.",
          states);
    }
    return states.get(0);
  }

  /** By what puts them in order of time. */
  private static Map<String, Followed.Review> reviews(List<ResultRow> rows)
      throws IncomparableException {
    Map<String, Followed.Review> reviews = new TreeMap<>();
    rows.forEach(row -> reviews.putIfAbsent(when(row.paper()), Followed.Review.of(row.paper())));
    if (reviews.size() < 2) {
      Followed.Review only = reviews.values().iterator().next();
      throw new IncomparableException(
          "Recommendations of one review only ("
              + only.title()
              + "): give those of two or more reviews of the State.",
          List.of(only.title()));
    }
    return reviews;
  }

  /** A review by what puts it in order: its session, else the date and symbol of its paper. */
  private static String when(Paper paper) {
    return paper.info().session().isPresent()
        ? String.format(Locale.ROOT, "%05d", paper.info().session().getAsInt())
        : "~" + paper.info().date().map(Object::toString).orElse("") + paper.name();
  }

  /** The links that {@code rows} make, in order of time. */
  private static List<Chain.Link> links(
      List<ResultRow> rows, Map<String, Followed.Review> reviews) {
    Map<String, List<ResultRow>> byReview =
        rows.stream()
            .collect(
                Collectors.groupingBy(row -> when(row.paper()), TreeMap::new, Collectors.toList()));
    return byReview.entrySet().stream()
        .map(each -> new Chain.Link(reviews.get(each.getKey()), each.getValue()))
        .toList();
  }

  /**
   * How alike each two are; those in different languages cannot be compared and are not.
   *
   * @param perhaps gets, for each, those that may be on the same matter
   */
  private float[][] likeness(
      List<ResultRow> rows, List<ReasonFinder.OfAsk> asks, BitSet[] perhaps) {
    float[][] scores = new float[rows.size()][rows.size()];
    for (Language language : Language.values()) {
      int[] places =
          IntStream.range(0, rows.size()).filter(i -> rows.get(i).language() == language).toArray();
      if (places.length > 0) {
        TextLikeness.Index index =
            loaded
                .computeIfAbsent(language, kind::loadOrWords)
                .index(IntStream.of(places).mapToObj(i -> rows.get(i).text()).toList());
        IntStream.of(places)
            .parallel()
            .forEach(
                i -> {
                  double[] of = index.scores(rows.get(i).text());
                  for (int j = 0; j < of.length; j++) {
                    scores[i][places[j]] = (float) of[j];
                  }
                });
      }
    }
    for (int i = 0; i < scores.length; i++) {
      perhaps[i] = new BitSet();
      for (int j = 0; j < i; j++) {
        float both = (float) Math.sqrt(scores[i][j] * scores[j][i]);
        boolean sharesTreaty = asks.get(i).namesTreatyOf(asks.get(j));
        boolean asksOther = asks.get(i).asksOtherThan(asks.get(j));
        float either = Math.max(scores[i][j], scores[j][i]);
        if (sharesTreaty
            || (either >= PERHAPS_RELATED && !asksOther)
            || asks.get(i).mayShareMatterWith(asks.get(j), either)) {
          perhaps[i].set(j);
          perhaps[j].set(i);
        }
        if (asksOther) {
          both = 0;
        } else if (either >= PERHAPS_RELATED && asks.get(i).sharesOnlyTheActWith(asks.get(j))) {
          both = 0;
          perhaps[i].clear(j);
          perhaps[j].clear(i);
        } else if (both > RELATED
            && (asks.get(i).opposes(asks.get(j)) || asks.get(i).isOnOtherMatter(asks.get(j)))) {
          // On the same field, and not the same.
          both = (float) RELATED;
        }
        scores[i][j] = both;
        scores[j][i] = both;
      }
    }
    return scores;
  }
}
