package org.uprlib.extract.read.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;

/** Finds marks such as {@code **}, {@code #}, {@code [1]} and the lines that explain them. */
public final class ExplainedMarks {
  private static final String DAGGERS = "†‡";
  private static final String RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹";
  private static final String STARS = "\\*{1,4}|[" + DAGGERS + "]";
  private static final String NUMBERS = "#{1,3}|[" + RAISED + "]{1,2}";
  private static final String SIGNS = STARS + "|" + NUMBERS;

  /** A count in brackets, which is a mark only at a number and where a line begins with it. */
  private static final String COUNT = "\\[(?:\\d{1,2}|[a-z])\\]|\\((?:\\d{1,2}|[a-z])\\)";

  private static final Pattern WHOLE_COUNT = Pattern.compile(COUNT);

  /** Stars may follow any word; other signs only the number of a recommendation. */
  private static final Pattern MARKED =
      Pattern.compile(
          ("(?<=[^\\s*†‡])\\s?(?<mark>\\((?:" + STARS + ")\\)|\\[(?:" + STARS + ")\\]|" + STARS)
              + (")(?![*†‡])|(?<=\\d\\.\\d{1,3}\\.?)\\s?(?<other>[(\\[]#{1,3}[)\\]]|" + SIGNS)
              + ("|" + COUNT + ")(?![\\p{L}\\p{N}])"));

  /** The same signs behind a short answer: {@code Supported [1]}. */
  private static final Pattern ANSWER =
      Pattern.compile(
          ("^\\P{N}{3,40}\\p{L}\\s?((?:[(\\[]#{1,3}[)\\]]|" + NUMBERS + "|" + COUNT + "))[.;]?$"));

  private static final Pattern OPENING =
      Pattern.compile(
          "^((?:[(\\[](?:" + SIGNS + ")[)\\]]|" + SIGNS + "|" + COUNT + "))[\\s\\u00a0]+");

  /** {@code ** Noted}, {@code (*) = noted}, {@code (* = noted)}, {@code Note: * Noted}. */
  private static final Pattern LINE =
      Pattern.compile(
          ("^(?:\\p{L}{3,12}\\s?[:：]\\s*)?(?<sign>[(\\[](?:" + SIGNS + ")[)\\]]|" + SIGNS)
              + ("|[(\\[](?:" + SIGNS + ")(?=\\s*=))\\s*(?:[=:：–—-]\\s*)?(?=[\\p{L}(“\"«])")
              + ("|^(?<count>" + COUNT + ")\\s*(?=[\\p{Lu}\\p{Lo}])"));

  /** A line between stars, which typists without bold letters write so: {@code *Noted.*}. */
  private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3})[^*\\s][^*]*\\1");

  private static final Pattern BEFORE_LABEL = Pattern.compile("^(?:" + STARS + ")");

  /** What parts one explanation from the next in a line. */
  private static final Pattern NEXT =
      Pattern.compile("(?<=[.;])\\s+(?=(?:[(\\[]?(?:" + SIGNS + ")|" + COUNT + ")[\\s)\\]\\p{L}])");

  /** A longer line that begins with a count in brackets is an item of a list. */
  private static final int LONGEST_COUNTED = 80;

  private ExplainedMarks() {}

  /**
   * A line that explains a mark.
   *
   * @param start where in the line the words begin that say what it means
   * @param end where they end
   */
  public record Explanation(String mark, int start, int end) {}

  /**
   * A mark in a text.
   *
   * @param sign as the line that explains it writes it, but without brackets around stars
   * @param span its place
   * @param start where the blank before it begins
   */
  public record Mark(String sign, Span span, int start) {
    private static Mark of(MatchResult found, int group, int start) {
      Span span = new Span(found.start(group), found.end(group));
      return new Mark(plain(found.group(group)), span, start);
    }
  }

  /** What {@code line} explains: {@code * Noted. ** Supported in part.}; mostly nothing. */
  public static List<Explanation> explanations(String line) {
    if (isEmphasis(line)) {
      return List.of();
    }
    List<Explanation> all = new ArrayList<>();
    Matcher found = LINE.matcher(line);
    int from = 0;
    while (from >= 0 && found.region(from, line.length()).find()) {
      String count = found.group("count");
      if (count != null && line.length() > LONGEST_COUNTED) {
        break;
      }
      int words = found.end();
      Matcher next = NEXT.matcher(line).region(words, line.length());
      from = next.find() ? next.end() : -1;
      String mark = count == null ? found.group("sign") : count;
      all.add(new Explanation(plain(mark), words, from < 0 ? line.length() : next.start()));
    }
    return all;
  }

  /** {@code *} for {@code (*)}; a count keeps its brackets. */
  private static String plain(String mark) {
    return WHOLE_COUNT.matcher(mark).matches() ? mark : mark.replaceAll("[()\\[\\]]", "");
  }

  private static boolean isEmphasis(String line) {
    return line.startsWith("*") && EMPHASIS.matcher(line).matches();
  }

  /** Most texts have no sign and need no matcher: a look at their characters is cheaper. */
  private static boolean mayHold(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean count = (c == '(' || c == '[') && (closes(text, at + 2) || closes(text, at + 3));
      if (count || c == '*' || c == '#' || (c > 0xAF && (DAGGERS + RAISED).indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(String text, int at) {
    return at < text.length() && ")]".indexOf(text.charAt(at)) >= 0;
  }

  /** The marks in {@code text}. */
  public static List<Mark> in(String text) {
    if (!mayHold(text) || isEmphasis(text)) {
      return List.of();
    }
    Matcher marked = MARKED.matcher(text);
    List<Mark> marks =
        marked
            .results()
            .map(found -> Mark.of(found, found.group(1) == null ? 2 : 1, found.start()))
            .toList();
    return marks.isEmpty()
        ? ANSWER.matcher(text).results().map(found -> Mark.of(found, 1, found.start(1))).toList()
        : marks;
  }

  /** The mark that {@code entry} bears, at its end, beside its label or else within it. */
  public static Optional<String> of(Entry entry) {
    if (!mayHold(entry.printed())) {
      return Optional.empty();
    }
    String label = entry.printed().substring(0, entry.printed().length() - entry.text().length());
    return ending(entry.text())
        .or(() -> in(label.strip()).stream().findFirst())
        .map(Mark::sign)
        .or(() -> BEFORE_LABEL.matcher(label).results().map(MatchResult::group).findFirst())
        .or(() -> opening(entry.text()).map(mark -> plain(mark.group(1))))
        .or(() -> in(entry.text()).stream().map(Mark::sign).findFirst());
  }

  /** The mark in brackets with which {@code text} opens, as it may behind a label. */
  public static Optional<MatchResult> opening(String text) {
    return mayHold(text) ? OPENING.matcher(text).results().findFirst() : Optional.empty();
  }

  /** The mark at the end of {@code text}, before a stop or the like; empty if it has none there. */
  public static Optional<Mark> ending(String text) {
    return in(text).stream()
        .filter(
            mark -> text.substring(mark.span().end()).chars().noneMatch(Character::isLetterOrDigit))
        .findFirst();
  }
}
