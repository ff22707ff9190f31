package org.uprlib.extract.match.likeness.trained;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.TreatyAct;

/**
 * What enrichment finds in a text, in a form that is quick to compare. Immutable.
 *
 * @param issues each with its probability times its weight
 * @param ofIssues the sum of these
 * @param treaties the ends of what is asked of each
 * @param toBeJoined those of them that States become parties to
 * @param groups of persons
 * @param action its category; 0 if unknown
 */
record Subject(
    Map<String, Float> issues,
    float ofIssues,
    Map<String, Set<TreatyAct>> treaties,
    Set<String> toBeJoined,
    Set<String> groups,
    Set<Sogiesc.Topic> sogiesc,
    int action) {
  /** Topics of which each names a demand of its own. */
  static final Set<Sogiesc.Topic> DEMANDS =
      Set.copyOf(
          EnumSet.of(
              Sogiesc.Topic.DECRIMINALISATION,
              Sogiesc.Topic.HATE_CRIME_VIOLENCE,
              Sogiesc.Topic.LEGAL_GENDER_RECOGNITION,
              Sogiesc.Topic.INTERSEX,
              Sogiesc.Topic.FAMILY_PARTNERSHIP,
              Sogiesc.Topic.DEFENDERS));

  static Subject of(Enrichment found, IssueWeights weights, TreatyNames names) {
    Map<String, Float> issues = new LinkedHashMap<>();
    float ofIssues = 0;
    for (Issue issue : found.issues()) {
      float amount = (float) (weights.of(issue.name()) * issue.confidence());
      issues.put(issue.name(), amount);
      ofIssues += amount;
    }
    Map<String, Set<TreatyAct>> treaties = new HashMap<>();
    names.in(found).forEach((id, asks) -> treaties.put(id, ends(asks)));
    return new Subject(
        Collections.unmodifiableMap(issues),
        ofIssues,
        Map.copyOf(treaties),
        Set.copyOf(names.toBeJoined(found)),
        found.terms(TermTheme.GROUPS).stream()
            .filter(Theme::isNamed)
            .map(Theme::name)
            .collect(Collectors.toUnmodifiableSet()),
        found.sogiesc().map(each -> Set.copyOf(each.topics().keySet())).orElse(Set.of()),
        found.action().map(each -> each.category()).orElse(0));
  }

  static Set<TreatyAct> ends(Set<TreatyAct> asks) {
    Set<TreatyAct> ends = EnumSet.noneOf(TreatyAct.class);
    asks.forEach(ask -> ends.add(ask.end()));
    return ends;
  }

  /** Whether it names a treaty or mechanism. */
  boolean namesTreaties() {
    return !treaties.isEmpty();
  }

  /** Whether both name the same treaty or mechanism. */
  boolean namesTreatyOf(Subject text) {
    return treaties.keySet().stream().anyMatch(text.treaties::containsKey);
  }

  /** Whether both name the same, and each asks something else of it: to ratify, to report. */
  boolean asksOtherStepThan(Subject text) {
    return treaties.entrySet().stream()
        .anyMatch(
            treaty ->
                areOthers(
                    treaty.getValue(), text.treaties.getOrDefault(treaty.getKey(), Set.of())));
  }

  /** Whether each names treaties or protocols, and neither these nor any mechanism is the same. */
  boolean namesOtherTreatyThan(Subject text) {
    return !toBeJoined.isEmpty() && !text.toBeJoined.isEmpty() && !namesTreatyOf(text);
  }

  /** Whether each names groups of persons, and none is the same. */
  boolean isOfOtherGroupsThan(Subject text) {
    return areOthers(groups, text.groups);
  }

  /** Whether both are about the same topic of SOGIESC. */
  boolean sharesSogiescTopic(Subject text) {
    return !Collections.disjoint(sogiesc, text.sogiesc);
  }

  /** Whether that topic is such that it names a demand of its own. */
  boolean sharesSogiescDemand(Subject text) {
    return sogiesc.stream().anyMatch(each -> DEMANDS.contains(each) && text.sogiesc.contains(each));
  }

  /** Whether both ask for the same category of action. */
  boolean asksSameActionAs(Subject text) {
    return action == text.action;
  }

  /** Whether there are some of each, and none is the same. */
  static boolean areOthers(Set<?> some, Set<?> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  /** The share of UPR Info's issues that they have in common, by rarity and probability. */
  double commonIssues(Subject text) {
    float common = 0;
    for (Map.Entry<String, Float> issue : issues.entrySet()) {
      common += Math.min(issue.getValue(), text.issues.getOrDefault(issue.getKey(), 0f));
    }
    float all = ofIssues + text.ofIssues - common;
    return all > 0 ? common / all : 0;
  }

  /** How specific each of UPR Info's issues is: the rarer, the more. Immutable and thread-safe. */
  static final class IssueWeights {
    private static final String TABLE = "issue-shares.tsv";

    private final Map<String, Double> weights =
        DataFile.byKey(
            IssueWeights.class::getResourceAsStream, TABLE, 2, row -> -Math.log(share(row)));

    private static double share(DataFile.Row row) {
      double share = row.decimal(1);
      if (!(share > 0 && share < 1)) {
        throw row.malformed("a share is between 0 and 1");
      }
      return share;
    }

    /**
     * How specific the issue is.
     *
     * @throws IllegalStateException if the table has no such issue
     */
    double of(String issue) {
      Double weight = weights.get(issue);
      if (weight == null) {
        throw new IllegalStateException(TABLE + ": '" + issue + "' is missing.");
      }
      return weight;
    }
  }
}
