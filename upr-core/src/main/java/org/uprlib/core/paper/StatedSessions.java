package org.uprlib.core.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Ordinals;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Session;

/**
 * Finds the sessions that a paper names in words: on its title page below the body that sits, and
 * where the report begins, as in {@code The Working Group held its thirty-third session}. Immutable
 * and thread-safe.
 */
final class StatedSessions {
  /** A line of a title page is no longer. */
  private static final int LONGEST_LINE = 120;

  /** The body that sits is at most so many lines above its session. */
  private static final int LINES_BELOW = 2;

  private static final Set<Kind> BODIES = Set.of(Kind.WORKING_GROUP, Kind.COUNCIL);

  private final Ordinals ordinals = Ordinals.load();
  private final PhraseTable<Kind> words =
      PhraseTable.load(
          StatedSessions.class::getResourceAsStream, "stated-sessions.tsv", Kind.class);
  private final Pattern noun;
  private final Pattern session;

  StatedSessions() {
    noun = Pattern.compile("(?:" + words.anyOf(Kind.SESSION) + ")");
    session =
        Pattern.compile(
            "(?<before>%2$s)\\.?[\\h-]*%1$s(?!\\p{L})|(?<!\\p{L})%1$s\\h+(?<behind>%3$s)(?!\\p{L})"
                .formatted(noun, ordinals.pattern(), ordinals.words()));
  }

  private enum Kind {
    WORKING_GROUP,
    COUNCIL,
    SESSION
  }

  /**
   * The sessions that are named; a number that is not is empty.
   *
   * @param ofGroup that of the Working Group
   * @param ofCouncil that of the Human Rights Council
   */
  record Found(OptionalInt ofGroup, OptionalInt ofCouncil) {
    static final Found NONE = new Found(OptionalInt.empty(), OptionalInt.empty());
  }

  /** The sessions that {@code opening} names, the text of a paper's first pages. */
  Found find(String opening) {
    OptionalInt group = OptionalInt.empty();
    OptionalInt council = OptionalInt.empty();
    Deque<String> above = new ArrayDeque<>();
    for (String each : opening.split("[\\n\\f]+", -1)) {
      String line = Folding.sameLength(each).strip();
      Matcher match = session.matcher(line);
      // Most lines do not have the noun, which is found at once.
      boolean found = noun.matcher(line).find() && match.find();
      if (found && group.isEmpty() && held(line, match.start(), above)) {
        group = number(match);
      } else if (found && council.isEmpty() && isOf(Kind.COUNCIL, above) && isTitle(line)) {
        council = number(match);
      }
      if (!line.isEmpty()) {
        above.addFirst(line);
      }
      if (above.size() > LINES_BELOW) {
        above.removeLast();
      }
    }
    return new Found(group, council);
  }

  /** Whether the Working Group sits in the session at {@code at}, as its sentence or title says. */
  private boolean held(String line, int at, Deque<String> above) {
    int sentence = Math.max(line.lastIndexOf(". ", at), line.lastIndexOf('。', at));
    return words.has(Kind.WORKING_GROUP, line.substring(Math.max(0, sentence), at))
        || (isTitle(line) && isOf(Kind.WORKING_GROUP, above));
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_LINE;
  }

  /**
   * Whether the nearest body in the lines above is of this kind, and the line names nothing else.
   */
  private boolean isOf(Kind kind, Deque<String> above) {
    for (String line : above) {
      if (words.hasAny(BODIES, line)) {
        return isTitle(line) && words.has(kind, line);
      }
    }
    return false;
  }

  private OptionalInt number(Matcher match) {
    String before = match.group("before");
    int number = ordinals.value(before == null ? match.group("behind") : before);
    return number > 0 && number <= Session.LATEST ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
