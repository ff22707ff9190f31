package org.uprlib.extract.match.evidence;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.extract.match.likeness.MatchReason;

/**
 * Decides whether what a recommendation and a passage have in common says nothing: only procedure,
 * such as a treaty body's name, or hardly a word. Immutable and thread-safe.
 */
final class CommonGround {
  private static final double VERY_LIKE = 0.85;

  /** A name of persons of several words says more than {@code women} alone. */
  private static final double LIKE = 0.7;

  /** So many words alone may be in common by chance. */
  private static final int BY_CHANCE = 1;

  /** Groups that are defined by what was done to them, not by who they are. */
  private static final String VICTIMS = "victims";

  private final PhraseTable<NameKind> names =
      PhraseTable.load(CommonGround.class::getResourceAsStream, "procedural.tsv", NameKind.class);

  private enum NameKind {
    ISSUE,
    MECHANISM,
    PERSONS
  }

  /**
   * Whether two texts have only procedure in common, where one of them is about more, or only the
   * name of a mechanism, about which they say different things.
   *
   * @param common what both are about
   * @param own what the recommendation is about
   */
  boolean isProcedure(List<MatchReason> common, List<MatchReason> own) {
    Set<String> topics = topics(common).collect(Collectors.toSet());
    boolean onlyNamed =
        common.stream().anyMatch(reason -> reason.kind().isTreaty())
            && common.stream().noneMatch(reason -> reason.kind() == MatchReason.Kind.TREATY_AND_ACT)
            && words(common, "").size() <= BY_CHANCE;
    return !topics.isEmpty()
        && topics.stream().allMatch(this::isProcedural)
        && (onlyNamed || !topics(own).allMatch(this::isProcedural));
  }

  /**
   * Whether what two texts have in common is too little for {@code score}: no word but names of the
   * State and of mechanisms, or only that of a group of persons, whom a treaty may be about on
   * which the two do not ask the same; or hardly a word, where the recommendation asks something
   * and the text is about the same persons at most.
   *
   * @param common what both are about
   * @param own what the recommendation is about
   * @param state the State under review
   */
  boolean isLittle(List<MatchReason> common, List<MatchReason> own, double score, String state) {
    if (score >= VERY_LIKE
        || common.stream().anyMatch(reason -> reason.kind() == MatchReason.Kind.TREATY_AND_ACT)) {
      return false;
    }
    boolean treaty = treaties(common).anyMatch(name -> !isProcedural(name));
    Set<String> words = words(common, state);
    Set<String> groups = new HashSet<>(names(own, MatchReason.Kind.GROUP));
    groups.removeIf(group -> group.startsWith(VICTIMS));
    Set<String> others = new HashSet<>(words);
    groups.forEach(group -> others.removeIf(group::contains));
    Set<String> asked = matter(own);
    boolean sameMatter = !Collections.disjoint(asked, matter(common));
    boolean groupOnly =
        !words.isEmpty()
            && groups.stream().anyMatch(group -> words.stream().allMatch(group::contains))
            && (words.size() == 1 || (score < LIKE && !sameMatter));
    boolean nothing = words.isEmpty() && !treaty;
    boolean otherMatter = !treaty && others.size() <= BY_CHANCE && !asked.isEmpty() && !sameMatter;
    return groupOnly || nothing || otherMatter;
  }

  /** The words in common, without those that name the State or a mechanism. */
  private Set<String> words(List<MatchReason> common, String state) {
    Set<String> words = new HashSet<>(names(common, MatchReason.Kind.WORDING));
    words.removeIf(Folding.sameLength(state)::contains);
    treaties(common)
        .filter(this::isProcedural)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .forEach(name -> words.removeIf(name::contains));
    return words;
  }

  /** What is asked or reported, not of whom. */
  private Set<String> matter(List<MatchReason> reasons) {
    Set<String> issues = new HashSet<>(names(reasons, MatchReason.Kind.ISSUE));
    issues.removeIf(issue -> isProcedural(issue) || names.is(NameKind.PERSONS, issue));
    return issues;
  }

  private static Stream<String> treaties(List<MatchReason> reasons) {
    return topics(reasons.stream().filter(reason -> reason.kind().isTreaty()).toList());
  }

  private static Set<String> names(List<MatchReason> reasons, MatchReason.Kind kind) {
    return reasons.stream()
        .filter(reason -> reason.kind() == kind)
        .flatMap(reason -> reason.names().stream())
        .collect(Collectors.toSet());
  }

  /** Issues, groups and treaties; words are not topics. */
  private static Stream<String> topics(List<MatchReason> reasons) {
    return reasons.stream()
        .filter(reason -> reason.kind() != MatchReason.Kind.WORDING)
        .flatMap(reason -> reason.names().stream())
        .map(name -> name.replaceFirst(" \\(.*", ""));
  }

  private boolean isProcedural(String topic) {
    return names.is(NameKind.ISSUE, topic)
        || names.of(NameKind.MECHANISM).stream()
            .anyMatch(
                name ->
                    name.startsWith("*") ? topic.endsWith(name.substring(1)) : topic.equals(name));
  }
}
