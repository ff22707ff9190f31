package org.uprlib.core.document;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something in a document that a person should check; it did not stop the reading. Immutable.
 *
 * @param code what kind of thing, a fixed lower-case word such as {@code numbering-gap}
 * @param message one sentence with the facts
 * @param where the place in {@link Document#text()}; empty if it concerns the whole document
 * @param page page counted from 1 on which that place is; empty where it is not known
 * @param source name of the document's file; empty where it is not known
 * @param facts of the message by name, for whoever words it in another language: numbers, names,
 *     States, languages, and lists of them; empty if it has none
 */
public record Notice(
    String code,
    String message,
    Optional<Span> where,
    OptionalInt page,
    Optional<String> source,
    Map<String, Object> facts) {
  private static final int LONGEST_EXCERPT = 160;

  public Notice {
    facts = Map.copyOf(facts);
  }

  /** A notice on the document as a whole. */
  public static Notice general(String code, String message) {
    return general(code, message, Map.of());
  }

  /** A notice on the document as a whole, with the facts of its message. */
  public static Notice general(String code, String message, Map<String, Object> facts) {
    return new Notice(
        code, message, Optional.empty(), OptionalInt.empty(), Optional.empty(), facts);
  }

  /** The beginning of {@code text} on one line, as a message quotes it. */
  public static String excerpt(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= LONGEST_EXCERPT
        ? line
        : line.substring(0, LONGEST_EXCERPT).stripTrailing() + " …";
  }

  /** The same notice on one place. */
  public Notice at(Span place) {
    return new Notice(code, message, Optional.of(place), page, source, facts);
  }
}
