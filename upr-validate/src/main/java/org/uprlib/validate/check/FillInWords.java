package org.uprlib.validate.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/**
 * Finds what somebody meant to fill in: {@code [to be completed]}, {@code TODO: figures}, {@code
 * (source?)}, 20XX, or that the paper is called a draft. Immutable and thread-safe.
 */
final class FillInWords {
  /** Letters in place of numbers. */
  private static final String BLANKS = "\\[xx+\\b|\\b(?:19|20)xx\\b|\\bx{4,}\\b|\\bxx+ ?%";

  /** Marks may be between the words of a phrase, which is quoted. */
  private static final String BETWEEN_WORDS = "\\E[ \\p{P}]+\\Q";

  private final PhraseTable<Kind> words =
      PhraseTable.load(FillInWords.class::getResourceAsStream, "fill-in-words.tsv", Kind.class);

  private final Pattern pattern =
      Pattern.compile(
          ("\\[[^\\[\\]]{0,60}\\b%s\\b|\\[%s\\b|\\[%s [^\\[\\]]{1,80}\\]|\\b%s\\b|^%s ?:|"
                      + "[(\\[（]¿?%s ?[?？؟]+[)\\]）]|^[ \\p{P}]*%s[ \\p{P}]*$|")
                  .formatted(
                      any(Kind.WITHIN),
                      any(Kind.OPENING),
                      any(Kind.ASKING),
                      any(Kind.ANYWHERE),
                      any(Kind.HEAD),
                      any(Kind.ASKED),
                      any(Kind.DRAFT))
              + BLANKS);

  private enum Kind {
    WITHIN,
    OPENING,
    ASKING,
    ANYWHERE,
    HEAD,
    ASKED,
    DRAFT
  }

  private String any(Kind kind) {
    return words.of(kind).stream()
        .map(phrase -> Pattern.quote(Folding.sameLength(phrase)).replace(" ", BETWEEN_WORDS))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Where {@code folded}, a paragraph's text, has the first of them. */
  Optional<Span> in(String folded) {
    return pattern.matcher(folded).results().map(m -> new Span(m.start(), m.end())).findFirst();
  }
}
