package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;

/**
 * A stretch of a text: one of its requests, or one of the things that it lists. Immutable.
 *
 * @param text as printed, without "and" at its end
 * @param stems of its words that may say what it is about, in order
 */
record RequestClause(String text, List<Part> parts, Set<String> stems) {
  /** The stretch {@code parts} of {@code text}, which has one part at least. */
  static RequestClause of(String text, List<Part> parts) {
    Set<String> stems = new LinkedHashSet<>();
    parts.stream().filter(Part::isThing).map(Part::stem).forEach(stems::add);
    int last = parts.size() - 1;
    boolean joins = last > 0 && parts.get(last).is(Kind.AND);
    return new RequestClause(
        Part.span(parts.subList(0, joins ? last : last + 1)).in(text), parts, stems);
  }

  /** All of {@code text}, cut where {@code opens} takes the number of a part; one at least. */
  static List<RequestClause> cut(String text, List<Part> parts, IntPredicate opens) {
    if (parts.isEmpty()) {
      return List.of(new RequestClause("", parts, Set.of()));
    }
    List<RequestClause> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= parts.size(); i++) {
      if (i == parts.size() || opens.test(i)) {
        clauses.add(of(text, parts.subList(start, i)));
        start = i;
      }
    }
    return clauses;
  }

  boolean has(Set<Kind> kinds) {
    return parts.stream().anyMatch(part -> part.kind().filter(kinds::contains).isPresent());
  }
}
