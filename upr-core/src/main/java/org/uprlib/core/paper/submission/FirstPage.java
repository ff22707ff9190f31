package org.uprlib.core.paper.submission;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.data.MostFrequent;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.submission.Separator.Mark;

/**
 * The words of a submission's first page, in the lines they are in, with the phrases that the
 * vocabulary knows. A line is what is between two breaks: a paragraph of a Word file, or the whole
 * page if its breaks were lost. Immutable.
 *
 * @param plain the text by which words are known: in Chinese, with simplified characters
 * @param cells for each word, the cell in which it is
 * @param phrases for each word, the phrases that begin there
 * @param capitals whether all words of a name that count have capitals in the document's language
 */
record FirstPage(
    String text,
    String plain,
    List<Word> words,
    List<Integer> lineStarts,
    List<Optional<CellPlace>> cells,
    List<List<FirstPageWords.Phrase>> phrases,
    boolean capitals) {
  private static final int FULL_LINE = 64;

  /** Longer ones are whole paragraphs. */
  private static final int LONGEST_LINE = 130;

  /**
   * A word.
   *
   * @param start offset of its first character in the document's text
   * @param end offset after its last character
   * @param folded in lower case, without accents
   * @param capital whether it begins with a capital or a digit
   * @param shouted whether it is written in capitals
   * @param before what is between it and the word before
   */
  record Word(
      int start, int end, String folded, boolean capital, boolean shouted, Separator before) {
    boolean number() {
      return !folded.isEmpty() && Character.isDigit(folded.charAt(0));
    }

    /** Whether it may be other than a name: in lower case, or in a script without capitals. */
    boolean common() {
      return !capital
          || folded.isEmpty()
          || !(number() || Character.isLowerCase(folded.codePointAt(0)));
    }

    /** Whether it begins as names do. */
    boolean name() {
      return capital && !number();
    }
  }

  /** Latin letters that English does not have, as {@code é} and {@code ī}. */
  private static final Pattern NOT_ENGLISH = Pattern.compile("[\u00C0-\u024F]");

  private static final Pattern NOT_RUSSIAN =
      Pattern.compile("[\u0400\u0402-\u040F\u0450\u0452-\u052F]");

  /** Quotation marks that open and close. */
  static final List<String> QUOTES = List.of("«»", "“”", "„“", "「」", "『』", "《》", "\"\"");

  private static final Word NONE = new Word(0, 0, "", false, false, Separator.END);

  FirstPage {
    words = List.copyOf(words);
    lineStarts = List.copyOf(lineStarts);
    cells = List.copyOf(cells);
    phrases = List.copyOf(phrases);
  }

  /** The first page of {@code document}, which begins with {@code lines}. */
  static FirstPage of(Document document, List<SubmissionLine> lines, FirstPageWords vocabulary) {
    return new FirstPageReader(document, vocabulary).read(lines);
  }

  int size() {
    return words.size();
  }

  /** Word {@code i}; before and behind the page, a word without letters. */
  Word word(int i) {
    return at(words, i, NONE);
  }

  private static <T> T at(List<T> ofWords, int i, T outside) {
    return i >= 0 && i < ofWords.size() ? ofWords.get(i) : outside;
  }

  /** What is before word {@code i}; at the end of the page, a break. */
  Separator before(int i) {
    return word(i).before();
  }

  /** Whether the first word from {@code i} on that is no number is in a script with capitals. */
  boolean hasCase(int i) {
    int letter = word(i).number() ? i + 1 : i;
    String folded = word(letter).folded();
    return folded.isEmpty() || Character.isLowerCase(folded.codePointAt(0));
  }

  /** Whether a bracket opens before word {@code i}, no quotation mark. */
  boolean bracket(int i) {
    return before(i).has(Mark.OPEN) && !text.startsWith("«", word(i).start() - 1);
  }

  /** Whether words {@code from} to {@code to} are between quotation marks. */
  boolean quoted(int from, int to) {
    String around = text.substring(Math.max(0, word(from).start() - 1), word(from).start());
    return QUOTES.contains(around + markBehind(to - 1));
  }

  /** Whether word {@code i} goes on with a quotation that opens from word {@code from} on. */
  boolean goesOnInQuotes(int from, int i) {
    String before = text.substring(Math.max(0, word(from).start() - 1), word(i).start());
    int last = before.length() - (word(i).start() - word(i - 1).end()) - 1;
    // “ opens in English, and closes in German.
    return QUOTES.stream()
        .filter(q -> !q.startsWith("“"))
        .anyMatch(q -> before.lastIndexOf(q.charAt(0), last) > before.lastIndexOf(q.charAt(1)));
  }

  /** The script of the first letter from word {@code i} on. */
  UnicodeScript script(int i) {
    return scripts(i, words.size()).findFirst().orElse(UnicodeScript.COMMON);
  }

  /** The script in which most words are; of several, the first on the page. */
  UnicodeScript script() {
    return MostFrequent.of(scripts(0, words.size())).orElse(UnicodeScript.COMMON);
  }

  /** The scripts of words {@code from} to {@code to} that have letters. */
  private Stream<UnicodeScript> scripts(int from, int to) {
    return words.subList(Math.max(0, from), to).stream()
        .flatMapToInt(word -> word.folded().codePoints().filter(Character::isLetter).limit(1))
        .mapToObj(UnicodeScript::of);
  }

  /** Whether word {@code i} is in another script than the word before. */
  boolean foreign(int i) {
    return scripts(i - 1, Math.min(i + 1, words.size())).distinct().count() > 1;
  }

  /** Whether words have letters that a page in English or Russian does not. */
  boolean foreign(int from, int to) {
    return (capitals ? NOT_ENGLISH : NOT_RUSSIAN).matcher(words(from, to)).find();
  }

  /** Whether a bracket closes before word {@code i}, not only a quotation mark. */
  boolean bracketCloses(int i) {
    String between = text.substring(word(i - 1).end(), word(i).start());
    return between.chars().anyMatch(c -> ")）".indexOf(c) >= 0);
  }

  /** Whether the words of the second name are known in another language than those of the first. */
  boolean inOtherLanguage(Name first, Name second) {
    Set<String> one = languages(first);
    Set<String> other = languages(second);
    return !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** The languages that most words of a name have. */
  private Set<String> languages(Name name) {
    Map<String, Long> words =
        IntStream.range(name.from(), name.to())
            .boxed()
            .flatMap(i -> phrases(i).stream().map(FirstPageWords.Phrase::language).distinct())
            .collect(Collectors.groupingBy(l -> l, Collectors.counting()));
    words.values().retainAll(Set.of(words.values().stream().max(Long::compare).orElse(0L)));
    return words.keySet();
  }

  /** The mark that touches word {@code i} from behind; a blank if none does. */
  char markBehind(int i) {
    int end = word(i).end();
    return end >= text.length() ? ' ' : text.charAt(end);
  }

  /** The words of each line. */
  List<Name> lines() {
    return lineStarts.stream().map(start -> new Name(start, lineEnd(start))).toList();
  }

  /** The first word of the line in which word {@code i} is. */
  int lineStart(int i) {
    return lineStarts.isEmpty() ? 0 : lineStarts.get(lineOf(i));
  }

  /** The cell in which word {@code i} is. */
  Optional<CellPlace> cell(int i) {
    return at(cells, i, Optional.empty());
  }

  /** The line in which word {@code i} is. */
  int lineOf(int i) {
    int found = Collections.binarySearch(lineStarts, i);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  boolean is(WordKind kind, int i) {
    return end(kind, i) > 0;
  }

  boolean is(Set<WordKind> kinds, int i) {
    return end(kinds, i) > 0;
  }

  /**
   * Whether the {@code length} words from {@code one} and those from {@code other} are the same.
   */
  boolean same(int one, int other, int length) {
    int k = 0;
    while (k < length && word(one + k).folded().equals(word(other + k).folded())) {
      k++;
    }
    return k == length;
  }

  /** Whether one of words {@code from} to {@code to} is so. */
  boolean any(int from, int to, IntPredicate holds) {
    for (int i = from; i < to; i++) {
      if (holds.test(i)) {
        return true;
      }
    }
    return false;
  }

  boolean all(int from, int to, IntPredicate holds) {
    return !any(from, to, holds.negate());
  }

  boolean any(Set<WordKind> kinds, int from, int to) {
    return any(from, to, i -> is(kinds, i));
  }

  /** The first word of a name that is of these kinds, folded; the whole name if none is. */
  String first(Set<WordKind> kinds, Name name) {
    return IntStream.range(name.from(), name.to())
        .filter(i -> is(kinds, i))
        .mapToObj(i -> word(i).folded())
        .findFirst()
        .orElseGet(() -> words(name.from(), name.to()));
  }

  /** Whether a phrase of this kind begins at one of words {@code from} to {@code to}. */
  boolean any(WordKind kind, int from, int to) {
    return any(from, to, i -> is(kind, i));
  }

  /** The word after the longest phrase of this kind that begins at word {@code i}; -1 if none. */
  int end(WordKind kind, int i) {
    return end(Set.of(kind), i);
  }

  /** The word after the longest phrase of these kinds that begins at word {@code i}; -1 if none. */
  int end(Set<WordKind> kinds, int i) {
    int longest = -1;
    for (FirstPageWords.Phrase phrase : phrases(i)) {
      longest =
          kinds.contains(phrase.kind()) ? Math.max(longest, i + phrase.words().size()) : longest;
    }
    return longest;
  }

  /** Its words, folded, and the names of the kinds of its phrases. */
  Set<String> names() {
    Set<String> all = new HashSet<>();
    words.forEach(word -> all.add(word.folded()));
    phrases.forEach(here -> here.forEach(phrase -> all.add(phrase.kind().name())));
    return all;
  }

  /** The phrases that begin at word {@code i}. */
  List<FirstPageWords.Phrase> phrases(int i) {
    return at(phrases, i, List.of());
  }

  /** The word behind an article at word {@code i}, else that word. */
  int bare(int i) {
    return is(WordKind.ARTICLE, i) ? i + 1 : i;
  }

  /** The word behind the bracket that word {@code i} begins, at {@code limit} at last. */
  int bracketEnd(int i, int limit) {
    return IntStream.range(i + 1, limit)
        .filter(end -> before(end).has(Mark.CLOSE))
        .findFirst()
        .orElse(Math.max(i + 1, limit));
  }

  /** The word after the last of the line in which word {@code i} is. */
  int lineEnd(int i) {
    int next = lineOf(i) + 1;
    return next < lineStarts.size() ? lineStarts.get(next) : words.size();
  }

  /** Whether the line above the one that begins at word {@code i} was broken where it was full. */
  boolean fullLineAbove(int i) {
    int length = word(i - 1).end() - word(lineStart(i - 1)).start();
    return length >= FULL_LINE && length <= LONGEST_LINE;
  }

  /** The word that ends behind {@code offset} in the document's text. */
  int wordAt(int offset) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).end() > offset)
        .findFirst()
        .orElse(words.size());
  }

  /** Where words {@code from} to {@code to}, the last excluded, are in the document's text. */
  Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  String words(int from, int to) {
    return span(from, to).in(text);
  }
}
