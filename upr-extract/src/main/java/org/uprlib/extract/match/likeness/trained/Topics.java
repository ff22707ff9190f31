package org.uprlib.extract.match.likeness.trained;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.TreatyAct;
import org.uprlib.extract.model.Words;

/**
 * What enrichment finds in a text, by name. Immutable.
 *
 * @param treaties with what is asked of each
 * @param unsaid those of them of which one is meant and it is not said which, with the name for all
 * @param groups of persons, with the words that name them
 * @param instruments where treaties and mechanisms are named, with the ids of these
 * @param mandates the words {@code Special Rapporteur} and their like, without what it is on
 */
record Topics(
    Map<String, Set<TreatyAct>> treaties,
    Map<String, String> unsaid,
    Set<String> issues,
    Set<Sogiesc.Topic> sogiesc,
    Map<String, List<Words>> groups,
    Map<Span, List<String>> instruments,
    List<Words> mandates) {
  /** Names of many mandates each: which one is meant, the words beside say. */
  private static final Set<String> MANDATES =
      Set.of("SPECIAL-RAPPORTEUR", "SPECIAL-REPRESENTATIVE", "INDEPENDENT-EXPERT");

  static Topics of(Enrichment found, TreatyNames names) {
    return new Topics(
        names.in(found),
        names.unsaid(found),
        found.issues().stream()
            .map(Issue::name)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        found.sogiesc().stream()
            .flatMap(theme -> theme.topics().keySet().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        found.terms(TermTheme.GROUPS).stream()
            .collect(
                Collectors.toMap(
                    Theme::name, Theme::words, (one, other) -> one, LinkedHashMap::new)),
        found.instruments().stream()
            .collect(
                Collectors.toMap(
                    mention -> mention.words().span(), names::ids, (one, other) -> one)),
        found.instruments().stream()
            .filter(mention -> MANDATES.contains(mention.instrument().id()))
            .map(InstrumentMention::words)
            .toList());
  }

  /** Whether reservations to a treaty are to be withdrawn. */
  boolean wantNoReservations() {
    return treaties.values().stream()
        .anyMatch(acts -> acts.contains(TreatyAct.WITHDRAW_RESERVATIONS));
  }

  /** The treaties and mechanisms whose names alone say what is asked for. */
  Set<String> treatiesOfOneMatter() {
    return treaties.keySet().stream()
        .filter(id -> !MANDATES.contains(id))
        .collect(Collectors.toSet());
  }

  /** The steps towards {@code treaty} that both ask for. */
  Set<TreatyAct> commonSteps(String treaty, Topics text) {
    Set<TreatyAct> ends = Subject.ends(treaties.get(treaty));
    Set<TreatyAct> same = EnumSet.noneOf(TreatyAct.class);
    text.treaties.getOrDefault(treaty, Set.of()).stream()
        .filter(act -> ends.contains(act.end()))
        .forEach(same::add);
    return same;
  }

  /** Whether each names groups of persons, and none is the same. */
  boolean namesOtherGroupsThan(Topics text) {
    return Subject.areOthers(groups.keySet(), text.groups.keySet());
  }

  /** Whether both ask for the same step towards a treaty, or make the same demand of SOGIESC. */
  boolean shareDemand(Topics text) {
    return treatiesOfOneMatter().stream().anyMatch(treaty -> !commonSteps(treaty, text).isEmpty())
        || sogiesc.stream()
            .anyMatch(each -> Subject.DEMANDS.contains(each) && text.sogiesc.contains(each));
  }

  /** How both name {@code treaty}: as one of several, where one of them does not say which. */
  String sharedName(String treaty, Topics text) {
    return unsaid.getOrDefault(treaty, text.unsaid.getOrDefault(treaty, treaty));
  }

  /** Whether the two share treaties and each of these may be another in one of them. */
  boolean sharesOnlyUnsaid(Topics text) {
    Set<String> shared = treatiesOfOneMatter();
    shared.retainAll(text.treaties.keySet());
    return !shared.isEmpty()
        && shared.stream()
            .noneMatch(each -> unsaid.containsKey(each) == text.unsaid.containsKey(each));
  }

  /** How {@code treaty}, which this names, is named in {@code text}; empty if it is not. */
  Optional<MatchReason.Kind> sharedTreaty(String treaty, Topics text) {
    Set<TreatyAct> others = text.treaties.get(treaty);
    if (others == null) {
      return Optional.empty();
    }
    if (!commonSteps(treaty, text).isEmpty()) {
      return Optional.of(MatchReason.Kind.TREATY_AND_ACT);
    }
    return Optional.of(
        treaties.get(treaty).isEmpty() || others.isEmpty()
            ? MatchReason.Kind.TREATY
            : MatchReason.Kind.TREATY_OTHER_ACT);
  }
}
