package org.uprlib.validate.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.extract.submission.Authorship;
import org.uprlib.extract.submission.Submission;
import org.uprlib.validate.measure.Measurements;

/**
 * What is judged. Immutable and thread-safe.
 *
 * @param submission the submission
 * @param measurements what was measured of it
 * @param authorship whose rules apply
 * @param session the session that it is for
 * @param sent the day on which it is sent
 * @param recommendations recommendations of others that it must not copy; empty if none were given
 */
public record Subject(
    Submission submission,
    Measurements measurements,
    Authorship authorship,
    Optional<Session> session,
    Optional<LocalDate> sent,
    List<String> recommendations) {
  public Subject {
    recommendations = List.copyOf(recommendations);
  }
}
