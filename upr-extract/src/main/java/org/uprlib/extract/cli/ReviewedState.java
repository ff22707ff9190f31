package org.uprlib.extract.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.rows.result.ResultRow;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says which State under review is meant, where files are about several. */
final class ReviewedState {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "State under review, where the files contain several: its ISO 3166-1 code or any of its"
              + " names.")
  private @Nullable String name;

  private Optional<State> state = Optional.empty();

  /** Looks the name up; an unknown one is wrong use of the command. */
  void find(States states) {
    state = Arguments.state(name, states, spec);
  }

  /** Whether {@code row} is of that State's review, or none was named. */
  boolean isOf(ResultRow row) {
    return state.isEmpty() || row.info().stateUnderReview().equals(state);
  }
}
