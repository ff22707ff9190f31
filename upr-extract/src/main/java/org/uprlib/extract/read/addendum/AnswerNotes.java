package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.extract.read.structure.ExplainedMarks;
import org.uprlib.extract.read.structure.ExplainedMarks.Mark;
import org.uprlib.extract.text.reference.RecommendationNumber;
import org.uprlib.extract.text.reference.Reference;

/**
 * The notes of an addendum by the places to which they belong: footnotes, and lines that explain a
 * mark such as {@code *}. Immutable.
 */
final class AnswerNotes {
  /** A note begins at most so many characters behind the words that it is read with. */
  private static final int FURTHEST = 50_000;

  /** A mark that needs an explanation; another may be the count of an item. */
  private static final Pattern MEANT = Pattern.compile("[*†‡#]+");

  /** What parts words on what is marked from those on the others. */
  private static final String STOPS = ";,.；，。؛،";

  private final Map<Span, PlacedText> onOthers = new HashMap<>();

  private final NavigableMap<Integer, List<PlacedText>> byPlace = new TreeMap<>();

  /** The explanations that belong to marks, by where they begin. */
  private final NavigableMap<Integer, Span> lines = new TreeMap<>();

  /** Explained marks that would be items of recommendations: {@code 121.2 (a)}. */
  private final NavigableMap<Integer, Span> counts = new TreeMap<>();

  /** Marks that nothing explains. */
  private final NavigableMap<Integer, Span> unexplained = new TreeMap<>();

  /** The notes of {@code document}, whose lines are {@code texts}. */
  AnswerNotes(Document document, List<TextBlock> texts, AddendumLanguage language) {
    for (Note note : document.notes()) {
      String words =
          note.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" "));
      if (!words.isBlank()) {
        PlacedText placed = new PlacedText(words, note.paragraphs().get(0).span().start());
        note.anchors().forEach(anchor -> add(anchor, placed));
      }
    }
    Map<String, PlacedText> byMark = new HashMap<>();
    Set<String> signs = new HashSet<>();
    for (TextBlock text : texts) {
      ExplainedMarks.explanations(text.text())
          .forEach(line -> byMark.putIfAbsent(line.mark(), words(line, text)));
      ExplainedMarks.in(text.text()).stream()
          .map(Mark::sign)
          .filter(sign -> sign.startsWith("*"))
          .forEach(signs::add);
    }
    if (signs.size() == 1) {
      texts.stream()
          .filter(text -> language.markNames().sign(text.text()).isPresent())
          .filter(text -> !RecommendationNumber.isIn(text.text()))
          .filter(text -> !answersBefore(text, language))
          .findFirst()
          .ifPresent(text -> byMark.putIfAbsent(signs.iterator().next(), ofMarked(text, language)));
    }
    for (TextBlock text : texts) {
      ExplainedMarks.in(text.text()).forEach(mark -> add(mark, text, byMark));
    }
  }

  /** {@code Sylvania accepts all but those marked with an asterisk, which are noted}. */
  private static boolean answersBefore(TextBlock line, AddendumLanguage language) {
    int mark = language.markNames().sign(line.text()).map(Span::start).orElse(0);
    return language.statements().stance(line.text().substring(0, mark)).isKnown();
  }

  /** What {@code line} says of those that are marked, without what it says of the others. */
  private PlacedText ofMarked(TextBlock line, AddendumLanguage language) {
    PlacedText all = PlacedText.of(line);
    int mark = language.markNames().sign(all.text()).orElseThrow().start();
    OptionalInt others = language.markers().find(Markers.Kind.OTHERS, all.text(), mark);
    if (others.isEmpty()) {
      return all;
    }
    int end =
        IntStream.range(mark, others.getAsInt())
            .filter(at -> STOPS.indexOf(all.text().charAt(at)) >= 0)
            .max()
            .orElse(others.getAsInt());
    onOthers.put(line.span(), all.from(end));
    return new PlacedText(all.text().substring(0, end), all.start());
  }

  /** What {@code line}, which explains a mark, goes on to say of those that are not marked. */
  Optional<PlacedText> onOthers(TextBlock line) {
    return Optional.ofNullable(onOthers.get(line.span()));
  }

  private static PlacedText words(ExplainedMarks.Explanation line, TextBlock text) {
    return new PlacedText(
        text.text().substring(line.start(), line.end()), text.span().start() + line.start());
  }

  private void add(Mark mark, TextBlock text, Map<String, PlacedText> byMark) {
    int start = text.span().start();
    PlacedText line = byMark.get(mark.sign());
    if (line == null && MEANT.matcher(mark.sign()).matches()) {
      put(mark.span().shift(start), unexplained);
    } else if (line != null && !text.span().contains(line.span())) {
      add(start + mark.start(), line);
      put(line.span(), lines);
      if (!MEANT.matcher(mark.sign()).matches()) {
        put(mark.span().shift(start), counts);
      }
    }
  }

  private void add(int place, PlacedText note) {
    byPlace.computeIfAbsent(place, at -> new ArrayList<>()).add(note);
  }

  /** True if {@code line} only explains a mark elsewhere. */
  boolean explains(TextBlock line) {
    return !within(line.span(), lines).isEmpty();
  }

  /** The notes that belong to places within {@code span} or right behind it. */
  List<PlacedText> in(Span span) {
    return byPlace.subMap(span.start(), true, span.end(), true).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** {@code words} at {@code place}; one sentence with a note behind that names recommendations. */
  PlacedText withNumbers(Span place, PlacedText words) {
    String text = words.text().stripTrailing();
    int marked = ExplainedMarks.ending(text).map(Mark::start).orElse(text.length());
    int end = text.charAt(marked - 1) == '.' ? marked - 1 : marked;
    return in(place).stream()
        .filter(note -> RecommendationNumber.isIn(note.text()) && end < text.length())
        .filter(note -> note.start() - words.span().end() <= FURTHEST && note.start() > place.end())
        .findFirst()
        .map(
            note ->
                new PlacedText(text.substring(0, end) + ",", words.start()).with(note.continuing()))
        .orElse(words);
  }

  /** {@code references} in {@code span}; without letters if these are marks. */
  List<Reference> withoutMarks(List<Reference> references, Span span) {
    return !within(span, counts).isEmpty() ? Reference.unlettered(references) : references;
  }

  /** {@code words} with blanks for the marks that would be items of recommendations. */
  PlacedText withoutMarks(PlacedText words) {
    StringBuilder text = new StringBuilder(words.text());
    for (Span mark : within(words.span(), counts)) {
      Span place = mark.shift(-words.start());
      text.replace(place.start(), place.end(), " ".repeat(place.length()));
    }
    return new PlacedText(text.toString(), words.start());
  }

  /** The notes that belong to places from one offset to another, by place. */
  Map<Integer, List<PlacedText>> places(Span span) {
    return byPlace.subMap(span.start(), true, span.end(), true);
  }

  /** The marks within {@code span} that nothing explains. */
  List<Span> unexplained(Span span) {
    return within(span, unexplained);
  }

  private static void put(Span place, NavigableMap<Integer, Span> places) {
    places.put(place.start(), place);
  }

  private static List<Span> within(Span span, NavigableMap<Integer, Span> places) {
    return places.subMap(span.start(), true, span.end(), true).values().stream()
        .filter(span::contains)
        .toList();
  }
}
