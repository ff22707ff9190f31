package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Words;

/**
 * Determines which of UPR Info's issues a request is about, where that is sure enough. Thread-safe.
 *
 * <p>The issues {@code Other} and {@code General} are exclusive, as the coders use them: for a
 * request that no other issue fits.
 */
public final class IssueClassifier {
  private static final Set<String> ALONE = Set.of("Other", "General");

  private final LinearModel model;
  private final boolean[] exclusive;
  private final Sessions sessions = Sessions.load();

  /** A classifier with {@code model}, whose labels are the issues. */
  public IssueClassifier(LinearModel model) {
    this.model = model;
    this.exclusive = new boolean[model.labels().size()];
    for (int k = 0; k < exclusive.length; k++) {
      exclusive[k] = isExclusive(model.labels().get(k).name());
    }
  }

  /** True for an issue that is never given together with others. */
  public static boolean isExclusive(String issue) {
    return ALONE.contains(issue);
  }

  /**
   * The issues of the request with these features, which are {@link Features#ISSUES}, the most
   * probable first; none if no issue is probable enough.
   *
   * @param session in which the request was made, if that is known
   */
  public ScoredIssues decide(FeatureList features, OptionalInt session) {
    Reading reading = new Reading(features, model);
    double[] probabilities = probabilities(reading, session);
    List<Integer> chosen = new ArrayList<>(4);
    int alone = -1;
    for (int k = 0; k < probabilities.length; k++) {
      if (exclusive[k]) {
        alone = alone < 0 || probabilities[k] > probabilities[alone] ? k : alone;
      } else if (isGiven(k, probabilities)) {
        chosen.add(k);
      }
    }
    if (alone >= 0 && isGiven(alone, probabilities) && outweighs(alone, chosen, probabilities)) {
      chosen = List.of(alone);
    }
    if (chosen.size() > 1) {
      chosen.sort((a, b) -> Double.compare(probabilities[b], probabilities[a]));
    }
    List<ScoredIssue> issues = new ArrayList<>(chosen.size());
    for (int k : chosen) {
      List<Span> deciding = reading.decidingWords(k);
      issues.add(new ScoredIssue(model.labels().get(k).name(), probabilities[k], deciding));
    }
    return new ScoredIssues(issues, DoubleStream.of(probabilities).boxed().toList());
  }

  /**
   * Labels are predicted independently, but coders gave every request an issue: one of them is
   * right.
   */
  private double[] probabilities(Reading reading, OptionalInt session) {
    double[] probabilities = reading.probabilities();
    double none = 1;
    for (int k = 0; k < probabilities.length; k++) {
      if (!sessions.isUsed(model.labels().get(k).name(), session)) {
        probabilities[k] = 0;
      }
      none *= 1 - probabilities[k];
    }
    double any = 1 - none;
    return DoubleStream.of(probabilities).map(each -> each / any).toArray();
  }

  private boolean isGiven(int k, double[] probabilities) {
    return probabilities[k] >= model.labels().get(k).threshold();
  }

  private static boolean outweighs(int alone, List<Integer> chosen, double[] probabilities) {
    return chosen.stream().allMatch(k -> probabilities[k] < probabilities[alone]);
  }

  /**
   * What a request is about.
   *
   * @param issues the most probable first; it may be none
   * @param probabilities of every label of the model, given or not
   */
  public record ScoredIssues(List<ScoredIssue> issues, List<Double> probabilities) {
    /**
     * The issues of {@code text}, from which the features were read, in a list that may be changed.
     *
     * @param confidence what is stated for a probability
     */
    public List<Issue> issuesOf(String text, DoubleUnaryOperator confidence) {
      List<Issue> named = new ArrayList<>(issues.size());
      for (ScoredIssue issue : issues) {
        named.add(
            new Issue(
                issue.name(),
                confidence.applyAsDouble(issue.confidence()),
                Words.at(text, issue.words())));
      }
      return named;
    }
  }

  /**
   * One issue.
   *
   * @param name as UPR Info names it
   * @param confidence its probability
   * @param words that spoke most for it, in text order
   */
  public record ScoredIssue(String name, double confidence, List<Span> words) {}

  /** The sessions whose recommendations UPR Info's coders gave an issue. Immutable. */
  public static final class Sessions {
    private static final String TABLE = "/org/uprlib/extract/enrich/issue-sessions.tsv";

    private final Map<String, Range> byIssue =
        DataFile.byKey(Sessions.class::getResourceAsStream, TABLE, 3, Range::of);

    private Sessions() {}

    /** Those that ship with the library. */
    public static Sessions load() {
      return new Sessions();
    }

    /** Whether {@code issue} may be given in {@code session}; where that is not known, it may. */
    public boolean isUsed(String issue, OptionalInt session) {
      return session.isEmpty()
          || byIssue.getOrDefault(issue, Range.ALL).contains(session.getAsInt());
    }

    private record Range(int first, int last) {
      static final Range ALL = new Range(1, Integer.MAX_VALUE);

      static Range of(Row row) {
        return new Range(row.number(1).orElse(ALL.first), row.number(2).orElse(ALL.last));
      }

      boolean contains(int session) {
        return session >= first && session <= last;
      }
    }
  }
}
