package org.uprlib.extract.text.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.WordCutter;
import org.uprlib.core.vocabulary.Language;

/**
 * What a text is searched for: words that must all occur, in any order, whole words regardless of
 * capitals and accents, with or without a possessive {@code 's} or an elided article. In quotation
 * marks, words that follow each other; with an asterisk after it, the beginning of a word; with a
 * tilde before it, any form of a word. British and American spellings are one word. {@code OR}
 * between words asks for one of them, {@code NOT} before one that it does not occur, and
 * parentheses group; {@code AND} may be written too. {@code NOT} binds most tightly, {@code OR}
 * least. Thread-safe.
 */
public final class TextSearch {
  private final Predicate<SearchedText> asked;

  private TextSearch(Predicate<SearchedText> asked) {
    this.asked = asked;
  }

  /** Makes searches that share what is known of the forms of words. Thread-safe. */
  public static final class Maker {
    private final WordForms forms = new WordForms();
    private final boolean anyForm;

    /**
     * @param anyForm whether every word may have any form, as if there was a tilde before it
     */
    public Maker(boolean anyForm) {
      this.anyForm = anyForm;
    }

    /**
     * The search that {@code query} asks for.
     *
     * @throws IllegalArgumentException if it has no word, or an operator or parenthesis without its
     *     counterpart; the message is one line for a person
     */
    public TextSearch search(String query) {
      return new TextSearch(new Parser(query, this).all());
    }

    /** The wording of {@code given}, all of it one phrase; empty if it has no word. */
    public Optional<Wording> wording(String given) {
      return Wording.of(given, forms, anyForm);
    }
  }

  /** Whether {@code text} has what is searched for. */
  public boolean isIn(SearchedText text) {
    return asked.test(text);
  }

  /** Reads a query from left to right. */
  private static final class Parser {
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "(", ")");

    /** A parenthesis, a text in quotation marks, or a text between blanks. */
    private static final Pattern SIGN =
        Pattern.compile("[()]|[\"“”](?<quoted>[^\"“”]*)[\"“”]?|[^()\"“”\\p{javaWhitespace}]+");

    private final String query;
    private final Maker maker;
    private final List<Sign> signs;
    private int at;

    /**
     * A wording, or an operator or a parenthesis, which has none.
     *
     * @param text as it was given
     */
    private record Sign(String text, Optional<Wording> wording) {}

    Parser(String query, Maker maker) {
      this.query = query;
      this.maker = maker;
      this.signs = signs();
    }

    private IllegalArgumentException malformed(String problem) {
      return new IllegalArgumentException("'" + query + "' " + problem);
    }

    Predicate<SearchedText> all() {
      if (signs.isEmpty()) {
        throw malformed("is not a known word");
      }
      Predicate<SearchedText> all = either();
      if (at < signs.size()) {
        throw malformed("closes a parenthesis that it does not open");
      }
      return all;
    }

    private Predicate<SearchedText> either() {
      Predicate<SearchedText> either = every();
      while (takes("OR")) {
        either = either.or(every());
      }
      return either;
    }

    private Predicate<SearchedText> every() {
      Predicate<SearchedText> every = one();
      while (takes("AND") || (at < signs.size() && !isNext("OR") && !isNext(")"))) {
        every = every.and(one());
      }
      return every;
    }

    private Predicate<SearchedText> one() {
      if (takes("NOT")) {
        return one().negate();
      }
      if (takes("(")) {
        Predicate<SearchedText> inside = either();
        if (!takes(")")) {
          throw malformed("opens a parenthesis that it does not close");
        }
        return inside;
      }
      if (at == signs.size() || isNext("OR") || isNext("AND") || isNext(")")) {
        throw malformed(
            at == 0
                ? "begins with " + signs.get(0).text() + ", which belongs between words"
                : "lacks a word after " + signs.get(at - 1).text());
      }
      return signs.get(at++).wording().orElseThrow()::isIn;
    }

    private boolean isNext(String sign) {
      return at < signs.size()
          && signs.get(at).wording().isEmpty()
          && signs.get(at).text().equals(sign);
    }

    private boolean takes(String sign) {
      boolean next = isNext(sign);
      at += next ? 1 : 0;
      return next;
    }

    /** The query's operators, parentheses, and wordings, these without quotation marks. */
    private List<Sign> signs() {
      List<Sign> found = new ArrayList<>();
      Matcher sign = SIGN.matcher(query);
      while (sign.find()) {
        String quoted = sign.group("quoted");
        if (quoted == null && OPERATORS.contains(sign.group())) {
          found.add(new Sign(sign.group(), Optional.empty()));
        } else {
          addWording(found, quoted == null ? sign.group() : quoted);
        }
      }
      return found;
    }

    private void addWording(List<Sign> found, String wording) {
      if (wording.startsWith("*")) {
        throw malformed("begins a word with *, which belongs after the beginning of a word");
      }
      Optional<Wording> read = maker.wording(wording);
      if (read.isPresent()) {
        found.add(new Sign(wording, read));
      }
    }
  }

  /**
   * A word, or words that follow each other: {@code torture}; {@code discriminat*}, the beginning
   * of a word; {@code ~torture}, the word in any of its forms. British and American spellings are
   * one. Thread-safe.
   */
  public static final class Wording {
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

  /**
   * The words of a text. Apostrophes do not part them; Chinese characters are words of their own.
   * Immutable.
   *
   * @param words in text order
   * @param language whose forms they have
   */
  public record SearchedText(List<SearchedWord> words, Language language) {
    private static final WordCutter WORDS =
        WordCutter.LETTERS
            .continuedBy(c -> SearchedWord.isApostrophe(c) || isMark(c))
            .parting(SearchedText::isHan);

    public SearchedText {
      words = List.copyOf(words);
    }

    /** The words of {@code text}. */
    public static SearchedText of(String text, Language language) {
      return new SearchedText(
          WORDS.words(text).stream().map(word -> SearchedWord.of(text, word)).toList(), language);
    }

    private static boolean isHan(int c) {
      return c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isMark(int c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || type == Character.ENCLOSING_MARK;
    }
  }
}
