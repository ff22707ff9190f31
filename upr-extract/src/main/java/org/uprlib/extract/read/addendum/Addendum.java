package org.uprlib.extract.read.addendum;

import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.text.statement.LeadIn.Total;

/**
 * What one addendum says of the recommendations. Immutable and thread-safe.
 *
 * @param symbol the addendum's symbol, or its file name where it has no symbol
 * @param answers in document order
 * @param totals numbers of recommendations that it states; their spans point into the addendum's
 *     text
 * @param notices what a person should check in it
 */
public record Addendum(
    String symbol, List<Answer> answers, List<Total> totals, List<Notice> notices) {
  public Addendum {
    answers = List.copyOf(answers);
    totals = List.copyOf(totals);
    notices = List.copyOf(notices);
  }
}
