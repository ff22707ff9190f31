package org.uprlib.core.paper.submission.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.paper.submission.parts.PhraseKind;
import org.uprlib.core.paper.submission.parts.SubmissionLine;
import org.uprlib.core.paper.submission.parts.SubmissionPhrases;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.WordCounter;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;

/** Finds title pages behind the first: the file contains two submissions. Thread-safe. */
public record FurtherTitles(SubmissionPhrases phrases, States known) {
  private static final int LINES = 3;

  /** Words of one of its lines. */
  private static final int LONGEST = 13;

  /** The States beside the one {@code found} that its title names, and those of further titles. */
  public List<State> states(
      StateFinder.Found found, List<SubmissionLine> body, FileProperties properties) {
    Set<State> others = new LinkedHashSet<>(found.others());
    for (int i = 0; i + 1 < body.size() && found.state().isPresent(); i++) {
      SubmissionLine line = body.get(i);
      boolean apart = line.heading() || properties.pageStarts().contains(line.span());
      boolean titles =
          apart
              && isOfTitle(PhraseKind.REVIEW, line)
              && body.subList(i + 1, Math.min(body.size(), i + 1 + LINES)).stream()
                  .anyMatch(below -> isOfTitle(PhraseKind.SESSION, below));
      if (titles) {
        known.find(line.text()).map(StateMatch::state).forEach(others::add);
      }
    }
    found.state().ifPresent(others::remove);
    return List.copyOf(others);
  }

  private boolean isOfTitle(PhraseKind kind, SubmissionLine line) {
    return line.number().isEmpty()
        && !Endings.isStop(line.text())
        && phrases.holds(kind, line.text())
        && WordCounter.count(line.text()) <= LONGEST;
  }
}
