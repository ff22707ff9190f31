package org.uprlib.extract.rows.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Aspect.Term;
import org.uprlib.extract.model.FoundTerms;

/** The Sustainable Development Goals with which OHCHR links a recommendation. */
final class IndexedGoals {
  private static final Pattern GOAL =
      Pattern.compile("(1[0-7]|[1-9])(\\.(?:\\d{1,2}|[a-d]))?(?!\\w)");

  private IndexedGoals() {}

  /**
   * Goals and targets; empty of both where the index links none.
   *
   * @param items as {@code 16.3 - Promote the rule of law} or {@code 5 - GENDER EQUALITY}
   */
  static FoundTerms content(List<String> items) {
    Set<Term> goals = new LinkedHashSet<>();
    Set<Term> targets = new LinkedHashSet<>();
    for (String item : items) {
      Matcher goal = GOAL.matcher(item);
      if (goal.lookingAt()) {
        goals.add(new Term(goal.group(1)));
        if (goal.group(2) != null) {
          targets.add(new Term(goal.group()));
        }
      }
    }
    return new FoundTerms(
        Map.of(Aspect.GOALS, List.copyOf(goals), Aspect.TARGETS, List.copyOf(targets)));
  }
}
