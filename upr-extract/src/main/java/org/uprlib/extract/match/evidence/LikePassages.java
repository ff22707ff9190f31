package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
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
