package org.uprlib.extract.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Location;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.position.Reference;
import org.uprlib.extract.position.ReferredPosition;

/**
 * Makes recommendations of those that section II names only by the paragraph in which a delegation
 * made them ("the recommendations noted in the report in paragraphs 26 (e) and 29 above"). Immutable
 * and thread-safe.
 */
public final class ReferredReader {
  private final SpokenReader spoken;
  private final Speaker speaker;

  /** A reader that knows these States. */
  public ReferredReader(States states) {
    this.spoken = new SpokenReader(new ReportedVoice(states));
    this.speaker = new Speaker(states);
  }

  /**
   * The recommendations that {@code referred} points at, each once, labelled {@code 26(e)} or, where
   * the paragraph counts no letters, {@code 29}.
   *
   * @param conclusions offset at which the conclusions start
   * @param notices where to add references that lead nowhere
   */
  public List<Recommendation> read(
      Document document,
      int conclusions,
      List<ReferredPosition> referred,
      Optional<State> underReview,
      List<Notice> notices) {
    if (referred.isEmpty()) {
      return List.of();
    }
    Map<Integer, DialogueParagraph> dialogue = DialogueReader.read(document, conclusions);
    List<Recommendation> found = new ArrayList<>();
    for (ReferredPosition each : referred) {
      Reference reference = each.reference();
      for (int n = reference.first().number(); n <= reference.last().number(); n++) {
        DialogueParagraph paragraph = dialogue.get(n);
        if (paragraph == null) {
          notices.add(
              notice(each, "The report has no paragraph " + n + " before its conclusions."));
        } else {
          found.addAll(read(document, paragraph, each, underReview, notices));
        }
      }
    }
    return found;
  }

  private List<Recommendation> read(
      Document document,
      DialogueParagraph paragraph,
      ReferredPosition referred,
      Optional<State> underReview,
      List<Notice> notices) {
    List<Recommendation> found = new ArrayList<>();
    List<String> letters = referred.reference().letters();
    Optional<State> state = speaker.of(paragraph.text(), underReview);
    List<Spoken> all = spoken.read(paragraph.text());
    for (Spoken each : all) {
      if (letters.isEmpty() || letters.contains(each.letter())) {
        found.add(recommendation(document, paragraph, each, state, referred));
      }
    }
    for (String letter : letters) {
      if (all.stream().noneMatch(each -> each.letter().equals(letter))) {
        String message = "Paragraph " + paragraph.number() + " has no letter (" + letter + ").";
        notices.add(notice(referred, message));
      }
    }
    if (letters.isEmpty() && all.isEmpty()) {
      notices.add(
          notice(referred, "Paragraph " + paragraph.number() + " reports no recommendation."));
    }
    if (state.isEmpty() && !found.isEmpty()) {
      notices.add(notice(referred, "Paragraph " + paragraph.number() + " names no speaker."));
    }
    return found;
  }

  private static Notice notice(ReferredPosition referred, String message) {
    return referred
        .position()
        .evidence()
        .map(evidence -> Notice.at(evidence.span(), "reference-unresolved", message))
        .orElseGet(() -> Notice.general("reference-unresolved", message));
  }

  private static Recommendation recommendation(
      Document document,
      DialogueParagraph paragraph,
      Spoken spoken,
      Optional<State> state,
      ReferredPosition referred) {
    List<State> states = state.stream().toList();
    Span span = spoken.span().shift(paragraph.span().start());
    String letter = spoken.letter().isEmpty() ? "" : "(" + spoken.letter() + ")";
    return new Recommendation(
        paragraph.number() + letter,
        spoken.wording(),
        paragraph.number() + ". " + letter + spoken.span().in(paragraph.text()).stripTrailing(),
        Optional.empty(),
        states,
        List.of(new Request(states, spoken.wording())),
        referred.position(),
        new Location(document.pageAt(span.start()), span));
  }
}
