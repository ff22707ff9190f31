package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.LeadIn.Total;
import org.uprlib.extract.text.statement.Stance;

/**
 * The numbers of recommendations that an addendum states, and what they say of those that nothing
 * else answers. Not thread-safe.
 */
final class AddendumTotals {
  private static final Pattern COUNT = Pattern.compile("[(\\[](\\d{1,3})(?: \\p{L}+)?[)\\]]\\W*$");

  private final AddendumPositions positions;

  /** Each once, however often its paragraph is read. */
  private final Set<Total> totals = new LinkedHashSet<>();

  private final List<Answer> answers = new ArrayList<>();

  AddendumTotals(AddendumPositions positions) {
    this.positions = positions;
  }

  /** Adds those in {@code paragraph}, read from {@code words}. */
  void add(LeadIn leadIn, PlacedText words, String paragraph) {
    for (Total total : leadIn.totals()) {
      Total placed = new Total(total.status(), total.count(), total.span().shift(words.start()));
      if (totals.add(placed)) {
        total
            .status()
            .map(status -> Stance.of(status, words.span()))
            .map(
                stance ->
                    positions
                        .at(paragraph, words.span())
                        .answer(
                            new Target.Every(true, OptionalInt.of(total.count())),
                            Answer.Form.COUNTED,
                            stance))
            .ifPresent(answers::add);
      }
    }
  }

  /** Adds that of {@code Accepted recommendations (14)}. */
  void add(PlacedText heading, Stance stance) {
    Matcher count = COUNT.matcher(heading.text());
    if (stance.isKnown() && count.find()) {
      Span place = new Span(count.start(1), count.end(1)).shift(heading.start());
      totals.add(new Total(Optional.of(stance.status()), Integer.parseInt(count.group(1)), place));
    }
  }

  List<Total> all() {
    return List.copyOf(totals);
  }

  List<Answer> answers() {
    return answers;
  }
}
