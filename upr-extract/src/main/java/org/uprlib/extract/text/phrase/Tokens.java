package org.uprlib.extract.text.phrase;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The tokens of a text. It remembers what was found in each part, since the readers of a paragraph
 * ask for the same part again and again. Thread-safe.
 */
final class Tokens {
  private final List<Token> all;
  private final Map<Asked, List<Cue>> found = new ConcurrentHashMap<>();

  Tokens(List<Token> all) {
    this.all = List.copyOf(all);
  }

  Token get(int index) {
    return all.get(index);
  }

  int size() {
    return all.size();
  }

  /** The {@code wordings} of one index in a part; {@code finder} finds them the first time. */
  List<Cue> cues(Object index, int from, int to, Supplier<List<Cue>> finder) {
    return found.computeIfAbsent(new Asked(index, from, to), asked -> finder.get());
  }

  private record Asked(Object index, int from, int to) {}
}
