package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.text.WordCounter;

/** Parts a submission into cover, contents, body, typed notes and annexes. Stateless. */
final class PartFinder {
  /** A cover has no more paragraphs than these. */
  private static final int LONGEST_COVER = 40;

  /** A cover has no more words than these. */
  private static final int MOST_COVER_WORDS = 250;

  /** A paragraph of more words than these is prose. */
  private static final int LONGEST_COVER_PARAGRAPH = 40;

  /** A cover has no more paragraphs than these that are a sentence each. */
  private static final int MOST_COVER_SENTENCES = 2;

  /**
   * A paragraph of fewer words than these, though it ends with a stop, may be a line of a title.
   */
  private static final int SHORTEST_STATEMENT = 10;

  /** What has fewer words is no sentence, but a line of an address or a title. */
  private static final int SHORTEST_SENTENCE = 5;

  private final SubmissionPhrases phrases;
  private final Sentences sentences;

  PartFinder(SubmissionPhrases phrases, Sentences sentences) {
    this.phrases = phrases;
    this.sentences = sentences;
  }

  List<Part> find(
      Document document, FileProperties properties, List<SubmissionLine> lines, Deadline deadline) {
    PartKind[] kinds = new PartKind[lines.size()];
    PartKind at = PartKind.BODY;
    int cover = coverEnd(document, properties, lines);
    for (int i = 0; i < lines.size(); i++) {
      deadline.throwIfExpired();
      SubmissionLine line = lines.get(i);
      if (i < cover) {
        kinds[i] = PartKind.COVER;
        continue;
      }
      at = next(at, line);
      kinds[i] = at;
    }
    return joined(lines, kinds);
  }

  private PartKind next(PartKind at, SubmissionLine line) {
    String text = line.text();
    boolean own = line.heading() || line.paragraph().bold() || text.length() < 24;
    if (at == PartKind.CONTENTS && entry(text)) {
      return at;
    }
    if (at == PartKind.ANNEXES || (own && !line.inTable() && annex(line))) {
      return PartKind.ANNEXES;
    }
    if (own && phrases.isTitle(PhraseKind.CONTENTS, text)) {
      return PartKind.CONTENTS;
    }
    if (own && phrases.isTitle(PhraseKind.NOTES, text)) {
      return PartKind.NOTES;
    }
    return at == PartKind.NOTES && !line.heading() ? at : PartKind.BODY;
  }

  private boolean annex(SubmissionLine line) {
    return line.heading()
        ? phrases.begins(PhraseKind.ANNEX, line.text())
        : phrases.isTitle(PhraseKind.ANNEX, line.text());
  }

  /** A line of a table of contents ends with the number of a page. */
  private static boolean entry(String text) {
    String line = text.strip();
    int digits = line.length();
    while (digits > 0 && Character.isDigit(line.charAt(digits - 1))) {
      digits--;
    }
    boolean numbered = digits < line.length() && line.length() - digits <= 3;
    return numbered && digits > 0 && "\t .…".indexOf(line.charAt(digits - 1)) >= 0;
  }

  /** Number of lines on the cover: those before the first new page, if nothing else is there. */
  private int coverEnd(Document document, FileProperties properties, List<SubmissionLine> lines) {
    OptionalInt second = secondPage(document, properties);
    if (second.isEmpty()) {
      return 0;
    }
    int count = 0;
    int words = 0;
    int statements = 0;
    for (SubmissionLine line : lines) {
      if (line.span().start() >= second.getAsInt()) {
        return count;
      }
      if (line.number().isPresent()
          || phrases.isTitle(PhraseKind.CONTENTS, line.text())
          || phrases.isTitle(PhraseKind.SUMMARY, line.text())
          || isProse(line.text())
          || ++count > LONGEST_COVER) {
        return 0;
      }
      words += WordCounter.count(line.text());
      statements += isStatement(line.text()) ? 1 : 0;
      if (words > MOST_COVER_WORDS || statements > MOST_COVER_SENTENCES) {
        return 0;
      }
    }
    return 0;
  }

  /** A long paragraph, or one of two sentences: that is text, which counts. */
  private boolean isProse(String text) {
    return WordCounter.count(text) > LONGEST_COVER_PARAGRAPH
        || sentences.spans(text, 0).stream()
                .filter(sentence -> WordCounter.count(sentence.in(text)) >= SHORTEST_SENTENCE)
                .count()
            > 1;
  }

  private static boolean isStatement(String text) {
    String line = text.strip();
    return !line.isEmpty()
        && ".!?。؟".indexOf(line.charAt(line.length() - 1)) >= 0
        && WordCounter.count(line) >= SHORTEST_STATEMENT;
  }

  private static OptionalInt secondPage(Document document, FileProperties properties) {
    for (Span start : properties.pageStarts()) {
      if (start.start() > 0) {
        return OptionalInt.of(start.start());
      }
    }
    return document.paragraphs().stream()
        .mapToInt(p -> p.span().start())
        .filter(start -> document.pageAt(start).orElse(1) > 1)
        .findFirst();
  }

  private static List<Part> joined(List<SubmissionLine> lines, PartKind[] kinds) {
    List<Part> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= kinds.length; i++) {
      if (i == kinds.length || kinds[i] != kinds[first]) {
        int start = lines.get(first).span().start();
        int end = lines.get(i - 1).span().end();
        parts.add(new Part(kinds[first], new Span(start, Math.max(start, end))));
        first = i;
      }
    }
    return parts;
  }
}
