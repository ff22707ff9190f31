package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.Speaker;

/**
 * The units of papers, made ready to be compared with recommendations. A unit is as like as its
 * most like sentence, or as a whole if that is more. Immutable and thread-safe.
 */
final class LikePassages {
  /** So many sentences are shown whole; of longer units, the most like sentence. */
  private static final int SHORT = 3;

  private static final int SHORTEST_IN_CELL = 80;

  /** Whoever speaks is named within so many characters. */
  private static final int OPENING = 120;

  private final List<Unit> units;
  private final List<Place> places;
  private final List<String> texts;
  private final TextLikeness.Index index;

  /** Cells of a table are mostly words and numbers that say nothing alone. */
  private static boolean isProse(Unit unit) {
    return !unit.paragraph().row()
        || unit.sentences().stream()
            .anyMatch(
                said -> said.text().length() >= SHORTEST_IN_CELL && said.text().endsWith("."));
  }

  /**
   * What a sentence is about: nothing if it points at another, and not who says it, since a treaty
   * body's name has the words of its treaty.
   */
  private static String matter(ReviewDocument.Sentence said, Boilerplate boilerplate) {
    String text = boilerplate.is(said.text()) ? "" : said.text();
    for (Speaker speaker : said.by()) {
      if (speaker.kind() != Speaker.Kind.STATE) {
        text = without(text, speaker.name());
        text = speaker.acronym().isPresent() ? without(text, speaker.acronym().get()) : text;
      }
    }
    return text;
  }

  /** Without the first {@code name}, if it opens the sentence. */
  private static String without(String text, String name) {
    int at = text.indexOf(name);
    return at >= 0 && at <= OPENING
        ? text.substring(0, at) + text.substring(at + name.length())
        : text;
  }

  /**
   * What was made ready.
   *
   * @param unit index of the unit
   * @param sentence index of the sentence in it; -1 for the whole
   */
  private record Place(int unit, int sentence) {}

  LikePassages(List<ReviewDocument> papers, TextLikeness likeness, Boilerplate boilerplate) {
    List<Unit> all = new ArrayList<>();
    List<Place> where = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (ReviewDocument paper : papers) {
      for (ReviewDocument.Paragraph paragraph : paper.paragraphs()) {
        for (Unit unit : Unit.of(paper, paragraph)) {
          if (!isProse(unit) || boilerplate.saysNothing(unit)) {
            continue;
          }
          int number = all.size();
          all.add(unit);
          List<ReviewDocument.Sentence> sentences = unit.sentences();
          for (int i = 0; i < sentences.size(); i++) {
            where.add(new Place(number, i));
            texts.add(matter(sentences.get(i), boilerplate));
          }
          if (sentences.size() > 1 && sentences.size() <= SHORT) {
            where.add(new Place(number, -1));
            texts.add(
                sentences.stream()
                    .map(said -> matter(said, boilerplate))
                    .collect(Collectors.joining(" "))
                    .strip());
          }
        }
      }
    }
    this.units = List.copyOf(all);
    this.places = List.copyOf(where);
    this.texts = List.copyOf(texts);
    this.index = likeness.index(texts);
  }

  /**
   * A unit with its score.
   *
   * @param best the part of it that is most like
   * @param compared the words that were compared
   */
  record Scored(Unit unit, Unit best, String compared, double score) {}

  /** All units with how like {@code recommendation} they are, in the order of the papers. */
  List<Scored> scores(String recommendation) {
    double[] scores = index.scores(recommendation);
    int[] best = new int[units.size()];
    Arrays.fill(best, -1);
    for (int i = 0; i < scores.length; i++) {
      int unit = places.get(i).unit();
      if (best[unit] < 0 || scores[i] > scores[best[unit]]) {
        best[unit] = i;
      }
    }
    List<Scored> scored = new ArrayList<>();
    for (int i : best) {
      Unit unit = units.get(places.get(i).unit());
      int sentence = places.get(i).sentence();
      boolean whole = unit.sentences().size() <= SHORT;
      scored.add(
          new Scored(
              unit, whole ? unit : unit.part(sentence, sentence + 1), texts.get(i), scores[i]));
    }
    return scored;
  }

  /**
   * Decides whether what a recommendation and a passage have in common says nothing: only
   * procedure, such as a treaty body's name, or hardly a word. Immutable and thread-safe.
   */
  static final class CommonGround {
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
              && common.stream()
                  .noneMatch(reason -> reason.kind() == MatchReason.Kind.TREATY_AND_ACT)
              && words(common, "").size() <= BY_CHANCE;
      return !topics.isEmpty()
          && topics.stream().allMatch(this::isProcedural)
          && (onlyNamed || !topics(own).allMatch(this::isProcedural));
    }

    /**
     * Whether what two texts have in common is too little for {@code score}: no word but names of
     * the State and of mechanisms, or only that of a group of persons, whom a treaty may be about
     * on which the two do not ask the same; or hardly a word, where the recommendation asks
     * something and the text is about the same persons at most.
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
      boolean otherMatter =
          !treaty && others.size() <= BY_CHANCE && !asked.isEmpty() && !sameMatter;
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
                      name.startsWith("*")
                          ? topic.endsWith(name.substring(1))
                          : topic.equals(name));
    }
  }

  /**
   * Recognises sentences that say nothing of a State: those that only point at others, and those on
   * how the paper was made. Immutable and thread-safe.
   */
  static final class Boilerplate {
    /** What points at another sentence ends with so few words. */
    private static final int FEW_WORDS = 4;

    private static final int LONGEST_TITLE = 90;

    private final PhraseTable<Part> words =
        PhraseTable.load(Boilerplate.class::getResourceAsStream, "boilerplate.tsv", Part.class);

    private enum Part {
      POINTER,
      FRAME
    }

    boolean is(String sentence) {
      String folded = Folding.sameLength(sentence);
      return words.occurs(Part.FRAME, folded)
          || words.of(Part.POINTER).stream().anyMatch(pointer -> ends(folded, pointer));
    }

    /** Whether hardly a word follows {@code words}. */
    private static boolean ends(String sentence, String words) {
      int at = sentence.indexOf(words);
      return at >= 0
          && sentence.substring(at + words.length()).strip().split("\\s+", -1).length <= FEW_WORDS;
    }

    /** Whether {@code unit} is not a statement: a title, or such sentences alone. */
    boolean saysNothing(Unit unit) {
      String text = unit.text().strip();
      boolean title =
          !unit.paragraph().row()
              && text.length() < LONGEST_TITLE
              && !text.isEmpty()
              && Character.isLetterOrDigit(text.charAt(text.length() - 1));
      return title || unit.texts().stream().allMatch(this::is);
    }
  }
}
