package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.SogiescTopic;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.TreatyAct;

/** What enrichment finds in a text, in a form that is quick to compare. Immutable. */
final class Subject {
  /** Topics of which each names a demand of its own. */
  static final Set<SogiescTopic> DEMANDS =
      Set.copyOf(
          EnumSet.of(
              SogiescTopic.DECRIMINALISATION,
              SogiescTopic.HATE_CRIME_VIOLENCE,
              SogiescTopic.LEGAL_GENDER_RECOGNITION,
              SogiescTopic.INTERSEX,
              SogiescTopic.FAMILY_PARTNERSHIP,
              SogiescTopic.DEFENDERS));

  private final Issues issues;
  private final Map<String, Set<TreatyAct>> treaties;
  private final Set<String> toBeJoined;
  private final Set<String> groups;
  private final Set<SogiescTopic> sogiesc;
  private final int action;

  private Subject(
      Issues issues,
      Map<String, Set<TreatyAct>> treaties,
      Set<String> toBeJoined,
      Set<String> groups,
      Set<SogiescTopic> sogiesc,
      int action) {
    this.issues = issues;
    this.treaties = treaties;
    this.toBeJoined = toBeJoined;
    this.groups = groups;
    this.sogiesc = sogiesc;
    this.action = action;
  }

  /**
   * Issues by number, each with its probability times its weight.
   *
   * @param total of the amounts
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Issues(int[] numbers, float[] amounts, float total) {}

  static Subject of(Enrichment found, IssueWeights weights, TreatyNames names) {
    List<Issue> known = new ArrayList<>(found.issues());
    int[] numbers = new int[known.size()];
    float[] amounts = new float[known.size()];
    float total = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = weights.number(known.get(i).name());
      amounts[i] = (float) (weights.weight(known.get(i).name()) * known.get(i).confidence());
      total += amounts[i];
    }
    Map<String, Set<TreatyAct>> treaties = new HashMap<>();
    names.in(found).forEach((id, asks) -> treaties.put(id, ends(asks)));
    Set<String> groups = new HashSet<>();
    found.terms(TermTheme.GROUPS).stream()
        .filter(Theme::isNamed)
        .map(Theme::name)
        .forEach(groups::add);
    return new Subject(
        new Issues(numbers, amounts, total),
        Map.copyOf(treaties),
        Set.copyOf(names.toBeJoined(found)),
        Set.copyOf(groups),
        found.sogiesc().map(each -> Set.copyOf(each.topics().keySet())).orElse(Set.of()),
        found.action().map(each -> each.category()).orElse(0));
  }

  private static Set<TreatyAct> ends(Set<TreatyAct> asks) {
    Set<TreatyAct> ends = EnumSet.noneOf(TreatyAct.class);
    asks.forEach(ask -> ends.add(ask.end()));
    return ends;
  }

  /** Writes what this, an ask, and {@code text} have in common. */
  void compare(Subject text, double[] features) {
    features[PairFeature.ISSUES.place()] = commonIssues(text);
    boolean same = false;
    boolean otherStep = false;
    for (Map.Entry<String, Set<TreatyAct>> treaty : treaties.entrySet()) {
      Set<TreatyAct> asked = text.treaties.get(treaty.getKey());
      same |= asked != null;
      otherStep |=
          asked != null
              && !asked.isEmpty()
              && !treaty.getValue().isEmpty()
              && treaty.getValue().stream().noneMatch(asked::contains);
    }
    boolean inText = !text.treaties.isEmpty();
    features[PairFeature.SAME_TREATY.place()] = number(same);
    features[PairFeature.OTHER_STEP.place()] = number(otherStep);
    features[PairFeature.OTHER_TREATY.place()] =
        number(!toBeJoined.isEmpty() && !text.toBeJoined.isEmpty() && !same);
    features[PairFeature.TREATY_IN_TEXT_ONLY.place()] = number(inText && treaties.isEmpty());
    features[PairFeature.OTHER_GROUP.place()] =
        number(
            !groups.isEmpty()
                && !text.groups.isEmpty()
                && groups.stream().noneMatch(text.groups::contains));
    features[PairFeature.SOGIESC.place()] =
        number(!sogiesc.isEmpty() && sogiesc.stream().anyMatch(text.sogiesc::contains));
    features[PairFeature.SOGIESC_DEMAND.place()] =
        number(
            sogiesc.stream()
                .anyMatch(each -> DEMANDS.contains(each) && text.sogiesc.contains(each)));
    features[PairFeature.SAME_ACTION.place()] = number(action == text.action);
  }

  private static double number(boolean is) {
    return is ? 1 : 0;
  }

  private double commonIssues(Subject text) {
    float common = 0;
    for (int i = 0; i < issues.numbers().length; i++) {
      for (int j = 0; j < text.issues.numbers().length; j++) {
        if (issues.numbers()[i] == text.issues.numbers()[j]) {
          common += Math.min(issues.amounts()[i], text.issues.amounts()[j]);
        }
      }
    }
    float all = issues.total() + text.issues.total() - common;
    return all > 0 ? common / all : 0;
  }
}
