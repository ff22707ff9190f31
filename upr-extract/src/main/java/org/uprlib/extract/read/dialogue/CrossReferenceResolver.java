package org.uprlib.extract.read.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.read.dialogue.DialogueReader.DialogueParagraph;
import org.uprlib.extract.read.dialogue.ReportedRecommendationReader.ReportedRecommendation;
import org.uprlib.extract.read.position.SectionTwoReader;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.text.reference.ItemOrder;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.write.translation.Notices;

/**
 * Makes recommendations of those that section II names only by the paragraph in which a delegation
 * made them ("the recommendations noted in the report in paragraphs 26 (e) and 29 above").
 * Immutable and thread-safe.
 */
public final class CrossReferenceResolver {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private final States states;
  private final Sentences sentences;
  private final VoiceWords words = new VoiceWords();
  private final Pattern conjunction = words.pattern("{CONJUNCTION} ");
  private final Pattern maker = words.pattern("{MAKER} ");
  private final Pattern others = words.pattern("(?is){OTHERS}\\b.*");
  private final SpeakerReader speaker;

  /** A reader that knows these States and cuts texts with {@code sentences}. */
  public CrossReferenceResolver(States states, Sentences sentences) {
    this.states = states;
    this.sentences = sentences;
    this.speaker = new SpeakerReader(states, sentences);
  }

  /**
   * The recommendations that {@code referred} points at, each once, labelled {@code 26(e)} or,
   * where neither the paragraph nor the list that points at it has a letter, {@code 29}.
   *
   * @param conclusions the entries of the section that points at them
   * @param paper what the report says of itself
   * @param notices where to add references that lead nowhere, and contradictory ones
   */
  public List<Recommendation> read(
      Document document,
      List<Entry> conclusions,
      List<SectionTwoReader.CrossReferencedPosition> referred,
      PaperInfo paper,
      List<Notice> notices) {
    return referred.isEmpty()
        ? List.of()
        : new Reading(document, conclusions, paper, notices).read(referred);
  }

  /**
   * Who made the recommendation of the dialogue that {@code words} speak of ({@code the
   * recommendation of Chile reflected in paragraph 35}): the State that they name, or the one that
   * speaks in that paragraph.
   */
  public Optional<State> maker(
      String words, Document document, List<Entry> conclusions, PaperInfo paper) {
    return named(words, paper).or(() -> speaker(words, dialogue(document, conclusions), paper));
  }

  private Optional<State> speaker(
      String words, Map<Integer, DialogueParagraph> dialogue, PaperInfo paper) {
    return NUMBER
        .matcher(words)
        .results()
        .map(number -> dialogue.get(Integer.valueOf(number.group())))
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(paragraph -> speaker.of(paragraph.text(), paper.stateUnderReview()));
  }

  /** {@code the recommendation of Chile}. */
  private Optional<State> named(String words, PaperInfo paper) {
    return maker
        .matcher(words)
        .results()
        .reduce((first, second) -> second)
        .flatMap(made -> states.longestAt(words, made.end()))
        .map(States.Match::state)
        .filter(each -> !paper.stateUnderReview().equals(Optional.of(each)));
  }

  private static Map<Integer, DialogueParagraph> dialogue(
      Document document, List<Entry> conclusions) {
    return DialogueReader.read(document, conclusions.get(0).span().start());
  }

  /** One report on its way. Used once. */
  private final class Reading {
    private final Document document;
    private final List<Entry> conclusions;
    private final PaperInfo paper;
    private final List<Notice> notices;
    private final ReportedRecommendationReader spoken;
    private final Map<Integer, DialogueParagraph> dialogue;
    private final ListedElsewhere listed;
    private final ReferredRecommendations found = new ReferredRecommendations();

    Reading(Document document, List<Entry> conclusions, PaperInfo paper, List<Notice> notices) {
      this.document = document;
      this.conclusions = conclusions;
      this.paper = paper;
      this.notices = notices;
      this.spoken = new ReportedRecommendationReader(states, paper.stateName(), words, sentences);
      this.dialogue = dialogue(document, conclusions);
      this.listed = new ListedElsewhere(conclusions, states);
    }

    List<Recommendation> read(List<SectionTwoReader.CrossReferencedPosition> referred) {
      for (SectionTwoReader.CrossReferencedPosition each : referred) {
        Reference reference = each.reference();
        Topic topic =
            Topic.behind(statement(each), reference.span().end(), document.text(), conjunction);
        for (int n = reference.first().number(); n <= reference.last().number(); n++) {
          DialogueParagraph paragraph = dialogue.get(n);
          if (paragraph == null) {
            unresolved(each, "reference-unresolved.paragraph", n + "");
          } else {
            read(paragraph, each, topic);
          }
        }
      }
      return found.all(notices);
    }

    private void read(
        DialogueParagraph paragraph,
        SectionTwoReader.CrossReferencedPosition referred,
        Topic topic) {
      List<String> letters = referred.reference().letters();
      Optional<State> state =
          speaker.of(paragraph.text(), paper.stateUnderReview()).or(() -> namedWith(referred));
      List<ReportedRecommendation> all = spoken.read(paragraph.text());
      List<ReportedRecommendation> meant = new ArrayList<>(all);
      meant.removeIf(each -> others.matcher(each.wording()).matches() || isAside(each.wording()));
      if (letters.isEmpty()) {
        Optional<Reference.Portion> portion = referred.reference().portion();
        meant.removeIf(
            each ->
                portion
                    .map(chosen -> !chosen(each, chosen, all, paragraph))
                    .orElseGet(() -> !topic.covers(each.wording())));
      } else {
        meant.removeIf(each -> !ItemOrder.isAmong(each.letter(), letters));
      }
      boolean whole = letters.isEmpty() && referred.reference().portion().isEmpty();
      for (ReportedRecommendation each : whole ? listed.unlisted(meant, state) : meant) {
        Optional<State> maker =
            speaker
                .at(paragraph.text(), each.span().start(), paper.stateUnderReview())
                .or(() -> state);
        found.add(recommendation(paragraph, each, !letters.isEmpty(), maker, referred));
      }
      List<String> printed = all.stream().map(ReportedRecommendation::letter).toList();
      for (String letter : letters) {
        if (!ItemOrder.isAmong(letter, printed)) {
          unresolved(
              referred, "reference-unresolved.letter", paragraph.number() + " (" + letter + ")");
        }
      }
      if (letters.isEmpty() && meant.isEmpty()) {
        unresolved(referred, "reference-unresolved.recommendation", paragraph.number() + "");
      }
      if (state.isEmpty() && !meant.isEmpty()) {
        unresolved(referred, "reference-unresolved.speaker", paragraph.number() + "");
      }
    }

    /** {@code , like Spain,}: no more than a word before the name of a State. */
    private boolean isAside(String wording) {
      int name = Blank.end(wording, wording.indexOf(' ') + 1);
      return states
          .longestAt(wording, name)
          .filter(end -> end.end() == wording.length())
          .isPresent();
    }

    private boolean chosen(
        ReportedRecommendation each,
        Reference.Portion portion,
        List<ReportedRecommendation> all,
        DialogueParagraph paragraph) {
      if (portion.unit() == Reference.Portion.Unit.RECOMMENDATION) {
        return portion.has(all.indexOf(each), all.size());
      }
      int sentence = 0;
      int count = 0;
      for (int at = 0; at < paragraph.text().length(); count++) {
        sentence = each.span().start() >= at ? count : sentence;
        at = sentences.end(paragraph.text(), at);
      }
      return portion.has(sentence, count);
    }

    /** {@code the recommendation of Chile reflected in paragraph 35}: the State named before it. */
    private Optional<State> namedWith(SectionTwoReader.CrossReferencedPosition referred) {
      String statement = statement(referred);
      int end = Math.min(statement.length(), referred.reference().span().start());
      return named(statement.substring(0, end), paper)
          .or(() -> referred.position().comment().flatMap(words -> named(words, paper)));
    }

    private String statement(SectionTwoReader.CrossReferencedPosition referred) {
      String label = referred.position().evidence().map(Evidence::paragraph).orElse("");
      return conclusions.stream()
          .filter(entry -> entry.kind() == Entry.Kind.STATEMENT && entry.label().equals(label))
          .findFirst()
          .map(entry -> entry.text())
          .orElse("");
    }

    private void unresolved(
        SectionTwoReader.CrossReferencedPosition referred, String key, String number) {
      Map<String, String> facts = Map.of("number", number);
      notices.add(
          referred
              .position()
              .evidence()
              .map(evidence -> Notices.at(evidence.span(), key, facts))
              .orElseGet(() -> Notices.general(key, facts)));
    }

    private Recommendation recommendation(
        DialogueParagraph paragraph,
        ReportedRecommendation spoken,
        boolean byLetter,
        Optional<State> state,
        SectionTwoReader.CrossReferencedPosition referred) {
      List<State> states = state.stream().toList();
      Span span = spoken.span().shift(paragraph.span().start());
      boolean lettered = spoken.printed() || byLetter;
      String printed = spoken.printed() ? "(" + spoken.letter() + ")" : "";
      return new Recommendation(
          paragraph.number() + (lettered ? "(" + spoken.letter() + ")" : ""),
          spoken.wording(),
          paragraph.number() + ". " + (printed + spoken.span().in(paragraph.text())).strip(),
          Optional.empty(),
          states,
          List.of(new Request(states, spoken.wording())),
          referred.position(),
          document.locate(span));
    }
  }

  /**
   * Recommendations of the dialogue, each place once: of two lists that name one place, the first
   * answer counts, unless it is open and the other is not.
   */
  private static final class ReferredRecommendations {
    private final Map<Span, Recommendation> byPlace = new LinkedHashMap<>();
    private final List<Notice> contradictions = new ArrayList<>();

    void add(Recommendation recommendation) {
      byPlace.merge(recommendation.location().span(), recommendation, this::together);
    }

    /** All, in the order in which they were first named. */
    List<Recommendation> all(List<Notice> notices) {
      notices.addAll(contradictions);
      return List.copyOf(byPlace.values());
    }

    private Recommendation together(Recommendation first, Recommendation second) {
      PositionStatus other = second.position().status();
      if (first.position().isOpen() && !second.position().isOpen()) {
        return second;
      }
      if (first.position().status() != other && !second.position().isOpen()) {
        second
            .position()
            .evidence()
            .map(Evidence::span)
            .ifPresent(
                span ->
                    contradictions.add(
                        Notices.at(
                            span,
                            "contradictory-positions.earlier",
                            Map.of("labels", first.paragraph(), "position", other.word()))));
      }
      return first;
    }
  }
}
