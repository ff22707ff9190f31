package org.uprlib.samples.train;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.RequestReader;
import org.uprlib.extract.enrich.classify.Classifiers;
import org.uprlib.extract.enrich.classify.Classifiers.Answer;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredAction;
import org.uprlib.extract.enrich.classify.Classifiers.ScoredIssue;

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

  /** Keeps a curve that rests on few statements from being steep. */
  private static final double RIDGE = 2;

  private static final double LEAST = 1e-3;
  private static final double[] ENDS = {0.42, 0.6, 0.8, 0.95, 1};

  private CalibrateConcepts() {}

  /** Runs with {@code args}: the folder of made papers, and the file of real recommendations. */
  public static void main(String[] args) throws IOException {
    Markdown table = new Markdown();
    Markdown figures = new Markdown();
    for (Language language : LANGUAGES) {
      List<TranslatedText> texts =
          TranslatedText.read(Path.of(args[0]), Path.of(args[1]), language);
      statements(texts, language).stream()
          .collect(groupingBy(Statement::kind, LinkedHashMap::new, toList()))
          .forEach(
              (kind, statements) -> {
                double[] curve = curve(statements);
                table.line("%s\t%s\t%.3f\t%.3f", language.code(), kind, curve[0], curve[1]);
                figures.line("| %s, %s |%s", language.code(), kind, reliability(statements));
              });
    }
    System.out.print(table);
    System.out.print(figures);
  }

  /** What the models of concepts state of each text. */
  private static List<Statement> statements(List<TranslatedText> texts, Language language) {
    RequestReader asEnglish = RequestReader.english();
    RequestReader asConcepts = RequestReader.concepts(language);
    Classifiers english = Classifiers.load(Enricher.class, "");
    Classifiers concepts = Classifiers.load(Enricher.class, "concept-");
    List<Statement> all = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int text = i;
      Answer right = english.answer(asEnglish.read(texts.get(i).english(), OptionalInt.empty()));
      Answer given = concepts.answer(asConcepts.read(texts.get(i).other(), OptionalInt.empty()));
      double share = share(right.action(), given.action().category());
      all.add(new Statement("action", text, given.action().confidence(), share));
      for (ScoredIssue issue : given.issues().given()) {
        double probability = right.issues().probabilities().get(issue.name());
        all.add(new Statement("issue", text, issue.confidence(), probability));
      }
      Map<Integer, Double> goals = right.links().goalProbabilities();
      given
          .links()
          .goalProbabilities()
          .forEach((goal, stated) -> all.add(new Statement("goal", text, stated, goals.get(goal))));
    }
    return all;
  }

  /** How probable {@code category} is; what is not given shares what the other leaves. */
  private static double share(ScoredAction given, int category) {
    return category == given.category()
        ? given.confidence()
        : (1 - given.confidence()) / OTHER_ACTIONS;
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
          double confidence = LogisticRegression.probability(curve, logOdds(each.stated()));
          reliability.add(confidence, each.right());
        }
      }
    }
    return reliability.ranges().stream().map(CalibrateConcepts::cell).collect(joining());
  }

  private static String cell(Reliability.Range range) {
    long count = range.stated().getN();
    return count == 0
        ? " – |"
        : String.format(
            Locale.ROOT,
            " %.2f / %.2f (%d) |",
            range.stated().getResult(),
            range.right().getResult(),
            count);
  }

  private static double logOdds(double probability) {
    double p = Math.max(LEAST, Math.min(1 - LEAST, probability));
    return Math.log(p / (1 - p));
  }

  /**
   * Something that is stated of a text, given or not.
   *
   * @param kind action, issue or goal
   * @param text its place among the texts
   * @param stated probability by the model of concepts
   * @param right probability by the model for English
   */
  private record Statement(String kind, int text, double stated, double right) {}

  /** A recommendation in English and in another language. */
  private record TranslatedText(String english, String other) {
    /** The number before a text of the sample. */
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+[.-]\\d+\\.?\\s*");

    /**
     * The pairs of {@code language}.
     *
     * @param made folder with {@code gold.jsonl} in a folder for each language, whose rows have
     *     labels
     * @param sample file with an object a recommendation, its text by language
     */
    static List<TranslatedText> read(Path made, Path sample, Language language) throws IOException {
      List<TranslatedText> pairs = new ArrayList<>();
      Map<String, String> english = texts(made, Language.ENGLISH);
      texts(made, language)
          .forEach((label, text) -> pairs.add(new TranslatedText(english.get(label), text)));
      for (JsonNode texts : JsonLines.read(sample)) {
        pairs.add(
            new TranslatedText(text(texts, Language.ENGLISH.code()), text(texts, language.code())));
      }
      return pairs;
    }

    private static Map<String, String> texts(Path made, Language language) throws IOException {
      Path file = made.resolve(language.code()).resolve("gold.jsonl");
      JsonNode report = JsonLines.read(file).get(0);
      Map<String, String> texts = new HashMap<>();
      report
          .get("rows")
          .forEach(row -> texts.put(row.get("label").asText(), row.get("text").asText()));
      return texts;
    }

    private static String text(JsonNode texts, String code) {
      return NUMBER.matcher(texts.get(code).asText()).replaceFirst("").strip();
    }
  }
}
