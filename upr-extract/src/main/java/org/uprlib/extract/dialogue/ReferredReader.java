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
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Location;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.position.Reference;
import org.uprlib.extract.position.ReferredPosition;
import org.uprlib.extract.structure.Conclusions;
import org.uprlib.extract.structure.Entry;

/**
 * Makes recommendations of those that section II names only by the paragraph in which a delegation
 * made them ("the recommendations noted in the report in paragraphs 26 (e) and 29 above").
 * Immutable and thread-safe.
 */
public final class ReferredReader {
  private final States states;
  private final Speaker speaker;

  /** A reader that knows these States. */
  public ReferredReader(States states) {
    this.states = states;
    this.speaker = new Speaker(states);
  }

  /**
   * The recommendations that {@code referred} points at, each once, labelled {@code 26(e)} or,
   * where the paragraph counts no letters, {@code 29}.
   *
   * @param conclusions the section that points at them
   * @param paper what the report says of itself
   * @param notices where to add references that lead nowhere
   */
  public List<Recommendation> read(
      Document document,
      Conclusions conclusions,
      List<ReferredPosition> referred,
      PaperInfo paper,
      List<Notice> notices) {
    if (referred.isEmpty()) {
      return List.of();
    }
    SpokenReader spoken = new SpokenReader(new ReportedVoice(states, paper.stateName()));
    int start = conclusions.entries().get(0).span().start();
    Map<Integer, DialogueParagraph> dialogue = DialogueReader.read(document, start);
    List<Recommendation> found = new ArrayList<>();
    for (ReferredPosition each : referred) {
      Reference reference = each.reference();
      Topic topic =
          Topic.behind(
              statement(document, conclusions, each), reference.span().end(), document.text());
      for (int n = reference.first().number(); n <= reference.last().number(); n++) {
        DialogueParagraph paragraph = dialogue.get(n);
        if (paragraph == null) {
          notices.add(
              notice(each, "The report has no paragraph " + n + " before its conclusions."));
        } else {
          found.addAll(read(document, paragraph, each, topic, spoken, paper, notices));
        }
      }
    }
    return found;
  }

  private List<Recommendation> read(
      Document document,
      DialogueParagraph paragraph,
      ReferredPosition referred,
      Topic topic,
      SpokenReader spoken,
      PaperInfo paper,
      List<Notice> notices) {
    List<Recommendation> found = new ArrayList<>();
    List<String> letters = referred.reference().letters();
    Optional<State> state = speaker.of(paragraph.text(), paper.stateUnderReview());
    List<Spoken> all = spoken.read(paragraph.text());
    for (Spoken each : all) {
      boolean meant =
          letters.isEmpty() ? topic.covers(each.wording()) : letters.contains(each.letter());
      if (meant) {
        found.add(recommendation(document, paragraph, each, state, referred));
      }
    }
    for (String letter : letters) {
      if (all.stream().noneMatch(each -> each.letter().equals(letter))) {
        String message = "Paragraph " + paragraph.number() + " has no letter (" + letter + ").";
        notices.add(notice(referred, message));
      }
    }
    if (letters.isEmpty() && found.isEmpty()) {
      notices.add(
          notice(referred, "Paragraph " + paragraph.number() + " reports no such recommendation."));
    }
    if (state.isEmpty() && !found.isEmpty()) {
      notices.add(notice(referred, "Paragraph " + paragraph.number() + " names no speaker."));
    }
    return found;
  }

  private static String statement(
      Document document, Conclusions conclusions, ReferredPosition referred) {
    String label = referred.position().evidence().map(Evidence::paragraph).orElse("");
    return conclusions.entries().stream()
        .filter(entry -> entry.kind() == Entry.Kind.STATEMENT && entry.label().equals(label))
        .findFirst()
        .map(entry -> entry.text(document))
        .orElse("");
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
