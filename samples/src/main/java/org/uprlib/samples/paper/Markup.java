package org.uprlib.samples.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few marks that a sample's text may hold: {@code ^2^} is raised, {@code [-old-]} was deleted
 * and {@code {+new+}} inserted while changes were tracked; {@code <(Finland)>} is printed as {@code
 * (Finland)} and names who made the share before it.
 */
public final class Markup {
  private static final Pattern MARK =
      Pattern.compile("\\^([^^]++)\\^|\\[-(.*?)-\\]|\\{\\+(.*?)\\+\\}");

  private static final Pattern STATES = Pattern.compile("\\s?<(\\([^>]*\\))>");

  private Markup() {}

  /** How a stretch of text is set. */
  public enum Kind {
    NORMAL,
    RAISED,
    DELETED,
    INSERTED
  }

  /** A stretch of text that is set alike. */
  public record Stretch(Kind kind, String text) {}

  /** Cuts a text at its marks. */
  public static List<Stretch> stretches(String text) {
    return cut(text.replace("<(", "(").replace(")>", ")"));
  }

  private static List<Stretch> cut(String text) {
    List<Stretch> stretches = new ArrayList<>();
    Matcher matcher = MARK.matcher(text);
    int from = 0;
    while (matcher.find()) {
      add(stretches, Kind.NORMAL, text.substring(from, matcher.start()));
      add(stretches, Kind.RAISED, matcher.group(1));
      add(stretches, Kind.DELETED, matcher.group(2));
      add(stretches, Kind.INSERTED, matcher.group(3));
      from = matcher.end();
    }
    add(stretches, Kind.NORMAL, text.substring(from));
    return stretches;
  }

  private static void add(List<Stretch> stretches, Kind kind, String text) {
    if (text != null && !text.isEmpty()) {
      stretches.add(new Stretch(kind, text));
    }
  }

  /**
   * The words as a reader reports them: changes accepted, note marks and States left out.
   *
   * @param noteMarks what of the raised text is the mark of a note
   */
  public static String plain(String text, Set<String> noteMarks) {
    return words(cut(STATES.matcher(text).replaceAll("")), noteMarks);
  }

  /**
   * The words as another paper prints them: changes accepted, note marks left out.
   *
   * @param noteMarks what of the raised text is the mark of a note
   */
  static String printed(String text, Set<String> noteMarks) {
    return words(stretches(text), noteMarks);
  }

  private static String words(List<Stretch> stretches, Set<String> noteMarks) {
    StringBuilder plain = new StringBuilder();
    for (Stretch stretch : stretches) {
      boolean note = stretch.kind() == Kind.RAISED && noteMarks.contains(stretch.text());
      if (stretch.kind() != Kind.DELETED && !note) {
        plain.append(stretch.text());
      }
    }
    return plain.toString();
  }

  /** A text that was written over several lines, on one. */
  public static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
