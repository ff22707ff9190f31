package org.uprlib.extract.enrich.classify;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/** A request as classifiers take it, of which {@link Features} are made. Immutable. */
public final class ReadRequest {
  private final HashedWords words;
  private final List<TermTable.Match> terms;
  private final List<TermTable.Match> concepts;
  private final OptionalInt session;
  private final Features topics;

  private ReadRequest(
      List<TextToken> tokens,
      List<TermTable.Match> terms,
      List<TermTable.Match> concepts,
      OptionalInt session,
      Features topics) {
    this.words = new HashedWords(tokens);
    this.terms = List.copyOf(terms);
    this.concepts = List.copyOf(concepts);
    this.session = session;
    this.topics = topics;
  }

  /**
   * One that is read word by word, as the models for English do.
   *
   * @param terms that the gazetteers find in it
   * @param concepts that it names
   * @param session in which it was made, if that is known
   */
  public static ReadRequest ofWords(
      List<TextToken> tokens,
      List<TermTable.Match> terms,
      List<TermTable.Match> concepts,
      OptionalInt session) {
    return new ReadRequest(tokens, terms, concepts, session, Features.ISSUES);
  }

  /** One that is read as the concepts that it names, as the models for other languages do. */
  public static ReadRequest ofConcepts(List<TextToken> concepts, OptionalInt session) {
    return new ReadRequest(concepts, List.of(), List.of(), session, Features.CONCEPT_ISSUES);
  }

  /** Whether nothing was found to read. */
  public boolean isEmpty() {
    return words.tokens().isEmpty();
  }

  /** The hashes of the features for the action, some more than once, for training. */
  public LongStream actionFeatures() {
    return hashes(Features.ACTION);
  }

  /** The same for issues and links. */
  public LongStream topicFeatures() {
    return hashes(topics);
  }

  private LongStream hashes(Features features) {
    LongStream.Builder all = LongStream.builder();
    features.read(this, (hash, from, to) -> all.add(hash));
    return all.build();
  }

  HashedWords words() {
    return words;
  }

  List<TermTable.Match> terms() {
    return terms;
  }

  List<TermTable.Match> concepts() {
    return concepts;
  }

  OptionalInt session() {
    return session;
  }

  /** What issues and links are decided by. */
  Features topics() {
    return topics;
  }
}
