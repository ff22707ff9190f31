package org.uprlib.extract.enrich;

import java.util.List;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.classify.ReadRequest;
import org.uprlib.extract.text.term.TextToken;

/** Reads texts as classifiers take them. Implementations are thread-safe. */
@FunctionalInterface
public interface RequestReader {
  /**
   * Reads a text.
   *
   * @param session in which it was made, if that is known
   */
  ReadRequest read(String text, OptionalInt session);

  /** Word by word, with what the tables of terms find, as the models for English do. */
  static RequestReader english() {
    TextToken.Reader words = TextToken.Reader.english();
    Concepts concepts = new Concepts();
    return (text, session) -> {
      List<TextToken> tokens = words.read(text);
      return concepts.find(tokens).reading(tokens, session);
    };
  }

  /** As the concepts that a text of {@code language} names, as the models for the others do. */
  static RequestReader concepts(Language language) {
    ConceptReader concepts = ConceptReader.of(language);
    return (text, session) -> ReadRequest.ofConcepts(concepts.read(text), session);
  }
}
