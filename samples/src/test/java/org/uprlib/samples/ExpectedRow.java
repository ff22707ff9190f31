package org.uprlib.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;

/**
 * What a careful reader gets out of a sample for one recommendation, as {@code samples/expected}
 * states it: fields of the library's JSON Lines. Immutable.
 *
 * @param recommendingStates ISO 3166-1 alpha-3 codes in the order printed, each once
 * @param indexing stated of whole reviews only
 */
record ExpectedRow(
    String paragraph,
    String text,
    List<String> recommendingStates,
    List<Request> requests,
    Position position,
    @Nullable Index indexing) {
  private static final Path FOLDER = Path.of("expected");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What some States asked for. */
  record Request(List<String> states, String text) {}

  /** The State's answer; source and comment are stated of whole reviews only. */
  record Position(
      String status,
      @Nullable String qualification,
      @Nullable Source source,
      @Nullable String comment) {}

  record Source(String symbol, String paragraph) {}

  record Index(List<String> themes, List<String> affectedPersons, List<String> sdgs) {}

  /** The papers of which rows are stated by themselves. */
  static List<Path> papers() throws IOException {
    try (Stream<Path> papers = Files.list(Path.of("papers"))) {
      return papers.filter(paper -> Files.exists(file(name(paper)))).sorted().toList();
    }
  }

  /** The rows stated of {@code paper}. */
  static List<ExpectedRow> of(Path paper) throws IOException {
    return of(name(paper));
  }

  /** The rows stated in the file of this name. */
  static List<ExpectedRow> of(String name) throws IOException {
    List<ExpectedRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file(name))) {
      rows.add(JSON.readValue(line, ExpectedRow.class));
    }
    return rows;
  }

  private static String name(Path paper) {
    return paper.getFileName().toString().replaceFirst("\\.\\w+$", "");
  }

  private static Path file(String name) {
    return FOLDER.resolve(name + ".jsonl");
  }

  /** What was read of a paper by itself. */
  static ExpectedRow read(Recommendation row) {
    return new ExpectedRow(
        row.paragraph(),
        row.text(),
        codes(row.recommendingStates()),
        row.requests().stream()
            .map(request -> new Request(codes(request.states()), request.text()))
            .toList(),
        new Position(
            row.position().status().word(),
            row.position().qualification().map(each -> each.word()).orElse(null),
            null,
            null),
        null);
  }

  /** What was read of a review. */
  static ExpectedRow readInReview(Recommendation row) {
    ExpectedRow read = read(row);
    Source source =
        row.position()
            .evidence()
            .map(each -> new Source(each.document(), each.paragraph()))
            .orElseThrow();
    Index index =
        row.indexing()
            .map(each -> new Index(each.themes(), each.affectedPersons(), each.sdgs()))
            .orElseThrow();
    String comment = row.position().comment().orElse(null);
    return read.with(
        new Position(read.position.status, read.position.qualification, source, comment), index);
  }

  /** The same as OHCHR's matrix has it: without partial support, qualification and comment. */
  ExpectedRow inMatrix() {
    boolean partial = position.status.equals(PositionStatus.PARTIAL.word());
    String status = partial ? PositionStatus.NOTED.word() : position.status;
    return with(new Position(status, null, position.source, null), indexing);
  }

  private ExpectedRow with(Position otherPosition, @Nullable Index otherIndex) {
    return new ExpectedRow(
        paragraph, text, recommendingStates, requests, otherPosition, otherIndex);
  }

  private static List<String> codes(List<State> states) {
    return states.stream().map(State::code).toList();
  }
}
