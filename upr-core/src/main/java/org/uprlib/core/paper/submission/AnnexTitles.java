package org.uprlib.core.paper.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a line is the title of an annex, as {@code Annex}, {@code Annexe n° 2} and {@code Anexo.
 * Testimonios}; {@code Annexes of the Peace Agreement} and {@code Attachment of wages} may head
 * text. Immutable and thread-safe.
 */
final class AnnexTitles {
  /** How certain it is that a line is such a title. */
  enum Certainty {
    NONE,
    POSSIBLE,
    CERTAIN
  }

  /** In figures, as a letter, or as Arabic and Chinese count. */
  private static final String COUNT =
      "(?:\\p{Nd}{1,2}|[ivx]{1,5}|[a-zа-яأابجده]|[一二三四五六七八九十甲乙丙丁]{1,2}"
          + "|ال(?:[أا]ول|ثاني|ثالث|رابع|خامس)[يىةه]?)";

  private static final String SEPARATOR = "(?:\\s*[:：.。．(（–—]|\\s+[-‐]|[-‐]\\s)";

  /** Behind the first of several numbers, as in {@code Annexes I to III}. */
  private static final Pattern SERIES =
      Pattern.compile("\\s+\\S+\\s+" + COUNT + "(?![\\p{L}\\p{M}\\p{Nd}])(?:" + SEPARATOR + ".*)?");

  private static final Pattern IN_BRACKETS = Pattern.compile("[\\[【](.+)[\\]】]");

  /** What a line that says how many annexes a letter has says behind the word for them. */
  private static final Pattern HOW_MANY =
      Pattern.compile("\\s*[:：]\\s*(?:\\p{Nd}{1,2}|[一二两兩三四五六七八九十]{1,2})(?![\\p{Nd}.:：)]).*");

  private static final Pattern HOW_MANY_BEFORE = Pattern.compile("\\p{Nd}{1,2}\\s.*");

  /** A title in plain type ends without a stop, and lists no others. */
  private static final Pattern PLAIN_TITLE = Pattern.compile("[^;；؛]{1,100}[^.;:,。；؛]");

  private final SubmissionPhrases phrases;
  private final Pattern number;
  private final Pattern end = Pattern.compile("\\s*[.:：]?\\s*");
  private final Pattern separated = Pattern.compile(SEPARATOR + ".*", Pattern.DOTALL);

  AnnexTitles(SubmissionPhrases phrases) {
    this.phrases = phrases;
    this.number =
        Pattern.compile(
            "\\s*(?:(?:n[°oº.]|"
                + phrases.any(PhraseKind.NUMBER_SIGN)
                + ")\\s*)?[(（]?"
                + COUNT
                + "[)）]?"
                + "(?:(?![\\p{L}\\p{M}\\p{Nd}])|(?<=\\p{IsHan}))");
  }

  /** Of a heading. */
  Certainty heading(String text) {
    Optional<String> rest = behindWord(text);
    if (rest.isEmpty()) {
      return Certainty.NONE;
    }
    return isBareOrSeparated(rest.get()) || isNumbered(rest.get())
        ? Certainty.CERTAIN
        : Certainty.POSSIBLE;
  }

  private boolean isBareOrSeparated(String rest) {
    String title = withoutNumber(rest);
    return end.matcher(title).matches() || separated.matcher(title).matches();
  }

  /** As {@code Annex 1 Cases}, not {@code Annex II of the Peace Agreement}. */
  private boolean isNumbered(String rest) {
    String title = withoutNumber(rest);
    return title.length() < rest.length()
        && (SERIES.matcher(title).matches()
            || (!phrases.begins(PhraseKind.LINK, rest) && !phrases.begins(PhraseKind.LINK, title)));
  }

  private Optional<String> behindWord(String text) {
    Matcher inner = IN_BRACKETS.matcher(text.strip());
    return phrases.behind(PhraseKind.ANNEX, inner.matches() ? inner.group(1) : text);
  }

  private String withoutNumber(String rest) {
    Matcher first = number.matcher(rest);
    return first.lookingAt() ? rest.substring(first.end()) : rest;
  }

  /** Whether a line that is no heading is nothing but the word and its number. */
  boolean isBare(String text) {
    return behindWord(text)
        .filter(rest -> !HOW_MANY_BEFORE.matcher(text.strip()).matches())
        .filter(rest -> end.matcher(withoutNumber(rest)).matches())
        .isPresent();
  }

  /** Whether a line that is no heading has a title of an annex, and does not count or list them. */
  boolean isTitled(String text) {
    return PLAIN_TITLE.matcher(text.strip()).matches()
        && behindWord(text)
            .filter(rest -> separated.matcher(withoutNumber(rest)).matches())
            .filter(rest -> !HOW_MANY.matcher(rest).matches())
            .isPresent();
  }
}
