package org.uprlib.extract.match.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.vocabulary.State;

/**
 * A State to meet about an ask, since it recommended what is asked, or a part of it. Immutable.
 *
 * @param ask what is asked
 * @param state that recommended it
 * @param links its recommendations that answer to the ask, wholly or in part, the most probable
 *     first
 */
public record StateToMeet(AskList.Ask ask, State state, List<AskMatch> links) {
  public StateToMeet {
    links = List.copyOf(links);
  }

  /**
   * Whom to meet about {@code ask}: who made most recommendations first, then by name. Of links
   * that name the ask's treaty, these alone count. Where it is not known which of several States
   * asked for it, none of them is here.
   */
  public static List<StateToMeet> of(TracedAsk ask) {
    Map<State, List<AskMatch>> made = new LinkedHashMap<>();
    for (AskMatch link : ask.closeAnswers()) {
      for (State state : link.askers().known()) {
        made.computeIfAbsent(state, key -> new ArrayList<>()).add(link);
      }
    }
    return made.entrySet().stream()
        .map(each -> new StateToMeet(ask.ask(), each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingInt((StateToMeet each) -> -each.links().size())
                .thenComparing(each -> each.state().name()))
        .toList();
  }
}
