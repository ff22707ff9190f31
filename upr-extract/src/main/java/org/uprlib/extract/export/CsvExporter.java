package org.uprlib.extract.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.Recommendation;

/**
 * Comma-separated values by RFC 4180: a head, then one row a recommendation and State.
 *
 * <p>A text that a spreadsheet would take for a formula, because it begins with {@code = + - @}, is
 * preceded by an apostrophe.
 */
final class CsvExporter implements Exporter {
  private static final String[] HEAD = {
    "source",
    "symbol",
    "stateUnderReview",
    "stateUnderReviewName",
    "session",
    "cycle",
    "councilSession",
    "date",
    "language",
    "kind",
    "paragraph",
    "recommendingState",
    "recommendingStateName",
    "request",
    "text",
    "heading",
    "position",
    "qualification",
    "evidence",
    "evidenceSymbol",
    "evidenceParagraph",
    "comment",
    "reason",
    "page",
    "start",
    "end",
    "action",
    "issues",
    "sogiesc",
    "instruments",
    "groups",
    "goals",
    "traits"
  };

  private final CSVPrinter printer;

  CsvExporter(OutputStream stream) throws IOException {
    printer =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)),
            CSVFormat.RFC4180);
    printer.printRecord((Object[]) HEAD);
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    for (Recommendation recommendation : extraction.recommendations()) {
      for (StateRow row : StateRow.of(recommendation)) {
        write(extraction, row);
      }
    }
  }

  private void write(Extraction extraction, StateRow row) throws IOException {
    text(extraction.source());
    paper(extraction.paper());
    Recommendation recommendation = row.recommendation();
    text(recommendation.paragraph());
    text(row.state().map(State::code));
    text(row.state().map(State::name));
    text(row.request().text());
    text(recommendation.text());
    text(recommendation.heading());
    position(recommendation.position());
    number(recommendation.location().page());
    printer.print(recommendation.location().span().start());
    printer.print(recommendation.location().span().end());
    enrichment(new EnrichmentTexts(row.request().enrichment()));
    printer.println();
  }

  private void enrichment(EnrichmentTexts of) throws IOException {
    printer.print(of.action().orElse(null));
    text(of.issues());
    text(of.sogiesc());
    text(of.instruments());
    text(of.groups());
    text(of.goals());
    text(of.traits());
  }

  private void paper(PaperInfo paper) throws IOException {
    text(paper.symbol());
    text(paper.stateUnderReview().map(State::code));
    text(PaperNames.stateUnderReview(paper));
    number(paper.session());
    number(paper.cycle());
    number(paper.councilSession());
    text(paper.date().map(Object::toString));
    text(paper.language().map(Language::code));
    text(paper.kind().word());
  }

  private void position(Position position) throws IOException {
    text(position.status().word());
    text(position.qualification().map(Qualification::word));
    text(position.evidence().map(Evidence::words));
    text(position.evidence().map(Evidence::document));
    text(position.evidence().map(Evidence::paragraph));
    text(position.comment());
    text(position.reason());
  }

  private void number(OptionalInt number) throws IOException {
    printer.print(number.isPresent() ? number.getAsInt() : null);
  }

  private void text(Optional<String> text) throws IOException {
    text(text.orElse(""));
  }

  private void text(String text) throws IOException {
    String printable = PlainText.printable(text);
    printer.print(looksLikeFormula(printable) ? "'" + printable : printable);
  }

  private static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\n".indexOf(text.charAt(0)) >= 0;
  }

  @Override
  public void finish() throws IOException {
    printer.flush();
  }

  @Override
  public void close() {
    // Holds nothing but the caller's stream.
  }
}
