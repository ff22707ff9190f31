package org.uprlib.extract.read.dialogue;

import java.util.Optional;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/** Finds which delegation a paragraph of the dialogue reports. Immutable and thread-safe. */
record SpeakerReader(States states, Sentences sentences) {
  /**
   * The delegation that {@code paragraph} reports: the first State that its first sentence names
   * and that is not under review. Empty if it names none.
   */
  Optional<State> of(String paragraph, Optional<State> underReview) {
    int end = sentences.end(paragraph, 0);
    return states
        .find(paragraph)
        .takeWhile(match -> match.start() < end)
        .map(States.Match::state)
        .filter(state -> underReview.filter(state::equals).isEmpty())
        .findFirst();
  }

  /**
   * The delegation that speaks at {@code at}: the State with whose name the last sentence before it
   * opens that opens with one, as {@code Peru recommended …} does behind what Chile said. Empty if
   * none does.
   */
  Optional<State> at(String paragraph, int at, Optional<State> underReview) {
    Optional<State> speaker = Optional.empty();
    for (int start = 0; start < at; start = sentences.end(paragraph, start)) {
      int name = Blank.end(paragraph, start);
      Optional<States.Match> match =
          states
              .longestAt(paragraph, name)
              .filter(each -> each.end() < paragraph.length())
              .filter(each -> Blank.is(paragraph.charAt(each.end())))
              .filter(each -> !underReview.equals(Optional.of(each.state())));
      if (match.isPresent()) {
        speaker = match.map(States.Match::state);
      }
    }
    return speaker;
  }
}
