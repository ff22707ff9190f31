package org.uprlib.extract.rows.repeat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.repeat.RepeatFilter.Remark;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Which recommendations have an answer in what is still to be handed on, and how those that do not
 * count differ from those that do. Not thread-safe.
 */
final class CountedAnswers {
  /** The id of papers that have more than one id. */
  private static final int SEVERAL = 0;

  /** For a paper without the symbol of a report: it has none, or is a draft. */
  private static final long NO_REPORT = 0;

  private static final long ANY_REPORT = 1;

  private final RowKeys keys;

  /** The paper that answers a recommendation, by symbol and label, of those that were noted. */
  private final Map<Long, Integer> answeredBySymbol = new HashMap<>();

  /**
   * The answered recommendations of those that were noted, by review, label, text and States, each
   * with the report that they are of, if their symbol says so.
   */
  private final Set<Long> answeredByText = new HashSet<>();

  /** The answered recommendations of those that were noted, as a row of no known review is. */
  private final Set<Long> answeredAnywhere = new HashSet<>();

  /** Recommendations that count without an answer, by review, label, text and States or symbol. */
  private final Set<Long> unanswered = new HashSet<>();

  /** How many recommendations of a review count without an answer. */
  private final Map<Long, Integer> openByReview = new HashMap<>();

  /** Recommendations that count, by symbol and label. */
  private final Map<Long, Counted> counted = new HashMap<>();

  /**
   * A recommendation that counts.
   *
   * @param text its label, text and States
   */
  private record Counted(long text, Optional<Language> language, PositionStatus status) {}

  CountedAnswers(RowKeys keys) {
    this.keys = keys;
  }

  /** Notes the answer of a row of the paper {@code id} that is still to be handed on. */
  void note(int id, ResultRow row) {
    if (row.position().status().isOpen()) {
      return;
    }
    keys.symbol(row)
        .ifPresent(
            key ->
                answeredBySymbol.merge(key, id, (one, other) -> one.equals(other) ? one : SEVERAL));
    LongStream reports =
        RowKeys.report(row)
            .map(own -> LongStream.of(own, ANY_REPORT))
            .orElse(LongStream.of(NO_REPORT));
    reports.forEach(
        report -> keys.reviews(row).forEach(key -> answeredByText.add(key * 31 + report)));
    keys.anyReview(row).forEach(answeredAnywhere::add);
  }

  /** Whether a row has no answer and another paper than {@code id} that was noted has it. */
  boolean isAnsweredElsewhere(int id, ResultRow row) {
    return row.position().status().isOpen()
        && (keys.symbol(row).filter(key -> answeredBySymbol.getOrDefault(key, id) != id).isPresent()
            || isAnsweredInReview(row)
            || keys.unknownReview(row).filter(answeredAnywhere::contains).isPresent());
  }

  /** Whether the same report, or a paper that is perhaps that report, has the answer. */
  private boolean isAnsweredInReview(ResultRow row) {
    long report = RowKeys.report(row).orElse(ANY_REPORT);
    return keys.reviews(row)
        .anyMatch(
            key ->
                answeredByText.contains(key * 31 + report)
                    || answeredByText.contains(key * 31 + NO_REPORT));
  }

  void count(ResultRow row) {
    keys.symbol(row).ifPresent(key -> counted.putIfAbsent(key, counted(row)));
    if (row.position().status().isOpen()) {
      keys(row).forEach(unanswered::add);
      openByReview.merge(keys.review(row.paper()), 1, Integer::sum);
    }
  }

  /** How many recommendations of {@code review} count without an answer; asked once of each. */
  int takeOpen(long review) {
    return Objects.requireNonNullElse(openByReview.remove(review), 0);
  }

  private Counted counted(ResultRow row) {
    return new Counted(keys.text(row), row.info().language(), row.position().status());
  }

  private LongStream keys(ResultRow row) {
    return LongStream.concat(keys.symbol(row).stream().mapToLong(key -> key), keys.reviews(row));
  }

  /** What is said of a row that does not count, beside the one that does. */
  Set<Remark> beside(ResultRow row) {
    Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    Counted own = counted(row);
    Optional<Counted> first = keys.symbol(row).map(counted::get);
    boolean answered = !own.status().isOpen();
    if (answered && keys(row).anyMatch(unanswered::contains)) {
      remarks.add(Remark.ANSWER_LOST);
    }
    if (answered
        && first
            .filter(each -> !each.status().isOpen() && each.status() != own.status())
            .isPresent()) {
      remarks.add(Remark.ANSWER_DIFFERS);
    }
    if (first
        .filter(each -> each.language().equals(own.language()) && each.text() != own.text())
        .isPresent()) {
      remarks.add(Remark.TEXT_DIFFERS);
    }
    return remarks;
  }
}
