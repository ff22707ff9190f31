package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.phrase.Token;
import org.uprlib.extract.reference.FoundMention;
import org.uprlib.extract.reference.MentionReader;

/** Cuts a sentence into clauses. */
final class ClauseReader {
  private final Phrases phrases;
  private final List<Token> tokens;
  private final List<FoundMention> mentions;
  private final List<Cue> boundaries;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseReader(Phrases phrases, List<Token> tokens, Sentence sentence) {
    this.phrases = phrases;
    this.tokens = tokens;
    this.boundaries = phrases.boundaries(tokens, sentence);
    this.mentions = new MentionReader(phrases, tokens, sentence).mentions(boundaries);
  }

  /** The clauses of {@code sentence}, in order. */
  static List<Clause> read(Phrases phrases, List<Token> tokens, Sentence sentence) {
    return new ClauseReader(phrases, tokens, sentence).clauses(sentence);
  }

  private List<Clause> clauses(Sentence sentence) {
    int start = sentence.from();
    boolean exception = false;
    for (Map.Entry<Integer, Boolean> opening : openings(sentence).entrySet()) {
      add(start, opening.getKey(), exception);
      start = opening.getKey();
      exception = opening.getValue();
    }
    add(start, sentence.to(), exception);
    return List.copyOf(clauses);
  }

  /** Where clauses begin, and whether as exceptions. */
  private SortedMap<Integer, Boolean> openings(Sentence sentence) {
    BitSet numbers = new BitSet();
    mentions.forEach(mention -> numbers.set(mention.first(), mention.end()));
    SortedMap<Integer, Boolean> openings = new TreeMap<>();
    for (int at = sentence.from(); at + 1 < sentence.to(); at++) {
      if (tokens.get(at).is(";") && !numbers.get(at)) {
        openings.put(at + 1, false);
      }
    }
    for (Cue boundary : boundaries) {
      if (!numbers.get(boundary.first()) && !isInterjection(boundary)) {
        openings.put(boundary.first(), boundary.sense() == Sense.EXCEPTION);
      }
    }
    return openings;
  }

  /** {@code does not, however, accept} is one clause. */
  private boolean isInterjection(Cue boundary) {
    return boundary.sense() == Sense.CONTRAST
        && boundary.first() > 0
        && boundary.end() < tokens.size()
        && tokens.get(boundary.first() - 1).is(",")
        && tokens.get(boundary.end()).is(",");
  }

  private void add(int start, int end, boolean exception) {
    if (start == end) {
      return;
    }
    int cut = exception ? endOfException(start, end) : end;
    clauses.add(clause(start, cut, exception));
    if (cut < end) {
      addRest(clause(cut, end, false));
    }
  }

  /** What follows an exception goes on with the clause that it interrupts. */
  private void addRest(Clause rest) {
    int before = clauses.size() - 2;
    if (before >= 0 && !clauses.get(before).speaksOfPosition()) {
      clauses.set(before, clauses.get(before).with(rest));
    } else {
      clauses.add(rest);
    }
  }

  /**
   * An exception ends with the numbers that it names, unless a relative clause says more of them.
   */
  private int endOfException(int start, int end) {
    for (FoundMention mention : mentions) {
      if (mention.first() >= start && mention.end() < end) {
        int next = tokens.get(mention.end()).is(",") ? mention.end() + 1 : mention.end();
        boolean goesOn = next < end && phrases.words("relative").has(tokens.get(next));
        return goesOn || next >= end ? end : mention.end();
      }
    }
    return end;
  }

  private Clause clause(int start, int end, boolean exception) {
    Sentence part = new Sentence(start, end);
    List<Cue> cues = Negation.resolve(phrases, tokens, phrases.wordings(tokens, part));
    List<FoundMention> named = new ArrayList<>();
    for (FoundMention mention : mentions) {
      if (part.has(mention.first())) {
        named.add(mention);
      }
    }
    return new Clause(start, end, exception, cues, named);
  }
}
