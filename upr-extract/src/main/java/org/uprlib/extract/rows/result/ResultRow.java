package org.uprlib.extract.rows.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.StateRow;
import org.uprlib.extract.model.StatedPosition;

/**
 * A recommendation that the command extracted. Immutable.
 *
 * @param paper where it is from
 * @param paragraph its label
 * @param text the recommendation
 * @param recommendingStates who made it, each once
 * @param requests what each State asked for
 * @param position of the State under review
 * @param qualification what the State adds to its position
 * @param evidence the words that decided the position
 * @param comment what the State said about this recommendation
 * @param content what {@code text} asks and what it is about
 * @param texts its text by language, where its paper was read in more than one; else empty
 * @param indexedThemes OHCHR's themes, where a matrix was read; else empty
 * @param coded which of {@code position}, {@code action} and {@code issues} are as UPR Info's
 *     coders recorded them; none unless it is of UPR Info's export
 */
public record ResultRow(
    Paper paper,
    String paragraph,
    String text,
    List<State> recommendingStates,
    List<ResultRequest> requests,
    PositionStatus position,
    Optional<Qualification> qualification,
    Optional<Evidence> evidence,
    Optional<String> comment,
    FoundTerms content,
    Map<Language, String> texts,
    List<String> indexedThemes,
    List<String> coded)
    implements StatedPosition {
  public ResultRow {
    recommendingStates = List.copyOf(recommendingStates);
    requests = List.copyOf(requests);
    texts = Map.copyOf(texts);
    indexedThemes = List.copyOf(indexedThemes);
    coded = List.copyOf(coded);
  }

  @Override
  public PositionStatus status() {
    return position;
  }

  /**
   * The recommendations of {@code extraction}, as {@code stats}, {@code find}, {@code trace},
   * {@code follow}, {@code allies}, {@code evidence} and a follow-up table take them: the very rows
   * that a {@link ResultReader} reads of what was written of it.
   *
   * <pre>{@code
   * List<ResultRow> rows = ResultRow.of(extractor.extract(path));
   * }</pre>
   */
  public static List<ResultRow> of(Extraction extraction) {
    return ExtractionRows.of(extraction);
  }

  /** The same, with the terms of {@code aspect} that {@code reader} finds in its texts. */
  public ResultRow with(Aspect aspect, Function<String, List<FoundTerms.Term>> reader) {
    List<ResultRequest> shares =
        requests.stream()
            .map(
                request ->
                    new ResultRequest(
                        request.states(),
                        request.text(),
                        request.content().with(aspect, reader.apply(request.text()))))
            .toList();
    return with(paper, shares, position, content.with(aspect, reader.apply(text)));
  }

  /** The same as a recommendation of {@code report}, which the State answered so. */
  public ResultRow in(PaperInfo report, PositionStatus answer) {
    return with(new Paper(paper.source(), report), requests, answer, content);
  }

  private ResultRow with(
      Paper from, List<ResultRequest> shares, PositionStatus answer, FoundTerms terms) {
    return new ResultRow(
        from,
        paragraph,
        text,
        recommendingStates,
        shares,
        answer,
        qualification,
        evidence,
        comment,
        terms,
        texts,
        indexedThemes,
        coded);
  }

  /** The names of the States that made it, in a row. */
  public String madeBy() {
    return recommendingStates.stream().map(State::name).collect(Collectors.joining(", "));
  }

  /** The recommendation as a request of all its States. */
  public ResultRequest whole() {
    return new ResultRequest(recommendingStates, text, content);
  }

  /**
   * The recommendation as each of its States made it; States without a request asked for it all.
   */
  public List<StateRow<ResultRequest>> stateRows() {
    return StateRow.of(recommendingStates, requests, ResultRequest::states, whole());
  }
}
