package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.read.addendum.PositionTables.PositionRow;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.StatementReader.Reservation;

/** Makes answers of a row of a table that has a column of positions. */
record TableAnswers(
    AddendumLanguage language,
    AddendumPaper paper,
    AddendumPositions positions,
    OwnStanceReader stances,
    PositionRow row) {
  /**
   * The answers that it gives; empty if it names no recommendation or says nothing.
   *
   * @param group what the heading above the table says
   */
  List<Answer> answers(Group group) {
    Optional<Target> named = target();
    if (named.isEmpty()) {
      return List.of();
    }
    Target target = named.get();
    if (isUndivided(target)) {
      Stance open = Stance.doubtful(Doubt.MIXED, row.said().span());
      return List.of(place().answer(target, Answer.Form.UNSETTLED, open, row.said().comment()));
    }
    List<Answer> answers = new ArrayList<>(reservations(target));
    answers.addAll(doubts(target));
    List<Answer> apart = row.said().words().isEmpty() ? List.of() : apart(target);
    answers.addAll(apart);
    if (apart.isEmpty()) {
      said(group).map(said -> answer(target, said)).ifPresent(answers::add);
    }
    return answers;
  }

  /** True if it may be several rows of a table without rules, which were not told apart. */
  private boolean isUndivided(Target target) {
    boolean several = Reference.count(target.references()) > 1;
    String said = row.said().span().in(positions.document());
    return (several || said.strip().indexOf('\n') >= 0) && paper.hasUnclearRows();
  }

  private Optional<Target> target() {
    List<Reference> references = row.references();
    for (Span place : row.places()) {
      references = paper.notes().withoutMarks(references, place);
    }
    return references.isEmpty()
        ? row.recommendation().map(words -> new Target.Quoted(words, Optional.empty()))
        : Optional.of(new Target.Named(references, false, row.recommendation()));
  }

  /** What the column says of each of several recommendations, if not the same of all. */
  private List<Answer> apart(Target group) {
    PlacedText cell = parted(cell(), row.said().span().in(positions.document()));
    Optional<String> comment = row.said().comment().filter(said -> !cell.text().contains(said));
    return new GroupAnswers(language)
        .read(group, cell, comment.or(() -> Optional.of(cell().text())), place());
  }

  /** {@code cell} with a mark between its lines, if each of these answers some by number. */
  private PlacedText parted(PlacedText cell, String lines) {
    boolean apart =
        lines
            .lines()
            .filter(line -> !line.isBlank())
            .allMatch(line -> language.statements().leadIn(line).namedPositions() > 0);
    return apart ? new PlacedText(lines.replace('\n', '|'), cell.start()) : cell;
  }

  private AnswerPlace place() {
    return positions.at(row.numbers(), row.said().span());
  }

  private PlacedText cell() {
    Span place = row.said().span();
    return new PlacedText(positions.words(place), place.start());
  }

  /** What the comment, or a note to any of its cells, takes back of support. */
  private List<Answer> reservations(Target target) {
    List<PlacedText> noted = noted();
    Stream<String> said =
        Stream.concat(row.said().comment().stream(), noted.stream().map(PlacedText::text));
    return Stream.concat(
            said.flatMap(words -> reservations(words, target)),
            noted.stream().flatMap(note -> ofNote(note, target).stream()))
        .toList();
  }

  private Stream<Answer> reservations(String words, Target target) {
    return language.statements().reservations(words).stream()
        .filter(each -> !isOfOthers(each.stance(), words))
        .map(each -> reservation(each, words, target));
  }

  private List<PlacedText> noted() {
    return Stream.concat(Stream.of(row.said().span()), row.places().stream())
        .flatMap(place -> paper.notes().in(place).stream())
        .distinct()
        .toList();
  }

  /** What a note supports where the cell does not. */
  private Optional<Answer> ofNote(PlacedText note, Target target) {
    return stances.supportIn(note).map(stance -> place().answer(target, Answer.Form.OWN, stance));
  }

  /** A mark at the recommendation that nothing explains. */
  private List<Answer> doubts(Target target) {
    return row.places().stream()
        .flatMap(place -> paper.notes().unexplained(place).stream())
        .map(
            mark ->
                positions
                    .at(row.numbers(), mark)
                    .answer(target, Answer.Form.RESERVATION, Stance.doubtful(Doubt.MARKED, mark)))
        .toList();
  }

  /** {@code Noted by the Ministry}, in words beside the answer of the State. */
  private boolean isOfOthers(Stance stance, String words) {
    Span place = stance.words().orElseThrow();
    List<String> said = Markers.words(place.in(words));
    return place.start() == 0
        && said.size() == 2
        && language.words().isWord(said.get(0))
        && language.markers().opens(Markers.Kind.MADE, said.get(1));
  }

  private Answer reservation(Reservation said, String words, Target target) {
    Target meant = said.references().isEmpty() ? target : new Target.Named(said.references());
    Evidence evidence = evidence(said.stance().words().orElseThrow().in(words));
    Position position = positions.position(said.stance(), evidence, Optional.empty());
    return new Answer(meant, Answer.Form.RESERVATION, position, row.numbers(), row.said().span());
  }

  private Answer answer(Target target, Said said) {
    Stance stance = said.stance();
    Answer.Form form = stance.isKnown() ? Answer.Form.LIST : Answer.Form.withoutPosition(stance);
    Position position = positions.position(stance, said.evidence(), said.comment());
    return new Answer(target, form, position, row.numbers(), row.said().span());
  }

  /** What a row says, and where. */
  private record Said(Stance stance, Evidence evidence, Optional<String> comment) {}

  private Optional<Said> said(Group group) {
    return byLetter()
        .or(this::inColumn)
        .or(this::unknownWord)
        .or(this::above)
        .or(() -> ofGroup(group))
        .or(this::inComment)
        .or(this::notUnderstood);
  }

  /** That {@code words} of the row, with its comment, take {@code stance}. */
  private Said said(Stance stance, String words) {
    return new Said(stance, evidence(words), row.said().comment());
  }

  private Optional<Said> byLetter() {
    return paper
        .legend()
        .stance(row.said().words())
        .map(stance -> said(stance, row.said().words()));
  }

  private Evidence evidence(String words) {
    return positions.evidence(words, row.numbers(), row.said().span());
  }

  /** The column's word, or what sentences in it come to. */
  private Optional<Said> inColumn() {
    if (row.said().stance().isSilent()) {
      return Optional.empty();
    }
    PlacedText cell = cell();
    Stance own = stances.read(List.of(cell)).stance();
    boolean word = language.words().isWord(cell.text());
    if (word
        || !own.isKnown()
        || !row.said().stance().isKnown()
        || row.said().stance().status() == PositionStatus.PARTIAL
        || row.said().comment().isPresent()) {
      return Optional.of(said(row.said().stance(), row.said().words()));
    }
    Span words = own.words().get();
    boolean sentences = cell.text().length() - words.length() > row.said().words().length();
    Optional<String> comment = Optional.of(cell.text()).filter(text -> sentences);
    return Optional.of(new Said(own, positions.evidence(words, row.numbers()), comment));
  }

  /** A word in the column that is not known, whatever the comment says. */
  private Optional<Said> unknownWord() {
    boolean unknown =
        row.said().stance().isSilent()
            && (language.isWordOfAnswer(row.said().words()) || isSign(row.said().words()))
            && !language.markers().has(Markers.Kind.SEE, row.said().words())
            && !language.markers().has(Markers.Kind.COMMENT, row.said().words());
    return unknown ? notUnderstood() : Optional.empty();
  }

  private static boolean isSign(String words) {
    return words.codePoints().anyMatch(Legend::isSign);
  }

  private Optional<Said> notUnderstood() {
    return row.said().words().isEmpty()
        ? Optional.empty()
        : Optional.of(
            said(Stance.doubtful(Doubt.UNKNOWN_WORDS, row.said().span()), row.said().words()));
  }

  /** What the rows that span the table say. */
  private Optional<Said> above() {
    for (int i = row.headings().size() - 1; i >= 0; i--) {
      String heading = row.headings().get(i);
      Stance stance = language.headings().of(heading);
      if (stance.isKnown()) {
        return Optional.of(said(stance, heading));
      }
    }
    return Optional.empty();
  }

  private Optional<Said> ofGroup(Group group) {
    if (group.isSilent()) {
      return Optional.empty();
    }
    Span words = group.stance().words().orElse(row.said().span());
    Evidence evidence = positions.evidence(words, group.paragraph());
    return Optional.of(new Said(group.stance(), evidence, row.said().comment()));
  }

  private Optional<Said> inComment() {
    return row.said()
        .comment()
        .map(
            comment -> {
              Stance stance = language.statements().stance(comment);
              String words = stance.words().map(span -> span.in(comment)).orElse(comment);
              return said(stance, words);
            });
  }
}
