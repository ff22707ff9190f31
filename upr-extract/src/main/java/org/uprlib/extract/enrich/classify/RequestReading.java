package org.uprlib.extract.enrich.classify;

import java.util.List;
import java.util.OptionalInt;
import org.uprlib.extract.enrich.text.TermTable;

/**
 * What classifiers read of a request, of which {@link Features} are made. Immutable.
 *
 * @param words its words
 * @param terms that the gazetteers find in it
 * @param concepts that it names
 * @param session in which it was made, if that is known
 */
public record RequestReading(
    HashedWords words,
    List<TermTable.Match> terms,
    List<TermTable.Match> concepts,
    OptionalInt session) {
  public RequestReading {
    terms = List.copyOf(terms);
    concepts = List.copyOf(concepts);
  }

  /** One of which only words are read. */
  public static RequestReading of(HashedWords words, OptionalInt session) {
    return new RequestReading(words, List.of(), List.of(), session);
  }
}
