package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.WordCutter;
import org.uprlib.core.vocabulary.Language;

/** The words that show the structure of an addendum, in one language. Immutable and thread-safe. */
final class Markers {
  private static final int LONGEST_MARKER = 60;
  private static final int MOST_WORDS = 8;
  static final String COLONS = ":：";
  private static final String BETWEEN = ",;:/()–—،؛，；：、（）";

  private static final WordCutter WORDS =
      WordCutter.LETTERS.with(c -> Character.getType(c) == Character.NON_SPACING_MARK);

  /** What words can mark. */
  enum Kind {
    RESPONSE,
    RECOMMENDATION,
    SINGLE,
    LIST,
    FOLLOWING,
    OTHERS,
    MADE,
    GENITIVE,
    POSSESSIVE,
    JOINT,
    TOPIC,
    THOSE,
    THESE,
    THIS,
    COUNT,
    BOTH,
    SEE,
    SAME,
    ABOVE,
    DENIAL,
    YET,
    COMMENT,
    CLOSING,
    ANNEX,
    LOOK,
    ARTICLE,
    THANKS,
    THANKED,
    TITLE,
    EACH,
    MEANS,
    READS,
    READ_ALONE,
    INSTEAD,
    POINTING,
    BLANK,
    CLAUSE,
    AND,
    OPEN,
    NUMBERS,
    DRAFT,
    ASKS
  }

  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  private Markers(PhraseTable<Kind> table) {
    for (Kind kind : Kind.values()) {
      words.put(kind, table.of(kind).stream().map(Folding::fold).toList());
    }
  }

  /**
   * The markers of all languages.
   *
   * @throws IllegalStateException if the data is malformed; the message names file and line
   */
  static Map<Language, Markers> load() {
    return PhraseTable.load(Markers.class::getResourceAsStream, "markers.tsv", Kind.class)
        .byLanguage(Markers::new);
  }

  /** Which of the words of {@code kind} {@code word} is, counted from one; empty for none. */
  OptionalInt place(Kind kind, String word) {
    int at = words.get(kind).indexOf(Folding.fold(word));
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
  }

  /** The number that {@code word} is. */
  OptionalInt counted(String word) {
    return opens(Kind.BOTH, word) ? OptionalInt.of(2) : place(Kind.COUNT, word);
  }

  /** Index behind the longest word of {@code kind} at {@code index}; that itself if none is. */
  int behind(Kind kind, String text, int index) {
    return words.get(kind).stream().mapToInt(word -> behind(word, text, index)).max().orElse(index);
  }

  private static int behind(String word, String text, int index) {
    boolean stem = word.endsWith("*");
    String start = stem ? word.substring(0, word.length() - 1) : word;
    if (!text.startsWith(start, index)) {
      return index;
    }
    int end = index + start.length();
    while (stem && end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** True if its language has no words of {@code kind}. */
  boolean lacks(Kind kind) {
    return words.get(kind).isEmpty();
  }

  /** The words of {@code kind}, one after the other. */
  String phrase(Kind kind) {
    return String.join(" ", words.get(kind));
  }

  /** True if all words of {@code text} mark one of {@code kinds}, and one of them the first. */
  boolean only(String text, Kind first, Kind... kinds) {
    List<String> tokens = words(text);
    return tokens.stream().anyMatch(token -> marks(first, token))
        && tokens.stream()
            .allMatch(
                token ->
                    marks(first, token)
                        || Arrays.stream(kinds).anyMatch(kind -> marks(kind, token)));
  }

  /** The words of {@code text}. */
  static List<String> words(String text) {
    return tokens(text).stream()
        .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
        .toList();
  }

  /** The parts of {@code text} between commas, colons and brackets, and words of {@code kind}. */
  List<String> parts(Kind kind, String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Span token : WORDS.wordsAndMarks(text, 0, text.length())) {
      String word = Folding.fold(token.in(text));
      if (BETWEEN.contains(word) || marks(kind, word)) {
        parts.add(text.substring(from, token.start()));
        from = token.end();
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /**
   * Index of the first word of {@code kind} in {@code text} that begins at {@code from} or later.
   */
  OptionalInt find(Kind kind, String text, int from) {
    return WORDS.wordsAndMarks(text, 0, text.length()).stream()
        .filter(token -> token.start() >= from && marks(kind, Folding.fold(token.in(text))))
        .mapToInt(Span::start)
        .findFirst();
  }

  /** True if a word of {@code text} marks {@code kind}. */
  boolean has(Kind kind, String text) {
    return tokens(text).stream().anyMatch(token -> marks(kind, token));
  }

  /**
   * True if two words of {@code text}, or the last, or one beside those that are left, say how what
   * is meant is printed: {@code Those in bold are supported, the others are noted}.
   */
  boolean namesLooks(String text) {
    List<String> tokens = words(text);
    long looks = tokens.stream().filter(token -> marks(Kind.LOOK, token)).count();
    return looks > 1
        || (looks > 0
            && (has(Kind.OTHERS, text) || marks(Kind.LOOK, tokens.get(tokens.size() - 1))));
  }

  /** True if {@code text} has a phrase of {@code kind}. */
  boolean says(Kind kind, String text) {
    String plain = " " + String.join(" ", words(text)) + " ";
    return words.get(kind).stream()
        .anyMatch(
            phrase ->
                plain.contains(
                    Character.isIdeographic(phrase.codePointAt(0)) ? phrase : " " + phrase + " "));
  }

  /** True if the first word of {@code text} marks {@code kind}. */
  boolean opens(Kind kind, String text) {
    List<String> tokens = tokens(text);
    return !tokens.isEmpty() && marks(kind, tokens.get(0));
  }

  /**
   * The same, where a language that parts no words has the marker at the very beginning: {@code 见}
   * opens {@code 见建议121.2}, and not {@code 征求意见后}.
   */
  boolean begins(Kind kind, String text) {
    return opens(kind, text)
        && words.get(kind).stream()
            .filter(word -> Character.isIdeographic(word.codePointAt(0)))
            .map(text.strip()::startsWith)
            .reduce(Boolean::logicalOr)
            .orElse(true);
  }

  /** True if {@code text} says of {@code kind} that it is so, and does not deny it. */
  boolean affirms(Kind kind, String text) {
    return says(kind, text) && !has(Kind.DENIAL, text);
  }

  /** True if {@code text} is nothing but a phrase of {@code kind}. */
  boolean is(Kind kind, String text) {
    return words.get(kind).contains(Folding.fold(text));
  }

  /** True if {@code text} ends with a phrase of {@code kind}. */
  boolean ends(Kind kind, String text) {
    String plain = " " + String.join(" ", words(text));
    return words.get(kind).stream()
        .anyMatch(
            phrase ->
                plain.endsWith(
                    Character.isIdeographic(phrase.codePointAt(0)) ? phrase : " " + phrase));
  }

  /**
   * Length of a marker that {@code text} begins with and its colon: {@code Response:}, {@code
   * Position of the Government of Sylvania:}; empty if there is none.
   */
  Optional<Integer> before(Kind kind, String text) {
    int colon = colon(text);
    if (colon < 0) {
      return Optional.empty();
    }
    String head = text.substring(0, colon);
    boolean marker = tokens(head).size() <= MOST_WORDS && has(kind, head);
    return marker ? Optional.of(colon + 1) : Optional.empty();
  }

  /** Index of the first colon near the start of {@code text}; negative if there is none. */
  static int colon(String text) {
    return IntStream.range(0, Math.min(text.length(), LONGEST_MARKER))
        .filter(at -> COLONS.indexOf(text.charAt(at)) >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** True if {@code text} is nothing but a marker, with or without a colon. */
  boolean alone(Kind kind, String text) {
    return tokens(text).size() <= MOST_WORDS / 2 && has(kind, text);
  }

  private boolean marks(Kind kind, String token) {
    for (String word : words.get(kind)) {
      boolean stem = word.endsWith("*");
      boolean unspaced = Character.isIdeographic(word.codePointAt(0));
      boolean marks =
          stem
              ? token.startsWith(word.substring(0, word.length() - 1))
              : unspaced ? token.contains(word) : token.equals(word);
      if (marks) {
        return true;
      }
    }
    return false;
  }

  /** Words and single marks; what is written without blanks between is one word. */
  private static List<String> tokens(String text) {
    return WORDS.wordsAndMarks(text, 0, text.length()).stream()
        .map(token -> Folding.fold(token.in(text)))
        .toList();
  }
}
