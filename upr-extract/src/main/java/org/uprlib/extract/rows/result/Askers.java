package org.uprlib.extract.rows.result;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.vocabulary.State;

/**
 * The States that asked for what was looked for in a recommendation: those of its requests that
 * fit, where several States asked for different things, and else all that made it. Immutable.
 *
 * @param row the recommendation
 * @param states who asked for it
 * @param inPart others that asked for a part of it, or in weaker words
 * @param perhaps others of which one or more asked for it or for a part of it, where it is not
 *     known which; mostly empty
 * @param texts what the first two asked for
 */
public record Askers(
    ResultRow row,
    List<State> states,
    List<State> inPart,
    List<State> perhaps,
    List<String> texts) {
  /** How far a request is what was looked for. */
  public enum Extent {
    WHOLLY,
    IN_PART,
    NOT_KNOWN,
    NOT;

    private boolean isKnown() {
      return this == WHOLLY || this == IN_PART;
    }
  }

  public Askers {
    states = List.copyOf(states);
    inPart = List.copyOf(inPart);
    perhaps = List.copyOf(perhaps);
    texts = List.copyOf(texts);
  }

  /** All that made {@code row}. */
  public static Askers all(ResultRow row) {
    return new Askers(row, row.recommendingStates(), List.of(), List.of(), List.of(row.text()));
  }

  /**
   * Those of the requests that fit, and who has no request of its own or is among all. Where none
   * fits alone, what was looked for is in several together.
   *
   * @param extents of each of {@link ResultRow#parts()}
   */
  public static Askers of(ResultRow row, List<Extent> extents) {
    List<ResultRow> parts = row.parts();
    if (parts.size() == 1) {
      return all(row);
    }
    boolean together = extents.stream().allMatch(each -> each == Extent.NOT);
    Set<State> asked = new HashSet<>(row.recommendingStates());
    parts.forEach(part -> part.recommendingStates().forEach(asked::remove));
    Set<State> inPart = new HashSet<>();
    Set<State> perhaps = new HashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      List<State> by = parts.get(i).recommendingStates();
      switch (extents.get(i)) {
        case WHOLLY -> asked.addAll(by);
        case IN_PART -> inPart.addAll(by);
        case NOT_KNOWN -> perhaps.addAll(by);
        case NOT -> perhaps.addAll(together ? by : List.of());
      }
      if (extents.get(i).isKnown()) {
        texts.add(parts.get(i).text());
      }
    }
    row.recommendingStates().stream()
        .filter(state -> !perhaps.isEmpty())
        .filter(state -> parts.stream().allMatch(part -> part.recommendingStates().contains(state)))
        .forEach(asked::add);
    return of(row, asked, inPart, perhaps, texts);
  }

  /** Each State once, for the most that is known of it, in the order printed. */
  private static Askers of(
      ResultRow row,
      Set<State> asked,
      Set<State> inPart,
      Set<State> perhaps,
      Collection<String> texts) {
    inPart.removeAll(asked);
    perhaps.removeAll(asked);
    perhaps.removeAll(inPart);
    return new Askers(
        row, among(row, asked), among(row, inPart), among(row, perhaps), List.copyOf(texts));
  }

  private static List<State> among(ResultRow row, Set<State> some) {
    return row.recommendingStates().stream().filter(some::contains).toList();
  }

  /** Who asked for what this or {@code other}, of the same recommendation, is about. */
  public Askers and(Askers other) {
    return of(
        row,
        joined(states, other.states),
        joined(inPart, other.inPart),
        joined(perhaps, other.perhaps),
        joined(texts, other.texts));
  }

  private static <T> Set<T> joined(List<T> one, List<T> other) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  /** Who asked for it or a part of it, as far as that is known of each. */
  public List<State> known() {
    return among(row, joined(states, inPart));
  }

  /** The States that asked for other things alone. */
  public List<State> others() {
    Set<State> some = joined(known(), perhaps);
    return row.recommendingStates().stream().filter(state -> !some.contains(state)).toList();
  }
}
