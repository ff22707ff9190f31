package org.uprlib.extract.match.trace;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.Proposal;
import org.uprlib.core.read.LanguageDetection;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.EnrichedProposal;
import org.uprlib.extract.model.Extraction;

/**
 * What somebody asked for. Immutable.
 *
 * @param source name of the file
 * @param language they are written in; empty if it is not known
 * @param state that they are addressed to; only a submission states it
 * @param session of the review that they are for; only a submission states it
 * @param asks in the order of the file, at least one
 * @param others lines of a text that were not taken for asks, as titles and headings; in order
 */
public record AskList(
    String source,
    Optional<Language> language,
    Optional<State> state,
    OptionalInt session,
    List<Ask> asks,
    List<String> others) {
  /**
   * @throws IllegalArgumentException if there is no ask
   */
  public AskList {
    if (asks.isEmpty()) {
      throw new IllegalArgumentException("There is no ask");
    }
    asks = List.copyOf(asks);
    others = List.copyOf(others);
  }

  /**
   * The asks in a text with an ask a line, in CSV, JSON or JSON Lines.
   *
   * @param source name of the file, whose ending shows CSV
   * @param stream closed by the caller
   * @throws InputFileException if it contains none, or is malformed
   * @throws IOException if the stream fails
   */
  public static AskList read(String source, InputStream stream) throws IOException {
    return new AskListReader().read(source, stream);
  }

  /**
   * The asks in a document that lists them, and is no paper of a review: one a paragraph.
   *
   * @throws InputFileException if it contains none
   */
  public static AskList of(Document document) throws InputFileException {
    String lines =
        document.paragraphs().stream().map(Paragraph::printed).collect(Collectors.joining("\n\n"));
    return new AskListReader().lines(document.source(), lines);
  }

  /**
   * One ask, whose language is known only if it is plain.
   *
   * @throws InputFileException if it has no words
   */
  public static AskList of(String ask) throws InputFileException {
    if (ask.codePoints().noneMatch(Character::isLetter)) {
      throw new InputFileException("the ask", "contains no words");
    }
    return new AskList(
        "the ask",
        new LanguageDetection().detect(ask),
        Optional.empty(),
        OptionalInt.empty(),
        List.of(new Ask("", 1, ask.strip(), Optional.empty())),
        List.of());
  }

  /**
   * What a submission proposes.
   *
   * @throws InputFileException if the paper is not a submission, or proposes nothing
   */
  public static AskList of(Extraction paper) throws InputFileException {
    if (paper.paper().kind() != PaperKind.SUBMISSION) {
      throw new InputFileException(
          paper.source(),
          "is a "
              + paper.paper().kind().words()
              + ", not a submission; asks can also be given as a text with an ask a line");
    }
    List<Ask> asks = new ArrayList<>();
    for (EnrichedProposal each : paper.proposals()) {
      Proposal proposal = each.proposal();
      asks.add(new Ask(paper.source(), asks.size() + 1, proposal.text(), proposal.paragraph()));
    }
    if (asks.isEmpty()) {
      throw new InputFileException(
          paper.source(),
          "no asks found: the submission has neither a list of recommendations nor sentences such"
              + " as “We recommend that …”");
    }
    return new AskList(
        paper.source(),
        paper.paper().language(),
        paper.paper().stateUnderReview(),
        paper.paper().session(),
        asks,
        List.of());
  }

  /**
   * One thing that somebody asked for. Immutable.
   *
   * @param source name of its file
   * @param number of the ask in that file, counted from 1
   * @param text what is asked
   * @param paragraph number of its paragraph in a submission
   */
  public record Ask(String source, int number, String text, Optional<String> paragraph) {}
}
