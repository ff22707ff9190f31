package org.uprlib.extract.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a coder of UPR Info's database recorded of a request. Immutable.
 *
 * @param action UPR Info's action category, 1 to 5; empty if the coder recorded none
 * @param issues as UPR Info names them; empty if the coder recorded none
 */
public record Coding(OptionalInt action, List<String> issues) {
  public Coding {
    issues = List.copyOf(issues);
  }

  /** What {@code all} have in common: the action if it is one, the issues of any. */
  static Coding joined(Collection<Coding> all) {
    Set<String> issues = new LinkedHashSet<>();
    all.forEach(each -> issues.addAll(each.issues));
    List<OptionalInt> actions = all.stream().map(Coding::action).distinct().toList();
    return new Coding(
        actions.size() == 1 ? actions.get(0) : OptionalInt.empty(), List.copyOf(issues));
  }
}
