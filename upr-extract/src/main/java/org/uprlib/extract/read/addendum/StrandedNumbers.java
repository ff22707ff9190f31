package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.reference.ReferenceList;
import org.uprlib.extract.text.reference.ReferenceReader;

/**
 * The end of a list of numbers that was in a narrow column beside the words, so that its later
 * lines ended up among them: {@code 40., 41., 42., Sylvania accepts these recommendations. 43.,
 * 44.}
 *
 * @param references the numbers found; empty if none
 * @param rest the words, numbers blanked out
 */
record StrandedNumbers(List<Reference> references, PlacedText rest) {

  /** Looks in {@code words} for the numbers that go on where the list {@code before} ended. */
  static StrandedNumbers find(ReferenceReader reader, List<Reference> before, PlacedText words) {
    StringBuilder rest = new StringBuilder(words.text());
    List<Reference> found = new ArrayList<>();
    Reference last = before.get(before.size() - 1);
    int at = 0;
    while (at < rest.length()) {
      Optional<ReferenceList> list = listAt(reader, rest, at, last);
      if (list.isEmpty()) {
        at++;
        continue;
      }
      found.addAll(list.get().references());
      last = found.get(found.size() - 1);
      int end = closing(rest, at + list.get().span().end());
      boolean goesOn = rest.charAt(end - 1) == ',';
      for (int i = at; i < end; i++) {
        rest.setCharAt(i, ' ');
      }
      at = end;
      if (!goesOn) {
        break;
      }
    }
    return new StrandedNumbers(found, new PlacedText(rest.toString(), words.start()));
  }

  private static Optional<ReferenceList> listAt(
      ReferenceReader reader, CharSequence text, int at, Reference last) {
    boolean begins =
        Character.isDigit(text.charAt(at))
            && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    if (!begins) {
      return Optional.empty();
    }
    return reader
        .read(text.subSequence(at, text.length()).toString())
        .filter(list -> list.span().start() == 0)
        .filter(list -> goesOn(list, text, at, last));
  }

  /** Numbers written as the list was, each greater than the one before and closed by a stop. */
  private static boolean goesOn(ReferenceList list, CharSequence text, int at, Reference last) {
    Reference before = last;
    for (Reference next : list.references()) {
      boolean alike = next.first().paragraph().equals(before.first().paragraph());
      int end = at + next.span().end();
      boolean closed =
          end == text.length()
              || ".,".indexOf(text.charAt(end)) >= 0
              || ".,".indexOf(text.charAt(end - 1)) >= 0;
      if (!alike || !closed || next.first().number() <= before.last().number()) {
        return false;
      }
      before = next;
    }
    return true;
  }

  private static int closing(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && ".,".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
