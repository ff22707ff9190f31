package org.uprlib.extract.evidence;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.extract.likeness.MatchReason;

/** Tells what texts have in common that is only procedure, such as a treaty body's name. */
final class Procedure {
  private static final double VERY_LIKE = 0.85;

  /** What points at another sentence ends with so few words. */
  private static final int FEW_WORDS = 4;

  private static final int LONGEST_TITLE = 90;

  /** Groups that are told by what was done to them, not by who they are. */
  private static final String VICTIMS = "victims";

  private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);

  private enum Kind {
    ISSUE,
    MECHANISM,
    POINTER,
    FRAME
  }

  private Procedure() {
    for (Kind kind : Kind.values()) {
      names.put(kind, new HashSet<>());
    }
  }

  /**
   * Reads the names that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static Procedure load() {
    Procedure procedure = new Procedure();
    for (DataFile.Row row : DataFile.read(Procedure.class, "procedural.tsv", 3)) {
      procedure.names.get(row.oneOf(Kind.class, 1)).add(row.required(2));
    }
    return procedure;
  }

  /** Whether {@code sentence} only points at another one, or tells how the paper was made. */
  boolean isPointer(String sentence) {
    String folded = Folding.sameLength(sentence);
    return names.get(Kind.FRAME).stream().anyMatch(folded::contains)
        || names.get(Kind.POINTER).stream().anyMatch(words -> ends(folded, words));
  }

  /** Whether hardly a word stands behind {@code words}. */
  private static boolean ends(String sentence, String words) {
    int at = sentence.indexOf(words);
    return at >= 0
        && sentence.substring(at + words.length()).strip().split("\\s+", -1).length <= FEW_WORDS;
  }

  /** Whether {@code unit} is no statement: a title, or sentences that only point at others. */
  boolean saysNothing(Unit unit) {
    String text = unit.text().strip();
    boolean title =
        !unit.paragraph().row()
            && text.length() < LONGEST_TITLE
            && !text.isEmpty()
            && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    return title || unit.texts().stream().allMatch(this::isPointer);
  }

  /**
   * Whether two texts have only procedure in common, where one of them is about more.
   *
   * @param common what both are about
   * @param own what the recommendation is about
   */
  boolean isAll(List<MatchReason> common, List<MatchReason> own) {
    Set<String> topics = topics(common).collect(Collectors.toSet());
    return !topics.isEmpty()
        && topics.stream().allMatch(this::isProcedural)
        && !topics(own).allMatch(this::isProcedural);
  }

  /**
   * Whether what two texts have in common is too little for {@code score}: no word but the State's
   * name, or only the name of a group of persons, whom a treaty may be about on which the two do
   * not ask the same.
   *
   * @param state the State under review
   */
  static boolean isLittle(List<MatchReason> common, double score, String state) {
    Set<String> groups = names(common, MatchReason.Kind.GROUP);
    Set<String> words = new HashSet<>(names(common, MatchReason.Kind.WORDING));
    words.removeIf(word -> Folding.sameLength(state).contains(word));
    boolean groupOnly =
        common.stream().noneMatch(reason -> reason.kind() == MatchReason.Kind.TREATY_AND_ACT)
            && words.size() == 1
            && groups.stream()
                .anyMatch(
                    group -> !group.startsWith(VICTIMS) && group.contains(words.iterator().next()));
    boolean treaty = common.stream().anyMatch(reason -> reason.kind().isTreaty());
    boolean nothing = words.isEmpty() && !treaty;
    return (groupOnly || nothing) && score < VERY_LIKE;
  }

  private static Set<String> names(List<MatchReason> reasons, MatchReason.Kind kind) {
    return reasons.stream()
        .filter(reason -> reason.kind() == kind)
        .flatMap(reason -> reason.names().stream())
        .collect(Collectors.toSet());
  }

  /** Issues, groups and treaties; words are no topics. */
  private static Stream<String> topics(List<MatchReason> reasons) {
    return reasons.stream()
        .filter(reason -> reason.kind() != MatchReason.Kind.WORDING)
        .flatMap(reason -> reason.names().stream())
        .map(name -> name.replaceFirst(" \\(.*", ""));
  }

  private boolean isProcedural(String topic) {
    return names.get(Kind.ISSUE).contains(topic)
        || names.get(Kind.MECHANISM).stream()
            .anyMatch(
                name ->
                    name.startsWith("*") ? topic.endsWith(name.substring(1)) : topic.equals(name));
  }
}
