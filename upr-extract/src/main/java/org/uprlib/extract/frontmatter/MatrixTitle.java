package org.uprlib.extract.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;

/**
 * Finds the title of one of OHCHR's matrices, which mostly is a running head: {@code UPR of
 * Sylvania (2nd Cycle – 20th session) Thematic list of recommendations}. Immutable and thread-safe.
 */
final class MatrixTitle {
  /** The title stands among so many characters from the start. */
  private static final int FRONT = 600;

  /** State, cycle and session stand on the title's line, or so many lines from it. */
  private static final int NEAR = 3;

  private final States states;
  private final List<String> titles = new ArrayList<>();
  private final List<String> cycles = new ArrayList<>();
  private final List<String> sessions = new ArrayList<>();

  private MatrixTitle(States states) {
    this.states = states;
  }

  private enum Kind {
    TITLE,
    CYCLE,
    SESSION
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static MatrixTitle load(States states) {
    MatrixTitle title = new MatrixTitle(states);
    for (DataFile.Row row : DataFile.read(MatrixTitle.class, "matrix-titles.tsv", 3)) {
      Kind kind = row.oneOf(Kind.class, 1);
      String words = row.required(2);
      (kind == Kind.TITLE ? title.titles : kind == Kind.CYCLE ? title.cycles : title.sessions)
          .add(words);
    }
    return title;
  }

  /**
   * A title that was found.
   *
   * @param state the State under review
   * @param name that State as the title names it
   */
  record Found(
      Optional<State> state, Optional<String> name, OptionalInt cycle, OptionalInt session) {}

  /** The title at the start of {@code original}, the text of a paper; empty if it is no matrix. */
  Optional<Found> find(String original) {
    String front = original.substring(0, Math.min(FRONT, original.length()));
    String[] lines = front.split("[\\n\\f]+");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].toLowerCase(Locale.ROOT);
      if (titles.stream().anyMatch(line::contains)) {
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
    Optional<State> state = Optional.empty();
    Optional<String> name = Optional.empty();
    OptionalInt cycle = OptionalInt.empty();
    OptionalInt session = OptionalInt.empty();
    for (String line : lines) {
      Optional<StateMatch> match = state.isPresent() ? Optional.empty() : state(line);
      if (match.isPresent()) {
        state = match.map(StateMatch::state);
        name = match.map(found -> line.substring(found.start(), found.end()));
      }
      cycle = cycle.isPresent() ? cycle : number(line, cycles);
      session = session.isPresent() ? session : number(line, sessions);
    }
    return new Found(state, name, cycle, session);
  }

  private Optional<StateMatch> state(String line) {
    for (int i = 0; i < line.length(); i++) {
      Optional<StateMatch> match = states.longestAt(line, i);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** The number that stands right before or behind one of {@code words}. */
  private static OptionalInt number(String line, List<String> words) {
    String folded = line.toLowerCase(Locale.ROOT);
    for (String word : words) {
      int at = folded.indexOf(word);
      if (at >= 0) {
        OptionalInt before = OrdinalNumber.endingAt(folded, at);
        return before.isPresent() ? before : OrdinalNumber.startingAt(folded, at + word.length());
      }
    }
    return OptionalInt.empty();
  }
}
