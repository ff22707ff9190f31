package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The control by which a subject is chosen. Immutable.
 *
 * @param chosen at present; empty for everything
 */
record SubjectChoice(Optional<Subject> chosen, Wording wording) {
  static final String FIELD = "about";
  private static final Fragment CONTROL = new Fragment("subjects");
  private static final Fragment FORM = new Fragment("about");

  static SubjectChoice of(Visit visit, Wording wording) {
    return new SubjectChoice(visit.about(), wording);
  }

  /** A form of its own; nothing where there is no choice. */
  String form(Collection<Subject> subjects) {
    return subjects.size() < 2 && chosen.isEmpty()
        ? ""
        : FORM.fill(Map.of("select", select(subjects)), wording);
  }

  /** The control alone, by kinds, in the order of names. */
  String select(Collection<Subject> subjects) {
    List<Map<String, ?>> kinds = new ArrayList<>();
    for (Subject.Kind kind : Subject.Kind.values()) {
      List<Map<String, ?>> offered =
          Stream.concat(subjects.stream(), chosen.stream())
              .filter(each -> each.kind() == kind)
              .distinct()
              .sorted(order())
              .<Map<String, ?>>map(this::view)
              .toList();
      if (!offered.isEmpty()) {
        kinds.add(Map.of("label", wording.text("about." + kind.word()), "subjects", offered));
      }
    }
    return CONTROL.fill(Map.of("kinds", kinds), wording);
  }

  private Map<String, ?> view(Subject subject) {
    return Map.of(
        "address", subject.address(),
        "name", subject.name(wording),
        "chosen", chosen.equals(Optional.of(subject)));
  }

  /** By number where they have one, else by name. */
  private Comparator<Subject> order() {
    Comparator<Subject> byName =
        Comparator.comparing(each -> each.name(wording), wording.terminology().alphabetical());
    return Comparator.<Subject>comparingInt(
            each -> each.kind() == Subject.Kind.GOAL ? Integer.parseInt(each.key()) : 0)
        .thenComparing(byName);
  }
}
