package org.uprlib.extract.text.attribution;

import java.util.stream.IntStream;

/**
 * Reads how far an object reaches that others share, where some ask for more: in "the Convention
 * and accept its procedure" it ends before "and".
 */
final class ObjectReader {
  private ObjectReader() {}

  /** Where the object ends that begins at offset {@code from} of a fragment. */
  static int end(Fragment fragment, int from) {
    RequestWords words = fragment.words();
    return IntStream.range(1, words.size() - 1)
        .filter(i -> words.get(i - 1).start() >= from)
        .filter(i -> endsAt(words, i))
        .map(i -> words.get(i - 1).end())
        .findFirst()
        .orElse(fragment.span().end());
  }

  private static boolean endsAt(RequestWords words, int at) {
    return switch (words.lower(at)) {
      case ";" -> true;
      case "," -> adds(words, words.is(at + 1, "and") ? at + 2 : at + 1);
      case "and" -> !isVerb(words, at - 1) && isVerb(words, at + 1);
      case "as" -> words.is(at + 1, "a");
      case "in" -> words.is(at + 1, "order", "view");
      default -> false;
    };
  }

  private static boolean adds(RequestWords words, int at) {
    return isVerb(words, at) || words.is(at, WordClass.GERUND, WordClass.MODIFIER);
  }

  private static boolean isVerb(RequestWords words, int at) {
    return words.is(at, WordClass.VERB) && !words.is(at, WordClass.NOUN_TOO);
  }
}
