package org.uprlib.extract.text.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Finds what stands between the numbers of a list and is no number: letters, {@code (in part)},
 * {@code last sentence}, and the States whose recommendations they are. Immutable.
 */
record Asides(ListTokens tokens) {
  /** Words and commas in {@code (France, Peru)}. */
  private static final int LONGEST_NAMES = 12;

  /** Words in {@code (accepted in part)}. */
  private static final int LONGEST_IN_PART = 4;

  /** Words in {@code of the United Kingdom}. */
  private static final int LONGEST_SPEAKER = 6;

  /** Tokens to either side within which the next number has its answer. */
  private static final int NEIGHBOURS = 24;

  private static final int MOST_ORDINALS = 6;

  private static final String QUOTES = "'|\u2018|\u2019|\"|\u201C|\u201D";

  /**
   * The letters behind a number: {@code (a), (b) and (d)–(f)}, {@code (a, b)}, {@code a), b)},
   * {@code subparagraphs (a) and (b)}, or the figures that Arabic writes for them: {@code '1'}.
   *
   * @param letters the letters, those between the ends of a range included; empty if none stand
   *     there
   * @param end index of the token after them
   */
  record Letters(List<String> letters, int end) {}

  /** The letters that begin at token {@code start}. */
  Letters letters(int start) {
    List<String> letters = new ArrayList<>();
    int end = start;
    int at = behindName(start);
    while (true) {
      boolean through = !letters.isEmpty() && tokens.isThrough(at);
      int behind = behindGroup(through ? at + 1 : at, through, letters);
      if (behind < 0) {
        return new Letters(letters, end);
      }
      end = behind;
      at = behindJoint(tokens.sentence().behind(end, "letter"));
    }
  }

  /** {@code , subparagraphs (a) and (b) | of paragraph 34}: they belong to what follows them. */
  boolean areOfNext(int start, Letters letters) {
    int of = tokens.sentence().behind(letters.end(), "within");
    return behindName(start) > start && tokens.is(of, "paragraph");
  }

  /**
   * Index behind {@code , subparagraphs} and, in Chinese, behind the word of paragraph that stands
   * behind its number; {@code index} itself if no such word stands there.
   */
  private int behindName(int index) {
    int counted = tokens.sentence().behind(index, "paragraph-behind");
    int comma = tokens.sentence().behind(index, ",");
    int name = tokens.sentence().behind(comma, "paragraph");
    if (counted > index) {
      return tokens.sentence().behind(counted, "connector");
    }
    return tokens.is(name, "letter") ? name + 1 : index;
  }

  /**
   * Adds what stands in one bracket, {@code (a)}, {@code a)} or {@code (a, b)}, and gives the index
   * behind it; negative if none stands at {@code start}.
   */
  private int behindGroup(int start, boolean through, List<String> letters) {
    if (isLone(start)) {
      letters.add(tokens.text(start));
      return start + 1;
    }
    if (tokens.sentence().isRow(start, QUOTES, "#", QUOTES)) {
      letters.add(tokens.text(start + 1));
      return start + 3;
    }
    List<String> group = new ArrayList<>(letters);
    boolean range = through;
    int at = tokens.sentence().behind(start, "(");
    while (tokens.isNumeral(at)) {
      addLetter(group, tokens.text(at), range);
      int next = at + 1;
      if (tokens.is(next, ")")) {
        letters.clear();
        letters.addAll(group);
        return next + 1;
      }
      range = tokens.isThrough(next);
      at = range ? next + 1 : behindJoint(next);
      if (at == next) {
        return -1;
      }
    }
    return -1;
  }

  /** A letter without a bracket, right behind the number or behind another such letter. */
  private boolean isLone(int index) {
    int before = tokens.sentence().skipBack(index - 1, ",", "and");
    return tokens.isLoneLetter(index) && (before == index - 1 || tokens.isLoneLetter(before));
  }

  private int behindJoint(int index) {
    // Spanish has "e" for "and" too.
    return tokens
        .sentence()
        .skip(index, at -> tokens.is(at, ",", ";", "&", "/", "and") && !tokens.is(at + 1, ")"));
  }

  private static void addLetter(List<String> letters, String letter, boolean range) {
    if (range) {
      letters.addAll(ItemOrder.between(letters.get(letters.size() - 1), letter));
    }
    letters.add(letter);
  }

  /**
   * Index behind {@code (in part)} and its like; {@code index} itself if no such words stand there.
   */
  int behindInPart(int index) {
    int close = closing(index);
    int near = Math.min(close, index + LONGEST_IN_PART + 1);
    boolean partly =
        ((hasWord(index, near, "partly") || namesPart(index, near))
                && !hasWord(index, close, "whole"))
            || (hasWord(index, close, "restricting") && namesNoNumber(index, close));
    return partly && !isOneOfAnswers(index) ? close + 1 : behindPart(index);
  }

  /** {@code (the part on costs)}, {@code (الجزء الأول)}; {@code (last sentence)} is a portion. */
  private boolean namesPart(int open, int end) {
    return portion(open).isEmpty()
        && namesNoNumber(open, end)
        && tokens.sentence().hasWord(open, end, "component", "sentence");
  }

  /** {@code 121.1 (supported), 121.2 (supported in part)}: each number has its answer behind it. */
  private boolean isOneOfAnswers(int index) {
    Sentence sentence = tokens.sentence();
    return sentence.hasWord(index, sentence.behindAnswer(index), "answer-word")
        && IntStream.range(index - NEIGHBOURS, index + NEIGHBOURS)
            .filter(at -> sentence.behindAnswer(at) > at)
            .anyMatch(at -> !sentence.hasWord(at, sentence.behindAnswer(at), "partly"));
  }

  /**
   * Index behind {@code , first part}, {@code (first part)} or {@code in fine}; {@code index}
   * itself if no such words stand there.
   */
  private int behindPart(int index) {
    if (tokens.sentence().isRow(index, "in-fine", "in-fine")) {
      return index + 2;
    }
    return Optional.of(index)
        .filter(at -> tokens.is(at, "(", ","))
        .flatMap(this::counted)
        .filter(counted -> tokens.is(counted.noun(), "component"))
        .map(Counted::end)
        .orElse(index);
  }

  private boolean hasWord(int start, int end, String words) {
    return tokens.sentence().hasWord(start, end, words);
  }

  /** Index behind {@code (France and Peru)}, words that name no number, where they stand. */
  int behindNames(int index) {
    int close = closing(index);
    boolean names =
        close > index + 1
            && !tokens.isNumeral(index + 1)
            && namesNoNumber(index, close)
            && tokens.sentence().behindAnswer(index) == index;
    return names ? close + 1 : index;
  }

  /** Index behind {@code (see 121.1)}, where it stands. */
  int behindPointer(int index) {
    return tokens.is(index + 1, "pointing") ? Math.max(index, closing(index) + 1) : index;
  }

  private boolean namesNoNumber(int start, int end) {
    return IntStream.range(start, end).noneMatch(at -> tokens.sentence().isNumber(at));
  }

  /** Index of the bracket that closes one at {@code open}; {@code open} itself if none is near. */
  private int closing(int open) {
    int limit = tokens.is(open, "(") ? open + LONGEST_NAMES + 2 : open;
    return IntStream.range(open, limit).filter(at -> tokens.is(at, ")")).findFirst().orElse(open);
  }

  /** Index behind {@code of Japan} or {@code made by Chile}, where the list goes on behind it. */
  int behindSpeaker(int index) {
    int at = tokens.sentence().behind(index, "made");
    if (!tokens.is(at, "speaker")) {
      return index;
    }
    int end = tokens.sentence().skip(at + 1, LONGEST_SPEAKER, this::isName);
    return end > at + 1 && tokens.isSeparator(end) ? end : index;
  }

  private boolean isName(int index) {
    return tokens.sentence().isAnyWord(index) && !tokens.is(index, "relative", "and");
  }

  /**
   * What {@code , last sentence} or {@code (first and second recommendations)} chooses.
   *
   * @param end index of the token behind it
   */
  record Choice(Reference.Portion portion, int end) {}

  /** The portion that is chosen at {@code index}; empty if none is. */
  Optional<Choice> portion(int index) {
    return counted(index)
        .flatMap(
            counted ->
                unit(counted.noun())
                    .map(unit -> new Reference.Portion(unit, counted.ordinals()))
                    .map(portion -> new Choice(portion, counted.end())));
  }

  /**
   * {@code , last sentence}, {@code (first and second parts)}.
   *
   * @param noun index of the word behind the ordinals
   * @param end index of the token behind all
   */
  private record Counted(List<Integer> ordinals, int noun, int end) {}

  /** What is counted at {@code index}, in brackets, behind a comma or by itself. */
  private Optional<Counted> counted(int index) {
    int first = tokens.sentence().behind(index, "(", ",");
    List<Integer> ordinals = new ArrayList<>();
    int noun = tokens.sentence().skip(first, MOST_ORDINALS, at -> addOrdinal(at, ordinals));
    int last = tokens.is(index, "(") ? noun + 1 : noun;
    return ordinals.isEmpty() || (last > noun && !tokens.is(last, ")"))
        ? Optional.empty()
        : Optional.of(new Counted(ordinals, noun, last + 1));
  }

  private boolean addOrdinal(int index, List<Integer> ordinals) {
    int ordinal = tokens.sentence().ordinal(index);
    if (ordinal != 0) {
      ordinals.add(ordinal);
    }
    return ordinal != 0 || tokens.is(index, "and", "article", ",");
  }

  private Optional<Reference.Portion.Unit> unit(int index) {
    if (tokens.is(index, "sentence")) {
      return Optional.of(Reference.Portion.Unit.SENTENCE);
    }
    return tokens.is(index, "recommendation")
        ? Optional.of(Reference.Portion.Unit.RECOMMENDATION)
        : Optional.empty();
  }
}
