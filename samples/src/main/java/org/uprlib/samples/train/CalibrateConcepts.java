package org.uprlib.samples.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.classify.ActionClassifier;
import org.uprlib.extract.enrich.classify.ActionClassifier.ScoredAction;
import org.uprlib.extract.enrich.classify.IssueClassifier;
import org.uprlib.extract.enrich.classify.IssueClassifier.ScoredIssues;
import org.uprlib.extract.enrich.classify.LinearModel;
import org.uprlib.extract.enrich.classify.LinkClassifier;
import org.uprlib.extract.enrich.classify.ModelFile;

/**
 * Fits how sure one may be, in each language, of what the models of concepts state, and prints the
 * rows of {@code concept-confidence.tsv} and, for the model card, how reliable the confidence is
 * for texts that it was not fitted with.
 *
 * <pre>{@code java -cp ... org.uprlib.samples.train.CalibrateConcepts MADE SAMPLE.jsonl}</pre>
 *
 * <p>Nobody has coded these texts. Something is right of a text with the probability that the
 * models for English give it for the English text, since they are calibrated on coded rows.
 */
public final class CalibrateConcepts {
  private static final List<Language> LANGUAGES =
      List.of(
          Language.FRENCH, Language.SPANISH, Language.RUSSIAN, Language.CHINESE, Language.ARABIC);

  private static final int FOLDS = 7;
  private static final int OTHER_ACTIONS = 4;

  /** What keeps a curve that few statements tell from being steep. */
  private static final double RIDGE = 2;

  private static final double LEAST = 1e-3;
  private static final double[] ENDS = {0.42, 0.6, 0.8, 0.95, 1};

  private final Models english = new Models("");
  private final Models concepts = new Models("concept-");

  private CalibrateConcepts() {}

  /** Runs with {@code args}: the folder of made papers, and the file of real recommendations. */
  public static void main(String[] args) throws IOException {
    CalibrateConcepts run = new CalibrateConcepts();
    Markdown table = new Markdown();
    Markdown figures = new Markdown();
    for (Language language : LANGUAGES) {
      List<TranslatedText> pairs =
          TranslatedText.read(Path.of(args[0]), Path.of(args[1]), language);
      for (Map.Entry<Kind, List<Statement>> of : run.statements(pairs, language).entrySet()) {
        String kind = of.getKey().name().toLowerCase(Locale.ROOT);
        double[] curve = curve(of.getValue());
        table.line("%s\t%s\t%.3f\t%.3f", language.code(), kind, curve[0], curve[1]);
        figures.line("| %s, %s |%s", language.code(), kind, reliability(of.getValue()));
      }
    }
    System.out.print(table);
    System.out.print(figures);
  }

  /** What the models of concepts state of each text. */
  private Map<Kind, List<Statement>> statements(List<TranslatedText> pairs, Language language) {
    Map<Kind, List<Statement>> all = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      all.put(kind, new ArrayList<>());
    }
    TextReader plain = TextReader.english();
    TextReader reader = TextReader.concepts(language);
    for (int text = 0; text < pairs.size(); text++) {
      Answer right = english.answer(plain, pairs.get(text).english());
      Answer told = concepts.answer(reader, pairs.get(text).other());
      ScoredAction action = told.action();
      all.get(Kind.ACTION)
          .add(new Statement(text, action.confidence(), right.share(action.category())));
      List<String> names = told.issueNames();
      for (IssueClassifier.ScoredIssue issue : told.issues().issues()) {
        double share = right.issues().probabilities().get(names.indexOf(issue.name()));
        all.get(Kind.ISSUE).add(new Statement(text, issue.confidence(), share));
      }
      for (Map.Entry<Integer, Double> goal : told.goals().entrySet()) {
        double share = right.goals().get(goal.getKey());
        all.get(Kind.GOAL).add(new Statement(text, goal.getValue(), share));
      }
    }
    return all;
  }

  private static double[] curve(List<Statement> statements) {
    LogisticRegression regression = LogisticRegression.holding(new double[1], RIDGE);
    statements.forEach(each -> regression.add(new double[] {logOdds(each.stated())}, each.right()));
    return regression.fit();
  }

  /** For each range of the confidence: how many, mean, and how many of a hundred are right. */
  private static String reliability(List<Statement> statements) {
    Reliability reliability = new Reliability(ENDS);
    for (int fold = 0; fold < FOLDS; fold++) {
      int of = fold;
      double[] curve =
          curve(statements.stream().filter(each -> each.text() % FOLDS != of).toList());
      for (Statement each : statements) {
        if (each.text() % FOLDS == fold) {
          double confidence =
              LogisticRegression.probability(curve, new double[] {logOdds(each.stated())});
          reliability.add(confidence, each.right());
        }
      }
    }
    return reliability.ranges().stream().map(CalibrateConcepts::cell).collect(Collectors.joining());
  }

  private static String cell(Reliability.Range range) {
    return range.count() == 0
        ? " – |"
        : String.format(
            Locale.ROOT, " %.2f / %.2f (%d) |", range.stated(), range.right(), range.count());
  }

  private static double logOdds(double probability) {
    double p = Math.max(LEAST, Math.min(1 - LEAST, probability));
    return Math.log(p / (1 - p));
  }

  private enum Kind {
    ACTION,
    ISSUE,
    GOAL
  }

  /**
   * Something that is stated of a text, given or not.
   *
   * @param text its place among the texts
   * @param stated probability by the model of concepts
   * @param right probability by the model for English
   */
  private record Statement(int text, double stated, double right) {}

  /** What models say of a text; each list and map has all that they know, given or not. */
  private record Answer(
      ScoredAction action,
      ScoredIssues issues,
      List<String> issueNames,
      Map<Integer, Double> goals) {
    /** How probable {@code category} is; what is not given shares what the other leaves. */
    double share(int category) {
      return category == action.category()
          ? action.confidence()
          : (1 - action.confidence()) / OTHER_ACTIONS;
    }
  }

  /** The models that ship for one way of reading. */
  private static final class Models {
    private final ActionClassifier actions;
    private final LinearModel issueModel;
    private final IssueClassifier issues;
    private final LinkClassifier links;

    Models(String prefix) {
      actions = new ActionClassifier(ModelFile.read(Enricher.class, prefix + "action.model"));
      issueModel = ModelFile.read(Enricher.class, prefix + "issues.model");
      issues = new IssueClassifier(issueModel);
      links = new LinkClassifier(ModelFile.read(Enricher.class, prefix + "links.model"));
    }

    Answer answer(TextReader reader, String text) {
      TextReader.ReadText read = reader.read(text);
      return new Answer(
          actions.decide(read.words()),
          issues.decide(read.features(), OptionalInt.empty()),
          issueModel.labels().stream().map(LinearModel.Label::name).toList(),
          links.goalProbabilities(read.features()));
    }
  }
}
