package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.reference.ItemOrder;

/**
 * The letters {@code (a) … (b) …}, or figures {@code (1) … (2) …}, by which a paragraph counts
 * recommendations. Letters of legal provisions ({@code article 16 (1), (c) and (d) of the
 * Convention}) do not count.
 */
final class LetterMarks {
  /** A letter with the signs on it, and the stroke that lengthens it: هـ. */
  private static final String LETTER = "[\\p{L}&&[^\\p{Lu}\\p{IsHan}]][\\p{M}ـ]*+";

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?:[(（]|(?<=[\\s\\p{Z},;:.،؛，；：。、]و?))("
              + LETTER
              + "|[ivx]{2,4})[)）]|[(（]([ivx]{1,4}|[1-9]\\d?|[一二三四五六七八九十])[)）]");

  private static final Pattern BEHIND_FIGURE = Pattern.compile("\\d\\s?$");

  /** So many letters may be missing in print. */
  private static final int LARGEST_GAP = 2;

  private static final List<ItemOrder> ALPHABETS =
      List.of(ItemOrder.LATIN, ItemOrder.RUSSIAN, ItemOrder.ABJAD);

  private final Pattern behindProvision;
  private final Pattern withinProvision;
  private final Pattern behindLaw;

  LetterMarks(VoiceWords words) {
    this.behindProvision = words.pattern("\\)\\s*(?:[,;]\\s*|,?\\s*{LISTS}\\s+)?$");
    this.withinProvision = words.pattern("^\\s*(?:[,;.)]|{LISTS}\\s+(?:\\(|[a-z]\\))|{OF}\\b|$)");
    this.behindLaw =
        words.pattern(
            "(?:\\b|(?=\\p{IsHan})){LAW}\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * A letter and its place, brackets included.
   *
   * @param letter without brackets
   */
  record Mark(String letter, Span span) {}

  /** The marks in {@code text}, in the order of the alphabet. */
  List<Mark> in(String text) {
    List<Mark> possible = candidates(text);
    List<Mark> letters =
        ALPHABETS.stream()
            .map(order -> inOrder(possible, order))
            .reduce((first, second) -> second.size() > first.size() ? second : first)
            .orElseThrow();
    if (!letters.isEmpty()) {
      return letters;
    }
    List<Mark> others = inOrder(possible, ItemOrder.ROMAN);
    for (ItemOrder order : List.of(ItemOrder.FIGURES, ItemOrder.CHINESE)) {
      List<Mark> marks = others.isEmpty() ? inOrder(possible, order) : List.of();
      others = marks.size() > 1 ? marks : others;
    }
    return others;
  }

  private List<Mark> candidates(String text) {
    List<Mark> found = new ArrayList<>();
    Set<Integer> provisions = new HashSet<>();
    Matcher matcher = CANDIDATE.matcher(text);
    while (matcher.find()) {
      String before = text.substring(Math.max(0, matcher.start() - 24), matcher.start());
      if (isProvision(text, before, matcher, provisions)) {
        provisions.add(matcher.end());
      } else {
        String letter = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        found.add(new Mark(letter, new Span(matcher.start(), matcher.end())));
      }
    }
    return found;
  }

  private boolean isProvision(
      String text, String before, Matcher candidate, Set<Integer> provisions) {
    if (BEHIND_FIGURE.matcher(before).find() || behindLaw.matcher(before).find()) {
      return true;
    }
    if (!behindProvision.matcher(before).find()) {
      return false;
    }
    int close = text.lastIndexOf(')', candidate.start() - 1);
    int open = text.lastIndexOf('(', close);
    boolean figure =
        open >= 0 && close - open <= 4 && text.substring(open + 1, close).matches("\\d+");
    boolean goesOn =
        withinProvision.matcher(text).region(candidate.end(), text.length()).lookingAt();
    return (figure || provisions.contains(close + 1)) && goesOn;
  }

  private static List<Mark> inOrder(List<Mark> possible, ItemOrder order) {
    List<Mark> marks = new ArrayList<>();
    int expected = 0;
    for (int i = 0; i < possible.size(); i++) {
      int place = order.place(possible.get(i).letter());
      boolean next = place == expected;
      boolean ahead =
          !marks.isEmpty()
              && place > expected
              && place <= expected + LARGEST_GAP
              && !follows(possible, i, order, expected);
      if (next || ahead) {
        marks.add(possible.get(i));
        expected = place + 1;
      }
    }
    return marks;
  }

  private static boolean follows(List<Mark> possible, int at, ItemOrder order, int place) {
    return possible.subList(at, possible.size()).stream()
        .anyMatch(mark -> order.place(mark.letter()) == place);
  }

  /** The order in which marks count. */
  static ItemOrder order(List<Mark> marks) {
    return ItemOrder.of(marks.stream().map(Mark::letter).toList())
        .filter(order -> !marks.isEmpty())
        .orElse(ItemOrder.LATIN);
  }
}
