package org.uprlib.extract.read.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.write.translation.Notices;

/**
 * Adds to recommendations what their notes say: how they were read out, and what the State under
 * review says of them. For one report and one thread.
 */
final class RecommendationNotes {
  private static final Pattern LABEL =
      Pattern.compile("(?<![\\d.])\\d{1,3}\\.\\d{1,3}(?![\\d.]\\d)");

  private final Document document;
  private final String symbol;
  private final EntryNotes notes;
  private final CommentFinder comments;
  private final AsReadReader readings;
  private final Map<String, List<Recommendation.AsRead>> shared = new HashMap<>();

  RecommendationNotes(
      Document document, String symbol, CommentFinder comments, AsReadReader readings) {
    this.document = document;
    this.symbol = symbol;
    this.notes = new EntryNotes(document);
    this.comments = comments;
    this.readings = readings;
  }

  /** {@code entry}; with its notes, if it is a lead-in and these name recommendations. */
  Entry noted(Entry entry) {
    if (!entry.leadsIn()) {
      return entry;
    }
    return notes.of(entry).stream()
        .map(RecommendationNotes::words)
        .filter(text -> LABEL.matcher(text).find())
        .reduce((first, second) -> first + "; " + second)
        .map(text -> entry.noted(text.replaceFirst("[.\\s]+$", "")))
        .orElse(entry);
  }

  private static String words(Note note) {
    return note.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" "));
  }

  /** {@code recommendation}, which {@code entry} makes, with what its notes say. */
  Recommendation added(Recommendation recommendation, Entry entry, List<Notice> notices) {
    List<Recommendation.AsRead> read = new ArrayList<>();
    Position position = recommendation.position();
    for (Note note : notes.of(entry)) {
      String text = words(note);
      if (text.isBlank()) {
        continue;
      }
      Location place = place(note);
      Optional<Recommendation.AsRead> asRead =
          readings.read(text, document.language().orElse(Language.ENGLISH), place);
      if (asRead.isPresent()) {
        read.add(asRead.get());
        share(text, recommendation.paragraph(), asRead.get());
      } else if (comments.isAnswer(text)) {
        position =
            position.withComment(
                text.strip(),
                new Position.CommentSource(symbol, recommendation.paragraph(), place));
      } else {
        notices.add(
            Notices.at(
                place.span(),
                "note-not-understood",
                Map.of("label", recommendation.paragraph(), "words", Notice.excerpt(text))));
      }
    }
    Recommendation answered = recommendation.answered(position);
    return read.isEmpty() ? answered : answered.readAs(read);
  }

  /** A note may name others that were read out as one with this: {@code split into 9.8 and 9.9}. */
  private void share(String note, String label, Recommendation.AsRead read) {
    Matcher named = LABEL.matcher(note);
    while (named.find()) {
      if (!named.group().equals(label)) {
        shared.computeIfAbsent(named.group(), other -> new ArrayList<>()).add(read);
      }
    }
  }

  /** {@code recommendation} with what notes to others say of it. */
  Recommendation completed(Recommendation recommendation) {
    List<Recommendation.AsRead> read = new ArrayList<>(recommendation.asRead());
    shared.getOrDefault(recommendation.paragraph(), List.of()).stream()
        .filter(each -> !read.contains(each))
        .forEach(read::add);
    return read.size() == recommendation.asRead().size()
        ? recommendation
        : recommendation.readAs(read);
  }

  private Location place(Note note) {
    List<Paragraph> text = note.paragraphs();
    return document.locate(
        new Span(text.get(0).span().start(), text.get(text.size() - 1).span().end()));
  }
}
