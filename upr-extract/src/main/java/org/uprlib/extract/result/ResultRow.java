package org.uprlib.extract.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;

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
 * @param themes empty if it was not enriched
 * @param mentions empty if it was not enriched
 */
public record ResultRow(
    ResultPaper paper,
    String paragraph,
    String text,
    List<State> recommendingStates,
    List<ResultRequest> requests,
    PositionStatus position,
    Optional<Qualification> qualification,
    Optional<Themes> themes,
    Optional<Mentions> mentions) {
  public ResultRow {
    recommendingStates = List.copyOf(recommendingStates);
    requests = List.copyOf(requests);
  }

  /**
   * One share for each State of each request, then one for each State without a request of its own;
   * a recommendation without any State has one share.
   */
  public List<StateShare> shares() {
    List<StateShare> shares = new ArrayList<>();
    Set<State> left = new LinkedHashSet<>(recommendingStates);
    for (ResultRequest request : requests) {
      for (State state : request.states()) {
        Optional<Themes> own = request.themes().or(() -> themes);
        shares.add(new StateShare(this, Optional.of(state), request.text(), own));
        left.remove(state);
      }
    }
    for (State state : left) {
      shares.add(new StateShare(this, Optional.of(state), text, themes));
    }
    return shares.isEmpty()
        ? List.of(new StateShare(this, Optional.empty(), text, themes))
        : List.copyOf(shares);
  }
}
