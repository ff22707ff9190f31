package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.read.position.MarkedEntries.Numbered;
import org.uprlib.extract.read.structure.Entry;

/**
 * A statement paragraph put together from the pieces into which a page break may have cut it.
 *
 * @param pieces the paragraphs, at least one
 * @param next the first recommendation after it, but for headings and notes, if one follows
 * @param numbered its text, with numbers where it names recommendations by their mark
 */
record LeadInPassage(List<Entry> pieces, Optional<Entry> next, Numbered numbered) {
  LeadInPassage {
    pieces = List.copyOf(pieces);
  }

  /**
   * The passage that begins with {@code entries.get(start)}, a statement paragraph.
   *
   * @param behind as {@link #behindBetween} gives it
   */
  static LeadInPassage at(List<Entry> entries, int start, int[] behind, MarkedEntries marked) {
    List<Entry> pieces = new ArrayList<>();
    pieces.add(entries.get(start));
    int next = start + 1;
    while (next < entries.size() && continues(entries.get(next), pieces.get(pieces.size() - 1))) {
      pieces.add(entries.get(next++));
    }
    next = behind[next];
    Optional<Entry> following = Optional.empty();
    if (next < entries.size() && entries.get(next).recommends()) {
      following = Optional.of(entries.get(next));
    }
    Numbered words = marked.numbered(text(pieces), pieces.get(0).label());
    return new LeadInPassage(pieces, following, words);
  }

  /** For each entry, and the end, the first from there on that is not between lead-in and list. */
  static int[] behindBetween(List<Entry> entries) {
    int[] behind = new int[entries.size() + 1];
    behind[entries.size()] = entries.size();
    for (int i = entries.size() - 1; i >= 0; i--) {
      behind[i] = isBetween(entries.get(i)) ? behind[i + 1] : i;
    }
    return behind;
  }

  /** A theme heading or a note, which may come between a lead-in and its list. */
  private static boolean isBetween(Entry entry) {
    return entry.kind() == Entry.Kind.STATEMENT
        && entry.label().isEmpty()
        && !Endings.isColon(entry.text());
  }

  private static boolean continues(Entry entry, Entry before) {
    return entry.kind() == Entry.Kind.STATEMENT
        && entry.label().isEmpty()
        && !before.label().isEmpty()
        && !endsSentence(before.text());
  }

  private static boolean endsSentence(String text) {
    String end = text.strip();
    return end.isEmpty() || ".:;!?。：；".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** Number of the paragraph; empty string if it has none. */
  String paragraph() {
    return pieces.get(0).label();
  }

  /** True for a line of its own that is no sentence. */
  boolean isHeading() {
    return paragraph().isEmpty() && !Endings.isEnded(text());
  }

  /** As it is printed. */
  String text() {
    return text(pieces);
  }

  /** As it is read: with numbers of recommendations in place of the mark that these bear. */
  String words() {
    return numbered.text();
  }

  private static String text(List<Entry> pieces) {
    StringBuilder text = new StringBuilder();
    for (Entry piece : pieces) {
      text.append(text.length() == 0 ? "" : " ").append(piece.text());
    }
    return text.toString();
  }

  /** Its place in the document. */
  Span span() {
    return new Span(
        pieces.get(0).textSpan().start(), pieces.get(pieces.size() - 1).textSpan().end());
  }

  /** True if the recommendations that it speaks of are in its footnote. */
  boolean leadsNotes() {
    return !paragraph().isEmpty()
        && next.filter(entry -> entry.label().startsWith(paragraph() + "(")).isPresent();
  }

  /** True if its words decided {@code position}. */
  boolean says(Position position) {
    return position.evidence().filter(words -> span().contains(words.span())).isPresent();
  }

  /** Evidence for words of this passage, as it is read. */
  Evidence evidence(Span words, String document) {
    Span printed = numbered.printed(words);
    return new Evidence(printed.in(text()), document, paragraph(), inDocument(words));
  }

  /** What the State says in {@code words} of this passage, as it is read, in the document. */
  Remark remark(Span words, String document) {
    return new Remark(
        numbered.printed(words).in(text()),
        new Position.CommentSource(
            document, paragraph(), new Location(OptionalInt.empty(), inDocument(words))));
  }

  /** The place in the document of {@code words}, as they are read. */
  Span inDocument(Span words) {
    Span part = numbered.printed(words);
    int offset = 0;
    for (Entry piece : pieces) {
      int length = piece.text().length();
      if (part.start() >= offset && part.end() <= offset + length) {
        boolean aligned = piece.textSpan().length() == length;
        return aligned ? part.shift(piece.textSpan().start() - offset) : piece.textSpan();
      }
      offset += length + 1;
    }
    return span();
  }
}
