package org.uprlib.samples.train;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.uprlib.extract.enrich.classify.FeatureSink;
import org.uprlib.extract.enrich.classify.IssueSessions;

/**
 * Something to learn, and how.
 *
 * @param name of the model's file, without its ending
 * @param labels in the model's order
 * @param kind of a label; labels of a kind are measured together
 * @param coded whether a row is coded for a label
 * @param bears whether a row bears a label
 * @param reader gives a text's features
 * @param rarest rows in which a feature has to occur to be kept
 * @param cost of a row on the wrong side: greater fits the rows more closely
 * @param contrast how far a feature counts by what it says of the label alone (0 to 1): the
 *     weighting of Wang and Manning, "Baselines and Bigrams" (2012), between none and full
 */
record Task<R extends CodedRow>(
    String name,
    List<String> labels,
    UnaryOperator<String> kind,
    BiPredicate<R, String> coded,
    BiPredicate<R, String> bears,
    BiConsumer<String, FeatureSink> reader,
    int rarest,
    double cost,
    double contrast) {
  /** Rows that a label of the Danish Institute has to have. */
  private static final int LEAST_LINKED = 8;

  static Task<GoldRow> action(TextReader reader) {
    return new Task<>(
        "action",
        List.of("1", "2", "3", "4", "5"),
        label -> "",
        (row, label) -> true,
        (row, label) -> row.action() == Integer.parseInt(label),
        reader::readForAction,
        2,
        2,
        0);
  }

  static Task<GoldRow> issues(List<GoldRow> rows, TextReader reader) {
    IssueSessions sessions = IssueSessions.load();
    return new Task<>(
        "issues",
        rows.stream().flatMap(row -> row.issues().stream()).distinct().sorted().toList(),
        label -> "",
        (row, label) -> row.tellsIssues() && sessions.isUsed(label, OptionalInt.of(row.session())),
        (row, label) -> row.issues().contains(label),
        reader::readForIssues,
        3,
        1,
        0.75);
  }

  /** Goals, targets and groups of persons, each with a word before that says which it is. */
  static Task<LinkedRow> links(List<LinkedRow> rows, TextReader reader) {
    Map<String, Long> counts =
        rows.stream()
            .flatMap(row -> row.labels().stream())
            .collect(Collectors.groupingBy(label -> label, TreeMap::new, Collectors.counting()));
    return new Task<>(
        "links",
        counts.keySet().stream().filter(label -> counts.get(label) >= LEAST_LINKED).toList(),
        label -> label.substring(0, label.indexOf(' ')),
        LinkedRow::isCodedFor,
        (row, label) -> row.labels().contains(label),
        reader::readForIssues,
        3,
        1,
        0.75);
  }
}
