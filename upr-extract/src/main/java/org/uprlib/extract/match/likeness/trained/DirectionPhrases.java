package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.StemReader.StemmedWord;
import org.uprlib.extract.text.term.TextToken;

/**
 * Cuts texts in one language into the phrases of {@code direction-words.tsv} and the words between
 * them. Thread-safe.
 */
final class DirectionPhrases {
  private static final Set<Kind> PREFIXES = Set.of(Kind.NOT, Kind.AGAINST);
  private static final String HYPHENS = "-\u2010\u2011";

  private final StemReader stems;
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** In a language without phrases, every word is a part. */
  DirectionPhrases(Language language) {
    this.stems = new StemReader(language);
    PhraseTable.load(Direction.class::getResourceAsStream, "direction-words.tsv", Kind.class)
        .in(language)
        .phrases()
        .forEach(
            each -> {
              List<StemmedWord> words = stems.words(each.words());
              phrases
                  .computeIfAbsent(words.get(0).stem(), key -> new ArrayList<>())
                  .add(new Phrase(each.kind(), words));
            });
    phrases.values().forEach(of -> of.sort(Comparator.comparingInt(each -> -each.words().size())));
  }

  /** What words do, see the table. */
  enum Kind {
    FOR,
    AGAINST,
    ALLOW,
    FREE,
    BAN,
    NOT,
    NEUTRAL,
    PURPOSE,
    UNSURE,
    MEANS,
    MAKE,
    KEEP,
    LEAVE,
    STRIP,
    SHIELD,
    FROM,
    CALL,
    KEPT,
    CUSTODY,
    PREFIX,
    LAWFUL,
    UNLAWFUL,
    BE,
    THAT,
    WHICH,
    INCLUDING,
    LIMITED,
    ASIDE,
    THING,
    BY,
    OF,
    IN,
    AND;

    /** Whether it parts a thing from whose or where it is. */
    boolean joinsThings() {
      return this == OF || this == IN || this == FROM;
    }
  }

  /**
   * A phrase, or a word that begins none.
   *
   * @param kind what the phrase does
   */
  record Part(Optional<Kind> kind, List<StemmedWord> words) {
    private static final String ENDS = ".;:";
    private static final String MARKS = ",.;:()";

    TextToken first() {
      return words.get(0).word();
    }

    String printed() {
      return words.stream().map(each -> each.word().word()).collect(Collectors.joining(" "));
    }

    /** Of a word. */
    String stem() {
      return words.get(0).stem();
    }

    /** Whether it is a word that may say what the text is about. */
    boolean isContent() {
      return kind.isEmpty() && words.get(0).content() && first().raw().length() > 1;
    }

    /** Whether it is such a word, or a phrase that names a thing. */
    boolean isThing() {
      return isContent() || is(Kind.THING) || is(Kind.CUSTODY);
    }

    boolean is(Kind which) {
      return kind.filter(which::equals).isPresent();
    }

    /** Whether it parts a thing from whose or where it is. */
    boolean joinsThings() {
      return kind.filter(Kind::joinsThings).isPresent();
    }

    /** Whether a sentence, or a long part of one, ends before it. */
    boolean isBehindEnd() {
      return ENDS.indexOf(first().before()) >= 0;
    }

    /** Whether a mark separates it from the word before. */
    boolean isBehindMark() {
      return MARKS.indexOf(first().before()) >= 0;
    }

    /** Whether it goes on with whose the thing before is, or is where persons are held. */
    boolean isOfThings() {
      return is(Kind.OF) || is(Kind.CUSTODY);
    }

    boolean isIn(Collection<Span> spans) {
      Span own = span(List.of(this));
      return spans.stream().anyMatch(span -> span.contains(own));
    }

    /** Where {@code parts}, which follow each other, are in the text. */
    static Span span(List<Part> parts) {
      List<StemmedWord> last = parts.get(parts.size() - 1).words();
      return new Span(parts.get(0).first().start(), last.get(last.size() - 1).word().end());
    }
  }

  List<Part> parts(String text) {
    // In French, what is elided is a word.
    List<StemmedWord> words = stems.words(text.replace('\'', ' ').replace('’', ' '));
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      TextToken word = words.get(i).word();
      Optional<Phrase> known = phrase(words, i);
      boolean prefix = known.isPresent() && isPrefix(known.get(), words, i, text);
      Optional<Phrase> phrase = known.filter(each -> prefix || each.isNoName(word));
      int end = i + phrase.map(each -> each.words().size()).orElse(1);
      Optional<Kind> kind = prefix ? Optional.of(Kind.PREFIX) : phrase.map(Phrase::kind);
      parts.add(new Part(kind, List.copyOf(words.subList(i, end))));
      i = end;
    }
    return parts;
  }

  /** Whether a hyphen makes it part of a name: the anti-terrorism law, and not non-application. */
  private boolean isPrefix(Phrase phrase, List<StemmedWord> words, int place, String text) {
    int next = place + phrase.words().size();
    if (!PREFIXES.contains(phrase.kind()) || next >= words.size()) {
      return false;
    }
    int end = words.get(next - 1).word().end();
    return words.get(next).word().start() == end + 1
        && HYPHENS.indexOf(text.charAt(end)) >= 0
        && phrase(words, next).isEmpty();
  }

  /** The longest phrase at {@code place}; those that are printed so come first. */
  private Optional<Phrase> phrase(List<StemmedWord> words, int place) {
    List<Phrase> known = phrases.getOrDefault(words.get(place).stem(), List.of());
    return known.stream()
        .filter(each -> each.isAt(words, place, true))
        .findFirst()
        .or(
            () ->
                known.stream()
                    .filter(each -> each.kind() != Kind.THING)
                    .filter(each -> each.isAt(words, place, false))
                    .findFirst());
  }

  private record Phrase(Kind kind, List<StemmedWord> words) {
    /** Whether {@code text} has it at {@code place}, as printed in the table or by its stems. */
    boolean isAt(List<StemmedWord> text, int place, boolean printed) {
      if (place + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        StemmedWord mine = words.get(i);
        StemmedWord its = text.get(place + i);
        if (!mine.stem().equals(its.stem())
            || (printed && !mine.word().word().equals(Folding.fold(its.word().word())))
            || (i > 0 && its.word().before() != ' ')) {
          return false;
        }
      }
      return true;
    }

    /** Whether {@code first} does not begin a name: the Protocol to Prevent and Suppress. */
    boolean isNoName(TextToken first) {
      return kind == Kind.MEANS
          || kind == Kind.THING
          || first.start() == 0
          || first.before() != ' '
          || !Character.isUpperCase(first.raw().charAt(0))
          || first.isCapitals();
    }
  }
}
