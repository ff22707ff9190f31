package org.uprlib.core.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Ordinals;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * Finds the title of one of OHCHR's matrices, which mostly is a running head: {@code UPR of
 * Sylvania (2nd Cycle – 20th session) Thematic list of recommendations}. Immutable and thread-safe.
 */
final class MatrixTitle {
  /** The title begins within this many characters from the start. */
  private static final int FRONT = 600;

  /** State, cycle and session are on the title's line or within this many lines of it. */
  private static final int NEAR = 3;

  /** A name ends at the parenthesis, the tabulator or the column that follows it. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: [\\p{L}\\p{M}'’.-]+){0,6}?(?= ?[(\\t,:–]| {2}|$)");

  private final States states;
  private final PhraseTable<Kind> words =
      PhraseTable.load(MatrixTitle.class::getResourceAsStream, "matrix-titles.tsv", Kind.class);

  MatrixTitle(States states) {
    this.states = states;
  }

  private enum Kind {
    TITLE,
    STATE,
    CYCLE,
    SESSION
  }

  /**
   * A title that was found.
   *
   * @param state the State under review
   * @param name that State as the title names it
   */
  record Found(
      Optional<State> state, Optional<String> name, OptionalInt cycle, OptionalInt session) {}

  /**
   * The title at the start of {@code original}, the text of a paper; empty if it is not a matrix.
   */
  Optional<Found> find(String original) {
    String front = original.substring(0, Math.min(FRONT, original.length()));
    String[] lines = front.split("[\\n\\f]+");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].toLowerCase(Locale.ROOT);
      if (words.occurs(Kind.TITLE, line)) {
        return Optional.of(read(near(lines, i)));
      }
    }
    return Optional.empty();
  }

  /** The title's line first, then those around it. */
  private static List<String> near(String[] lines, int title) {
    List<String> near = new ArrayList<>(List.of(lines[title]));
    for (int i = Math.max(0, title - NEAR); i < lines.length && i <= title + NEAR; i++) {
      if (i != title) {
        near.add(lines[i]);
      }
    }
    return near;
  }

  private Found read(List<String> lines) {
    OptionalInt cycle = OptionalInt.empty();
    OptionalInt session = OptionalInt.empty();
    for (String line : lines) {
      cycle = cycle.isPresent() ? cycle : number(line, words.of(Kind.CYCLE));
      session = session.isPresent() ? session : number(line, words.of(Kind.SESSION));
    }
    Optional<String> name =
        lines.stream()
            .flatMap(line -> named(line).stream())
            .findFirst()
            .or(() -> known(lines.get(0)))
            .or(() -> lines.stream().filter(this::isName).map(String::strip).findFirst());
    return new Found(name.flatMap(states::byName), name, cycle, session);
  }

  /** The name behind {@code UPR of}, known or not. */
  private Optional<String> named(String line) {
    String folded = line.toLowerCase(Locale.ROOT);
    for (String review : words.of(Kind.STATE)) {
      int at = folded.length() == line.length() ? folded.indexOf(review + " ") : -1;
      if (at >= 0 && (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)))) {
        String rest = line.substring(at + review.length()).stripLeading();
        Optional<States.Match> known = states.longestAt(rest, 0);
        Matcher name = NAME.matcher(rest);
        if (known.isPresent()) {
          return Optional.of(rest.substring(known.get().start(), known.get().end()));
        } else if (name.lookingAt()) {
          return Optional.of(name.group().strip());
        }
      }
    }
    return Optional.empty();
  }

  /** True if a line names a State and says nothing else. */
  private boolean isName(String line) {
    Optional<States.Match> match = states.longestAt(line.strip(), 0);
    return match.filter(m -> m.start() == 0 && m.end() == line.strip().length()).isPresent();
  }

  /** The first State that a line names; those in parentheses made a recommendation. */
  private Optional<String> known(String line) {
    int open = 0;
    for (int i = 0; i < line.length(); i++) {
      open += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
      Optional<States.Match> match = open > 0 ? Optional.empty() : states.longestAt(line, i);
      if (match.isPresent()) {
        return match.map(found -> line.substring(found.start(), found.end()));
      }
    }
    return Optional.empty();
  }

  /** The number directly before or behind one of {@code words}. */
  private static OptionalInt number(String line, Set<String> words) {
    String folded = line.toLowerCase(Locale.ROOT);
    for (String word : words) {
      int at = folded.indexOf(word);
      if (at >= 0) {
        OptionalInt before = Ordinals.before(folded, at);
        return before.isPresent() ? before : Ordinals.behind(folded, at + word.length());
      }
    }
    return OptionalInt.empty();
  }
}
