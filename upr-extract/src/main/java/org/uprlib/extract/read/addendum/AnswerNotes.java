package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;

/**
 * The notes of an addendum by the places to which they belong: footnotes, and lines that explain a
 * mark such as {@code *}. Immutable.
 */
final class AnswerNotes {
  private static final Pattern LINE = Pattern.compile("^(\\*{1,4}|[†‡])\\s*(?=[\\p{L}(])");
  private static final Pattern MARK = Pattern.compile("(?<=[^\\s*†‡])\\s?(\\*{1,4}|[†‡])(?![*†‡])");

  private final NavigableMap<Integer, List<PlacedText>> byPlace = new TreeMap<>();
  private final List<Span> lines = new ArrayList<>();

  /** Marks that nothing explains. */
  private final List<Span> unexplained = new ArrayList<>();

  /** The notes of {@code document}, whose lines are {@code texts}. */
  AnswerNotes(Document document, List<TextBlock> texts) {
    for (Note note : document.notes()) {
      String words =
          note.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" "));
      if (!words.isBlank()) {
        PlacedText placed = new PlacedText(words, note.paragraphs().get(0).span().start());
        note.anchors().forEach(anchor -> add(anchor, placed));
      }
    }
    Map<String, TextBlock> byMark = new HashMap<>();
    for (TextBlock text : texts) {
      Matcher line = LINE.matcher(text.text());
      if (line.find()) {
        byMark.putIfAbsent(line.group(1), text);
      }
    }
    for (TextBlock text : texts) {
      Matcher mark = MARK.matcher(text.text());
      while (mark.find()) {
        int place = text.span().start() + mark.start();
        TextBlock line = byMark.get(mark.group(1));
        if (line == null) {
          unexplained.add(new Span(mark.start(1), mark.end(1)).shift(text.span().start()));
        } else {
          int words = mark.group(1).length();
          add(place, new PlacedText(line.text(), line.span().start()).from(words));
          lines.add(line.span());
        }
      }
    }
  }

  private void add(int place, PlacedText note) {
    byPlace.computeIfAbsent(place, at -> new ArrayList<>()).add(note);
  }

  /** True if {@code line} only explains a mark that stands elsewhere. */
  boolean explains(TextBlock line) {
    return lines.contains(line.span());
  }

  /** The notes that belong to places within {@code span} or right behind it. */
  List<PlacedText> in(Span span) {
    return byPlace.subMap(span.start(), true, span.end(), true).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The notes that belong to places from one offset to another, by place. */
  Map<Integer, List<PlacedText>> places(Span span) {
    return byPlace.subMap(span.start(), true, span.end(), true);
  }

  /** The first mark within {@code span} that nothing explains. */
  Optional<Span> unexplained(Span span) {
    return unexplained.stream().filter(span::contains).findFirst();
  }
}
