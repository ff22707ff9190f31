package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/** Makes answers of the rows of a table that has a column of positions. */
final class TableAnswers {
  private final AddendumLanguage language;
  private final String document;
  private final AddendumPositions positions;
  private final OwnStanceReader stances;
  private final Legend legend;

  TableAnswers(
      AddendumLanguage language,
      String document,
      AddendumPositions positions,
      OwnStanceReader stances,
      Legend legend) {
    this.legend = legend;
    this.language = language;
    this.document = document;
    this.positions = positions;
    this.stances = stances;
  }

  /**
   * The answer that a row gives; empty if it names no recommendation or says nothing.
   *
   * @param group what the heading above the table says
   */
  Optional<Answer> answer(PositionTable.Row row, Group group) {
    Optional<Target> target = target(row);
    Optional<Said> said =
        byLetter(row)
            .or(() -> inColumn(row))
            .or(() -> unknownWord(row))
            .or(() -> above(row))
            .or(() -> ofGroup(row, group))
            .or(() -> inComment(row));
    if (target.isEmpty() || said.isEmpty()) {
      return Optional.empty();
    }
    Stance stance = said.get().stance();
    Answer.Form form = stance.isKnown() ? Answer.Form.LIST : Answer.Form.withoutPosition(stance);
    Position position = positions.position(stance, said.get().evidence(), said.get().comment());
    return Optional.of(
        new Answer(target.get(), form, position, List.of(), row.numbers(), row.span()));
  }

  /** What a row says, and where. */
  private record Said(Stance stance, Evidence evidence, Optional<String> comment) {}

  private static Optional<Target> target(PositionTable.Row row) {
    List<Reference> references = row.references();
    if (!references.isEmpty()) {
      return Optional.of(new Target.Named(references, false, row.recommendation()));
    }
    return row.recommendation().map(words -> new Target.Quoted(words, Optional.empty()));
  }

  private Optional<Said> byLetter(PositionTable.Row row) {
    return legend
        .stance(row.words())
        .map(stance -> new Said(stance, evidence(row.words(), row), row.comment()));
  }

  private Evidence evidence(String words, PositionTable.Row row) {
    return positions.evidence(words, row.numbers(), row.span());
  }

  /** The column's word, or what sentences in it come to. */
  private Optional<Said> inColumn(PositionTable.Row row) {
    if (!row.stance().isKnown()) {
      return Optional.empty();
    }
    PlacedText cell =
        new PlacedText(row.span().in(document).replace('\n', ' '), row.span().start());
    Stance own = stances.read(List.of(cell), document).stance();
    if (!own.isKnown() || row.comment().isPresent()) {
      return Optional.of(new Said(row.stance(), evidence(row.words(), row), row.comment()));
    }
    Span words = own.words().get();
    boolean sentences = cell.text().length() - words.length() > row.words().length();
    Optional<String> comment = Optional.of(cell.text()).filter(text -> sentences);
    return Optional.of(new Said(own, positions.evidence(words, row.numbers()), comment));
  }

  /** A word in the column that is not known, whatever the comment says. */
  private Optional<Said> unknownWord(PositionTable.Row row) {
    boolean unknown =
        row.stance().isSilent()
            && language.isWordOfAnswer(row.words())
            && !language.markers().has(Markers.Kind.SEE, row.words())
            && !language.markers().has(Markers.Kind.COMMENT, row.words());
    return unknown
        ? Optional.of(
            new Said(
                Stance.doubtful(Doubt.UNKNOWN_WORDS, row.span()),
                evidence(row.words(), row),
                row.comment()))
        : Optional.empty();
  }

  /** What the rows that span the table say. */
  private Optional<Said> above(PositionTable.Row row) {
    for (int i = row.headings().size() - 1; i >= 0; i--) {
      String heading = row.headings().get(i);
      Stance stance = language.headingStance(heading);
      if (stance.isKnown()) {
        return Optional.of(new Said(stance, evidence(heading, row), row.comment()));
      }
    }
    return Optional.empty();
  }

  private Optional<Said> ofGroup(PositionTable.Row row, Group group) {
    if (group.isSilent()) {
      return Optional.empty();
    }
    Span words = group.stance().words().orElse(row.span());
    Evidence evidence = positions.evidence(words, group.paragraph());
    return Optional.of(new Said(group.stance(), evidence, row.comment()));
  }

  private Optional<Said> inComment(PositionTable.Row row) {
    return row.comment()
        .map(
            comment -> {
              Stance stance = language.stances().classify(comment);
              String words = stance.words().map(span -> span.in(comment)).orElse(comment);
              return new Said(stance, evidence(words, row), row.comment());
            });
  }
}
