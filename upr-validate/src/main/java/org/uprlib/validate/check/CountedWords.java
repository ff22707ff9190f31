package org.uprlib.validate.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.WordCounter;

/**
 * Counts the words of paragraphs without the labels of lists. A word processor does not count the
 * numbers, letters and bullets that it makes; a PDF does not say which these are: there, those in
 * sequence in one column are taken for such. Immutable.
 */
public final class CountedWords {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<sign>[-–—•·●○▪■‣\uF0B7\uF0A7])|(?<open>[(\\[§]?)(?<before>(?:\\p{Nd}{1,3}\\.)*)"
              + "(?<last>\\p{Nd}{1,3}|[ivxlIVXL]{2,6}|[a-zA-Z])(?<close>[.)\\]]*))"
              + ("(?=[" + Blank.CHARACTERS + "]+[^" + Blank.CHARACTERS + "])"));

  private static final String ROMAN = "ivxl";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50};

  /** Numbers of one list begin so near to each other, in points; those of two figures earlier. */
  private static final double COLUMN = 9;

  private final Set<Span> labelled;

  private CountedWords(Set<Span> labelled) {
    this.labelled = labelled;
  }

  /**
   * A label as it may be meant: {@code i.} is the first of its list, or the ninth letter.
   *
   * @param list what all labels of its list have in common
   * @param value its place there
   * @param after the place of the one before it; a bullet follows on another
   */
  private record Label(String list, int value, int after) {}

  /** Those of {@code document}. */
  public static CountedWords of(Document document) {
    Set<Span> labelled = new HashSet<>();
    if (document.type() == FileType.PDF) {
      Map<String, Map<Integer, Paragraph>> last = new HashMap<>();
      for (Paragraph paragraph : document.paragraphs()) {
        for (Label label : labels(paragraph)) {
          Map<Integer, Paragraph> list = last.computeIfAbsent(label.list(), key -> new HashMap<>());
          Paragraph before = list.get(label.after());
          if (before != null && inOneColumn(before, paragraph)) {
            labelled.add(before.span());
            labelled.add(paragraph.span());
          }
          list.put(label.value(), paragraph);
        }
      }
    }
    return new CountedWords(labelled);
  }

  private static boolean inOneColumn(Paragraph one, Paragraph other) {
    return Math.abs(one.layout().firstLine() - other.layout().firstLine()) <= COLUMN;
  }

  private static List<Label> labels(Paragraph paragraph) {
    Matcher label = LABEL.matcher(paragraph.text());
    if (!label.lookingAt()) {
      return List.of();
    }
    if (label.group("sign") != null) {
      return List.of(new Label(label.group("sign"), 0, 0));
    }
    String marks = label.group("open") + label.group("before") + label.group("close");
    if (marks.isEmpty()) {
      return List.of();
    }
    String last = label.group("last");
    String list = marks + paragraph.bold() + Character.isUpperCase(last.charAt(0));
    if (Character.isDigit(last.charAt(0))) {
      return List.of(numbered(list + "1", Integer.parseInt(last)));
    }
    List<Label> found = new ArrayList<>();
    String small = last.toLowerCase(Locale.ROOT);
    if (small.length() == 1) {
      found.add(numbered(list + "a", small.charAt(0)));
    }
    if (small.chars().allMatch(c -> ROMAN.indexOf(c) >= 0)) {
      found.add(numbered(list + "i", roman(small)));
    }
    return found;
  }

  private static Label numbered(String list, int value) {
    return new Label(list, value, value - 1);
  }

  private static int roman(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int value = ROMAN_VALUES[ROMAN.indexOf(number.charAt(i))];
      boolean less =
          i + 1 < number.length() && value < ROMAN_VALUES[ROMAN.indexOf(number.charAt(i + 1))];
      sum += less ? -value : value;
    }
    return sum;
  }

  /** How many labels are not counted. */
  public int labels() {
    return labelled.size();
  }

  public int in(Paragraph paragraph) {
    return WordCounter.count(paragraph.text()) - (labelled.contains(paragraph.span()) ? 1 : 0);
  }

  /**
   * Words of one note. Immutable.
   *
   * @param note the note
   * @param words how many
   * @param span the place of its text
   */
  record NoteWords(Note note, int words, Span span) {
    /** Those of each note of {@code document} that has a text. */
    static List<NoteWords> of(Document document) {
      List<NoteWords> found = new ArrayList<>();
      for (Note note : document.notes()) {
        List<Paragraph> text = note.paragraphs();
        if (!text.isEmpty()) {
          int words = text.stream().mapToInt(p -> WordCounter.count(p.text())).sum();
          int end = text.get(text.size() - 1).span().end();
          found.add(new NoteWords(note, words, new Span(text.get(0).span().start(), end)));
        }
      }
      return found;
    }
  }
}
