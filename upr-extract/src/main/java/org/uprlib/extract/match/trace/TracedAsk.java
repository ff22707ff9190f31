package org.uprlib.extract.match.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.Worded;

/**
 * An ask and what may answer to it. Immutable.
 *
 * @param ask what is asked
 * @param matches the most probable first
 * @param comparability whether it could be compared with the recommendations
 */
public record TracedAsk(AskList.Ask ask, List<AskMatch> matches, Comparability comparability) {
  public TracedAsk {
    matches = List.copyOf(matches);
  }

  /** Whether figures count it: others than what could be compared only if a person ticked. */
  public boolean isCounted() {
    return comparability == Comparability.FULL
        || (comparability != Comparability.REPEATED && isTakenUp());
  }

  /** The word for why figures do not count it; empty string if they do. */
  String notCounted() {
    return isCounted() ? "" : comparability.word();
  }

  /** The matches that answer to a part of it, or in weaker words. */
  public List<AskMatch> inPart() {
    return matches.stream().filter(AskMatch::isInPart).toList();
  }

  /** Whether that is all that answers to it. */
  public boolean isInPartOnly() {
    return !isTakenUp() && !inPart().isEmpty();
  }

  /** The matches that may answer and are not counted. */
  public List<AskMatch> perhaps() {
    return matches.stream().filter(AskMatch::isPerhaps).toList();
  }

  /** The matches that count. */
  public List<AskMatch> links() {
    return matches.stream().filter(AskMatch::linked).toList();
  }

  /**
   * The matches that answer on the very matter, wholly or in part: where some name the ask's
   * treaty, only these, since whoever asks to ratify one treaty may have nothing to say of another.
   */
  public List<AskMatch> closeAnswers() {
    List<AskMatch> answers =
        matches.stream().filter(match -> match.linked() || match.isInPart()).toList();
    List<AskMatch> ofTreaty = answers.stream().filter(AskMatch::isOfSameTreaty).toList();
    return ofTreaty.isEmpty() ? answers : ofTreaty;
  }

  /** Whether a recommendation answers to all of it. */
  public boolean isTakenUp() {
    return matches.stream().anyMatch(AskMatch::linked);
  }

  /** Whether what was asked could be compared with the recommendations at all, and counts. */
  public enum Comparability implements Worded {
    /** Yes. */
    FULL,
    /** It was asked of another State than the recommendations are addressed to. */
    OTHER_STATE,
    /** Most recommendations have no text in its language. */
    OTHER_LANGUAGE,
    /**
     * It was asked before, in the same words, as a submission does that lists its asks at its end.
     */
    REPEATED,
    /** It was not checked: a line of a list that was not taken for an ask, as a heading. */
    NO_ASK;
  }

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
}
