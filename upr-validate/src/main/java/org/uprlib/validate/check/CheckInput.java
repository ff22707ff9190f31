package org.uprlib.validate.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.validate.measure.Measurements;
import org.uprlib.validate.rule.Recognition;
import org.uprlib.validate.rule.RuleSet;

/**
 * What is judged, and by what. Immutable and thread-safe.
 *
 * @param submission the submission
 * @param recognition what it was taken for
 * @param measurements what was measured of it
 * @param rules the rules
 * @param situation which of them apply
 * @param session the session that it is for
 * @param sent the day on which it is sent
 * @param recommendations recommendations of others that it must not copy; empty if none were given
 */
public record CheckInput(
    Submission submission,
    Recognition recognition,
    Measurements measurements,
    RuleSet rules,
    Applicability situation,
    Optional<Session> session,
    Optional<LocalDate> sent,
    List<String> recommendations) {
  public CheckInput {
    recommendations = List.copyOf(recommendations);
  }
}
