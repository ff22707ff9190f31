package org.uprlib.samples.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The control by which a subject is chosen. Immutable.
 *
 * @param chosen at present; empty for everything
 */
record SubjectChoice(Optional<Subject> chosen, Wording wording) {
  static final String FIELD = "about";

  static SubjectChoice of(Visit visit, Wording wording) {
    return new SubjectChoice(visit.about(), wording);
  }

  /** A form of its own; nothing where there is no choice. */
  void form(Collection<Subject> subjects, Html out) {
    if (subjects.size() < 2 && chosen.isEmpty()) {
      return;
    }
    out.add("<form class=\"filters about\">");
    select(subjects, out);
    out.add("<button>").text(wording.text("about.choose")).add("</button></form>");
  }

  /** The control alone, by kinds, in the order of names. */
  void select(Collection<Subject> subjects, Html out) {
    out.add("<label>").text(wording.text("about.label")).add(" <select name=\"" + FIELD + "\">");
    out.add("<option value=\"\">").text(wording.text("about.all")).add("</option>");
    for (Subject.Kind kind : Subject.Kind.values()) {
      List<Subject> offered =
          Stream.concat(subjects.stream(), chosen.stream())
              .filter(each -> each.kind() == kind)
              .distinct()
              .sorted(order())
              .toList();
      if (!offered.isEmpty()) {
        out.add("<optgroup label=\"").text(wording.text("about." + kind.word())).add("\">");
        offered.forEach(subject -> option(subject, out));
        out.add("</optgroup>");
      }
    }
    out.add("</select></label>");
  }

  private void option(Subject subject, Html out) {
    out.add("<option value=\"").text(subject.address());
    out.add(chosen.filter(subject::equals).isPresent() ? "\" selected>" : "\">");
    out.text(subject.name(wording)).add("</option>");
  }

  /** By number where they have one, else by name. */
  private Comparator<Subject> order() {
    Comparator<Subject> byName =
        Comparator.comparing(each -> each.name(wording), wording.alphabetical());
    return Comparator.<Subject>comparingInt(
            each -> each.kind() == Subject.Kind.GOAL ? Integer.parseInt(each.key()) : 0)
        .thenComparing(byName);
  }

  /** Keeps the choice in a form that asks for something else. */
  void keep(Html out) {
    chosen.ifPresent(
        subject -> {
          out.add("<input type=\"hidden\" name=\"" + FIELD + "\" value=\"");
          out.text(subject.address()).add("\">");
        });
  }
}
