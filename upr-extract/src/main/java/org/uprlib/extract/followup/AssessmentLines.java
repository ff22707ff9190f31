package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.write.format.PlainText;

/** What a cell says of a recommendation, a line a paragraph. Immutable. */
record AssessmentLines(Translations words, Language language) {
  /**
   * A line.
   *
   * @param label in bold before it; empty string for no label
   */
  record Line(String label, String text) {
    /** The line as it is read. */
    String whole() {
      return label.isEmpty() ? text : label + " " + text;
    }

    /** The same, with the number of the recommendation before it. */
    Line of(String number) {
      return new Line(label.isEmpty() ? number : number + " " + label, text);
    }
  }

  /** The lines of {@code assessment}; what a person left empty has none. */
  List<Line> of(FollowUpRow.Assessment assessment) {
    List<Line> lines = new ArrayList<>();
    add(
        lines,
        "level",
        assessment.level().map(level -> Folding.capital(level.name(language))).orElse(""));
    add(lines, "done", assessment.done());
    add(lines, "missing", assessment.missing());
    add(lines, "sources", assessment.sources());
    return lines;
  }

  private void add(List<Line> lines, String key, String text) {
    String label = words.text(key, language);
    for (String each : PlainText.printable(text).replace('\t', ' ').split("\\R", -1)) {
      if (!each.isBlank()) {
        lines.add(new Line(label, each.strip()));
        label = "";
      }
    }
  }
}
