package org.uprlib.samples.train;

import java.util.List;
import java.util.function.Function;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.ConceptReader;
import org.uprlib.extract.enrich.Concepts;
import org.uprlib.extract.enrich.classify.FeatureList;
import org.uprlib.extract.enrich.classify.FeatureSink;
import org.uprlib.extract.enrich.classify.Features;
import org.uprlib.extract.enrich.classify.HashedWords;
import org.uprlib.extract.enrich.text.PlainTokenReader;
import org.uprlib.extract.enrich.text.TermMatch;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.enrich.text.TokenReader;

/**
 * How models see a text.
 *
 * @param words of the text
 * @param features for issues and links; those for the action are the same for all readers
 * @param terms that the tables of the library find in these
 */
record TextReader(
    TokenReader words, Features features, Function<List<TextToken>, List<TermMatch>> terms) {
  /** Word by word, as the models for English do. */
  static TextReader english() {
    Concepts concepts = Concepts.load();
    return new TextReader(
        new PlainTokenReader(), Features.ISSUES, tokens -> concepts.find(tokens).all());
  }

  /** As the concepts that it names, as the models for the other languages do. */
  static TextReader concepts(Language language) {
    return new TextReader(ConceptReader.of(language), Features.CONCEPT_ISSUES, tokens -> List.of());
  }

  /** Hands the features of {@code text} that {@code task} is learnt from to {@code sink}. */
  void read(String text, Task task, FeatureSink sink) {
    List<TextToken> tokens = words.read(text);
    (task.equals(Task.ACTION) ? Features.ACTION : features)
        .read(new HashedWords(tokens), terms.apply(tokens), sink);
  }

  /** Reads a text for the library's classifiers. */
  ReadText read(String text) {
    List<TextToken> tokens = words.read(text);
    HashedWords hashed = new HashedWords(tokens);
    return new ReadText(
        hashed, FeatureList.of(features, hashed, terms.apply(tokens)), tokens.isEmpty());
  }

  /**
   * A text as classifiers take it.
   *
   * @param words for actions
   * @param features for issues and links
   */
  record ReadText(HashedWords words, FeatureList features, boolean isEmpty) {}
}
