package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/**
 * Reads the subject by which a sentence names recommendations: {@code the recommendations on | the
 * death penalty | are noted}. Immutable and thread-safe.
 */
final class SubjectReader {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{M}\\s'’-]");

  /** Characters of {@code most of the other}. */
  private static final int NEAR = 24;

  /** Before the recommendations, in a language that parts no words. */
  private final Pattern before;

  private final PhraseTable<Kind> phrases;

  private enum Kind {
    OPENS,
    CLOSES,
    BELONGS,
    JOINS,
    GENERAL,
    SOME,
    UNSURE
  }

  /**
   * A subject.
   *
   * @param parts the words that tell it, for each of the subjects that are joined; those that tell
   *     none are left out
   * @param span from the word that opens it
   */
  record Subject(List<String> parts, Span span) {}

  private SubjectReader(PhraseTable<Kind> phrases) {
    this.phrases = phrases;
    this.before =
        Pattern.compile(
            "%s([^，。；：、（）()]{2,24}?)%s"
                .formatted(phrases.anyOf(Kind.OPENS), phrases.anyOf(Kind.BELONGS)));
  }

  /**
   * Those of all languages.
   *
   * @throws IllegalStateException if the data is malformed; the message names file and line
   */
  static Map<Language, SubjectReader> load() {
    return PhraseTable.load(SubjectReader.class::getResourceAsStream, "subjects.tsv", Kind.class)
        .byLanguage(SubjectReader::new);
  }

  /** The subjects before recommendations, in Chinese; each with the recommendations. */
  List<Subject> before(String text, Markers markers) {
    return before
        .matcher(text)
        .results()
        .map(
            found ->
                new Subject(parts(found.group(1), markers), new Span(found.start(), found.end())))
        .toList();
  }

  /**
   * Whether words before {@code at} say that some are meant, and not which: {@code most of the}; or
   * words of the sentence leave open how far it goes.
   */
  boolean isOnSome(String text, int at) {
    return phrases.has(Kind.SOME, text.substring(Math.max(0, at - NEAR), at))
        || phrases.has(Kind.UNSURE, text);
  }

  /** The subject of the recommendations that end at {@code end}; empty if none opens there. */
  Optional<Subject> behind(String text, int end, Markers markers) {
    String folded = Folding.sameLength(text);
    Matcher word = WORD.matcher(text);
    boolean opens = word.find(end) && text.substring(end, word.start()).isBlank();
    int from = opens ? phrases.end(Kind.OPENS, folded, word.start()) : end;
    if (!opens || from == word.start()) {
      return Optional.empty();
    }
    int start = word.start();
    int last = from;
    int joint = -1;
    for (int at = from; word.find(at); at = word.end()) {
      boolean marked = MARK.matcher(text.substring(at, word.start())).find();
      if (marked || closes(folded, word.start(), markers)) {
        break;
      }
      boolean joins = markers.opens(Markers.Kind.AND, word.group());
      joint = joins ? word.start() : markers.opens(Markers.Kind.ARTICLE, word.group()) ? joint : -1;
      last = word.end();
    }
    // "… on prisons and | notes", "… on prisons and the | recommendation on": no words of it.
    int to = text.substring(0, joint < 0 ? last : joint).stripTrailing().length();
    return to <= from
        ? Optional.empty()
        : Optional.of(new Subject(parts(text.substring(from, to), markers), new Span(start, to)));
  }

  private boolean closes(String folded, int at, Markers markers) {
    int behind = markers.behind(Markers.Kind.AND, folded, at);
    boolean joint = behind > at && !isWordEnd(folded, behind);
    String word = folded.substring(at, wordEnd(folded, at));
    return phrases.end(Kind.CLOSES, folded, at) > at
        || (joint && phrases.end(Kind.CLOSES, folded, behind) > behind)
        || markers.opens(Markers.Kind.RECOMMENDATION, word)
        || isOther(folded, at, markers);
  }

  /** {@code and that on}, {@code et celle sur}: other recommendations begin. */
  private boolean isOther(String folded, int at, Markers markers) {
    int end = wordEnd(folded, at);
    int next = end;
    while (next < folded.length() && Character.isWhitespace(folded.charAt(next))) {
      next++;
    }
    return markers.opens(Markers.Kind.THOSE, folded.substring(at, end))
        && phrases.end(Kind.OPENS, folded, next) > next;
  }

  private static boolean isWordEnd(String text, int at) {
    return at >= text.length() || !Character.isLetter(text.charAt(at));
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (!isWordEnd(text, end)) {
      end++;
    }
    return end;
  }

  /** What tells each of the subjects that {@code words} join. */
  private List<String> parts(String words, Markers markers) {
    String folded = Folding.sameLength(words);
    List<String> parts = new ArrayList<>();
    if (folded.codePoints().anyMatch(Character::isIdeographic)) {
      String told = folded;
      for (String general : phrases.of(Kind.GENERAL)) {
        told = told.replace(general, " ");
      }
      return told.isBlank() ? List.of() : List.of(told.split(phrases.anyOf(Kind.JOINS), -1));
    }
    StringBuilder part = new StringBuilder();
    Matcher word = WORD.matcher(folded);
    while (word.find()) {
      if (markers.opens(Markers.Kind.AND, word.group())) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (phrases.end(Kind.GENERAL, folded, word.start()) < word.end()) {
        part.append(' ').append(word.group());
      }
    }
    parts.add(part.toString());
    return parts.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }
}
