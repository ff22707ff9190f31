package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.reference.MentionReader.Found;

/**
 * A part of a sentence that says one thing.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param exception true if it takes recommendations out of what the clause before it says
 * @param cues the wordings in it, negation worked in
 * @param mentions the recommendations that it names
 */
public record Clause(int first, int end, boolean exception, List<Cue> cues, List<Found> mentions) {
  public Clause {
    cues = List.copyOf(cues);
    mentions = List.copyOf(mentions);
  }

  boolean says(Sense sense) {
    return cues.stream().anyMatch(cue -> cue.sense() == sense);
  }

  boolean speaksOfPosition() {
    return cues.stream().anyMatch(cue -> cue.sense().family() == Sense.Family.POSITION);
  }

  /** This clause with what an interruption had cut off from it. */
  Clause with(Clause rest) {
    List<Cue> allCues = new ArrayList<>(cues);
    allCues.addAll(rest.cues);
    List<Found> allMentions = new ArrayList<>(mentions);
    allMentions.addAll(rest.mentions);
    return new Clause(first, rest.end, exception, allCues, allMentions);
  }

  /**
   * The clause in parts of one answer each, where it gives several groups of numbers an answer
   * each: {@code accepts recommendations 1 to 5 and notes recommendations 6 to 9}; else the clause
   * alone.
   */
  List<Clause> answers() {
    List<Cue> answers = new ArrayList<>();
    for (Cue cue : cues) {
      if (cue.sense().family() == Sense.Family.POSITION) {
        answers.add(cue);
      }
    }

    boolean several =
        mentions.size() > 1 && answers.stream().map(Cue::sense).distinct().count() > 1;
    if (!several) {
      return List.of(this);
    }
    boolean answerFirst = answers.get(0).first() < mentions.get(0).first() || isSubject(answers);
    return answerFirst ? byAnswers(answers) : byMentions(answers);
  }

  /** {@code As to paragraph 124, Sylvania accepts 124.1 and notes 124.2}: 124 is the subject. */
  private boolean isSubject(List<Cue> answers) {

    boolean between =
        mentions.get(1).first() > answers.get(0).first()
            && (answers.size() < 2 || mentions.get(1).first() < answers.get(1).first());
    boolean object = answers.get(0).first() + 1 == mentions.get(1).leader();
    return between && (object || says(Sense.REMARK));
  }

  private List<Clause> byAnswers(List<Cue> answers) {
    List<Clause> parts = new ArrayList<>();
    int start = first;
    for (Cue answer : answers) {
      if (hasMention(start, answer.first())) {
        parts.add(part(start, answer.first()));
        start = answer.first();
      }
    }
    parts.add(part(start, end));
    return parts;
  }

  private List<Clause> byMentions(List<Cue> answers) {
    List<Clause> parts = new ArrayList<>();
    int start = first;
    for (Found mention : mentions) {
      int from = start;
      boolean answered =
          answers.stream().anyMatch(cue -> cue.first() >= from && isBefore(cue, mention));
      if (answered) {
        parts.add(part(start, mention.leader()));
        start = mention.leader();
      }
    }
    parts.add(part(start, end));
    return parts;
  }

  /** {@code accepted and recommendations}, not {@code accepts recommendations}. */
  private static boolean isBefore(Cue cue, Found mention) {
    return cue.end() <= mention.leader() || cue.first() + 1 < mention.leader();
  }

  private boolean hasMention(int from, int to) {
    return mentions.stream().anyMatch(mention -> from <= mention.first() && mention.first() < to);
  }

  private Clause part(int from, int to) {
    List<Cue> itsCues = new ArrayList<>(cues);
    itsCues.removeIf(cue -> cue.first() < from || cue.first() >= to);
    List<Found> itsMentions = new ArrayList<>(mentions);
    itsMentions.removeIf(mention -> mention.first() < from || mention.first() >= to);
    return new Clause(from, to, exception, itsCues, itsMentions);
  }
}
