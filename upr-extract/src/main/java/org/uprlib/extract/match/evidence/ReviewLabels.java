package org.uprlib.extract.match.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.text.reference.RecommendationNumber;

/**
 * The labels of a review's recommendations, and which of them a text names. A number without its
 * paragraph is found if only one recommendation has it, or if it is known in which order numbers
 * run through the lists. Immutable.
 */
final class ReviewLabels {
  private final Map<RecommendationNumber, List<Integer>> byLabel;
  private final Map<Integer, Set<RecommendationNumber>> byNumber;
  private final Set<Integer> paragraphs;
  private final Optional<String> symbol;
  private final OptionalInt cycle;
  private final PaperInfo info;
  private final Lazy<Sessions> sessions;
  private final Optional<List<Numbered>> running;

  /**
   * A list of recommendations.
   *
   * @param paragraph that it belongs to
   * @param highest the last of its numbers, which begin with 1 and skip none
   */
  record Numbered(int paragraph, int highest) {}

  private ReviewLabels(ReviewLabels labels, List<Numbered> running) {
    this.byLabel = labels.byLabel;
    this.byNumber = labels.byNumber;
    this.paragraphs = labels.paragraphs;
    this.symbol = labels.symbol;
    this.cycle = labels.cycle;
    this.info = labels.info;
    this.sessions = labels.sessions;
    this.running = Optional.of(running);
  }

  /**
   * @param cycle that of the review; empty if it is not known
   */
  ReviewLabels(List<ResultRow> rows, OptionalInt cycle) {
    this.byLabel = new HashMap<>();
    this.byNumber = new HashMap<>();
    this.paragraphs = new HashSet<>();
    this.running = Optional.empty();
    Paper paper = rows.get(0).paper();
    this.symbol = paper.info().symbol().map(ReviewLabels::base);
    this.cycle = cycle;
    this.info = paper.info();
    this.sessions = new Lazy<>(Sessions::load);
    for (int i = 0; i < rows.size(); i++) {
      Optional<RecommendationNumber> label = RecommendationNumber.parse(rows.get(i).paragraph());
      if (label.isPresent()) {
        byLabel.computeIfAbsent(label.get(), key -> new ArrayList<>()).add(i);
        byNumber
            .computeIfAbsent(label.get().number(), key -> new LinkedHashSet<>())
            .add(label.get());
        label.get().paragraph().ifPresent(paragraphs::add);
      }
    }
  }

  /** {@code symbol} without additions. */
  static String base(String symbol) {
    return UnSymbol.parse(symbol).map(each -> each.withoutAdditions().toString()).orElse(symbol);
  }

  /**
   * The same labels, numbers without a paragraph running on through the lists of {@code order};
   * where that is empty, such numbers mean nothing.
   */
  ReviewLabels running(List<Numbered> order) {
    return new ReviewLabels(this, List.copyOf(order));
  }

  /** The lists, by paragraph; empty if one of them skips a number or has no paragraph. */
  List<Numbered> lists() {
    Map<Integer, Set<Integer>> numbers = new TreeMap<>();
    for (RecommendationNumber label : byLabel.keySet()) {
      if (label.paragraph().isEmpty()) {
        return List.of();
      }
      numbers
          .computeIfAbsent(label.paragraph().getAsInt(), key -> new HashSet<>())
          .add(label.number());
    }
    List<Numbered> lists = new ArrayList<>();
    numbers.forEach(
        (paragraph, all) -> {
          int highest = Collections.max(all);
          if (highest == all.size() && Collections.min(all) == 1) {
            lists.add(new Numbered(paragraph, highest));
          }
        });
    return lists.size() == numbers.size() ? lists : List.of();
  }

  /** The highest number of any list. */
  int highest() {
    return byNumber.isEmpty() ? 0 : Collections.max(byNumber.keySet());
  }

  /** How many labels there are. */
  int total() {
    return byLabel.size();
  }

  /** The numbers of this review without a paragraph that {@code naming} names. */
  List<Integer> plain(ReviewDocument.Citation naming) {
    return !naming.announced() || isOfAnother(naming)
        ? List.of()
        : naming.numbers().stream()
            .takeWhile(range -> range.paragraph().isEmpty())
            .flatMap(range -> numbers(range).boxed())
            .toList();
  }

  /** The recommendations that a number without a paragraph means. */
  List<Integer> rows(int number) {
    if (running.isEmpty()) {
      Set<RecommendationNumber> labels = byNumber.getOrDefault(number, Set.of());
      return labels.size() == 1 ? byLabel.get(labels.iterator().next()) : List.of();
    }
    int before = 0;
    for (Numbered list : running.get()) {
      if (number <= before + list.highest()) {
        return byLabel.getOrDefault(
            RecommendationNumber.of(list.paragraph(), number - before), List.of());
      }
      before += list.highest();
    }
    return List.of();
  }

  private boolean isOfAnother(ReviewDocument.Citation naming) {
    boolean otherCycle = naming.cycle().isPresent() && !naming.cycle().equals(cycle);
    boolean otherReport =
        naming.symbol().isPresent() && symbol.isPresent() && !isOwn(naming.symbol().get());
    boolean otherState =
        naming.to().isPresent()
            && info.stateUnderReview().isPresent()
            && !naming.to().equals(info.stateUnderReview());
    return otherCycle
        || otherReport
        || otherState
        || (naming.session().isPresent() && !isOwnSession(naming.session().getAsInt()))
        || (naming.year().isPresent() && !isOwnYear(naming.year().getAsInt()));
  }

  /** Of the Working Group, or of the Council to which it reported. */
  private boolean isOwnSession(int number) {
    return Stream.of(info.session(), info.councilSession())
        .anyMatch(own -> own.equals(OptionalInt.of(number)));
  }

  /** The outcome may be adopted in the year after the session. */
  private boolean isOwnYear(int year) {
    Optional<Integer> own =
        info.session().isPresent()
            ? sessions
                .get()
                .byNumber(info.session().getAsInt())
                .flatMap(Session::month)
                .map(YearMonth::getYear)
            : info.date().map(LocalDate::getYear);
    return own.isPresent() && (year == own.get() || year == own.get() + 1);
  }

  /**
   * What a naming was found to name.
   *
   * @param rows indexes of recommendations, in order
   * @param ambiguous numbers that several recommendations have
   */
  record Named(Set<Integer> rows, Set<Integer> ambiguous) {
    static final Named NOTHING = new Named(Set.of(), Set.of());
  }

  /**
   * Which recommendations {@code naming} names.
   *
   * @param plain whether numbers without a paragraph may be of this review; in papers of others
   *     they are mostly not
   */
  Named named(ReviewDocument.Citation naming, boolean plain) {
    if (isOfAnother(naming)) {
      return Named.NOTHING;
    }
    Set<Integer> rows = new LinkedHashSet<>();
    Set<Integer> ambiguous = new LinkedHashSet<>();
    OptionalInt last = OptionalInt.empty();
    for (ReviewDocument.Citation.NumberRange range : naming.numbers()) {
      boolean stated = range.paragraph().isPresent();
      OptionalInt paragraph = stated ? paragraph(range) : last;
      last = paragraph;
      if (paragraph.isEmpty() && (stated || !(plain || naming.symbol().isPresent()))) {
        continue;
      }
      numbers(range).forEach(number -> add(paragraph, number, rows, ambiguous));
    }
    return new Named(rows, ambiguous);
  }

  /** Those in {@code range}, no more than there are labels. */
  private IntStream numbers(ReviewDocument.Citation.NumberRange range) {
    int last = Math.min(range.last(), range.first() + byLabel.size());
    return IntStream.rangeClosed(range.first(), last);
  }

  /**
   * True for the report's own symbol, or that of an addendum to it, which has the State's views.
   */
  private boolean isOwn(String other) {
    return symbol.filter(own -> own.equals(base(other))).isPresent();
  }

  /** The paragraph of a range; where one end has a paragraph that there is not, the other's. */
  private OptionalInt paragraph(ReviewDocument.Citation.NumberRange range) {
    for (OptionalInt each : List.of(range.paragraph(), range.lastParagraph())) {
      if (each.isPresent() && paragraphs.contains(each.getAsInt())) {
        return each;
      }
    }
    return OptionalInt.empty();
  }

  private void add(OptionalInt paragraph, int number, Set<Integer> rows, Set<Integer> ambiguous) {
    if (paragraph.isPresent()) {
      rows.addAll(
          byLabel.getOrDefault(RecommendationNumber.of(paragraph.getAsInt(), number), List.of()));
      return;
    }
    rows.addAll(rows(number));
    if (running.isEmpty() && byNumber.getOrDefault(number, Set.of()).size() > 1) {
      ambiguous.add(number);
    }
  }
}
