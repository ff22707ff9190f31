package org.uprlib.samples.train;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.uprlib.extract.enrich.Concepts;
import org.uprlib.extract.enrich.classify.FeatureSink;
import org.uprlib.extract.enrich.classify.Features;
import org.uprlib.extract.enrich.classify.HashedWords;
import org.uprlib.extract.enrich.text.PlainTokenReader;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.enrich.text.TokenReader;

/**
 * Something to learn, and how.
 *
 * @param name of the model's file, without its ending
 * @param labels in the model's order
 * @param bears whether a row bears a label
 * @param reader gives a text's features
 * @param rarest rows in which a feature has to occur to be kept
 * @param cost of a row on the wrong side: greater fits the rows more closely
 * @param contrast how far a feature counts by what it tells of the label alone (0 to 1): the
 *     weighting of Wang and Manning, "Baselines and Bigrams" (2012), between none and full
 */
record Task(
    String name,
    List<String> labels,
    BiPredicate<GoldRow, String> bears,
    BiConsumer<String, FeatureSink> reader,
    int rarest,
    double cost,
    double contrast) {

  static Task action() {
    TokenReader words = new PlainTokenReader();
    return new Task(
        "action",
        List.of("1", "2", "3", "4", "5"),
        (row, label) -> row.action() == Integer.parseInt(label),
        (text, sink) -> Features.ACTION.read(new HashedWords(words.read(text)), List.of(), sink),
        2,
        2,
        0);
  }

  static Task issues(List<GoldRow> rows) {
    TokenReader words = new PlainTokenReader();
    Concepts concepts = Concepts.load();
    return new Task(
        "issues",
        rows.stream().flatMap(row -> row.issues().stream()).distinct().sorted().toList(),
        (row, label) -> row.issues().contains(label),
        (text, sink) -> {
          List<TextToken> tokens = words.read(text);
          Features.ISSUES.read(new HashedWords(tokens), concepts.find(tokens).all(), sink);
        },
        3,
        1,
        0.75);
  }
}
