package org.uprlib.extract.read.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;

/** Finds marks such as {@code **} and the lines that explain them. */
public final class StarredNotes {
  private static final String STARS = "\\*{1,4}|[†‡]";
  private static final String SIGNS = STARS + "|#{1,3}|[¹²³⁰⁴-⁹]{1,2}";

  /** A count in brackets, which is a mark only at a number and where a line begins with it. */
  private static final String COUNT = "\\[(?:\\d{1,2}|[a-z])\\]|\\((?:\\d{1,2}|[a-z])\\)";

  /** Stars stand behind any word; other signs behind the number of a recommendation. */
  private static final Pattern MARKED =
      Pattern.compile(
          ("(?<=[^\\s*†‡])\\s?(?<mark>\\((?:" + STARS + ")\\)|\\[(?:" + STARS + ")\\]|" + STARS)
              + (")(?![*†‡])|(?<=\\d\\.\\d{1,3})\\s?(?<other>[(\\[]#{1,3}[)\\]]|" + SIGNS)
              + ("|" + COUNT + ")(?![\\p{L}\\p{N}])"));

  private static final Pattern OPENING =
      Pattern.compile("^((?:[(\\[](?:" + SIGNS + ")[)\\]]|" + COUNT + "))[\\s\\u00a0]+");

  /** {@code ** Noted}, {@code (*) = noted}, {@code (* = noted)}, {@code Note: * Noted}. */
  private static final Pattern LINE =
      Pattern.compile(
          ("^(?:\\p{L}{3,12}\\s?[:：]\\s*)?(?<sign>[(\\[](?:" + SIGNS + ")[)\\]]|" + SIGNS)
              + ("|[(\\[](?:" + SIGNS + ")(?=\\s*=))\\s*(?:[=:：–—-]\\s*)?(?=[\\p{L}(“\"«])")
              + ("|^(?<count>" + COUNT + ")\\s*(?=[\\p{Lu}\\p{Lo}])"));

  /** A longer line that begins with a count in brackets is an item of a list. */
  private static final int LONGEST_COUNTED = 80;

  private StarredNotes() {}

  /**
   * A line that explains a mark.
   *
   * @param words what it says
   */
  public record Explanation(String mark, String words) {}

  /**
   * A mark in a text.
   *
   * @param sign as the line that explains it writes it, but for brackets around stars
   * @param span its place
   * @param start where the blank before it begins
   */
  public record Mark(String sign, Span span, int start) {
    private static Mark of(MatchResult found) {
      int group = found.group(1) == null ? 2 : 1;
      return new Mark(
          plain(found.group(group)), new Span(found.start(group), found.end(group)), found.start());
    }
  }

  /** What {@code line} explains: {@code ** Sylvania does not support it}; empty if nothing. */
  public static Optional<Explanation> explanation(String line) {
    Matcher found = LINE.matcher(line);
    if (!found.find() || (found.group("sign") == null && line.length() > LONGEST_COUNTED)) {
      return Optional.empty();
    }
    String mark = found.group("sign") == null ? found.group("count") : found.group("sign");
    return Optional.of(new Explanation(plain(mark), line.substring(found.end())));
  }

  /** {@code *} for {@code (*)}; a count keeps its brackets. */
  private static String plain(String mark) {
    return mark.matches(COUNT) ? mark : mark.replaceAll("[()\\[\\]]", "");
  }

  /** The marks in {@code text}. */
  public static List<Mark> in(String text) {
    return MARKED.matcher(text).results().map(Mark::of).toList();
  }

  /** The mark that {@code entry} bears, at its end, behind its label or else within it. */
  public static Optional<String> of(Entry entry) {
    String label = entry.printed().substring(0, entry.printed().length() - entry.text().length());
    return ending(entry.text())
        .or(() -> in(label.strip()).stream().findFirst())
        .map(Mark::sign)
        .or(() -> opening(entry.text()).map(mark -> plain(mark.group(1))))
        .or(() -> in(entry.text()).stream().map(Mark::sign).findFirst());
  }

  /** The mark in brackets with which {@code text} opens, as it stands behind a label. */
  public static Optional<MatchResult> opening(String text) {
    return OPENING.matcher(text).results().findFirst();
  }

  /** The mark with which {@code text} ends, but for a stop; empty if none does. */
  public static Optional<Mark> ending(String text) {
    return in(text).stream()
        .filter(
            mark -> text.substring(mark.span().end()).chars().noneMatch(Character::isLetterOrDigit))
        .findFirst();
  }
}
