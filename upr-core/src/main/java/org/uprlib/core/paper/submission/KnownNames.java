package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of organisations of which the page itself tells where they begin and end: because a short
 * name in brackets fits them ({@code Water Rights Network (WRN)}), or because a sentence is about
 * them. With them, lists of names are taken apart. Immutable once made.
 */
final class KnownNames {
  private static final int LONGEST = 16;
  private static final int LONGEST_SHORT_NAME = 15;

  /**
   * An organisation that a sentence describes.
   *
   * @param from first word of its name
   * @param to the word after it
   * @param verb the sentence's verb
   */
  record Subject(int from, int to, int verb) {}

  private final TitleBlock block;
  private final FirstPage page;
  private final List<Subject> described = new ArrayList<>();
  private final List<NameList.Name> mentioned = new ArrayList<>();
  private final Set<List<String>> names = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<List<String>> subjects = new HashSet<>();
  private final Map<String, NameList.Name> byShortName = new HashMap<>();

  private KnownNames(TitleBlock block) {
    this.block = block;
    this.page = block.page();
  }

  static KnownNames of(TitleBlock block, Gazetteer gazetteer) {
    KnownNames known = new KnownNames(block);
    for (int i = 0; i < known.page.size(); i++) {
      known.shortName(i);
      known.subject(i);
      known.listed(i, gazetteer);
    }
    return known;
  }

  private void shortName(int i) {
    if (!bracketed(i) || i == 0) {
      return;
    }
    int start = fit(i);
    if (start >= 0) {
      add(start, i);
      byShortName.putIfAbsent(page.word(i).folded(), new NameList.Name(start, i));
    }
  }

  /** A name that has submitted before. */
  private void listed(int i, Gazetteer gazetteer) {
    int words = page.word(i).capital() ? gazetteer.longestFrom(page.word(i).folded()) : 0;
    for (int end = Math.min(page.size(), i + words); end > i; end--) {
      boolean listed = end == i + 2 && page.before(i + 1).comma();
      if (!listed && gazetteer.knows(page.words(i, end))) {
        boolean begins = i > 0 && (page.before(i).line() || block.sentenceEnds(i));
        if (begins && block.role(i) == Role.PROSE) {
          mentioned.add(new NameList.Name(i, end));
        }
        add(i, end);
        return;
      }
    }
  }

  /** Names at the beginning of sentences that have submitted before. */
  List<NameList.Name> mentioned() {
    return mentioned;
  }

  private void add(int from, int to) {
    names.add(folded(from, to));
    firstWords.add(page.word(from).folded());
  }

  /** Whether word {@code i} begins a bracket that holds a short name. */
  boolean bracketed(int i) {
    if (i >= page.size()
        || !page.before(i).open()
        || TitleBlock.JOINT_SUBMISSION_NUMBER.matcher(page.word(i).folded()).matches()) {
      return false;
    }
    int end = i;
    while (end + 1 < page.size()
        && page.before(end + 1).joined()
        && !page.before(end + 1).close()) {
      end++;
    }
    String word = page.words(i, end + 1);
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return word.length() <= LONGEST_SHORT_NAME && word.length() > 1 && capitals >= 2;
  }

  /** The word at which the name begins that the short name at {@code at} fits; -1 if none does. */
  int fit(int at) {
    String letters = letters(page.word(at));
    if (letters.length() < 2) {
      return -1;
    }
    int byInitials = byInitials(at, letters);
    return byInitials >= 0 ? byInitials : byLetters(at, letters);
  }

  /**
   * What the short name at {@code at} stands for: the name that it follows in brackets elsewhere,
   * or the line of the title block of which it has the initials, as {@code Water Rights Network}
   * above {@code Report of WRN}.
   */
  Optional<NameList.Name> spelledOut(int at) {
    if (byShortName.containsKey(page.word(at).folded())) {
      return Optional.of(byShortName.get(page.word(at).folded()));
    }
    String letters = letters(page.word(at));
    if (letters.length() < 3 || !page.word(at).shouted()) {
      return Optional.empty();
    }
    for (int line = 0; line < page.lines() && page.lineStart(line) < block.body(); line++) {
      int start = page.lineStart(line);
      int end = page.lineStart(line + 1);
      if (block.role(start) != Role.PROSE && initials(start, end).equals(letters)) {
        return Optional.of(new NameList.Name(start, end));
      }
    }
    return Optional.empty();
  }

  /** Whether a name stands in the title block, not in running text. */
  boolean inTitleBlock(NameList.Name name) {
    return name.from() < block.body() && block.role(name.from()) != Role.PROSE;
  }

  String initials(int from, int to) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean small =
          page.is(WordKind.FUNCTION, i)
              || page.is(WordKind.AND, i)
              || page.is(WordKind.ARTICLE, i)
              || page.word(i).folded().length() == 1;
      if (!small) {
        initials.append(page.word(i).folded().charAt(0));
      }
    }
    return initials.toString();
  }

  private String letters(FirstPage.Word word) {
    StringBuilder letters = new StringBuilder();
    String folded = word.folded();
    for (int k = 0; k < folded.length(); k++) {
      if (Character.isLetter(folded.charAt(k))) {
        letters.append(folded.charAt(k));
      }
    }
    return letters.toString();
  }

  private int byInitials(int at, String letters) {
    int k = letters.length() - 1;
    int missed = 0;
    for (int i = at - 1; i >= 0 && i >= at - LONGEST; i--) {
      FirstPage.Word word = page.word(i);
      if (word.folded().startsWith(letters.substring(k, k + 1))) {
        k--;
        if (k < 0) {
          return word.capital() ? i : -1;
        }
      } else if (word.capital()
          && !page.is(WordKind.FUNCTION, i)
          && !page.is(WordKind.AND, i)
          && !word.folded().equals("s")
          && ++missed > 1) {
        return -1;
      }
      if (page.before(i).stop() || page.before(i).semicolon() || page.before(i).close()) {
        return -1;
      }
    }
    return -1;
  }

  private int byLetters(int at, String letters) {
    int k = letters.length() - 1;
    for (int i = at - 1; i >= 0 && i >= at - letters.length() - 5; i--) {
      FirstPage.Word word = page.word(i);
      for (int c = word.folded().length() - 1; c >= 0; c--) {
        boolean first = c == 0 && word.capital();
        if (word.folded().charAt(c) == letters.charAt(k) && (k > 0 || first)) {
          k--;
          if (k < 0) {
            return at - i >= 2 ? i : -1;
          }
        }
      }
      if (page.before(i).stop()
          || page.before(i).semicolon()
          || page.before(i).close()
          || page.before(i).comma()) {
        return -1;
      }
    }
    return -1;
  }

  private void subject(int i) {
    if (block.role(i) != Role.PROSE || !page.is(WordKind.BEING, i) || page.word(i).capital()) {
      return;
    }
    int end = i;
    if (page.before(i).close()) {
      while (end > 0 && !page.before(end).open()) {
        end--;
      }
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST
        && !page.before(start).line()
        && !block.sentenceEnds(start)
        && (start == end || (!page.before(start).comma() && !page.before(start).semicolon()))
        && block.role(start - 1) == Role.PROSE) {
      if (!page.word(start - 1).capital() && page.is(WordKind.BEING, start - 1)) {
        return;
      }
      start--;
    }
    for (int k = start; k < end; k++) {
      start = page.word(k).number() && k < start + 3 ? k + 1 : start;
    }
    if (page.is(WordKind.ARTICLE, start) || page.is(WordKind.ABOUT, start)) {
      start++;
    }
    boolean edge =
        (start > 0 && (page.before(start).line() || block.sentenceEnds(start)))
            || (start > 0 && page.is(WordKind.ARTICLE, start - 1))
            || page.word(start - 1).number()
            || block.role(start - 1) != Role.PROSE
            || page.before(start).comma();
    if (edge
        && end > start
        && end - start <= LONGEST
        && page.word(start).capital()
        && !page.is(WordKind.STARTER, start)
        && !page.is(WordKind.THIS, start)) {
      subjects.add(folded(start, end));
      described.add(new Subject(start, i, i));
      if (end - start >= 2) {
        add(start, end);
      }
    }
  }

  /** What sentences are about, in order. */
  List<Subject> described() {
    return described;
  }

  private List<String> folded(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add(page.word(i).folded());
    }
    return words;
  }

  /** The word after the longest known name that begins at word {@code i}; -1 if none does. */
  int endAt(int i, int limit) {
    if (!firstWords.contains(page.word(i).folded())) {
      return -1;
    }
    for (int end = Math.min(limit, i + LONGEST); end > i + 1; end--) {
      if (names.contains(folded(i, end))) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a sentence of the page is about what words {@code from} to {@code to} name. */
  boolean subject(int from, int to) {
    return subjects.contains(folded(from, to));
  }

  /** Whether the words occur on the page another time, other than behind the same words as here. */
  boolean recurs(int from, int to) {
    int length = to - from;
    for (int i = 0; i + length <= page.size(); i++) {
      if (i + length > from && i < to) {
        continue;
      }
      int k = 0;
      while (k < length && page.word(i + k).folded().equals(page.word(from + k).folded())) {
        k++;
      }
      boolean other =
          i == 0
              || from < 1
              || (!page.is(WordKind.AND, i - 1)
                  && !page.word(i - 1).folded().equals(page.word(from - 1).folded()));
      if (k == length && other && page.word(i).capital()) {
        return true;
      }
    }
    return false;
  }

  /** Whether words {@code i - 1} and {@code i} stand side by side elsewhere, in one line. */
  boolean sideBySide(int i) {
    for (int k = 1; k < page.size(); k++) {
      if (k != i
          && page.before(k).plain()
          && page.word(k).folded().equals(page.word(i).folded())
          && page.word(k - 1).folded().equals(page.word(i - 1).folded())) {
        return true;
      }
    }
    return false;
  }
}
