package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.reference.FoundMention;

/**
 * Parts a clause that gives several groups of numbers an answer each: {@code accepts
 * recommendations 1 to 5 and notes recommendations 6 to 9}.
 */
final class ClausePairs {
  private ClausePairs() {}

  /** The clause in parts of one answer each; the clause alone if it gives but one. */
  static List<Clause> split(Clause clause) {
    List<Cue> answers = new ArrayList<>();
    for (Cue cue : clause.cues()) {
      if (cue.sense().family() == Sense.Family.POSITION) {
        answers.add(cue);
      }
    }
    List<FoundMention> mentions = clause.mentions();
    boolean several =
        mentions.size() > 1 && answers.stream().map(Cue::sense).distinct().count() > 1;
    if (!several) {
      return List.of(clause);
    }
    boolean answerFirst =
        answers.get(0).first() < mentions.get(0).first() || isSubject(clause, answers);
    return answerFirst ? byAnswers(clause, answers) : byMentions(clause, answers);
  }

  /** {@code As to paragraph 124, Sylvania accepts 124.1 and notes 124.2}: 124 is the subject. */
  private static boolean isSubject(Clause clause, List<Cue> answers) {
    List<FoundMention> mentions = clause.mentions();
    boolean between =
        mentions.get(1).first() > answers.get(0).first()
            && (answers.size() < 2 || mentions.get(1).first() < answers.get(1).first());
    return clause.says(Sense.REMARK) && between;
  }

  private static List<Clause> byAnswers(Clause clause, List<Cue> answers) {
    List<Clause> parts = new ArrayList<>();
    int start = clause.first();
    for (Cue answer : answers) {
      if (hasMention(clause, start, answer.first())) {
        parts.add(part(clause, start, answer.first()));
        start = answer.first();
      }
    }
    parts.add(part(clause, start, clause.end()));
    return parts;
  }

  private static List<Clause> byMentions(Clause clause, List<Cue> answers) {
    List<Clause> parts = new ArrayList<>();
    int start = clause.first();
    for (FoundMention mention : clause.mentions()) {
      int from = start;
      boolean answered =
          answers.stream().anyMatch(cue -> cue.first() >= from && cue.end() <= mention.leader());
      if (answered) {
        parts.add(part(clause, start, mention.leader()));
        start = mention.leader();
      }
    }
    parts.add(part(clause, start, clause.end()));
    return parts;
  }

  private static boolean hasMention(Clause clause, int from, int to) {
    return clause.mentions().stream()
        .anyMatch(mention -> from <= mention.first() && mention.first() < to);
  }

  private static Clause part(Clause clause, int from, int to) {
    Sentence range = new Sentence(from, to);
    List<Cue> cues = new ArrayList<>(clause.cues());
    cues.removeIf(cue -> !range.has(cue.first()));
    List<FoundMention> mentions = new ArrayList<>(clause.mentions());
    mentions.removeIf(mention -> !range.has(mention.first()));
    return new Clause(from, to, clause.exception(), cues, mentions);
  }
}
