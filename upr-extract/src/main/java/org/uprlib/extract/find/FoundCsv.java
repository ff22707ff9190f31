package org.uprlib.extract.find;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.format.Aspect;
import org.uprlib.extract.format.CsvSheet;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.result.ResultPaper;
import org.uprlib.extract.result.ResultReader;
import org.uprlib.extract.result.ResultRow;

/** A head, then a row a recommendation; what is not enriched has empty cells. */
final class FoundCsv implements FoundWriter {
  private static final String PARTED = "; ";

  private final Writer writer;
  private final CsvSheet sheet;

  FoundCsv(OutputStream stream) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    sheet = new CsvSheet(writer);
    sheet.row(
        "source",
        "symbol",
        "stateUnderReview",
        "stateUnderReviewName",
        "session",
        "cycle",
        "paragraph",
        "text",
        "recommendingStates",
        "position",
        "qualification",
        "action",
        "issues",
        "sogiesc",
        "groups",
        "goals",
        "instruments");
  }

  @Override
  public void write(ResultRow row, ResultReader.ResultJson json) throws IOException {
    ResultPaper paper = row.paper();
    sheet.row(
        paper.source(),
        paper.symbol().orElse(null),
        paper.stateUnderReview().map(State::code).orElse(null),
        paper.stateName().orElse(null),
        number(paper.session()),
        number(paper.cycle()),
        row.paragraph(),
        row.text(),
        String.join(PARTED, row.recommendingStates().stream().map(State::code).toList()),
        row.position().word(),
        row.qualification().map(Qualification::word).orElse(null),
        joined(row, Aspect.ACTION),
        joined(row, Aspect.ISSUES),
        joined(row, Aspect.SOGIESC),
        joined(row, Aspect.GROUPS),
        joined(row, Aspect.GOALS),
        joined(row, Aspect.INSTRUMENTS));
  }

  @Override
  public void flush() throws IOException {
    writer.flush();
  }

  private static Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static String joined(ResultRow row, Aspect aspect) {
    return String.join(PARTED, row.content().keys(aspect));
  }
}
