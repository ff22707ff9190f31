package org.uprlib.extract.read.position;

import java.util.List;
import java.util.function.Predicate;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.text.reference.Reference;

/**
 * A position on recommendations that a delegation made in the dialogue and that section II names by
 * paragraph only. Immutable.
 *
 * @param reference the paragraph, with its letters if it names any
 * @param position what the State says of them
 */
public record CrossReferencedPosition(Reference reference, Position position) {
  /** What of this {@code other} names as well; empty if nothing. */
  List<CrossReferencedPosition> within(Reference other) {
    if (!reference.within(other)) {
      return List.of();
    }
    return other.letters().isEmpty() || reference.letters().isEmpty()
        ? List.of(this)
        : lettered(letter -> other.letters().contains(letter));
  }

  /** What of this {@code other} does not name, where both name letters. */
  List<CrossReferencedPosition> without(Reference other) {
    return other.letters().isEmpty() || reference.letters().isEmpty()
        ? List.of()
        : lettered(letter -> !other.letters().contains(letter));
  }

  private List<CrossReferencedPosition> lettered(Predicate<String> wanted) {
    List<String> letters = reference.letters().stream().filter(wanted).toList();
    return letters.isEmpty()
        ? List.of()
        : List.of(new CrossReferencedPosition(reference.lettered(letters), position));
  }

  /** The same, with {@code remark} as what the State says of it, behind what it said before. */
  CrossReferencedPosition withRemark(Remark remark) {
    return new CrossReferencedPosition(reference, remark.on(position));
  }
}
