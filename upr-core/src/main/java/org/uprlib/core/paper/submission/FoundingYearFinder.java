package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.text.Folding;

/**
 * Finds the year in which the first of those who submit was founded: {@code It was founded on 5 May
 * 1998}, or in brackets where they are first spoken of, {@code Rivers United (1998) works for}.
 * Thread-safe.
 */
record FoundingYearFinder(SubmissionPhrases phrases) {
  private static final String YEAR = "((?:1[89]|20)\\d{2})";

  /**
   * Behind words such as {@code founded in}; a day and a month may be before it, and in Arabic who
   * was founded: {@code تأسست المنظمة الوطنية عام 1998}.
   */
  private static final Pattern FOUNDED_IN =
      Pattern.compile(
          "^(?:[^\\d.;\\n]{0,12}|[\\p{IsArabic}\\h&&[^،]]{0,60})"
              + "(?:\\d{1,2}\\p{L}{0,3}[./ ]{1,2}[\\p{L} ]{0,18}(?:\\d{1,2}[./])?)?"
              + YEAR
              + "(?!\\d)");

  /** Behind a name, and its short name. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("^(?: ?\\([^()\\d]{1,20}\\))? ?\\(" + YEAR + "\\)");

  OptionalInt find(List<SubmissionLine> lines, List<Organisation> organisations) {
    return Stream.concat(
            lines.stream().flatMap(line -> founded(line.text()).stream()),
            organisations.stream().flatMap(each -> inBrackets(each, lines)))
        .findFirst()
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private Optional<Integer> founded(String line) {
    String folded = Folding.sameLength(line);
    int from = 0;
    Optional<Span> words = phrases.find(PhraseKind.FOUNDED, folded);
    while (words.isPresent()) {
      from += words.get().end();
      Optional<Integer> year = year(FOUNDED_IN, line.substring(from));
      if (year.isPresent()) {
        return year;
      }
      words = phrases.find(PhraseKind.FOUNDED, folded.substring(from));
    }
    return Optional.empty();
  }

  /** Where it signs and where it is first spoken of; later, such a year is that of a paper. */
  private static Stream<Integer> inBrackets(Organisation named, List<SubmissionLine> lines) {
    return Stream.concat(Stream.of(named.name()), named.acronym().stream())
        .flatMap(
            name ->
                lines.stream()
                    .filter(line -> !line.heading() && line.text().contains(name))
                    .filter(line -> line.paragraph().span().end() > named.span().start())
                    .limit(2)
                    .map(line -> line.text().substring(behind(line.text(), name)))
                    .flatMap(behind -> year(IN_BRACKETS, behind).stream()));
  }

  private static int behind(String text, String name) {
    return text.indexOf(name) + name.length();
  }

  private static Optional<Integer> year(Pattern pattern, String text) {
    Matcher year = pattern.matcher(text);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }
}
