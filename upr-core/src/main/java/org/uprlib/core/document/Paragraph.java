package org.uprlib.core.document;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of running text: lines are joined, words broken over lines are whole again, page
 * furniture and notes are left out. Immutable.
 *
 * @param span its place in {@link Document#text()}
 * @param text its characters, equal to {@code span.in(document.text())}
 * @param runs the same characters by look, in order, without gaps
 * @param label the number that list numbering prints before it, if any
 * @param layout its place on the line
 */
public record Paragraph(
    Span span, String text, List<Run> runs, Optional<ListLabel> label, Layout layout)
    implements TextBlock {
  public Paragraph {
    runs = List.copyOf(runs);
  }

  /** The list label and the text as a reader sees them, e.g. {@code 115.3. Ratify …}. */
  public String printed() {
    return label.map(l -> l.text() + " " + text).orElse(text);
  }

  @Override
  public Paragraph paragraph() {
    return this;
  }

  @Override
  public int level() {
    return 0;
  }

  /** The number that list numbering prints before it; empty without one, and for a bullet. */
  public Optional<String> printedNumber() {
    return label.filter(each -> !each.bullet()).map(each -> each.text().strip());
  }

  /** True if every character that is not a blank is bold. False for a paragraph without text. */
  public boolean bold() {
    return !runs.isEmpty() && runs.stream().allMatch(run -> run.style().bold() || blank(run));
  }

  private boolean blank(Run run) {
    return run.span().shift(-span.start()).in(text).isBlank();
  }
}
