package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.classify.Classifiers;
import org.uprlib.extract.enrich.classify.Classifiers.LinkedGoal;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredAction;
import org.uprlib.extract.enrich.classify.ReadRequest;
import org.uprlib.extract.model.Action;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Goal;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * Determines what a request in a language other than English asks, and about what: action, issues
 * and goals by the concepts that it names, and the rest by the language's tables, if it has any.
 * Immutable and thread-safe.
 */
final class ConceptEnricher {
  private final TextToken.Reader words;
  private final ConceptReader reader;
  private final Classifiers models;
  private final GoalReader goals;
  private final ConceptConfidence confidence;
  private final Optional<WordEnricher> tables;
  private final Instruments instruments;

  ConceptEnricher(Language language, Classifiers models, Instruments instruments) {
    this.words = TextToken.Reader.of(language);
    this.reader = ConceptReader.of(language);
    this.models = models;
    this.goals = new GoalReader(language, models.goals());
    this.confidence = new ConceptConfidence(language);
    this.tables =
        WordEnricher.reads(language)
            ? Optional.of(new WordEnricher(language, instruments))
            : Optional.empty();
    this.instruments = instruments;
  }

  /**
   * What {@code text} asks.
   *
   * @param session in which it was asked, if that is known
   */
  Enrichment enrich(String text, OptionalInt session) {
    Enrichment named = tables.map(each -> each.enrich(text)).orElse(Enrichment.NONE);
    List<TextToken> concepts = reader.read(text);
    if (concepts.isEmpty()) {
      return named;
    }
    Classifiers.Answer answer =
        models.answer(
            ReadRequest.ofConcepts(concepts, session), confidence.of(ConceptConfidence.Kind.GOAL));
    List<Issue> issues =
        answer.issues().issuesOf(text, confidence.of(ConceptConfidence.Kind.ISSUE));
    Optional<Sogiesc> sogiesc = tables.isPresent() ? named.sogiesc() : sogiesc(issues);
    SogiescReader.agree(issues, sogiesc);
    instruments.addIssues(issues, named.instruments());
    return new Enrichment(
        Optional.of(action(text, answer.action())),
        issues,
        sogiesc,
        named.instruments(),
        goals.read(text, words.read(text), answer.links().goals()),
        named.terms());
  }

  private Action action(String text, ScoredAction decision) {
    return new Action(
        decision.category(),
        confidence.of(ConceptConfidence.Kind.ACTION).applyAsDouble(decision.confidence()),
        List.of(),
        Words.at(text, decision.words()));
  }

  /** What the issue says of it where the language has no table for it. */
  private static Optional<Sogiesc> sogiesc(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> issue.name().equals(SogiescReader.ISSUE))
        .findFirst()
        .map(
            issue ->
                new Sogiesc(
                    issue.confidence(), Map.of(Sogiesc.Topic.GENERAL, List.of()), issue.words()));
  }

  /**
   * How sure one may be of what is found in a text of a language, by the probability that the model
   * gives it, which was learnt from English texts, and some concepts are missed in the language, or
   * read where English has none. Fitted by {@code samples/train/CalibrateConcepts}. Immutable.
   */
  private static final class ConceptConfidence {
    private final Map<Kind, Curve> curves;

    enum Kind {
      ACTION,
      ISSUE,
      GOAL
    }

    /**
     * @throws IllegalStateException if the table has no such language
     */
    ConceptConfidence(Language language) {
      this.curves =
          DataFile.read(ConceptConfidence.class::getResourceAsStream, "concept-confidence.tsv", 4)
              .stream()
              .filter(row -> row.required(0).equals(language.code()))
              .collect(Collectors.toMap(row -> row.oneOf(Kind.class, 1), Curve::of));
      if (curves.size() != Kind.values().length) {
        throw new IllegalStateException(language + ": no confidence is known.");
      }
    }

    /** The probability in the language of what is of this kind, for one of the model. */
    DoubleUnaryOperator of(Kind kind) {
      return curves.get(kind)::at;
    }

    /** A line over the log-odds of both. */
    private record Curve(double slope, double offset) {
      private static final double LEAST = 1e-3;

      static Curve of(Row row) {
        return new Curve(row.decimal(2), row.decimal(3));
      }

      double at(double probability) {
        double p = Math.max(LEAST, Math.min(1 - LEAST, probability));
        return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
      }
    }
  }

  /**
   * Gathers the Sustainable Development Goals of a request: those that a model links it to, and
   * those too rare for a model, by what the text names. Immutable and thread-safe.
   */
  static final class GoalReader {
    private final TermTable wordings;

    /**
     * A reader beside a model.
     *
     * @param trained the goals that the model finds
     */
    GoalReader(Language language, Set<Integer> trained) {
      List<Row> rows =
          DataFile.read(GoalReader.class::getResourceAsStream, "goals.tsv", ConceptReader.COLUMNS);
      this.wordings =
          TermTable.of(
              rows.stream().filter(row -> !trained.contains(goal(row))).toList(),
              0,
              ConceptReader.column(language));
    }

    private static int goal(Row row) {
      String cell = row.required(0);
      if (!cell.matches("[1-9]|1[0-7]")) {
        throw row.malformed("'" + cell + "' is not a goal");
      }
      return Integer.parseInt(cell);
    }

    /** The goals by what {@code tokens} name and those {@code linked}, by number. */
    List<Goal> read(String text, List<TextToken> tokens, List<LinkedGoal> linked) {
      List<Goal> goals = new ArrayList<>(linked.size());
      for (LinkedGoal goal : linked) {
        OptionalDouble confidence = OptionalDouble.of(goal.confidence());
        List<Words> words = Words.at(text, goal.words());
        goals.add(new Goal(goal.number(), confidence, goal.targets(), words));
      }
      TermTable.Match.wordsById(text, tokens, wordings.find(tokens))
          .forEach(
              (id, named) ->
                  goals.add(
                      new Goal(Integer.parseInt(id), OptionalDouble.empty(), List.of(), named)));
      goals.sort(Comparator.comparingInt(Goal::number));
      return goals;
    }
  }
}
