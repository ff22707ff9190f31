package org.uprlib.core.paper.submission.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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
import org.uprlib.core.document.Origin;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.submission.page.Separator.Mark;
import org.uprlib.core.paper.submission.parts.CellPlace;
import org.uprlib.core.paper.submission.parts.SubmissionLine;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;

/**
 * The words of a submission's first page, in the lines they are in, with the phrases that the
 * vocabulary knows. A line is what is between two breaks: a paragraph of a Word file, or the whole
 * page if its breaks were lost. Immutable once made.
 */
public final class FirstPage {
  private static final int MOST_LINES = 70;
  private static final int MOST_CHARACTERS = 8000;
  private static final int FULL_LINE = 64;
  private static final int FULL_LINE_WITHOUT_CASE = 40;

  /** Longer ones are whole paragraphs. */
  private static final int LONGEST_LINE = 130;

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
  public record Word(
      int start, int end, String folded, boolean capital, boolean shouted, Separator before) {
    public boolean number() {
      return !folded.isEmpty() && Character.isDigit(folded.charAt(0));
    }

    /** Whether it may be other than a name: in lower case, or in a script without capitals. */
    public boolean common() {
      return !capital
          || folded.isEmpty()
          || !(number() || Character.isLowerCase(folded.codePointAt(0)));
    }

    /** Whether it begins as names do. */
    public boolean name() {
      return capital && !number();
    }
  }

  /** Latin letters that English does not have, as {@code é} and {@code ī}. */
  private static final Pattern NOT_ENGLISH = Pattern.compile("[\u00C0-\u024F]");

  private static final Pattern NOT_RUSSIAN =
      Pattern.compile("[\u0400\u0402-\u040F\u0450\u0452-\u052F]");

  /** Quotation marks that open and close. */
  public static final List<String> QUOTES = List.of("«»", "“”", "„“", "「」", "『』", "《》", "\"\"");

  private static final Word NONE = new Word(0, 0, "", false, false, Separator.END);

  private final String text;

  private final Origin origin;

  /** The text by which words are known: in Chinese, with simplified characters. */
  private final String plain;

  private final List<Word> words = new ArrayList<>();
  private final List<Integer> lineStarts = new ArrayList<>();

  /** For each word, the cell in which it is. */
  private final List<Optional<CellPlace>> cells = new ArrayList<>();

  /** For each word, the phrases that begin there. */
  private final List<List<FirstPageWords.Phrase>> phrases = new ArrayList<>();

  /** Runs of letters so far that nothing cut. */
  private final Set<String> names = new HashSet<>();

  private boolean capitals;

  private FirstPage(Document document, String plain) {
    this.text = document.text();
    this.origin = document.origin();
    this.plain = plain;
  }

  public static FirstPage of(
      Document document, List<SubmissionLine> lines, FirstPageWords vocabulary) {
    String text = document.text();
    boolean chinese = text.chars().anyMatch(Character::isIdeographic);
    String plain = chinese ? TraditionalCharacters.load().simplified(text) : text;
    FirstPage page = new FirstPage(document, plain);
    int from = lines.isEmpty() ? 0 : lines.get(0).paragraph().span().start();
    for (SubmissionLine line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      Span span = line.paragraph().span();
      if (span.start() - from > MOST_CHARACTERS) {
        break;
      }
      int before = page.size();
      page.read(span.start(), Math.min(span.end(), from + 2 * MOST_CHARACTERS), vocabulary);
      page.cells.addAll(Collections.nCopies(page.size() - before, line.cell()));
    }
    page.recognise(vocabulary, document.language().map(Language::code));
    return page;
  }

  private void read(int from, int to, FirstPageWords vocabulary) {
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
        new Word(
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

  private void recognise(FirstPageWords vocabulary, Optional<String> language) {
    capitals =
        language
            .map(l -> l.equals(Language.ENGLISH.code()))
            .orElseGet(
                () -> text.chars().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC));
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
  }

  private boolean matches(List<String> phrase, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 1; k < phrase.size(); k++) {
      Word word = words.get(at + k);
      if (word.before().parts() || !FirstPageWords.same(word.folded(), phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all words of a name that count have capitals in the language of the document. */
  boolean capitals() {
    return capitals;
  }

  public int size() {
    return words.size();
  }

  /** Word {@code i}; before and behind the page, a word without letters. */
  public Word word(int i) {
    return at(words, i, NONE);
  }

  private static <T> T at(List<T> ofWords, int i, T outside) {
    return i >= 0 && i < ofWords.size() ? ofWords.get(i) : outside;
  }

  /** What is before word {@code i}; at the end of the page, a break. */
  public Separator before(int i) {
    return word(i).before();
  }

  /** Whether the first word from {@code i} on that is no number is in a script with capitals. */
  public boolean hasCase(int i) {
    int letter = word(i).number() ? i + 1 : i;
    String folded = word(letter).folded();
    return folded.isEmpty() || Character.isLowerCase(folded.codePointAt(0));
  }

  /** Whether a bracket opens before word {@code i}, no quotation mark. */
  public boolean bracket(int i) {
    return before(i).has(Mark.OPEN) && !text.startsWith("«", word(i).start() - 1);
  }

  /** Whether words {@code from} to {@code to} are between quotation marks. */
  public boolean quoted(int from, int to) {
    String around = text.substring(Math.max(0, word(from).start() - 1), word(from).start());
    return QUOTES.contains(around + markBehind(to - 1));
  }

  /** The script of the first letter from word {@code i} on. */
  public UnicodeScript script(int i) {
    return scripts(i, words.size()).findFirst().orElse(UnicodeScript.COMMON);
  }

  /** The script in which most words are; of several, the first on the page. */
  public UnicodeScript script() {
    return MostFrequent.of(scripts(0, words.size())).orElse(UnicodeScript.COMMON);
  }

  /** The scripts of words {@code from} to {@code to} that have letters. */
  private Stream<UnicodeScript> scripts(int from, int to) {
    return words.subList(Math.max(0, from), to).stream()
        .flatMapToInt(word -> word.folded().codePoints().filter(Character::isLetter).limit(1))
        .mapToObj(UnicodeScript::of);
  }

  /** Whether word {@code i} is in another script than the word before. */
  public boolean foreign(int i) {
    return scripts(i - 1, Math.min(i + 1, words.size())).distinct().count() > 1;
  }

  /** Whether words have letters that a page in English or Russian does not. */
  public boolean foreign(int from, int to) {
    return (capitals ? NOT_ENGLISH : NOT_RUSSIAN).matcher(words(from, to)).find();
  }

  /** Whether a bracket closes before word {@code i}, not only a quotation mark. */
  public boolean bracketCloses(int i) {
    String between = text.substring(word(i - 1).end(), word(i).start());
    return between.chars().anyMatch(c -> ")）".indexOf(c) >= 0);
  }

  /** Whether the words of the second name are known in another language than those of the first. */
  public boolean inOtherLanguage(Name first, Name second) {
    Set<String> one = languages(first);
    Set<String> other = languages(second);
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
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
  public char markBehind(int i) {
    int end = word(i).end();
    return end >= text.length() ? ' ' : text.charAt(end);
  }

  /** The words of each line. */
  public List<Name> lines() {
    return lineStarts.stream().map(start -> new Name(start, lineEnd(start))).toList();
  }

  /** The first word of the line in which word {@code i} is. */
  public int lineStart(int i) {
    return lineStarts.isEmpty() ? 0 : lineStarts.get(lineOf(i));
  }

  /** The cell in which word {@code i} is. */
  public Optional<CellPlace> cell(int i) {
    return at(cells, i, Optional.empty());
  }

  /** The line in which word {@code i} is. */
  public int lineOf(int i) {
    int found = Collections.binarySearch(lineStarts, i);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  public boolean is(WordKind kind, int i) {
    return end(kind, i) > 0;
  }

  public boolean is(Set<WordKind> kinds, int i) {
    return end(kinds, i) > 0;
  }

  /**
   * Whether the {@code length} words from {@code one} and those from {@code other} are the same.
   */
  public boolean same(int one, int other, int length) {
    int k = 0;
    while (k < length && word(one + k).folded().equals(word(other + k).folded())) {
      k++;
    }
    return k == length;
  }

  /** Whether one of words {@code from} to {@code to} is so. */
  public boolean any(int from, int to, IntPredicate holds) {
    for (int i = from; i < to; i++) {
      if (holds.test(i)) {
        return true;
      }
    }
    return false;
  }

  public boolean all(int from, int to, IntPredicate holds) {
    return !any(from, to, holds.negate());
  }

  public boolean any(Set<WordKind> kinds, int from, int to) {
    return any(from, to, i -> is(kinds, i));
  }

  /** Whether a phrase of this kind begins at one of words {@code from} to {@code to}. */
  public boolean any(WordKind kind, int from, int to) {
    return any(from, to, i -> is(kind, i));
  }

  /** The word after the longest phrase of this kind that begins at word {@code i}; -1 if none. */
  public int end(WordKind kind, int i) {
    return end(Set.of(kind), i);
  }

  /** The word after the longest phrase of these kinds that begins at word {@code i}; -1 if none. */
  public int end(Set<WordKind> kinds, int i) {
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
  public List<FirstPageWords.Phrase> phrases(int i) {
    return at(phrases, i, List.of());
  }

  /** The word behind an article at word {@code i}, else that word. */
  public int bare(int i) {
    return is(WordKind.ARTICLE, i) ? i + 1 : i;
  }

  /** The word behind the bracket that word {@code i} begins, at {@code limit} at last. */
  public int bracketEnd(int i, int limit) {
    return IntStream.range(i + 1, limit)
        .filter(end -> before(end).has(Mark.CLOSE))
        .findFirst()
        .orElse(Math.max(i + 1, limit));
  }

  /** The word after the last of the line in which word {@code i} is. */
  public int lineEnd(int i) {
    int next = lineOf(i) + 1;
    return next < lineStarts.size() ? lineStarts.get(next) : words.size();
  }

  /** Whether the line above the one that begins at word {@code i} was broken where it was full. */
  boolean fullLineAbove(int i) {
    int length = word(i - 1).end() - word(lineStart(i - 1)).start();
    int shortest = hasCase(i - 1) ? FULL_LINE : FULL_LINE_WITHOUT_CASE;
    return length >= shortest && length <= LONGEST_LINE;
  }

  public String text() {
    return text;
  }

  /** The same by which words are known: in Chinese, with simplified characters. */
  String plain() {
    return plain;
  }

  /** The word that ends behind {@code offset} in the document's text. */
  public int wordAt(int offset) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).end() > offset)
        .findFirst()
        .orElse(words.size());
  }

  /** Where words {@code from} to {@code to}, the last excluded, are in the document's text. */
  public Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  public String words(int from, int to) {
    return span(from, to).in(text);
  }
}
