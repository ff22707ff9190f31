package org.uprlib.extract.match.trace;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.match.likeness.trained.ReasonFinder;
import org.uprlib.extract.match.trace.AskMatch.Strength;
import org.uprlib.extract.match.trace.TraceRun.Candidate;
import org.uprlib.extract.match.trace.TraceRun.Comparison;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.Askers.Extent;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Decides how far recommendations answer to asks, and which of the States that made them asked for
 * that. Immutable.
 */
final class AskMatcher {
  private final Comparison by;
  private final ReasonFinder reasons;

  /** The single requests of recommendations that have several. */
  private final Map<String, Integer> requests = new HashMap<>();

  private final Lazy<TextLikeness.Index> index;

  /**
   * @param rows the recommendations that may answer
   */
  AskMatcher(Comparison by, ReasonFinder reasons, Stream<ResultRow> rows) {
    this.by = by;
    this.reasons = reasons;
    List<String> texts =
        rows.filter(row -> row.language() == by.language() && row.recommendation().isDivided())
            .flatMap(row -> row.parts().stream())
            .map(ResultRow::text)
            .distinct()
            .toList();
    texts.forEach(text -> requests.put(text, requests.size()));
    index = new Lazy<>(() -> by.likeness().index(texts));
  }

  OfAsk of(String ask) {
    return new OfAsk(ask);
  }

  /** Decides it for one ask. */
  final class OfAsk {
    private final ReasonFinder.OfAsk ask;

    /** How like it is each of the requests. */
    private final Lazy<double[]> scores;

    private OfAsk(String text) {
      ask = reasons.of(text);
      scores = new Lazy<>(() -> index.get().scores(text));
    }

    /** Whether enough of its words are known to say that it is in the language of the others. */
    boolean isReadable() {
      return ask.isReadable();
    }

    /**
     * How far a recommendation answers to it.
     *
     * @param row the recommendation as it is given, perhaps in another language
     * @param countable false if figures do not count it in any case
     */
    AskMatch match(Candidate found, ResultRow row, boolean countable) {
      ReasonFinder.Common common = ask.common(found.text());
      Strength probable = strength(found.score(), common, countable);
      boolean carried = row.language() != by.language() && !found.text().equals(row.text());
      return new AskMatch(
          row,
          found.score(),
          probable,
          false,
          common.reasons(),
          carried ? Optional.of(by.language()) : Optional.empty(),
          askers(row, found.row(), probable, request -> strength(request, countable)));
    }

    private Strength strength(String request, boolean countable) {
      return strength(scores.get()[requests.get(request)], ask.common(request), countable);
    }

    private Strength strength(double score, ReasonFinder.Common common, boolean countable) {
      if (common.opposite()) {
        return Strength.NONE;
      }
      if (countable && score >= by.threshold() && common.matter()) {
        return common.less() ? Strength.IN_PART : Strength.COUNTED;
      }
      return score >= by.perhaps() ? Strength.PERHAPS : Strength.NONE;
    }

    /**
     * Who asked for it: by whichever requests answer as the whole does, or in part.
     *
     * @param compared the same recommendation in the asks' language, if it is there
     */
    private Askers askers(
        ResultRow row, ResultRow compared, Strength whole, Function<String, Strength> strength) {
      int parts = row.parts().size();
      if (parts == 1) {
        return Askers.all(row);
      }
      if (compared.language() != by.language() || compared.parts().size() != parts) {
        return Askers.of(row, Collections.nCopies(parts, Extent.NOT_KNOWN));
      }
      List<Strength> each =
          compared.parts().stream().map(part -> strength.apply(part.text())).toList();
      boolean found = Collections.min(each).compareTo(whole) <= 0;
      return Askers.of(row, each.stream().map(request -> extent(request, whole, found)).toList());
    }
  }

  /** Where no request has all of it, those that only perhaps answer may have a part of it. */
  private static Extent extent(Strength request, Strength whole, boolean found) {
    if (request == Strength.NONE) {
      return Extent.NOT;
    }
    if (request.compareTo(whole) <= 0) {
      return Extent.WHOLLY;
    }
    if (request == Strength.IN_PART) {
      return Extent.IN_PART;
    }
    return found ? Extent.NOT : Extent.NOT_KNOWN;
  }
}
