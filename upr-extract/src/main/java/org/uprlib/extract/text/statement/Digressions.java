package org.uprlib.extract.text.statement;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;

/**
 * Leaves out of a sentence that announces a list what it says in passing of other paragraphs:
 * {@code The following recommendations, which resemble those in paragraph 91, are noted}.
 */
final class Digressions {
  /** {@code and | it notes}. */
  private static final int FARTHEST = 2;

  private static final String[] ANNOUNCED = {"recommendation", "announced"};

  private final Sentence sentence;
  private final List<Cue> cues;
  private final List<PlacedMention> mentions;
  private final BitSet numbers;

  private Digressions(Sentence sentence, List<Cue> cues) {
    this.sentence = sentence;
    this.cues = cues;
    this.mentions = new MentionReader(sentence).mentions(sentence.boundaries());
    this.numbers = PlacedMention.covered(mentions);
  }

  /** {@code sentence} without them. */
  static Sentence cut(Sentence sentence) {
    if (!sentence.hasWord(ANNOUNCED)) {
      return sentence;
    }
    List<Cue> cues = sentence.wordings();
    return cues.stream().anyMatch(cue -> announces(sentence, cue))
        ? new Digressions(sentence, cues).cut()
        : sentence;
  }

  /** {@code the following}, {@code the recommendations below}, not {@code the reasons below}. */
  private static boolean announces(Sentence sentence, Cue cue) {
    return cue.sense() == Sense.FOLLOWING && sentence.hasWord(cue.first(), cue.end(), ANNOUNCED);
  }

  private Sentence cut() {
    if (!mentions.stream().allMatch(mention -> mention.mention().isOfWholeParagraphs())) {
      return sentence;
    }
    BitSet left = new BitSet();
    left.set(0, sentence.whole().to());
    int start = sentence.from();
    int last = sentence.to() - (sentence.isBreak(sentence.to() - 1) ? 1 : 0);
    boolean digresses = false;
    for (int at = start; at <= last; at++) {
      if (at == last || parts(at)) {
        digresses = isDigression(start, at, digresses);
        if (digresses) {
          left.clear(Math.max(sentence.from(), start - 1), at == last ? last : at + 1);
        }
        start = at + 1;
      }
    }
    return sentence.keep(left);
  }

  /** True for a comma, a bracket, and an "and" that adds another answer. */
  private boolean parts(int at) {
    return (sentence.is(at, ",", "(", ")") && !numbers.get(at))
        || (sentence.is(at, "and") && answers(at + 1, at + 1 + FARTHEST));
  }

  /**
   * It speaks of another paragraph, and neither of the list behind nor for itself.
   *
   * @param goesOn true if the words before it do
   */
  private boolean isDigression(int start, int end, boolean goesOn) {
    Sentence words = sentence.part(start, end);
    boolean elsewhere =
        (goesOn && isRelative(start))
            || mentions.stream().anyMatch(each -> words.has(each.first()))
            || cues(Sense.PRECEDING)
                .filter(cue -> !isOfEarlierReview(cue))
                .anyMatch(cue -> words.has(cue.first()));
    boolean announces = cues(Sense.FOLLOWING).anyMatch(cue -> cue.overlaps(start, end));
    boolean aside = isRelative(start) || !answers(start, end);
    return elsewhere && !announces && aside && !sentence.is(start, "and", "as-well-as");
  }

  /** {@code In the preceding review, the following …}: it precedes this review, and is no list. */
  private boolean isOfEarlierReview(Cue preceding) {
    return cues(Sense.EARLIER).anyMatch(cue -> cue.has(preceding.first()));
  }

  private boolean isRelative(int at) {
    return sentence.is(at, "relative") && !sentence.is(at, "pronoun");
  }

  private boolean answers(int start, int end) {
    return cues.stream()
        .filter(cue -> cue.is(Sense.Family.POSITION))
        .anyMatch(cue -> sentence.part(start, end).has(cue.first()));
  }

  private Stream<Cue> cues(Sense sense) {
    return cues.stream().filter(cue -> cue.sense() == sense);
  }
}
