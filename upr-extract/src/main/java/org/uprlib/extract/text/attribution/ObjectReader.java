package org.uprlib.extract.text.attribution;

import java.util.List;

/**
 * Reads how far an object reaches that others share, where some ask for more: in "the Convention
 * and accept its procedure" it ends before "and". Immutable and thread-safe.
 */
final class ObjectReader {
  private final RequestWording wording;

  ObjectReader(RequestWording wording) {
    this.wording = wording;
  }

  /** Where the object ends that begins at offset {@code from} of a fragment. */
  int end(Fragment fragment, int from) {
    List<RequestWord> words = fragment.words();
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i - 1).start() >= from && endsAt(words, i)) {
        return words.get(i - 1).end();
      }
    }
    return fragment.span().end();
  }

  private boolean endsAt(List<RequestWord> words, int at) {
    RequestWord next = words.get(at + 1);
    return switch (words.get(at).lower()) {
      case ";" -> true;
      case "," -> adds(words, next.is("and") ? at + 2 : at + 1);
      case "and" -> !isVerb(words, at - 1) && isVerb(words, at + 1);
      case "as" -> next.is("a");
      case "in" -> next.is("order") || next.is("view");
      default -> false;
    };
  }

  private boolean adds(List<RequestWord> words, int at) {
    return at < words.size()
        && (isVerb(words, at)
            || wording.verbOfGerund(words.get(at).lower()).isPresent()
            || wording.is(WordClass.MODIFIER, words.get(at)));
  }

  private boolean isVerb(List<RequestWord> words, int at) {
    String word = words.get(at).lower();
    return wording.is(WordClass.VERB, word) && !wording.is(WordClass.NOUN_TOO, word);
  }
}
