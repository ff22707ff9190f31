package org.uprlib.extract.read.position;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Decides whether a statement says more than a position: {@code … did not enjoy the support of
 * Sylvania, as it considers them factually wrong}. Immutable and thread-safe.
 */
final class Explanations {
  /** A reason has so many significant words; one that says "already implemented" needs more. */
  private static final int SIGNIFICANT = 2;

  private static final int SIGNIFICANT_BESIDE = 5;
  private static final int SHORTEST_SIGNIFICANT = 4;
  private static final Pattern COLON = Pattern.compile("[\\s\u00a0\u202f]*[:：]$");

  private final PhraseBook book;
  private final Pattern openings;
  private final Pattern others;
  private final PhraseTable<Kind> words =
      PhraseTable.load(
          Explanations.class::getResourceAsStream, "explanation-words.tsv", Kind.class);

  /** What words do; see the data file. */
  private enum Kind {
    REASON,
    VIEW,
    OTHER,
    PLAIN
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if they are malformed
   */
  Explanations(PhraseBook book) {
    this.book = book;
    openings = any(words.anyOf(Kind.REASON) + "|" + words.anyOf(Kind.VIEW));
    others = any(words.anyOf(Kind.OTHER));
  }

  private static Pattern any(String phrases) {
    return Pattern.compile("(?<!\\p{L})(?:" + phrases + ")(?!\\p{L}|\\s\\d)");
  }

  /** The first sentence of {@code paragraph} that explains; empty if none does. */
  Optional<Span> sentence(String paragraph, Language language) {
    return book.sentences(paragraph, language).stream()
        .map(Sentence::span)
        .filter(place -> explains(read(place, paragraph), language))
        .findFirst();
  }

  /** A sentence, with what follows its colon: {@code for the following reasons: (a) …}. */
  private static String read(Span place, String paragraph) {
    String sentence = place.in(paragraph);
    return sentence.indexOf(':') >= 0 ? paragraph.substring(place.start()) : sentence;
  }

  /**
   * The sentences of {@code paragraph} from the first on that explains, without a colon behind
   * them; empty if none does.
   */
  Optional<Span> in(String paragraph, Language language) {
    int end = COLON.matcher(paragraph.stripTrailing()).replaceFirst("").length();
    return sentence(paragraph, language)
        .map(first -> new Span(first.start(), Math.max(first.start(), end)));
  }

  private boolean explains(String sentence, Language language) {
    String folded = sentence.toLowerCase(Locale.ROOT);
    String read = others.matcher(folded).replaceAll(found -> "_".repeat(found.group().length()));
    Matcher opening = openings.matcher(read);
    while (opening.find()) {
      if (isReason(sentence.substring(opening.end()), language)) {
        return true;
      }
    }
    return false;
  }

  /** True if {@code reason} is more than a position, or that it is being implemented. */
  private boolean isReason(String reason, Language language) {
    Sentence whole = book.whole(reason, language);
    List<Cue> cues = whole.wordings();
    BitSet known = new BitSet();
    cues.forEach(cue -> known.set(cue.first(), cue.end()));
    boolean beside =
        cues.stream().anyMatch(cue -> cue.sense().family() == Sense.Family.QUALIFICATION);
    int significant = 0;
    for (int at = whole.from(); at < whole.to(); at++) {
      boolean counts =
          whole.isAnyWord(at)
              && !known.get(at)
              && whole.text(at).length() >= SHORTEST_SIGNIFICANT
              && !words.is(Kind.PLAIN, whole.text(at))
              && !whole.is(at, "recommendation");
      significant += counts ? 1 : 0;
    }
    return significant >= (beside ? SIGNIFICANT_BESIDE : SIGNIFICANT);
  }
}
