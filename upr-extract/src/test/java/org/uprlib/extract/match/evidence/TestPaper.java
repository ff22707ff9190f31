package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.read.documentation.ReportedReview;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.Speaker;

/** A paper on Sylvania as it was read, put together by hand. */
final class TestPaper {
  private static final List<Speaker> SPEAKERS =
      List.of(
          PassageDraft.SYLVANIA,
          PassageDraft.CHILDREN,
          new Speaker(Speaker.Kind.STAKEHOLDER, "Sylvanian Bar", Optional.empty()));

  private final String source;
  private final List<ReviewDocument.Paragraph> paragraphs = new ArrayList<>();
  private ReviewDocument.Kind kind = ReviewDocument.Kind.COMPILATION;
  private Optional<String> state = Optional.of("Sylvania");
  private OptionalInt session = OptionalInt.of(34);
  private OptionalInt cycle = OptionalInt.empty();
  private Optional<Language> language = Optional.empty();
  private ReportedReview reported = ReportedReview.UNSAID;
  private int length;

  TestPaper(String source) {
    this.source = source;
  }

  TestPaper of(ReviewDocument.Kind other) {
    kind = other;
    return this;
  }

  TestPaper about(String name) {
    state = Optional.ofNullable(name);
    return this;
  }

  /** The session and the cycle that it tells; 0 for none. */
  TestPaper in(int ofSession, int ofCycle) {
    session = ofSession == 0 ? OptionalInt.empty() : OptionalInt.of(ofSession);
    cycle = ofCycle == 0 ? OptionalInt.empty() : OptionalInt.of(ofCycle);
    return this;
  }

  /** The review that it says that it is on. */
  TestPaper on(ReportedReview review) {
    reported = review;
    return this;
  }

  TestPaper in(Language other) {
    language = Optional.ofNullable(other);
    return this;
  }

  /**
   * A paragraph.
   *
   * @param sentences parted by {@code /}; who says it stands before it, as in {@code CRC> …}
   */
  TestPaper says(String sentences) {
    return paragraph(sentences, false);
  }

  /** A row of a table; sentences as in {@link #says}. */
  TestPaper row(String sentences) {
    return paragraph(sentences, true);
  }

  private TestPaper paragraph(String text, boolean row) {
    List<ReviewDocument.Sentence> said = new ArrayList<>();
    int from = length;
    for (String each : text.split(" ?/ ?", -1)) {
      int sign = each.indexOf("> ");
      String words = each.substring(sign < 0 ? 0 : sign + 2);
      String by = each.substring(0, Math.max(0, sign));
      List<Speaker> speakers =
          SPEAKERS.stream().filter(speaker -> speaker.cited().equals(by)).toList();
      if (!words.isEmpty()) {
        said.add(
            new ReviewDocument.Sentence(
                words, new Span(length, length + words.length()), speakers, List.of()));
      }
      length += words.length() + 1;
    }
    paragraphs.add(
        new ReviewDocument.Paragraph(
            row ? Optional.empty() : Optional.of(String.valueOf(paragraphs.size() + 1)),
            text,
            new Span(from, length),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            said,
            List.of(),
            row ? List.of(new ReviewDocument.Cell("", new Span(0, text.length()))) : List.of()));
    return this;
  }

  ReviewDocument paper() {
    PaperInfo info =
        new PaperInfo(
            Optional.empty(),
            Optional.empty(),
            state,
            session,
            cycle,
            OptionalInt.empty(),
            Optional.empty(),
            language,
            PaperKind.UNKNOWN);
    return new ReviewDocument(
        source, info, kind, List.of(), paragraphs, List.of(), List.of(), reported, List.of());
  }
}
