package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.submission.Sign;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmissionReader;
import org.uprlib.core.paper.submission.SubmitterCandidate;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.States;

/**
 * Draws the weights of {@code submitter-signs.tsv} towards labelled first pages, by logistic
 * regression, and measures them: as they are, and fitted in ten-fold cross-validation over pages.
 *
 * <pre>{@code java -cp ... org.uprlib.samples.train.TrainSubmitters GOLD.jsonl FOLDER}</pre>
 *
 * <p>GOLD has an object a line with {@code id}, {@code organisations} and {@code joint}; FOLDER has
 * each page as {@code ID.docx}. The fitted weights are printed, nothing is written. The same input
 * gives the same weights.
 */
public final class TrainSubmitters {
  private static final List<Sign> SIGNS = List.of(Sign.values());
  private static final int FOLDS = 10;

  /** So few pages must not move a weight far from what was judged. */
  private static final double RIDGE = 4;

  private final States states = States.load();
  private final Sessions sessions = Sessions.load(states);
  private final Map<Sign, Double> judged = SubmissionReader.weights();
  private final List<LabelledPage> pages;

  private TrainSubmitters(List<LabelledPage> pages) {
    this.pages = pages;
  }

  public static void main(String[] arguments) throws IOException {
    new TrainSubmitters(LabelledPage.read(Path.of(arguments[0]), Path.of(arguments[1]))).run();
  }

  private void run() {
    Tally asTheyAre = new Tally();
    pages.forEach(page -> asTheyAre.add(page, read(page, judged)));
    Tally fitted = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledPage> others = new ArrayList<>();
      List<LabelledPage> kept = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        (i % FOLDS == fold ? kept : others).add(pages.get(i));
      }
      Map<Sign, Double> weights = fit(others);
      kept.forEach(page -> fitted.add(page, read(page, weights)));
    }
    System.out.println("as they are: " + asTheyAre);
    System.out.println("fitted, in " + FOLDS + "-fold cross-validation: " + fitted);
    Map<Sign, Double> all = fit(pages);
    for (Sign sign : SIGNS) {
      System.out.printf(Locale.ROOT, "%s\t%.2f%n", sign, all.getOrDefault(sign, 0.0));
    }
  }

  private Submission read(LabelledPage page, Map<Sign, Double> weights) {
    return SubmissionReader.create(states, sessions, weights)
        .read(page.document(), FileProperties.UNKNOWN);
  }

  private Map<Sign, Double> fit(List<LabelledPage> some) {
    int signs = SIGNS.size();
    double[] set = new double[signs + 1];
    set[signs] = 1;
    LogisticRegression regression = LogisticRegression.holding(set, RIDGE);
    for (LabelledPage page : some) {
      for (SubmitterCandidate candidate : read(page, judged).candidates()) {
        regression.add(features(candidate), page.submits(candidate.organisation().name()));
      }
    }
    double[] change = regression.fit();
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    for (Sign sign : SIGNS) {
      weights.put(sign, judged.getOrDefault(sign, 0.0) + change[SIGNS.indexOf(sign)]);
    }
    weights.merge(Sign.ANY, change[signs + 1], Double::sum);
    return weights;
  }

  /** Its signs, and last its score by the weights that were judged, which stays as it is. */
  private static double[] features(SubmitterCandidate candidate) {
    double[] x = new double[SIGNS.size() + 1];
    candidate.signs().forEach(sign -> x[SIGNS.indexOf(sign)] = 1);
    x[x.length - 1] = candidate.score();
    return x;
  }

  /** What was found against what is right. */
  private static final class Tally {
    private final Mean authorship = new Mean();
    private final Mean recall = new Mean();
    private final Mean precision = new Mean();
    private int wrong;

    void add(LabelledPage page, Submission read) {
      page.authorship()
          .ifPresent(
              whose -> {
                boolean isRight = read.authorship() == whose;
                authorship.increment(isRight ? 1 : 0);
                wrong += isRight || read.authorship() == Authorship.UNKNOWN ? 0 : 1;
              });
      List<String> printed = read.organisations().stream().map(each -> each.name()).toList();
      for (String name : page.organisations()) {
        boolean isFound = printed.stream().anyMatch(other -> LabelledPage.same(name, other));
        recall.increment(isFound ? 1 : 0);
      }
      printed.forEach(name -> precision.increment(page.submits(name) ? 1 : 0));
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "authorship %.3f, %d wrong; names recall %.3f, precision %.3f",
          authorship.getResult(),
          wrong,
          recall.getResult(),
          precision.getResult());
    }
  }

  /**
   * A first page, with who submits by those who read it.
   *
   * @param organisations their names
   * @param authorship whether they do so jointly; empty if the page does not say
   */
  private record LabelledPage(
      Document document, List<String> organisations, Optional<Authorship> authorship) {
    /** Words that names share by chance. */
    private static final Set<String> SMALL =
        Set.of(
            "the", "of", "and", "for", "de", "la", "le", "des", "du", "et", "y", "los", "las",
            "del", "in", "on");

    private static final double SAME = 0.6;

    /** The pages of GOLD whose files, {@code ID.docx}, are in FOLDER. */
    static List<LabelledPage> read(Path gold, Path folder) throws IOException {
      DocumentReader reader = DocumentReader.create(ReadLimits.DEFAULT);
      List<LabelledPage> pages = new ArrayList<>();
      for (JsonNode page : JsonLines.read(gold)) {
        List<String> names = JsonLines.texts(page.get("organisations")).toList();
        Optional<Authorship> authorship =
            page.get("joint").isNull()
                ? Optional.empty()
                : Optional.of(page.get("joint").asBoolean() ? Authorship.JOINT : Authorship.SINGLE);
        Path file = folder.resolve(page.get("id").asText() + ".docx");
        pages.add(new LabelledPage(reader.read(file), names, authorship));
      }
      return pages;
    }

    /** Whether {@code name} is one of those who submit. */
    boolean submits(String name) {
      return organisations.stream().anyMatch(other -> same(name, other));
    }

    /** Whether most words of the shorter name are in the longer. */
    static boolean same(String one, String other) {
      Set<String> words = words(one);
      Set<String> others = words(other);
      int shorter = Math.min(words.size(), others.size());
      words.retainAll(others);
      return shorter > 0 && words.size() >= SAME * shorter;
    }

    private static Set<String> words(String name) {
      Set<String> words = new TreeSet<>(List.of(Folding.words(name).split(" ")));
      words.removeAll(SMALL);
      return words;
    }
  }
}
