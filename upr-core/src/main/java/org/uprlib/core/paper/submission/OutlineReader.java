package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.uprlib.core.data.MostFrequent;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.NumberedParagraph;
import org.uprlib.core.paper.Section;

/** Finds sections, paragraphs of running text, key words and the summary. Thread-safe. */
record OutlineReader(SubmissionPhrases phrases) {
  /** Running text has more letters than a line of an address or a caption. */
  private static final int SHORTEST_RUNNING_TEXT = 60;

  private static final int SHORTEST_RUNNING_HAN = 20;

  /** A line of this length is no title, even if no sentence ends with it. */
  private static final int LONGEST_TITLE = 120;

  private static final String ENDS = ".!?…;:,”»\"')]。！？；：」』؟؛";

  List<Section> sections(List<SubmissionLine> lines) {
    List<Section> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SubmissionLine line = lines.get(i);
      if (line.heading()) {
        int start = line.span().start();
        int last = Math.max(start, last(lines, i, SubmissionLine::heading).span().end());
        found.add(
            new Section(line.paragraph().printed().strip(), line.level(), new Span(start, last)));
      }
    }
    return found;
  }

  /**
   * Paragraphs of running text in the body: what is before the first numbered one, or before the
   * first heading behind the summary where none is numbered, is no part of them.
   */
  List<NumberedParagraph> paragraphs(List<SubmissionLine> body, Optional<Span> summary) {
    List<NumberedParagraph> found = new ArrayList<>();
    boolean any = body.stream().anyMatch(line -> number(line).isPresent());
    double edge = any ? 0 : edge(body);
    boolean begun = false;
    for (SubmissionLine line : body) {
      Optional<String> number = number(line);
      boolean ended = line.span().start() >= summary.map(Span::end).orElse(0);
      begun |= any ? number.isPresent() : ended && line.heading();
      if (begun && (number.isPresent() || (ended && running(line, edge)))) {
        found.add(new NumberedParagraph(number, found.size() + 1, line.span()));
      }
    }
    // Where all of the text is under the heading of the summary, it is no summary alone.
    return found.isEmpty() && summary.isPresent() ? paragraphs(body, Optional.empty()) : found;
  }

  private static Optional<String> number(SubmissionLine line) {
    return line.running() ? line.figures() : Optional.empty();
  }

  /** A numbered paragraph, or one as long as running text. */
  static boolean isText(SubmissionLine line) {
    return number(line).isPresent() || isLong(line);
  }

  private static boolean isLong(SubmissionLine line) {
    String text = line.text().strip();
    int shortest =
        text.codePoints().anyMatch(Character::isIdeographic)
            ? SHORTEST_RUNNING_HAN
            : SHORTEST_RUNNING_TEXT;
    return !line.heading()
        && text.length() >= shortest
        && (text.length() > LONGEST_TITLE || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  /** Where most of the long lines begin: a text without numbers may be indented as a whole. */
  private static double edge(List<SubmissionLine> body) {
    return MostFrequent.of(
            body.stream()
                .filter(line -> isLong(line) && !line.inTable())
                .map(line -> line.paragraph().layout().left()))
        .orElse(0.0);
  }

  private boolean running(SubmissionLine line, double edge) {
    String text = line.text().strip();
    return isLong(line)
        && !line.inTable()
        && line.paragraph().label().isEmpty()
        && "(•-–—*\u00B7\"“«".indexOf(text.charAt(0)) < 0
        && line.paragraph().layout().left() <= edge
        && !phrases.begins(PhraseKind.KEYWORDS, text);
  }

  List<String> keywords(List<SubmissionLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (phrases.begins(PhraseKind.KEYWORDS, text)) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        String list = colon >= 0 ? text.substring(colon + 1) : "";
        if (list.isBlank() && i + 1 < lines.size()) {
          list = lines.get(i + 1).text();
        }
        return words(list);
      }
    }
    return List.of();
  }

  private static List<String> words(String list) {
    return Stream.of(list.split("[,;،；、，\\n]", -1))
        .map(word -> word.strip().replaceFirst("\\.$", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  Optional<Span> summary(List<SubmissionLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      SubmissionLine line = lines.get(i);
      if (phrases.isTitle(PhraseKind.SUMMARY, line.text())) {
        SubmissionLine first = lines.get(Math.min(i + 1, lines.size() - 1));
        Span last = last(lines, i, each -> ends(each, first)).span();
        return last.equals(line.span())
            ? Optional.empty()
            : Optional.of(new Span(line.span().start(), last.end()));
      }
    }
    return Optional.empty();
  }

  /** The last line before one behind line {@code first} that ends what that begins. */
  private static SubmissionLine last(
      List<SubmissionLine> lines, int first, Predicate<SubmissionLine> ends) {
    int last = first;
    while (last + 1 < lines.size() && !ends.test(lines.get(last + 1))) {
      last++;
    }
    return lines.get(last);
  }

  /** A summary ends before a heading; one not numbered itself, before the first number too. */
  private static boolean ends(SubmissionLine line, SubmissionLine first) {
    return line.heading() || (number(line).isPresent() && number(first).isEmpty());
  }
}
