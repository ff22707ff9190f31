package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/**
 * Finds answers that only point at another one: {@code See recommendation 71}, {@code Same as
 * above}, {@code Idem}, {@code The position is the same as on recommendation 71}. Immutable and
 * thread-safe.
 */
record Pointers(Markers markers, ReferenceReader references) {
  private static final int LONGEST = 14;

  private static final int LONGEST_SENTENCE = 20;

  /**
   * An answer that points at others.
   *
   * @param references the recommendations whose answer it is; empty if they are not found
   * @param stance what it says itself: nothing, until the other answer is known
   */
  record Pointer(List<Reference> references, Stance stance) {}

  /**
   * The pointer that {@code words} are; empty if they say more.
   *
   * @param before the recommendations that the answer before this one is about
   */
  Optional<Pointer> read(PlacedText words, List<Reference> before) {
    String text = words.text().strip();
    boolean same = opens(Markers.Kind.SAME, text) && !markers.has(Markers.Kind.DENIAL, text);
    List<Reference> named = references.named(text);
    int length = text.split(" ", -1).length;
    boolean points =
        (length <= LONGEST && (same || opens(Markers.Kind.SEE, text)))
            || (length <= LONGEST_SENTENCE
                && !named.isEmpty()
                && markers.affirms(Markers.Kind.POINTING, text));
    if (!points) {
      return Optional.empty();
    }
    boolean back = named.isEmpty() && (same || markers.has(Markers.Kind.ABOVE, text));
    Stance open = Stance.doubtful(Doubt.UNRESOLVED, words.span());
    return Optional.of(new Pointer(back ? before : named, open));
  }

  /** True if the first word, or that behind an article, marks {@code kind}. */
  private boolean opens(Markers.Kind kind, String text) {
    int blank = text.indexOf(' ');
    boolean article = blank > 0 && markers.opens(Markers.Kind.ARTICLE, text);
    return markers.begins(kind, article ? text.substring(blank) : text);
  }
}
