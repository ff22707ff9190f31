package org.uprlib.extract.position;

import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.reference.RecommendationNumber;
import org.uprlib.extract.statement.Stance;

/** A recommendation and what is known of its position so far. */
final class Entry {
  private static final String ANSWERS_LATER = "The State will answer later.";

  private final String label;
  private final Optional<RecommendationNumber> number;
  private final int list;
  private PositionStatus status;
  private Optional<Qualification> qualification;
  private Optional<Evidence> evidence;
  private Optional<String> comment = Optional.empty();
  private Optional<String> reason;

  /**
   * A recommendation governed by a lead-in.
   *
   * @param list ordinal of the list that the lead-in opens
   */
  Entry(String label, int list, PlacedStance answer) {
    this.label = label;
    this.number = RecommendationNumber.parse(label);
    this.list = list;
    this.status = answer.stance().status();
    this.qualification = answer.stance().qualification();
    this.evidence = answer.evidence();
    this.reason = answer.reason();
  }

  String label() {
    return label;
  }

  int list() {
    return list;
  }

  PositionStatus status() {
    return status;
  }

  /** True where neither support nor its refusal nor a part of both is known. */
  boolean isOpen() {
    return status == PositionStatus.UNKNOWN || status == PositionStatus.PENDING;
  }

  OptionalInt paragraph() {
    return number.map(RecommendationNumber::paragraph).orElse(OptionalInt.empty());
  }

  /** Its last number: 3 in {@code 92.3}; -1 for a label that is no number. */
  int number() {
    return number.map(RecommendationNumber::number).orElse(-1);
  }

  /** Takes over the answer; a qualification is kept as long as the status is. */
  void set(PlacedStance answer) {
    Stance stance = answer.stance();
    qualification =
        stance.qualification().isPresent() || stance.status() != status
            ? stance.qualification()
            : qualification;
    status = stance.status();
    evidence = answer.evidence();
    reason = answer.reason();
  }

  void qualify(Qualification added) {
    qualification = Optional.of(added);
  }

  void comment(String text) {
    comment = Optional.of(comment.map(earlier -> earlier + "\n" + text).orElse(text));
  }

  Position position() {
    Optional<String> why =
        status == PositionStatus.PENDING ? Optional.of(ANSWERS_LATER) : openReason();
    return new Position(status, qualification, evidence, comment, why);
  }

  private Optional<String> openReason() {
    return status == PositionStatus.UNKNOWN ? reason : Optional.empty();
  }
}
