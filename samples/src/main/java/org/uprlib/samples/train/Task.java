package org.uprlib.samples.train;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.uprlib.extract.enrich.classify.Classifiers;

/**
 * What a model learns, and how.
 *
 * @param file the model's
 * @param kinds of labels that it predicts
 * @param rarestLabel rows that a label has to have
 * @param rarestFeature rows in which a feature has to occur to be kept
 * @param cost of a row on the wrong side: greater fits the rows more closely
 * @param contrast how far a feature counts by what it says of the label alone (0 to 1): the
 *     weighting of Wang and Manning, "Baselines and Bigrams" (2012), between none and full
 */
record Task(
    String file,
    Set<String> kinds,
    int rarestLabel,
    int rarestFeature,
    double cost,
    double contrast) {
  static final Task ACTION = new Task("action.model", Set.of(CodedRow.ACTION), 1, 3, 2, 0.5);
  static final Task ISSUES = new Task("issues.model", Set.of(CodedRow.ISSUE), 1, 3, 1, 0.75);
  static final Task LINKS =
      new Task(
          "links.model", Set.of(CodedRow.GOAL, CodedRow.TARGET, CodedRow.GROUP), 8, 3, 1.5, 0.75);
  static final List<Task> ALL = List.of(ACTION, ISSUES, LINKS);

  private static final Classifiers.Sessions SESSIONS = Classifiers.Sessions.load();

  /** The rows that teach it. */
  List<CodedRow> rowsOf(List<CodedRow> rows) {
    return rows.stream().filter(row -> !Collections.disjoint(row.kinds(), kinds)).toList();
  }

  /** The labels that enough of {@code rows} bear, in the model's order. */
  List<String> labelsOf(List<CodedRow> rows) {
    Map<String, Long> counts =
        rows.stream()
            .flatMap(row -> row.labels().stream())
            .filter(label -> kinds.contains(CodedRow.kindOf(label)))
            .collect(Collectors.groupingBy(label -> label, TreeMap::new, Collectors.counting()));
    return counts.keySet().stream().filter(label -> counts.get(label) >= rarestLabel).toList();
  }

  /** How the model names {@code label}: where all are of one kind, without it. */
  String nameOf(String label) {
    return kinds.size() > 1 ? label : label.substring(CodedRow.kindOf(label).length());
  }

  /** Whether {@code row} is coded for {@code label}, which may not have been in use. */
  boolean isCoded(CodedRow row, String label) {
    return row.isCodedFor(label) && SESSIONS.isUsed(nameOf(label), row.session());
  }
}
