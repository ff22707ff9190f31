package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.RecommendationNumber;
import org.uprlib.extract.text.reference.Reference;

/**
 * Reads what words state of the State's position. Three questions can be asked of a text: which
 * stance it takes as a whole, beside a recommendation ({@link #stance}); which recommendations it
 * answers how ({@link #leadIn}); and what it takes back of support that is given elsewhere ({@link
 * #reservations}). Immutable and thread-safe.
 *
 * @param book phrases of {@code language}
 * @param language of what is read
 */
public record StatementReader(PhraseBook book, Language language) {
  /**
   * What takes support back.
   *
   * @param stance {@link PositionStatus#PARTIAL} where a part is left, otherwise doubtful
   * @param references the recommendations that it is said of; empty for those that the words are on
   */
  public record Reservation(Stance stance, List<Reference> references) {
    public Reservation {
      references = List.copyOf(references);
    }

    /** True if {@code number} is among those that it is said of. */
    private boolean names(RecommendationNumber number) {
      RecommendationNumber plain = RecommendationNumber.of(number.number());
      return Stream.of(number, plain)
          .anyMatch(
              one ->
                  references.stream().anyMatch(each -> one.isBetween(each.first(), each.last())));
    }

    /**
     * What {@code said} takes back of the recommendation {@code label}; what leaves it open first.
     */
    public static Optional<Stance> on(String label, List<Reservation> said) {
      Optional<RecommendationNumber> own = RecommendationNumber.parse(label);
      List<Stance> found =
          said.stream()
              .filter(each -> each.references().isEmpty() || own.filter(each::names).isPresent())
              .map(Reservation::stance)
              .toList();
      return found.stream()
          .filter(each -> !each.isKnown())
          .findFirst()
          .or(() -> found.stream().findFirst());
    }
  }

  /**
   * What {@code paragraph}, without its number and its lines joined, says of which recommendations.
   */
  public LeadIn leadIn(String paragraph) {
    return leadIn(paragraph, List.of());
  }

  /**
   * The same of a text on recommendations above or beside it.
   *
   * @param group these recommendations: of the heading, the label or the cell; may be empty
   */
  public LeadIn leadIn(String text, List<Reference> group) {
    return new LeadInReader(sentences(text), group).leadIn();
  }

  /**
   * The stance that {@code text} takes as a whole. Sentences that accept and sentences that refuse
   * make a partial acceptance; {@link Stance#NONE} if nothing speaks of a position.
   */
  public Stance stance(String text) {
    return stances(text, false).stream().reduce(Stance.NONE, Stance::and);
  }

  /**
   * The stance that each sentence of {@code text} takes, in order; some may be silent.
   *
   * @param answered true if words before it answer a recommendation, which "it" then is
   */
  public List<Stance> stances(String text, boolean answered) {
    List<Stance> stances = new ArrayList<>();
    boolean spokenOf = answered;
    for (Sentence sentence : sentences(text)) {
      Stance stance = StanceReader.of(sentence, spokenOf);
      stances.add(stance);
      spokenOf |= !stance.isSilent() || sentence.hasWord("recommendation");
    }
    return List.copyOf(stances);
  }

  /** What {@code words} take back of support, in order. */
  public List<Reservation> reservations(String words) {
    return reservations(words, List.of());
  }

  /** The same of words on {@code topic}, of which they may choose some: {@code the latter}. */
  public List<Reservation> reservations(String words, List<Reference> topic) {
    return ReservationReader.reservations(sentences(words), topic);
  }

  /** How far {@code words} go that support what they name: {@code supports 1 insofar as it …}. */
  public List<Reservation> limits(String words) {
    return ReservationReader.limits(sentences(words));
  }

  private List<Sentence> sentences(String text) {
    return book.sentences(new WrittenRows(this).parted(text), language);
  }

  /** True if {@code text} refuses, in so many words; false if it takes note at most. */
  public boolean refuses(String text) {
    return sentences(text).stream()
        .flatMap(sentence -> ClauseReader.read(sentence).stream())
        .anyMatch(clause -> clause.says(Sense.REFUSED));
  }

  /** True if {@code text} names a part of something and no more: {@code (a)}. */
  public boolean namesPart(String text) {
    return new PlainAnswer(book.whole(text, language)).isPart();
  }

  /** True if {@code text} has a word of answer, whatever it is said of. */
  public boolean hasPosition(String text) {
    return sentences(text).stream().anyMatch(sentence -> !sentence.positions().isEmpty());
  }

  /** Number of words in {@code text}, with the marks that touch them. */
  public int words(String text) {
    return book.whole(text, language).wordCount();
  }
}
