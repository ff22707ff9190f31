package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.text.WordCounter;

/** Finds a title page that is on a page of its own. Stateless. */
record CoverFinder(SubmissionPhrases phrases, Sentences sentences, FoundingYearFinder founding) {
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

  private static final Pattern ENDED = Pattern.compile("[.!?。؟]$");

  /** What has fewer words is no sentence, but a line of an address or a title. */
  private static final int SHORTEST_SENTENCE = 5;

  /**
   * The first lines of a paper.
   *
   * @param lines how many are on a cover
   * @param asText how many would be, but for a paragraph of prose, for which they are taken for
   *     text
   */
  record Cover(int lines, int asText) {
    static final Cover NONE = new Cover(0, 0);
  }

  /**
   * The lines on the cover: those before the first new page, if nothing else is there, or before
   * its list of contents or its summary.
   */
  Cover cover(Document document, FileProperties properties, List<SubmissionLine> lines) {
    OptionalInt second = secondPage(document, properties);
    if (second.isEmpty()) {
      return Cover.NONE;
    }
    int count = 0;
    OptionalInt contents = OptionalInt.empty();
    int words = 0;
    int statements = 0;
    boolean prose = false;
    for (SubmissionLine line : lines) {
      if (line.span().start() >= second.getAsInt()) {
        int end = contents.orElse(count);
        return prose ? new Cover(0, end) : new Cover(end, 0);
      }
      if (contents.isEmpty() && phrases.isTitle(PhraseKind.CONTENTS, line.text())) {
        contents = OptionalInt.of(count);
      }
      if (phrases.isTitle(PhraseKind.SUMMARY, line.text())) {
        boolean summaryAlone =
            contents.isEmpty() && !prose && fillsPage(lines, count + 1, second.getAsInt());
        return summaryAlone ? new Cover(count, 0) : Cover.NONE;
      }
      if (line.number().isPresent() && contents.isEmpty()) {
        return Cover.NONE;
      }
      count++;
      words += WordCounter.count(line.text());
      boolean counts = !isOfCover(line);
      prose |= counts && isProse(line.text());
      statements += counts && isStatement(line.text()) ? 1 : 0;
      if (words > MOST_COVER_WORDS || statements > MOST_COVER_SENTENCES) {
        return Cover.NONE;
      }
    }
    return Cover.NONE;
  }

  /** Whether a summary from line {@code from} on is all that is before the second page. */
  private static boolean fillsPage(List<SubmissionLine> lines, int from, int second) {
    List<SubmissionLine> summary =
        lines.stream().skip(from).takeWhile(line -> line.span().start() < second).toList();
    return !summary.isEmpty()
        && summary.stream().noneMatch(line -> line.heading() || line.number().isPresent());
  }

  /** A long paragraph, or one of two sentences: that is text, which counts. */
  private boolean isProse(String text) {
    return WordCounter.count(text) > LONGEST_COVER_PARAGRAPH
        || sentences.spans(text, 0).stream()
                .filter(sentence -> WordCounter.count(sentence.in(text)) >= SHORTEST_SENTENCE)
                .count()
            > 1;
  }

  /**
   * The paragraph that is asked for, what they do who submit and since when; and that of a donor,
   * whose views it does not reflect.
   */
  private boolean isOfCover(SubmissionLine line) {
    return phrases.holds(Set.of(PhraseKind.DISCLAIMER, PhraseKind.CONSULTATIVE), line.text())
        || phrases.begins(PhraseKind.ABOUT_SUBMITTER, line.text())
        || founding.find(List.of(line), List.of()).isPresent();
  }

  private static boolean isStatement(String text) {
    return ENDED.matcher(text.strip()).find() && WordCounter.count(text) >= SHORTEST_STATEMENT;
  }

  private static OptionalInt secondPage(Document document, FileProperties properties) {
    return IntStream.concat(
            properties.pageStarts().stream().mapToInt(Span::start).filter(start -> start > 0),
            document.paragraphs().stream()
                .mapToInt(p -> p.span().start())
                .filter(start -> document.pageAt(start).orElse(1) > 1))
        .findFirst();
  }
}
