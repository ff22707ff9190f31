package org.uprlib.extract.read.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds marks such as {@code **} and the lines that explain them. */
public final class StarredNotes {
  private static final List<String> SIGNS = List.of("*", "†", "‡");
  private static final String MARK = "(\\*{1,4}|[†‡])";
  private static final Pattern LINE = Pattern.compile("^" + MARK + "\\s*(?=[\\p{L}(])");
  private static final Pattern MARKED = Pattern.compile("(?<=[^\\s*†‡])\\s?" + MARK + "(?![*†‡])");

  private StarredNotes() {}

  /**
   * A line that explains a mark.
   *
   * @param words what it says
   */
  public record Explanation(String mark, String words) {}

  /** What {@code line} explains: {@code ** Sylvania does not support it}; empty if nothing. */
  public static Optional<Explanation> explanation(String line) {
    return LINE.matcher(line)
        .results()
        .findFirst()
        .map(found -> new Explanation(found.group(1), line.substring(found.end())));
  }

  /** The marks in {@code text}, each the first group, with the blank before it the whole. */
  public static List<MatchResult> in(String text) {
    // Hardly a text has one, which is sooner seen than what is looked for.
    return SIGNS.stream().anyMatch(text::contains)
        ? MARKED.matcher(text).results().toList()
        : List.of();
  }

  /** The mark that {@code entry} bears, at its end or behind its label. */
  public static Optional<String> of(Entry entry) {
    String label = entry.printed().substring(0, entry.printed().length() - entry.text().length());
    return ending(entry.text())
        .or(() -> in(label.strip()).stream().findFirst())
        .map(mark -> mark.group(1));
  }

  /** The mark with which {@code text} ends, but for a stop; empty if none does. */
  public static Optional<MatchResult> ending(String text) {
    return in(text).stream()
        .filter(mark -> text.substring(mark.end()).chars().noneMatch(Character::isLetterOrDigit))
        .findFirst();
  }
}
