package org.uprlib.extract.attribution;

import java.util.List;

/**
 * Reads how far an object reaches that others share, where some ask for more: in "the Convention
 * and accept its procedure" it ends before "and". Immutable and thread-safe.
 */
final class ObjectReader {
  private final Wording wording;
  private final VerbGroupReader verbGroups;

  ObjectReader(Wording wording) {
    this.wording = wording;
    this.verbGroups = new VerbGroupReader(wording);
  }

  /** Where the object ends that begins at {@code from} and may go on to {@code to}. */
  int end(String text, int from, int to) {
    List<Word> words = Word.of(text, from, to);
    for (int i = 1; i + 1 < words.size(); i++) {
      if (endsAt(words, i)) {
        return words.get(i - 1).end();
      }
    }
    return to;
  }

  private boolean endsAt(List<Word> words, int at) {
    return switch (words.get(at).lower()) {
      case ";" -> true;
      case "," -> addsAt(words, words.get(at + 1).lower().equals("and") ? at + 2 : at + 1);
      case "and" -> !isVerb(words, at - 1) && isVerb(words, at + 1);
      case "as" -> words.get(at + 1).lower().equals("a");
      case "in" -> isPurpose(words.get(at + 1).lower());
      default -> false;
    };
  }

  private boolean addsAt(List<Word> words, int at) {
    return at < words.size()
        && (isVerb(words, at)
            || wording.verbOfGerund(words.get(at).lower()).isPresent()
            || wording.isModifier(words.get(at).lower()));
  }

  private boolean isVerb(List<Word> words, int at) {
    return verbGroups.isVerbAt(words, at, false) && !wording.isNounToo(words.get(at).lower());
  }

  private static boolean isPurpose(String word) {
    return word.equals("order") || word.equals("view");
  }
}
