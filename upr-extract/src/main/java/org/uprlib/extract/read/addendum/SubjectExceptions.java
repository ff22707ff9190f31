package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;

/**
 * Finds what an answer takes out by subject: {@code apart from the recommendations regarding the
 * Optional Protocol …}. Immutable and thread-safe.
 */
final class SubjectExceptions {
  /** A subject that a number or a single word makes is none. */
  private static final int SHORTEST = 8;

  private final Optional<Pattern> pattern;

  private enum Kind {
    EXCEPT,
    THESE,
    SUBJECT,
    END
  }

  private SubjectExceptions(Map<Kind, List<String>> phrases) {
    this.pattern =
        phrases.size() == Kind.values().length ? Optional.of(of(phrases)) : Optional.empty();
  }

  /**
   * Those of all languages; a language without data has none.
   *
   * @throws IllegalStateException if the data is malformed; the message names file and line
   */
  static Map<Language, SubjectExceptions> load() {
    Map<Language, Map<Kind, List<String>>> phrases = new EnumMap<>(Language.class);
    for (DataFile.Row row :
        DataFile.read(SubjectExceptions.class::getResourceAsStream, "subject-exceptions.tsv", 3)) {
      Language language =
          Language.of(row.required(0))
              .orElseThrow(() -> row.malformed("'" + row.get(0) + "' is no language"));
      phrases
          .computeIfAbsent(language, key -> new EnumMap<>(Kind.class))
          .computeIfAbsent(row.oneOf(Kind.class, 1), key -> new ArrayList<>())
          .addAll(row.list(2, "|"));
    }
    Map<Language, SubjectExceptions> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new SubjectExceptions(phrases.getOrDefault(language, Map.of())));
    }
    return all;
  }

  private static Pattern of(Map<Kind, List<String>> phrases) {
    String words =
        "\\b(?:%s)\\s+(?:%s)\\s+(?:%s)\\s+([^.;,:]+?)(?=\\s+(?:%s)\\b|[.;,:]|$)"
            .formatted(
                any(phrases.get(Kind.EXCEPT)),
                any(phrases.get(Kind.THESE)),
                any(phrases.get(Kind.SUBJECT)),
                any(phrases.get(Kind.END)));
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String any(List<String> phrases) {
    return phrases.stream()
        .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }

  /** The first exception in {@code words}; empty if there is none. */
  Optional<SubjectException> find(List<PlacedText> words) {
    for (PlacedText passage : words) {
      Optional<SubjectException> found = pattern.flatMap(each -> find(each, passage));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<SubjectException> find(Pattern pattern, PlacedText passage) {
    Matcher matcher = pattern.matcher(passage.text());
    return matcher.find() && matcher.group(1).length() >= SHORTEST
        ? Optional.of(
            new SubjectException(
                matcher.group(1).replaceAll("\\s+", " "),
                matcher.group().replace('\n', ' '),
                new Span(matcher.start(), matcher.end()).shift(passage.start())))
        : Optional.empty();
  }
}
