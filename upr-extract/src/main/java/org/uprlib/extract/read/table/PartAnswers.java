package org.uprlib.extract.read.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/**
 * Reads answers to the parts of one recommendation that are no sentences: {@code First part: noted.
 * Second part: supported}, {@code (a) accepted; (b) noted}. Immutable and thread-safe.
 */
record PartAnswers(PositionWords words, PhraseBook book) {
  private static final Pattern PIECE = Pattern.compile("[^.;。；؛\\n]+");

  /** A part is named within so many words. */
  private static final int OPENING = 5;

  private static final Pattern LAST_WORDS = Pattern.compile("(?<=[\\s:：])[^\\s:：].*$");

  /** What {@code answer}, in {@code language}, comes to; empty if it answers no part so. */
  Optional<Stance> read(String answer, Language language) {
    Set<PositionStatus> statuses = EnumSet.noneOf(PositionStatus.class);
    int parts = 0;
    int start = 0;
    int end = 0;
    for (Matcher piece = PIECE.matcher(answer); piece.find(); ) {
      Sentence said = book.whole(piece.group(), language);
      boolean part = opensWithPart(said);
      Optional<PositionStatus> status = part ? last(piece.group()) : Optional.empty();
      // Most answers are of no part, which their first words tell.
      if (part ? status.isEmpty() : parts == 0 || !said.positions().isEmpty()) {
        return Optional.empty();
      }
      if (part) {
        statuses.add(status.get());
        start = parts++ == 0 ? piece.start() : start;
        end = piece.end();
      }
    }
    Span place = new Span(start, end).trimmed(answer);
    if (parts > 1) {
      return Optional.of(together(statuses, place));
    }
    return statuses.contains(PositionStatus.NOTED)
        ? Optional.of(Stance.doubtful(Doubt.PART_REFUSED, place))
        : Optional.empty();
  }

  private static Stance together(Set<PositionStatus> statuses, Span place) {
    PositionStatus first = statuses.iterator().next();
    if (statuses.size() > 1 && statuses.contains(PositionStatus.PENDING)) {
      return Stance.doubtful(Doubt.OPEN, place);
    }
    return Stance.of(statuses.size() == 1 ? first : PositionStatus.PARTIAL, place);
  }

  /** {@code First part}, {@code Part one}, {@code (a)}. */
  private static boolean opensWithPart(Sentence said) {
    int to = Math.min(said.to(), said.from() + OPENING);
    return IntStream.range(said.from(), to)
        .anyMatch(
            at ->
                said.isItem(at)
                    || (said.is(at, "component", "sentence")
                        && (said.ordinal(at - 1) != 0
                            || said.ordinal(at + 1) != 0
                            || said.count(at + 1) > 0
                            || said.isNumber(at + 1))));
  }

  /** The position that {@code piece} ends with. */
  private Optional<PositionStatus> last(String piece) {
    String said = piece.strip();
    for (Matcher tail = LAST_WORDS.matcher(said); tail.find(); ) {
      Optional<PositionStatus> status = words.fixed(tail.group());
      if (status.isPresent()) {
        return status;
      }
      tail.region(tail.start() + 1, said.length());
    }
    return Optional.empty();
  }
}
