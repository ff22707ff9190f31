package org.uprlib.extract.read.recommend;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.StatementReader;
import org.uprlib.extract.text.statement.StatementReader.Reservation;

/**
 * Takes back of support what the State's own words on a recommendation take back. For one report:
 * words on many recommendations in a row are read once.
 */
final class Reservations {
  private final StatementReader reader;
  private String words = "";
  private List<Reservation> said = List.of();

  Reservations(StatementReader reader) {
    this.reader = reader;
  }

  /** {@code position} on the recommendation {@code label}, or what its comment leaves of it. */
  Position apply(Position position, String label) {
    Optional<Stance> reserved =
        position.status() == PositionStatus.SUPPORTED
            ? position.comment().flatMap(comment -> Reservation.on(label, said(comment)))
            : Optional.empty();
    return reserved.map(stance -> reserved(position, stance)).orElse(position);
  }

  private List<Reservation> said(String comment) {
    if (!comment.equals(words)) {
      said = reader.reservations(comment);
      words = comment;
    }
    return said;
  }

  private static Position reserved(Position position, Stance stance) {
    String comment = position.comment().orElseThrow();
    Span words = stance.words().orElseThrow();
    int passage = (int) comment.substring(0, words.start()).chars().filter(c -> c == '\n').count();
    List<Position.CommentSource> sources = position.commentSources();
    Evidence before = position.evidence().orElseThrow();
    Evidence evidence =
        passage < sources.size()
            ? evidence(words.in(comment), sources.get(passage))
            : new Evidence(words.in(comment), before.document(), before.paragraph(), before.span());
    return new Position(
        stance.status(),
        position.qualification(),
        Optional.of(evidence),
        position.comment(),
        stance.doubt().map(Doubt::reason),
        sources);
  }

  private static Evidence evidence(String words, Position.CommentSource source) {
    return new Evidence(words, source.document(), source.paragraph(), source.location().span());
  }
}
