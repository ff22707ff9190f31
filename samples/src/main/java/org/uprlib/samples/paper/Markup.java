package org.uprlib.samples.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few marks that a sample's text may have: {@code __bold__}, {@code ^2^} is raised, {@code
 * [-old-]} was deleted and {@code {+new+}} inserted while changes were tracked.
 */
public final class Markup {
  static final String BOLD = "__";

  /** Not the strokes of a line. */
  private static final Pattern TOGGLE = Pattern.compile("(?<!_)" + BOLD + "(?!_)");

  private static final Pattern MARK =
      Pattern.compile("\\^([^^]++)\\^|\\[-(.*?)-\\]|\\{\\+(.*?)\\+\\}");

  private static final List<Kind> GROUPS = List.of(Kind.RAISED, Kind.DELETED, Kind.INSERTED);

  private Markup() {}

  /** How a stretch of text is set. */
  public enum Kind {
    NORMAL,
    RAISED,
    DELETED,
    INSERTED
  }

  /** A stretch of text that is set alike. */
  public record Stretch(Kind kind, boolean bold, String text) {}

  /** Whether all of a text is bold. */
  static boolean isBold(String text) {
    int end = text.length() - BOLD.length();
    return text.startsWith(BOLD) && text.indexOf(BOLD, BOLD.length()) == end;
  }

  /** Cuts a text at its marks. */
  public static List<Stretch> stretches(String text) {
    List<Stretch> stretches = new ArrayList<>();
    boolean bold = false;
    for (String part : TOGGLE.split(text, -1)) {
      cut(part, bold, stretches);
      bold = !bold;
    }
    return stretches;
  }

  private static void cut(String text, boolean bold, List<Stretch> stretches) {
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      add(stretches, Kind.NORMAL, bold, text.substring(from, mark.start()));
      for (int i = 0; i < GROUPS.size(); i++) {
        if (mark.group(i + 1) != null) {
          add(stretches, GROUPS.get(i), bold, mark.group(i + 1));
        }
      }
      from = mark.end();
    }
    add(stretches, Kind.NORMAL, bold, text.substring(from));
  }

  private static void add(List<Stretch> stretches, Kind kind, boolean bold, String text) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(kind, bold, text));
    }
  }
}
