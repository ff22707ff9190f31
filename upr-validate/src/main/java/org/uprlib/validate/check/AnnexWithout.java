package org.uprlib.validate.check;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.text.Folding;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.Rule;

/** No heading or other short line of an annex contains one of the phrases that the rule gives. */
final class AnnexWithout implements Check {
  private static final int LONGEST_HEADING = 120;

  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    if (subject.submission().part(PartKind.ANNEXES).isEmpty()) {
      return;
    }
    Optional<List<String>> phrases = verdict.phrases(rule);
    if (phrases.isEmpty()) {
      return;
    }
    boolean found = false;
    for (Paragraph paragraph : verdict.paragraphs()) {
      String line = Folding.sameLength(paragraph.text());
      if (line.length() <= LONGEST_HEADING
          && subject.submission().partAt(paragraph.span().start()) == PartKind.ANNEXES
          && phrases.get().stream().anyMatch(line::contains)) {
        verdict.against(rule, Optional.of(paragraph.span()), "annex-without");
        found = true;
      }
    }
    // Without such a heading, an annex may still be a report of somebody else's.
    if (!found) {
      verdict.notChecked(rule, Measured.Reason.BY_HAND);
    }
  }
}
