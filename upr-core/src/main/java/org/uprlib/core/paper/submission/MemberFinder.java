package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;

/**
 * Finds where an annex, a note or the last page lists the members of a coalition that submits:
 * below {@code Annex 1: Members of the Coalition}, or behind its colon. Thread-safe.
 */
record MemberFinder(SubmissionPhrases phrases) {
  /** No heading of such a list is longer. */
  private static final int LONGEST_HEADING = 110;

  /** Lines in which a sentence says who submits. */
  private static final int FIRST_LINES = 40;

  /** No line of such a list is longer. */
  private static final int LONGEST_NAME = 170;

  /**
   * A list of members.
   *
   * @param heading the words above or before it
   * @param lines the list
   */
  record Members(Span heading, List<SubmissionLine> lines) {}

  /** The first list of members: below a heading behind {@code body}, or led by a sentence. */
  Optional<Members> find(List<SubmissionLine> lines, int body) {
    for (int i = 0; i < lines.size(); i++) {
      Paragraph paragraph = lines.get(i).paragraph();
      boolean below = paragraph.span().start() >= body && !lines.get(i).endsWithPage();
      int end = leadEnd(paragraph.text(), below, i < FIRST_LINES);
      List<SubmissionLine> list = end < 0 ? List.of() : list(lines, i, end);
      if (!list.isEmpty()) {
        Span heading = new Span(0, end).shift(paragraph.span().start());
        return Optional.of(new Members(heading, list));
      }
    }
    return Optional.empty();
  }

  /** The list below a heading or sentence such as {@code This paper is endorsed by:}. */
  Optional<Members> signatories(List<SubmissionLine> lines, int body) {
    for (int i = 0; i < lines.size(); i++) {
      Paragraph paragraph = lines.get(i).paragraph();
      boolean heads =
          paragraph.span().start() >= body
              && paragraph.text().length() <= LONGEST_HEADING
              && phrases.isTitle(PhraseKind.SIGNATORIES, paragraph.text());
      List<SubmissionLine> list = heads ? list(lines, i, paragraph.text().length()) : List.of();
      if (list.size() > 1 && list.stream().noneMatch(line -> line.text().endsWith("."))) {
        return Optional.of(new Members(paragraph.span(), list));
      }
    }
    return Optional.empty();
  }

  /** Where what leads to such a list ends, at its colon if it has one; -1 if nothing does. */
  private int leadEnd(String text, boolean heading, boolean sentence) {
    Optional<Span> list = heading ? phrases.find(PhraseKind.MEMBER_LIST, text) : Optional.empty();
    int colon = list.map(phrase -> colon(text, phrase.end())).orElse(Integer.MAX_VALUE);
    if (colon <= LONGEST_HEADING) {
      return colon;
    }
    Optional<Span> verb =
        sentence ? phrases.find(PhraseKind.MEMBERS_NAMED, text) : Optional.empty();
    return verb.map(found -> namedFrom(text, found.end())).orElse(-1);
  }

  /** At the colon of {@code includes the following seven organisations:}, else behind the verb. */
  private static int namedFrom(String text, int verbEnd) {
    int colon = colon(text, verbEnd);
    return colon < text.length() ? colon : verbEnd;
  }

  /** The first colon behind {@code from}; the end of the text if there is none. */
  private static int colon(String text, int from) {
    return IntStream.range(from, text.length())
        .filter(i -> ":：".indexOf(text.charAt(i)) >= 0)
        .findFirst()
        .orElse(text.length());
  }

  /** What is behind the colon; else the lines below, as long as they are short. */
  private static List<SubmissionLine> list(List<SubmissionLine> lines, int heading, int colon) {
    SubmissionLine above = lines.get(heading);
    String behind = above.text().substring(Math.min(colon + 1, above.text().length()));
    if (!behind.isBlank()) {
      return List.of(above.from(colon + 1));
    }
    return lines.stream()
        .skip(heading + 1L)
        .takeWhile(line -> !line.heading() && line.text().length() <= LONGEST_NAME)
        .toList();
  }
}
