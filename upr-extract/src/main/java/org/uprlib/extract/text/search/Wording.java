package org.uprlib.extract.text.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;

/**
 * A word, or words that follow each other: {@code torture}; {@code discriminat*}, the beginning of
 * a word; {@code ~torture}, the word in any of its forms. British and American spellings are one.
 * Thread-safe.
 */
public final class Wording {
  /** What fits each of its words, in a text of a language. */
  private final List<BiPredicate<SearchedWord, Language>> parts;

  private Wording(List<BiPredicate<SearchedWord, Language>> parts) {
    this.parts = parts;
  }

  /**
   * The wording of {@code given}; empty if it has no word.
   *
   * @param forms of words
   * @param anyForm whether each of its words may have any form
   */
  static Optional<Wording> of(String given, WordForms forms, boolean anyForm) {
    List<BiPredicate<SearchedWord, Language>> parts = new ArrayList<>();
    for (SearchedWord word : SearchedText.of(given, Language.ENGLISH).words()) {
      boolean beginning = word.end() < given.length() && given.charAt(word.end()) == '*';
      boolean marked = word.start() > 0 && given.charAt(word.start() - 1) == '~';
      if (beginning) {
        parts.add((other, language) -> begins(word, other, language, forms));
      } else if (anyForm || marked) {
        parts.add((other, language) -> isForm(word, other, language, forms));
      } else {
        parts.add((other, language) -> is(word, other, language, forms));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Wording(List.copyOf(parts)));
  }

  private static boolean begins(
      SearchedWord beginning, SearchedWord word, Language language, WordForms forms) {
    return word.whole().startsWith(beginning.whole())
        || word.folded().startsWith(beginning.folded())
        || forms
            .spelling(word.folded(), language)
            .startsWith(spelledBeginning(beginning.folded(), language, forms));
  }

  /** {@code decriminalis} begins what {@code decriminalise} is a spelling of. */
  private static String spelledBeginning(String beginning, Language language, WordForms forms) {
    String longer = beginning + "e";
    String spelled = forms.spelling(longer, language);
    return spelled.equals(longer)
        ? forms.spelling(beginning, language)
        : spelled.substring(0, spelled.length() - 1);
  }

  private static boolean is(
      SearchedWord wanted, SearchedWord word, Language language, WordForms forms) {
    return word.whole().equals(wanted.whole())
        || word.folded().equals(wanted.folded())
        || isSpelling(wanted.folded(), word.folded(), language, forms);
  }

  private static boolean isSpelling(
      String wanted, String word, Language language, WordForms forms) {
    return wanted.regionMatches(0, word, 0, 1)
        && forms.spelling(wanted, language).equals(forms.spelling(word, language));
  }

  private static boolean isForm(
      SearchedWord wanted, SearchedWord word, Language language, WordForms forms) {
    return is(wanted, word, language, forms)
        || forms.stem(wanted.written(), language).equals(forms.stem(word.written(), language));
  }

  /** Whether it is in {@code text}. */
  public boolean isIn(SearchedText text) {
    return starts(text).findAny().isPresent();
  }

  /** Its places in {@code text}. */
  public List<Span> places(SearchedText text) {
    List<SearchedWord> words = text.words();
    return starts(text)
        .mapToObj(at -> new Span(words.get(at).start(), words.get(at + parts.size() - 1).end()))
        .toList();
  }

  /** The indexes of words at which it begins. */
  private IntStream starts(SearchedText text) {
    return IntStream.rangeClosed(0, text.words().size() - parts.size())
        .filter(at -> isAt(text, at));
  }

  private boolean isAt(SearchedText text, int at) {
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).test(text.words().get(at + i), text.language())) {
        return false;
      }
    }
    return true;
  }
}
