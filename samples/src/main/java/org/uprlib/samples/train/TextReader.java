package org.uprlib.samples.train;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Concepts;
import org.uprlib.extract.enrich.classify.FeatureList;
import org.uprlib.extract.enrich.classify.Features;
import org.uprlib.extract.enrich.classify.HashedWords;
import org.uprlib.extract.text.term.TextToken;

/**
 * How models see a text.
 *
 * @param words of the text
 * @param features for issues and links; those for the action are the same for all readers
 * @param tables of the library that find terms in these
 */
record TextReader(TextToken.Reader words, Features features, Optional<Concepts> tables) {
  /** Word by word, as the models for English do. */
  static TextReader english() {
    return new TextReader(
        TextToken.Reader.english(), Features.ISSUES, Optional.of(Concepts.load()));
  }

  /** As the concepts that it names, as the models for the other languages do. */
  static TextReader concepts(Language language) {
    return new TextReader(Concepts.reader(language), Features.CONCEPT_ISSUES, Optional.empty());
  }

  /** Hands the features of {@code row} that {@code task} is learnt from to {@code sink}. */
  void read(CodedRow row, Task task, Features.Sink sink) {
    (task.equals(Task.ACTION) ? Features.ACTION : features)
        .read(request(words.read(row.text()), row.session()), sink);
  }

  /** Reads a text for the library's classifiers. */
  ReadText read(String text, OptionalInt session) {
    List<TextToken> tokens = words.read(text);
    Features.Request request = request(tokens, session);
    return new ReadText(request, FeatureList.of(features, request), tokens.isEmpty());
  }

  private Features.Request request(List<TextToken> tokens, OptionalInt session) {
    HashedWords hashed = new HashedWords(tokens);
    return tables
        .map(each -> each.find(tokens).reading(hashed, session))
        .orElseGet(() -> Features.Request.of(hashed, session));
  }

  /**
   * A text as classifiers take it.
   *
   * @param request for actions
   * @param features for issues and links
   */
  record ReadText(Features.Request request, FeatureList features, boolean isEmpty) {}
}
