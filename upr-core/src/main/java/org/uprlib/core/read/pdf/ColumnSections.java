package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.text.Label;

/**
 * Parts columns that stand below others on one page, with no more than a short heading between
 * them: what the numbers of paragraphs and unfinished sentences tell. Each pair is read by itself.
 */
final class ColumnSections {
  private ColumnSections() {}

  /** The pairs of columns in {@code band}, top down, and the heading below the last. */
  static List<ColumnBand> of(ColumnBand band) {
    List<ColumnBand> sections = new ArrayList<>();
    ColumnBand rest = band;
    Optional<Float> top = next(rest);
    while (top.isPresent()) {
      float below = top.get();
      sections.add(rest.part(chunk -> chunk.baseline() > below));
      rest = rest.part(chunk -> chunk.baseline() <= below);
      top = rest.parted() ? next(rest) : Optional.empty();
    }
    sections.add(rest);
    return sections;
  }

  /** Where the next section begins; empty if all is one. */
  private static Optional<Float> next(ColumnBand band) {
    List<Line> first = band.side(true);
    List<Line> second = band.side(false);
    int start = passed(first, second);
    if (start == first.size() && !goesOn(second.get(0))) {
      return Optional.empty();
    }
    while (start > 1 && first.get(start - 1).bold()) {
      start--;
    }
    return start < first.size()
        ? Optional.of(first.get(start).baseline() + first.get(start).size() / 2)
        : Optional.empty();
  }

  /**
   * The first line of the first column whose number comes after those of the second one: {@code
   * 13.1}, {@code 13.4} beside {@code 13.2}, {@code 13.3}; behind the last if there is none.
   */
  private static int passed(List<Line> first, List<Line> second) {
    Optional<Label> other = second.stream().flatMap(line -> dotted(line).stream()).findFirst();
    Optional<Label> before = Optional.empty();
    for (int i = 0; i < first.size() && other.isPresent(); i++) {
      Optional<Label> own = dotted(first.get(i));
      boolean passes = own.filter(label -> isBefore(other.get(), label)).isPresent();
      if (passes && before.filter(label -> isBefore(label, other.get())).isPresent()) {
        return i;
      }
      before = own.isPresent() ? own : before;
    }
    return first.size();
  }

  private static Optional<Label> dotted(Line line) {
    return Label.Reader.read(line.text()).filter(label -> label.form() == Label.Form.DOTTED);
  }

  private static boolean isBefore(Label one, Label other) {
    return one.number() == other.number() && one.sub() < other.sub();
  }

  /** True for the rest of a sentence, or of its States in parentheses. */
  private static boolean goesOn(Line line) {
    return LineStart.goesOn(line.text()) || line.text().startsWith("(");
  }
}
