package org.uprlib.core.document;

import java.util.ArrayList;
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

  /** What is before, between and behind {@code gaps} in its text; the first part has its label. */
  public List<Paragraph> parted(List<Span> gaps) {
    List<Paragraph> parts = new ArrayList<>();
    int start = 0;
    for (Span gap : gaps) {
      parts.add(part(new Span(start, gap.start())));
      start = gap.end();
    }
    parts.add(part(new Span(start, text.length())));
    return parts;
  }

  private Paragraph part(Span part) {
    Span place = part.shift(span.start());
    List<Run> within = new ArrayList<>();
    for (Run run : runs) {
      int from = Math.max(run.span().start(), place.start());
      int to = Math.min(run.span().end(), place.end());
      if (from < to) {
        within.add(new Run(new Span(from, to), run.style()));
      }
    }
    Optional<ListLabel> first = part.start() == 0 ? label : Optional.empty();
    return new Paragraph(place, part.in(text), within, first, layout);
  }

  /** True if every character that is not a blank is bold. False for a paragraph without text. */
  public boolean bold() {
    return !runs.isEmpty() && runs.stream().allMatch(run -> run.style().bold() || blank(run));
  }

  private boolean blank(Run run) {
    return run.span().shift(-span.start()).in(text).isBlank();
  }
}
