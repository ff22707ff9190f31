package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * Which review a mid-term report is on, as far as its opening says. Immutable.
 *
 * @param symbol of the review's report, without additions; of several the latest
 * @param cycle of the review
 * @param year the last one that the opening names, before which the review was
 */
public record ReportedReview(Optional<String> symbol, OptionalInt cycle, OptionalInt year) {
  /** Where nothing says it. */
  public static final ReportedReview UNSAID =
      new ReportedReview(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

  /** What was found, for messages in any language; a year only where nothing else was. */
  @Override
  public String toString() {
    String named =
        Stream.concat(symbol.stream(), cycle.stream().mapToObj(number -> "cycle " + number))
            .collect(Collectors.joining(", "));
    return named.isEmpty() && year.isPresent() ? "≤ " + year.getAsInt() : named;
  }

  /** Reads openings. Immutable and thread-safe. */
  static final class Reader {
    /** Those in which a review can have been held. */
    private static final Pattern YEAR =
        Pattern.compile("(?<![\\d/.,])20(?:0[6-9]|[1-4]\\d)(?![\\d/])");

    private static final Set<DocumentationWord> MID_TERM =
        Set.of(DocumentationWord.MID_TERM, DocumentationWord.MID_TERM_REVIEW);

    private static final Pattern LINES = Pattern.compile("\n");

    private final PhraseTable<DocumentationWord> words;
    private final CountedReview counted;

    Reader(PhraseTable<DocumentationWord> words, CountedReview counted) {
      this.words = words;
      this.counted = counted;
    }

    ReportedReview read(String opening) {
      List<UnSymbol> symbols = new ArrayList<>();
      Set<Integer> cycles = new TreeSet<>();
      for (String line : LINES.split(opening, -1)) {
        if (words.has(DocumentationWord.ON_REVIEW, line)) {
          UnSymbol.find(line).stream()
              .map(UnSymbol.Match::symbol)
              .filter(each -> each.series() == UnSymbol.Series.COUNCIL_REPORT)
              .forEach(symbols::add);
          cycles.addAll(counted.all(line));
        }
      }
      return new ReportedReview(
          symbols.stream()
              .max(Comparator.comparingInt((UnSymbol each) -> each.councilSession().orElse(0)))
              .map(latest -> latest.withoutAdditions().toString()),
          cycles.size() == 1 ? OptionalInt.of(cycles.iterator().next()) : OptionalInt.empty(),
          YEAR.matcher(opening)
              .results()
              .map(MatchResult::group)
              .mapToInt(Integer::parseInt)
              .max());
    }

    /** Whether {@code opening} is that of a mid-term report on a review. */
    boolean isOnReview(String opening) {
      return words.hasAny(MID_TERM, opening) && !isOnAnotherProcess(opening);
    }

    /** Whether the title of a mid-term report says what it is on, and that is not the review. */
    private boolean isOnAnotherProcess(String opening) {
      return !words.has(DocumentationWord.UPR, opening)
          && LINES
              .splitAsStream(opening)
              .filter(line -> words.hasAny(MID_TERM, line))
              .findFirst()
              .filter(title -> words.has(DocumentationWord.OTHER_PROCESS, title))
              .isPresent();
    }
  }
}
