package org.uprlib.extract.addendum;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.extract.statement.LeadIn;
import org.uprlib.extract.statement.Stance;
import org.uprlib.extract.statement.Total;

/** Collects the numbers of recommendations that an addendum states. Not thread-safe. */
final class StatedTotals {
  private static final Pattern COUNT = Pattern.compile("[(\\[](\\d{1,3})(?: \\p{L}+)?[)\\]]\\W*$");

  /** Each once, however often its paragraph is read. */
  private final Set<Total> totals = new LinkedHashSet<>();

  List<Total> all() {
    return List.copyOf(totals);
  }

  /** The totals in a paragraph, read from {@code words}. */
  void add(LeadIn leadIn, Passage words) {
    for (Total total : leadIn.totals()) {
      totals.add(new Total(total.status(), total.count(), total.span().shift(words.start())));
    }
  }

  /** {@code Accepted recommendations (14)}. */
  void addFromHeading(Passage heading, Stance stance) {
    Matcher count = COUNT.matcher(heading.text());
    if (stance.isKnown() && count.find()) {
      Span place = new Span(count.start(1), count.end(1)).shift(heading.start());
      totals.add(new Total(Optional.of(stance.status()), Integer.parseInt(count.group(1)), place));
    }
  }
}
