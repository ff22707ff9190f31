package org.uprlib.extract.match.reviews;

import java.util.Optional;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * How recommendations that open alike were answered. Immutable.
 *
 * @param wording how they open, e.g. {@code consider}
 * @param answers how they were answered
 * @param accepted one that was supported
 */
public record WordingAnswer(String wording, AnswerCount answers, Optional<ResultRow> accepted) {}
