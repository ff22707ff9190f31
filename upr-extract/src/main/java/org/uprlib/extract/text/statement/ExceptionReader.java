package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;

/**
 * Finds where a sentence takes recommendations out of what it says of the others, and how far the
 * words go that do so.
 *
 * @param mentions the recommendations that its answers may be on
 * @param boundaries the wordings that begin its clauses
 */
record ExceptionReader(Sentence sentence, List<PlacedMention> mentions, List<Cue> boundaries) {
  /** {@code all of the above recommendations but}. */
  private static final int ALL_BEFORE = 5;

  private static final int LONGEST_RELATIVE = 3;

  /** True if one begins with a wording that begins a clause. */
  boolean begins(Cue boundary) {
    return boundary.sense() == Sense.EXCEPTION || isAllBut(boundary);
  }

  /**
   * {@code accepts all but 115.2}, {@code all the recommendations but No. 3}, {@code all but a
   * few}.
   */
  private boolean isAllBut(Cue boundary) {
    int last = boundary.first() - 1;
    int first =
        sentence.is(last, "recommendation", "plural") ? boundary.first() - ALL_BEFORE : last;
    return sentence.hasWord(first, boundary.first(), "whole")
        && (leadsToNumbers(boundary.end())
            || announces(boundary.end(), boundary.end() + ALL_BEFORE)
            || Clause.someUnnamed(sentence, boundary.end(), sentence.to()).isPresent());
  }

  /** {@code the following recommendations}, {@code those listed in the annex}. */
  private boolean announces(int start, int end) {
    return cues(start, Math.min(end, sentence.to())).stream()
        .anyMatch(cue -> cue.is(Sense.FOLLOWING, Sense.LISTED_ELSEWHERE));
  }

  /** True if nothing comes before the next numbers but how many they are. */
  private boolean leadsToNumbers(int at) {
    return mentions.stream()
        .map(PlacedMention::leader)
        .filter(leader -> leader >= at)
        .limit(1)
        .anyMatch(leader -> sentence.skip(at, this::counts) >= leader);
  }

  /** {@code three:}, {@code one, namely}, {@code one recommendation:}. */
  private boolean counts(int at) {
    return sentence.count(at) > 0 || sentence.is(at, ":", ",", "namely", "recommendation");
  }

  /**
   * {@code Hormis la recommandation 121.2, dont il prend note, il accepte toutes les autres}; not
   * {@code except 4 to 6, | of which it accepts only 5}.
   */
  boolean isOnExcepted(Cue boundary) {
    return isRelative(boundary.first())
        && !Clause.isChoice(sentence, boundary.first())
        && boundaries.stream()
            .filter(each -> each.first() < boundary.first())
            .reduce((earlier, later) -> later)
            .filter(each -> each.sense() == Sense.EXCEPTION)
            .isPresent();
  }

  /**
   * An exception ends with the numbers that it names, or with the relative clause that says more of
   * them; what the sentence opens with is said of them before what is said of the others.
   *
   * @param opens true if nothing gives a position before it
   */
  int end(int start, int end, boolean opens) {
    int comma = nextComma(start, end);
    if (start == sentence.from() && announces(start, comma)) {
      return isRelative(comma + 1) ? nextComma(comma + 1, end) : comma;
    }
    if (isPart(start, comma) || isDescribed(start, comma)) {
      return comma;
    }
    OptionalInt following = endOfAnnouncement(start, end);
    if (following.isPresent()) {
      return following.getAsInt();
    }
    for (PlacedMention mention : PlacedMention.in(sentence.part(start, end), mentions)) {
      int behind = sentence.skip(mention.end(), ")", ",");
      int next = behindAside(behind, end);
      if (next >= end) {
        return end;
      }
      if (goesOn(mention)) {
        continue;
      }
      if (!isRelative(next)) {
        return behindPlace(behindParticiple(mention.end(), end), end);
      }
      if (!opens) {
        return end;
      }
      int said = nextComma(next + 1, end);
      if (!isListedOn(said + 1)) {
        return said;
      }
    }
    return end;
  }

  /** {@code All recommendations except the following | enjoy its support}. */
  OptionalInt endOfAnnouncement(int start, int end) {
    Sentence part = sentence.part(start, end);
    return cues(start, end).stream()
        .filter(cue -> cue.sense() == Sense.FOLLOWING)
        .flatMapToInt(
            following ->
                part.positions().stream().mapToInt(Cue::first).filter(at -> following.has(at - 1)))
        .findFirst();
  }

  /** {@code Except 4, rejected}, {@code باستثناء التوصية 4 المرفوضة}, {@code 除建议4予以注意外}. */
  private int behindParticiple(int start, int end) {
    int closing = nextComma(start, end) - 1;
    if (sentence.is(closing, "excepted-end")
        && !sentence.part(start, closing).positions().isEmpty()) {
      return closing + 1;
    }
    boolean answer = sentence.is(start, "supported", "noted");
    return answer && sentence.part(start, end).isBreak(start + 1) ? start + 1 : start;
  }

  /** {@code Except those in paragraphs 2 and 3 | below}. */
  private int behindPlace(int start, int end) {
    return cues(start, end).stream()
        .filter(cue -> cue.sense() == Sense.FOLLOWING && cue.first() == start)
        .mapToInt(Cue::end)
        .filter(sentence::isBreak)
        .findFirst()
        .orElse(start);
  }

  /** {@code Except 4, on mining, | of which it takes note}. */
  private int behindAside(int start, int end) {
    int comma = nextComma(start, end);
    boolean aside = isRelative(comma + 1) && sentence.part(start, comma).positions().isEmpty();
    return aside ? comma + 1 : start;
  }

  /**
   * {@code Except 4 | and recommendation 5}, {@code Except 4, on mining, | and 7, on the police}:
   * neither what is between gives an answer nor what follows right behind.
   */
  private boolean goesOn(PlacedMention mention) {
    return mentions.stream()
        .filter(each -> each.first() >= mention.end())
        .findFirst()
        .filter(next -> sentence.hasWord(mention.end(), next.first(), "and"))
        .map(next -> sentence.part(mention.end(), Math.min(sentence.to(), next.end() + 2)))
        .filter(behind -> behind.positions().isEmpty())
        .isPresent();
  }

  /** {@code Except 4, of which it takes note, | and 7, on which it has yet to decide}. */
  private boolean isListedOn(int and) {
    return sentence.is(and, "and")
        && mentions.stream()
            .mapToInt(PlacedMention::leader)
            .filter(leader -> and < leader)
            .anyMatch(leader -> sentence.skip(and + 1, this::leadsToNumber) >= leader);
  }

  private boolean leadsToNumber(int at) {
    return sentence.is(at, "article", "within", "speaker");
  }

  /** {@code which}, {@code of which}, {@code de la cual}; not {@code las recomendaciones}. */
  private boolean isRelative(int start) {
    int last = Math.min(start + LONGEST_RELATIVE - 1, sentence.skip(start, this::leadsToNumber));
    return IntStream.rangeClosed(start, last)
        .anyMatch(at -> sentence.isRow(at, "relative", "!recommendation"));
  }

  /** {@code With the exception of its last sentence, …}, {@code With three exceptions, …}. */
  private boolean isPart(int start, int end) {
    boolean some =
        start == sentence.from()
            && !leadsToNumbers(end)
            && Clause.someUnnamed(sentence, start, end).isPresent();
    return (some || IntStream.range(start, end).anyMatch(sentence::isOfPart))
        && PlacedMention.in(sentence.part(start, end), mentions).isEmpty();
  }

  /** {@code Apart from those on migrants, …}: what it takes out it does not number. */
  private boolean isDescribed(int start, int end) {
    return sentence.hasWord(start, end, "described")
        && !leadsToNumbers(end + 1)
        && mentions.stream().noneMatch(each -> each.leader() < end);
  }

  private int nextComma(int start, int end) {
    return IntStream.range(start, end)
        .filter(at -> sentence.is(at, ","))
        .findFirst()
        .orElse(Math.max(start, end));
  }

  private List<Cue> cues(int start, int end) {
    return sentence.part(start, end).wordings();
  }
}
