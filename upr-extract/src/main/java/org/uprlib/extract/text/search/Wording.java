package org.uprlib.extract.text.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;

/**
 * A word, or words that follow each other: {@code torture}; {@code discriminat*}, the beginning of
 * a word; {@code ~torture}, the word in any of its forms. Thread-safe.
 */
public final class Wording {
  private final List<Part> parts;

  private Wording(List<Part> parts) {
    this.parts = parts;
  }

  /** One word that is looked for. */
  private interface Part {
    boolean fits(SearchedWord word, Language language);
  }

  /**
   * The wording that {@code given} is; empty if it holds no word.
   *
   * @param stems of the forms of words
   * @param anyForm whether each of its words may have any form
   */
  static Optional<Wording> of(String given, Stems stems, boolean anyForm) {
    List<Part> parts = new ArrayList<>();
    for (SearchedWord word : SearchedText.of(given, Language.ENGLISH).words()) {
      boolean beginning = word.end() < given.length() && given.charAt(word.end()) == '*';
      boolean marked = word.start() > 0 && given.charAt(word.start() - 1) == '~';
      if (beginning) {
        parts.add((other, language) -> begins(word, other));
      } else if (anyForm || marked) {
        parts.add((other, language) -> isForm(word, other, language, stems));
      } else {
        parts.add((other, language) -> is(word, other));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Wording(List.copyOf(parts)));
  }

  private static boolean begins(SearchedWord beginning, SearchedWord word) {
    return word.whole().startsWith(beginning.whole())
        || word.folded().startsWith(beginning.folded());
  }

  private static boolean is(SearchedWord wanted, SearchedWord word) {
    return word.whole().equals(wanted.whole()) || word.folded().equals(wanted.folded());
  }

  private static boolean isForm(
      SearchedWord wanted, SearchedWord word, Language language, Stems stems) {
    return is(wanted, word)
        || stems.of(wanted.written(), language).equals(stems.of(word.written(), language));
  }

  /** Whether it is in {@code text}. */
  public boolean isIn(SearchedText text) {
    for (int at = 0; at + parts.size() <= text.words().size(); at++) {
      if (isAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Where it stands in {@code text}. */
  public List<Span> places(SearchedText text) {
    List<Span> places = new ArrayList<>();
    List<SearchedWord> words = text.words();
    for (int at = 0; at + parts.size() <= words.size(); at++) {
      if (isAt(text, at)) {
        places.add(new Span(words.get(at).start(), words.get(at + parts.size() - 1).end()));
      }
    }
    return places;
  }

  private boolean isAt(SearchedText text, int at) {
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).fits(text.words().get(at + i), text.language())) {
        return false;
      }
    }
    return true;
  }
}
