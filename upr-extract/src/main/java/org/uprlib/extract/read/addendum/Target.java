package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;

/** The recommendations that an answer is about. */
public sealed interface Target {
  /** Their numbers in the order written; none if it does not give them by number. */
  default List<Reference> references() {
    return List.of();
  }

  /**
   * Recommendations by number.
   *
   * @param references the numbers in the order written; some may lack the paragraph's number
   * @param paragraphs true if they may name whole paragraphs: all recommendations under them
   * @param quote the recommendation as the addendum repeats it, if it does
   */
  record Named(List<Reference> references, boolean paragraphs, Optional<String> quote)
      implements Target {
    public Named {
      references = List.copyOf(references);
    }

    /** Recommendations that the addendum names and does not repeat. */
    Named(List<Reference> references) {
      this(references, false, Optional.empty());
    }

    /** The last of them. */
    Named last() {
      List<Reference> last = references.subList(references.size() - 1, references.size());
      return new Named(last, paragraphs, Optional.empty());
    }

    /** Those that {@code mentions} name. */
    static Named of(List<Mention> mentions) {
      return new Named(
          Mention.references(mentions),
          mentions.stream().anyMatch(Mention::isOfParagraphs),
          Optional.empty());
    }
  }

  /**
   * A recommendation that the addendum repeats without the report's number.
   *
   * @param words the recommendation as repeated
   * @param number a number before it that may be the report's or the addendum's own
   */
  record Quoted(String words, Optional<Reference> number) implements Target {}

  /**
   * Recommendations by who made them: {@code the two recommendations of Chile}.
   *
   * @param states the recommending States
   * @param count how many the addendum says there are, if it does
   * @param among the recommendations that it speaks of; empty for all
   */
  record MadeBy(List<State> states, OptionalInt count, List<Reference> among) implements Target {
    public MadeBy {
      states = List.copyOf(states);
      among = List.copyOf(among);
    }

    /** Among all recommendations. */
    MadeBy(List<State> states, OptionalInt count) {
      this(states, count, List.of());
    }

    /** The same among {@code some}. */
    MadeBy among(List<Reference> some) {
      return new MadeBy(states, count, some);
    }
  }

  /**
   * Recommendations by what they are about: {@code the recommendations on the death penalty}.
   *
   * @param parts the words that tell it, for each of the subjects that are joined; none if no word
   *     does
   * @param states the States that made them; empty if that is not said
   * @param count how many the addendum says there are, if it does
   * @param some true if it says that some are meant, and not which
   */
  record OnSubject(List<String> parts, List<State> states, OptionalInt count, boolean some)
      implements Target {
    public OnSubject {
      parts = List.copyOf(parts);
      states = List.copyOf(states);
    }

    /** Those of them that these States made. */
    OnSubject madeBy(MadeBy made) {
      return new OnSubject(parts, made.states(), made.count(), some);
    }
  }

  /** Those that an earlier paper notes. */
  record NotedBefore() implements Target {}

  /**
   * All recommendations.
   *
   * @param others true if only those that are not answered otherwise
   * @param count how many the addendum says there are, if it does
   */
  record Every(boolean others, OptionalInt count) implements Target {
    /** Those that are not answered otherwise, however many. */
    public static final Every OTHER = new Every(true, OptionalInt.empty());
  }
}
