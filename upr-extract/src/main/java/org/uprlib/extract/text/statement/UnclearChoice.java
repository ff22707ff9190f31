package org.uprlib.extract.text.statement;

import java.util.Optional;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;
import org.uprlib.extract.text.statement.Scope.Place;

/**
 * Words by which a clause speaks of some of several recommendations and does not say which: {@code
 * one of 121.1 and 121.2}, {@code most of recommendations 121.1 to 121.9}, {@code two of them}.
 */
record UnclearChoice(Clause clause, Sentence sentence) {
  UnclearChoice(Clause clause) {
    this(clause, clause.sentence());
  }

  /**
   * True if the clause chooses some, or may do so.
   *
   * @param size how many there are to choose from
   * @param place where they stand, if the clause says so
   */
  boolean isMade(int size, Optional<Scope> place) {
    ListOrdinals places = new ListOrdinals(sentence, behindNumbers(), clause.end());
    return places.areNamed()
        || clause.mentions().stream().anyMatch(each -> isBound(each) || isSomeOf(each))
        || (place.filter(each -> !each.is(Place.THESE)).isEmpty() && mayBeMade(places, size));
  }

  /** Where the recommendations end that the clause names; where it begins if it names none. */
  private int behindNumbers() {
    boolean named =
        clause.mentions().stream()
            .anyMatch(each -> each.mention().target() == Mention.Target.RECOMMENDATIONS);
    return named
        ? clause.mentions().stream().mapToInt(PlacedMention::end).max().getAsInt()
        : clause.first();
  }

  /**
   * True if words that are not understood may choose some of those named in the clause or before.
   */
  private boolean mayBeMade(ListOrdinals places, int size) {
    boolean some = places.isOtherNamed() || places.areCounted(size);
    return size > 1 && (some || places.mayBeNamed(!clause.names()));
  }

  /** {@code all up to 121.3}, {@code from 121.3 onwards}: others are meant, too. */
  private boolean isBound(PlacedMention mention) {
    return sentence.hasWord(mention.leader() - 2, mention.leader(), "bound")
        || sentence.is(mention.end(), "onwards");
  }

  /** {@code one of recommendations 121.1 and 121.2}, not {@code not one of}: which, is not said. */
  private boolean isSomeOf(PlacedMention mention) {
    int before = sentence.skipBack(mention.leader() - 1, "article", "definite");
    boolean of = sentence.is(before, "partitive") && !sentence.is(before - 2, "negative");
    boolean among = sentence.is(mention.end(), "connector");
    int count =
        Math.max(
            of ? sentence.count(before - 1) : sentence.is(before, "one-of") ? 1 : 0,
            among ? sentence.count(mention.end() + 1) : 0);
    boolean share =
        isShare(mention.leader() - 1) || (among && sentence.is(mention.end() + 1, "share"));
    int chosen = share ? 1 : count;
    return 0 < chosen && chosen < mention.mention().count();
  }

  /** {@code most of recommendations | 1 to 5}, {@code some of the recommendations in | 1 to 5}. */
  private boolean isShare(int last) {
    int before =
        sentence.skipBack(last, "article", "definite", "recommendation", "within", "partitive");
    return sentence.is(before, "share");
  }
}
