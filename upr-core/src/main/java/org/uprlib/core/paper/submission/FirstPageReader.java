package org.uprlib.core.paper.submission;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Origin;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;

/**
 * Reads the first page of one submission: cuts its lines into words, and finds the phrases that the
 * vocabulary knows. Used once.
 */
final class FirstPageReader {
  private static final int MOST_LINES = 70;
  private static final int MOST_CHARACTERS = 8000;

  /** A list of such lines goes on. */
  private static final int LONGEST_ITEM = 60;

  /** The number of a note that touches a word. */
  private static final Pattern NOTE =
      Pattern.compile("(?<=\\p{Ll}\\p{L}{1,40}|\\p{Lu}{5,40})\\d{1,2}$");

  /** Kinds that only count in the language of the document: elsewhere they are other words. */
  private static final Set<WordKind> OF_ONE_LANGUAGE =
      EnumSet.of(
          WordKind.VERB,
          WordKind.STARTER,
          WordKind.WHICH,
          WordKind.BEING,
          WordKind.FUNCTION,
          WordKind.TOPIC);

  private final FirstPageWords vocabulary;
  private final String text;
  private final Origin origin;
  private final Optional<String> language;

  /** The text by which words are known: in Chinese, with simplified characters. */
  private final String plain;

  private final List<FirstPage.Word> words = new ArrayList<>();
  private final List<Integer> lineStarts = new ArrayList<>();
  private final List<Optional<CellPlace>> cells = new ArrayList<>();

  /** Runs of letters so far that nothing cut. */
  private final Set<String> names = new HashSet<>();

  FirstPageReader(Document document, FirstPageWords vocabulary) {
    this.vocabulary = vocabulary;
    this.text = document.text();
    this.origin = document.origin();
    this.language = document.language().map(Language::code);
    boolean chinese = text.chars().anyMatch(Character::isIdeographic);
    this.plain = chinese ? TraditionalCharacters.load().simplified(text) : text;
  }

  FirstPage read(List<SubmissionLine> lines) {
    int from = lines.isEmpty() ? 0 : lines.get(0).paragraph().span().start();
    for (int i = 0; i < lines.size(); i++) {
      SubmissionLine line = lines.get(i);
      Span span = line.paragraph().span();
      int longest = i < MOST_LINES ? Integer.MAX_VALUE : LONGEST_ITEM;
      if (span.length() > longest || span.start() - from > MOST_CHARACTERS) {
        break;
      }
      int before = words.size();
      cut(span.start(), Math.min(span.end(), from + 2 * MOST_CHARACTERS));
      cells.addAll(Collections.nCopies(words.size() - before, line.cell()));
    }
    return new FirstPage(text, plain, words, lineStarts, cells, phrases(), capitals());
  }

  private void cut(int from, int to) {
    int at = from;
    int gap = words.isEmpty() ? from : words.get(words.size() - 1).end();
    while (at < to) {
      int start = at;
      at = FirstPageWords.WORDS.end(text, start, to);
      if (at == start) {
        at++;
        continue;
      }
      int run = start;
      List<Integer> cuts = vocabulary.cuts(plain.substring(start, at), names);
      for (int cut : cuts) {
        add(start, run + cut, gap, from);
        start = run + cut;
        gap = start;
      }
      names.add(plain.substring(start, at));
      add(start, at, gap, from);
      gap = at;
    }
  }

  /** Adds the word from {@code start} to {@code end}, {@code gap} being the end of the last. */
  private void add(int start, int end, int gap, int lineStart) {
    Separator before =
        Separator.of(text.substring(gap, start), original(gap, start), gap <= lineStart);
    if (before.line()) {
      lineStarts.add(words.size());
    }
    String word = plain.substring(start, end);
    if (Character.isDigit(text.charAt(end - 1))) {
      word = NOTE.matcher(word).replaceFirst("");
    }
    words.add(
        new FirstPage.Word(
            start,
            start + word.length(),
            Folding.fold(word.replace(" ", "")),
            !Character.isLowerCase(word.charAt(0)),
            shouted(word),
            before));
  }

  private String original(int from, int to) {
    int start = from == 0 ? 0 : origin.map().toOriginal(from - 1) + 1;
    return origin.text().substring(start, Math.max(start, origin.map().toOriginal(to)));
  }

  private static boolean shouted(String word) {
    boolean cased = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      cased |= Character.isUpperCase(c) || !Character.isLetter(c);
    }
    return cased;
  }

  /** Whether names are written in capitals, as in English. */
  private boolean capitals() {
    return language
        .map(l -> l.equals(Language.ENGLISH.code()))
        .orElseGet(
            () -> text.chars().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC));
  }

  private List<List<FirstPageWords.Phrase>> phrases() {
    List<List<FirstPageWords.Phrase>> phrases = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      List<FirstPageWords.Phrase> found = new ArrayList<>(2);
      for (FirstPageWords.Phrase phrase : vocabulary.beginningWith(words.get(i).folded())) {
        boolean spoken =
            !OF_ONE_LANGUAGE.contains(phrase.kind())
                || language.filter(l -> !l.equals(phrase.language())).isEmpty()
                || phrase.language().equals("en");
        boolean written = !phrase.shouted() || words.get(i).shouted();
        if (spoken && written && matches(phrase.words(), i)) {
          found.add(phrase);
        }
      }
      phrases.add(found);
    }
    return phrases;
  }

  private boolean matches(List<String> phrase, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 1; k < phrase.size(); k++) {
      FirstPage.Word word = words.get(at + k);
      if (word.before().parts() || !FirstPageWords.same(word.folded(), phrase.get(k))) {
        return false;
      }
    }
    return true;
  }
}
