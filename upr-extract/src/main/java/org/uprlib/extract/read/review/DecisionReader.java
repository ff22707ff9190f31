package org.uprlib.extract.read.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.text.Ordinals;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Decision;
import org.uprlib.extract.model.Evidence;

/**
 * Reads decisions of the Human Rights Council on reviews, {@code A/HRC/DEC/…}. Immutable and
 * thread-safe.
 */
final class DecisionReader {
  private final States states;
  private final FrontMatterReader frontMatter;
  private final PhraseTable<Kind> words =
      PhraseTable.load(DecisionReader.class::getResourceAsStream, "decision-words.tsv", Kind.class);

  private enum Kind {
    /** Introduce the name of the State reviewed. */
    TITLE,
    /** Head the decision; the date of the adoption may follow. */
    HEADING,
    /** Say that the outcome is adopted. */
    ADOPTS,
    /** Occur near the number and the date of the meeting. */
    MEETING
  }

  DecisionReader(States states, FrontMatterReader frontMatter) {
    this.states = states;
    this.frontMatter = frontMatter;
  }

  /**
   * The decision in {@code document}; empty if it is not a decision on a review.
   *
   * @param info what the paper says of itself, as {@link FrontMatterReader} reads it
   */
  Optional<Decision> read(Document document, PaperInfo info) {
    List<Paragraph> paragraphs =
        document.blocks().stream()
            .filter(TextBlock.class::isInstance)
            .map(block -> ((TextBlock) block).paragraph())
            .toList();
    Optional<State> state = paragraphs.stream().flatMap(p -> reviewed(p).stream()).findFirst();
    Optional<Paragraph> adopting =
        paragraphs.stream().filter(p -> words.first(Kind.ADOPTS, p.text()).isPresent()).findFirst();
    if (info.kind() != PaperKind.DECISION || (state.isEmpty() && adopting.isEmpty())) {
      return Optional.empty();
    }
    Optional<Meeting> meeting = meeting(paragraphs);
    return Optional.of(
        new Decision(
            info.symbol(),
            state.or(info::stateUnderReview),
            adopting.map(p -> evidence(p, document, info)),
            meeting.map(Meeting::date).or(() -> headed(paragraphs)),
            meeting.map(m -> OptionalInt.of(m.number())).orElse(OptionalInt.empty()),
            documents(document, info)));
  }

  /** The State named behind the decision's title: {@code …periodic review: Sylvania}. */
  private Optional<State> reviewed(Paragraph paragraph) {
    return words
        .first(Kind.TITLE, paragraph.text())
        .map(title -> paragraph.text().substring(title.end()))
        .flatMap(rest -> states.find(rest).findFirst())
        .map(States.Match::state);
  }

  private Evidence evidence(Paragraph paragraph, Document document, PaperInfo info) {
    Span found = words.first(Kind.ADOPTS, paragraph.text()).orElseThrow();
    return new Evidence(
        found.in(paragraph.text()),
        info.symbol().orElse(document.source()),
        "",
        found.shift(paragraph.span().start()));
  }

  /** A meeting of the Council and its day. */
  private record Meeting(int number, LocalDate date) {}

  /** The last meeting that is named with its day, on the same line or on the next. */
  private Optional<Meeting> meeting(List<Paragraph> paragraphs) {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      OptionalInt number = number(paragraphs.get(i));
      String next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).text() : "";
      if (number.isPresent()) {
        Optional<LocalDate> day = frontMatter.date(paragraphs.get(i).text() + "\n" + next);
        if (day.isPresent()) {
          return Optional.of(new Meeting(number.getAsInt(), day.get()));
        }
      }
    }
    return Optional.empty();
  }

  private OptionalInt number(Paragraph paragraph) {
    Optional<Span> word = words.first(Kind.MEETING, paragraph.text());
    return word.isPresent()
        ? Ordinals.before(paragraph.text(), word.get().start())
        : OptionalInt.empty();
  }

  /** {@code Decision adopted by the Human Rights Council on 12 March 2020}. */
  private Optional<LocalDate> headed(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(p -> words.first(Kind.HEADING, p.text()).isPresent())
        .flatMap(p -> frontMatter.date(p.text()).stream())
        .findFirst();
  }

  /** Symbols of reports that the decision names, in its text or in its notes. */
  private static List<String> documents(Document document, PaperInfo info) {
    return UnSymbol.find(document.text()).stream()
        .map(UnSymbol.Match::symbol)
        .filter(symbol -> symbol.series() == UnSymbol.Series.COUNCIL_REPORT)
        .map(UnSymbol::toString)
        .filter(symbol -> !info.symbol().equals(Optional.of(symbol)))
        .distinct()
        .toList();
  }
}
