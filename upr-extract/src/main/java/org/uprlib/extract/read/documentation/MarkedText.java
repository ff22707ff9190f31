package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.Span;

/**
 * A paragraph's words without the marks of notes among them, and the way back to the paper's text.
 * Immutable.
 */
final class MarkedText {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern MARKS =
      Pattern.compile("\\s*\\d{1,3}(?:\\s*,\\s*\\d{1,3})*\\s*,?\\s*");

  private final String text;
  private final int[] offsets;
  private final List<Mark> marks;

  /**
   * The mark of a note.
   *
   * @param at its place in {@link #text()}
   */
  record Mark(String mark, int at) {}

  private MarkedText(String text, int[] offsets, List<Mark> marks) {
    this.text = text;
    this.offsets = offsets;
    this.marks = List.copyOf(marks);
  }

  /**
   * The words of {@code paragraph}, its list label before them.
   *
   * @param known the marks of the paper's notes
   * @param anchors marks that reading took out of the text, by their places
   */
  static MarkedText of(
      Paragraph paragraph, Set<String> known, NavigableMap<Integer, String> anchors) {
    String label =
        paragraph.label().filter(each -> !each.bullet()).map(each -> each.text() + " ").orElse("");
    StringBuilder text = new StringBuilder(label);
    int[] offsets = new int[label.length() + paragraph.text().length() + 1];
    Arrays.fill(offsets, paragraph.span().start());
    TreeMap<Integer, List<String>> marks = new TreeMap<>();
    List<Span> cut = cut(paragraph, known);
    int start = paragraph.span().start();
    int next = 0;
    for (int i = 0; i < paragraph.text().length(); i++) {
      if (next < cut.size() && i >= cut.get(next).start()) {
        Span span = cut.get(next++);
        Matcher numbers = NUMBER.matcher(span.in(paragraph.text()));
        while (numbers.find()) {
          marks.computeIfAbsent(text.length(), at -> new ArrayList<>()).add(numbers.group());
        }
        i = span.end() - 1;
        continue;
      }
      char c = paragraph.text().charAt(i);
      boolean again = c == ' ' && text.length() > 0 && text.charAt(text.length() - 1) == ' ';
      if (!again) {
        offsets[text.length()] = start + i;
        text.append(c);
      }
    }
    offsets[text.length()] = paragraph.span().end();
    int[] used = Arrays.copyOf(offsets, text.length() + 1);
    for (Map.Entry<Integer, String> anchor :
        anchors.subMap(start, true, paragraph.span().end(), true).entrySet()) {
      int at = Arrays.binarySearch(used, label.length(), used.length, anchor.getKey());
      marks
          .computeIfAbsent(at >= 0 ? at : -at - 1, key -> new ArrayList<>())
          .add(anchor.getValue());
    }
    List<Mark> all = new ArrayList<>();
    marks.forEach((at, names) -> names.forEach(name -> all.add(new Mark(name, at))));
    return new MarkedText(text.toString(), used, all);
  }

  /** The raised numbers in {@code paragraph} that are marks of notes. */
  private static List<Span> cut(Paragraph paragraph, Set<String> known) {
    List<Span> cut = new ArrayList<>();
    for (Run run : paragraph.runs()) {
      Span span = run.span().shift(-paragraph.span().start());
      String raised = span.in(paragraph.text());
      if (run.style().superscript()
          && MARKS.matcher(raised).matches()
          && NUMBER.matcher(raised).results().allMatch(number -> known.contains(number.group()))) {
        cut.add(span.trimmed(paragraph.text()));
      }
    }
    return cut;
  }

  String text() {
    return text;
  }

  /** The marks in {@code span} of the words or directly behind it, but not at its start. */
  List<String> marks(Span span) {
    return marks.stream()
        .filter(mark -> span.start() < mark.at() && mark.at() <= span.end())
        .map(Mark::mark)
        .toList();
  }

  List<String> marks() {
    return marks.stream().map(Mark::mark).toList();
  }

  /** The place of {@code span} of the words in the paper's text. */
  Span inPaper(Span span) {
    int start = offsets[Math.min(span.start(), text.length())];
    int end = span.length() == 0 ? start : offsets[Math.min(span.end(), text.length()) - 1] + 1;
    return new Span(start, Math.max(start, end));
  }

  /** The number typed or printed before the words, of a paragraph, e.g. {@code 12}. */
  Optional<Numbered> number() {
    Matcher matcher = Numbered.PATTERN.matcher(text);
    return matcher.lookingAt()
        ? Optional.of(new Numbered(Integer.parseInt(matcher.group(1)), matcher.end()))
        : Optional.empty();
  }

  /**
   * A number before a paragraph.
   *
   * @param end where the words behind it begin
   */
  record Numbered(int number, int end) {
    private static final Pattern PATTERN = Pattern.compile("(\\d{1,3})\\s?[.)]\\s+(?=\\S)");
  }
}
