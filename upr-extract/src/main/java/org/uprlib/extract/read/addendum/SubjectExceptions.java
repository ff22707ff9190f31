package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/**
 * Finds what an answer takes out by subject: {@code apart from the recommendations regarding the
 * Optional Protocol …}. Immutable and thread-safe.
 */
final class SubjectExceptions {
  /** A number or a single word is no subject. */
  private static final int SHORTEST = 8;

  private final Pattern pattern;

  private enum Kind {
    EXCEPT,
    THESE,
    SUBJECT,
    END
  }

  private SubjectExceptions(PhraseTable<Kind> phrases) {
    this.pattern =
        Pattern.compile(
            "\\b%s\\s+%s\\s+%s\\s+([^.;,:]+?)(?=\\s+%s\\b|[.;,:]|$)"
                .formatted(
                    any(phrases, Kind.EXCEPT),
                    any(phrases, Kind.THESE),
                    any(phrases, Kind.SUBJECT),
                    any(phrases, Kind.END)),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Those of all languages; a language without data has none.
   *
   * @throws IllegalStateException if the data is malformed; the message names file and line
   */
  static Map<Language, SubjectExceptions> load() {
    return PhraseTable.load(
            SubjectExceptions.class::getResourceAsStream, "subject-exceptions.tsv", Kind.class)
        .byLanguage(SubjectExceptions::new);
  }

  private static String any(PhraseTable<Kind> phrases, Kind kind) {
    return phrases.anyOf(kind).replace(" ", "\\E\\s+\\Q");
  }

  /** The first exception in {@code words}; empty if there is none. */
  Optional<Answer.SubjectException> find(List<PlacedText> words) {
    for (PlacedText passage : words) {
      Optional<Answer.SubjectException> found = find(passage);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Answer.SubjectException> find(PlacedText passage) {
    Matcher matcher = pattern.matcher(passage.text());
    return matcher.find() && matcher.group(1).length() >= SHORTEST
        ? Optional.of(
            new Answer.SubjectException(
                matcher.group(1).replaceAll("\\s+", " "),
                matcher.group().replace('\n', ' '),
                new Span(matcher.start(), matcher.end()).shift(passage.start())))
        : Optional.empty();
  }
}
