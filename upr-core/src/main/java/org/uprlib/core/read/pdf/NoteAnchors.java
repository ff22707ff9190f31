package org.uprlib.core.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks of the notes in the body and records their places. For one document and one
 * thread.
 */
final class NoteAnchors {
  /** A measure, behind which a raised figure is an exponent: {@code km²}. */
  private static final Pattern UNIT = Pattern.compile("(?<!\\p{L})(?:[cdkmµ]?m|[nxyz])$");

  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})[-–‑](\\d{1,3})");

  private static final Pattern FIGURES =
      Pattern.compile("[\\[(]?\\d{1,3}(?:[,;–-]\\s?\\d{1,3})*[\\])]?");

  private static final Pattern ROMAN = Pattern.compile("[ivxl]{1,7}");

  private int last;
  private int unmatched;

  /** Raised letters that may be numbers of notes, as Word has them for endnotes. */
  private final Set<String> roman = new HashSet<>();

  private final Map<String, Deque<Footnotes.Found>> byMark = new HashMap<>();

  /** Notes whose marks no other note has: each may have several places. */
  private final Map<String, Footnotes.Found> single = new HashMap<>();

  private final IdentityHashMap<Footnotes.Found, List<Integer>> anchors = new IdentityHashMap<>();
  private final boolean typed;

  NoteAnchors(List<Footnotes.Found> notes) {
    for (Footnotes.Found note : notes) {
      byMark.computeIfAbsent(note.mark(), mark -> new ArrayDeque<>()).add(note);
    }
    typed = notes.stream().anyMatch(Footnotes.Found::typed);
    for (Deque<Footnotes.Found> all : byMark.values()) {
      if (all.size() == 1) {
        single.put(all.getFirst().mark(), all.getFirst());
      }
    }
  }

  /**
   * Number of characters of {@code line} before {@code end} that are the mark of a note; 0 if none
   * are.
   *
   * @param start where they begin at the earliest
   * @param raised whether they are set as superscript; figures count only then
   */
  int markLength(String line, int start, int end, boolean raised) {
    String text = line.substring(start, end);
    if (raised) {
      boolean power = UNIT.matcher(line).region(0, start).find();
      boolean mark = !power && !marks(text).isEmpty();
      String bare = text.strip();
      unmatched += !power && !mark && FIGURES.matcher(bare).matches() ? 1 : 0;
      if (!mark && ROMAN.matcher(bare).matches()) {
        roman.add(bare);
      }
      return mark ? text.length() : 0;
    }
    String plain = Footnotes.plainStars(text);
    int stars = 0;
    while (stars < plain.length() && plain.charAt(plain.length() - 1 - stars) == '*') {
      stars++;
    }
    if (stars == 0) {
      return 0;
    }
    Deque<Footnotes.Found> notes = byMark.get("*".repeat(stars));
    int word = plain.length() - stars - 1;
    // "trans*" is a word; each note has its mark once, though behind a stop it may recur.
    boolean used =
        notes != null && notes.isEmpty() && word >= 0 && Character.isLetter(plain.charAt(word));
    int trailing = text.length() - text.stripTrailing().length();
    return notes == null || used ? 0 : stars + trailing;
  }

  /** The marks of notes that are typed, not raised, in a part of {@code line}. */
  List<MatchResult> typed(String line, int start, int end) {
    if (!typed) {
      return List.of();
    }
    return NoteMarks.TYPED
        .matcher(line)
        .region(start, end)
        .useTransparentBounds(true)
        .results()
        .filter(mark -> byMark.containsKey(mark.group(1)))
        .toList();
  }

  /**
   * The marks that {@code text} consists of: {@code 1,2}, {@code 5-7}; empty if it has other marks.
   */
  private List<String> marks(String text) {
    List<String> marks = new ArrayList<>();
    for (String part : Footnotes.plain(text).split("[,;\\s]+", -1)) {
      List<String> found = part.isEmpty() ? List.of() : marksIn(part);
      if (found.isEmpty() && !part.isEmpty()) {
        return List.of();
      }
      marks.addAll(found);
    }
    return marks;
  }

  private List<String> marksIn(String part) {
    int next = last + 1;
    List<String> side = inRow(part, next);
    if (side.size() > 1) {
      return side;
    }
    if (byMark.containsKey(part)) {
      return List.of(part);
    }
    Matcher range = RANGE.matcher(part);
    if (!range.matches()) {
      return List.of();
    }
    List<String> marks = new ArrayList<>();
    int end = Integer.parseInt(range.group(2));
    for (int i = Integer.parseInt(range.group(1)); i <= end; i++) {
      marks.add(Integer.toString(i));
    }
    return byMark.keySet().containsAll(marks) ? marks : List.of();
  }

  /** Numbers from {@code next} on, side by side: {@code 34} for 3 and 4; empty if they are not. */
  private List<String> inRow(String figures, int next) {
    List<String> marks = new ArrayList<>();
    int at = 0;
    for (int i = next; at < figures.length(); i++) {
      String mark = Integer.toString(i);
      if (!figures.startsWith(mark, at) || !byMark.containsKey(mark)) {
        return List.of();
      }
      marks.add(mark);
      at += mark.length();
    }
    return marks;
  }

  /** Records that the marks in {@code text} belong to {@code position} of the cleaned text. */
  void record(String text, int position) {
    for (String mark : marks(text)) {
      Footnotes.Found next = byMark.get(mark).poll();
      Footnotes.Found note = next == null ? single.get(mark) : next;
      if (note != null) {
        anchors.computeIfAbsent(note, key -> new ArrayList<>()).add(position);
      }
      last = Math.max(last, Footnotes.number(mark));
    }
  }

  /** How many raised figures, Arabic or Roman, are the mark of no note that was found. */
  int unmatched() {
    return unmatched + (roman.containsAll(List.of("i", "ii")) ? roman.size() : 0);
  }

  /** Places of the mark of {@code note}. */
  List<Integer> anchors(Footnotes.Found note) {
    return anchors.getOrDefault(note, List.of());
  }
}
