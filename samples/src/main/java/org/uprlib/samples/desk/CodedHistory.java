package org.uprlib.samples.desk;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.trace.AskList;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * What UPR Info's export has of the reviews of the States that the other papers are about.
 * Immutable.
 *
 * @param rows its recommendations to these States, without those of reviews that are in the other
 *     papers; all if the others name no State
 * @param ofStates whether it is of the States that the others name, or else of one State alone
 * @param notices what a person has to know of it
 */
record CodedHistory(List<ResultRow> rows, boolean ofStates, List<Notice> notices) {
  CodedHistory {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  static boolean isExport(Paper paper) throws IOException {
    return paper.endsWith(".csv")
        && ResultReader.isUprInfo(
            new BufferedInputStream(new ByteArrayInputStream(paper.content())));
  }

  /**
   * What {@code exports} contain.
   *
   * @param drafts asks, which may be of a State
   * @param known recommendations of the other papers
   * @param failures takes why an export cannot be used, by its name
   */
  static CodedHistory read(
      List<Paper> exports,
      Knowledge knowledge,
      List<AskList> drafts,
      List<ResultRow> known,
      Map<String, Throwable> failures)
      throws IOException {
    Set<String> states = new HashSet<>();
    Set<Review> held = new HashSet<>();
    drafts.forEach(draft -> draft.state().map(State::name).ifPresent(states::add));
    for (ResultRow row : known) {
      row.info().stateUnderReviewName().ifPresent(states::add);
      held.add(Review.of(row.info()));
    }
    List<ResultRow> rows = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    ResultReader reader =
        new ResultReader(
            knowledge.states(),
            each ->
                isOf(states, each.paper().stateUnderReviewName())
                    ? knowledge.enricher().get().enrich(each)
                    : each);
    for (Paper export : exports) {
      List<ResultRow> found = new ArrayList<>();
      try {
        notices.addAll(
            reader
                .read(
                    export.name(),
                    new ByteArrayInputStream(export.content()),
                    (row, json) -> {
                      if (isOf(states, row.info().stateUnderReviewName())) {
                        found.add(row);
                      }
                    })
                .notices(export.name()));
        if (found.isEmpty() && !states.isEmpty()) {
          failures.put(export.name(), new OtherStatesException(states));
        }
      } catch (InputFileException | UprException e) {
        failures.put(export.name(), e);
      }
      found.stream().filter(row -> !held.contains(Review.of(row.info()))).forEach(rows::add);
    }
    long of = rows.stream().map(row -> row.info().stateUnderReviewName()).distinct().count();
    return new CodedHistory(rows, !states.isEmpty() || of == 1, notices);
  }

  private static boolean isOf(Set<String> states, Optional<String> state) {
    return states.isEmpty() || state.filter(states::contains).isPresent();
  }

  /** {@code others} and its rows. */
  List<ResultRow> behind(List<ResultRow> others) {
    List<ResultRow> all = new ArrayList<>(others);
    all.addAll(rows);
    return all;
  }

  /** An export has nothing on the States that the other papers are about. */
  static final class OtherStatesException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String states;

    OtherStatesException(Collection<String> states) {
      this.states = states.stream().sorted().collect(Collectors.joining(", "));
    }

    /** The States of the other papers, to be read. */
    String states() {
      return states;
    }
  }

  private record Review(Optional<String> state, OptionalInt session) {
    static Review of(PaperInfo paper) {
      return new Review(paper.stateUnderReviewName(), paper.session());
    }
  }
}
