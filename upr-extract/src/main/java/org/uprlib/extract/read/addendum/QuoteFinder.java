package org.uprlib.extract.read.addendum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Blank;
import org.uprlib.core.vocabulary.States;

/**
 * Recognises a repeated recommendation by the recommending States behind it: {@code Ratify the
 * Convention (Spain, France). Accepted.}
 */
record QuoteFinder(States states, Markers markers) {
  private static final String STOPS = ".;:,–—-([”\"»’：；。，、（؛،";
  private static final String OPENING = "(（";
  private static final String CLOSING = ")）";

  private static final Pattern IN_MARKS =
      Pattern.compile("[“\"«„]\\s*([^“”\"«»„]{15,}?)\\s*[”\"»“][.;,\\s]*");

  private static final Pattern BEFORE_COLON =
      Pattern.compile("^[(（]?[“\"«„]([^“”\"«»„]{4,}+)[”\"»“][)）]?\\s*+[:：](?=\\s*\\S)");

  /** A repeated recommendation and what follows it. */
  record Quote(String words, PlacedText rest) {}

  /**
   * The recommendation that {@code passage} begins with; empty if it has no States behind it, and
   * is not in marks before a colon: {@code “Ratify the Convention”: accepted}.
   */
  Optional<Quote> find(PlacedText passage) {
    String text = passage.text();
    Matcher marked = BEFORE_COLON.matcher(text);
    if (marked.find()) {
      return Optional.of(new Quote(marked.group(1).strip(), passage.from(marked.end())));
    }
    int last = -1;
    int end = -1;
    int open = opening(text, 0);
    while (open >= 0) {
      int close = closing(text, open);
      if (close < 0) {
        break;
      }
      if (namesStates(text.substring(open + 1, close))) {
        last = close + 1;
        end = isFree(text, last) ? last : end;
      }
      open = opening(text, close);
    }
    if (last > end && text.stripTrailing().endsWith(";")) {
      end = text.length();
    }
    return end < 0
        ? Optional.empty()
        : Optional.of(new Quote(text.substring(0, end).strip(), passage.from(end)));
  }

  /** {@code “Ratify the Convention”}, and nothing else. */
  Optional<Quote> inMarks(PlacedText passage) {
    Matcher marked = IN_MARKS.matcher(passage.text());
    return marked.matches()
        ? Optional.of(new Quote(marked.group(1), passage.from(passage.text().length())))
        : Optional.empty();
  }

  private static int opening(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean namesStates(String words) {
    String names = words.strip();
    boolean article = markers.opens(Markers.Kind.ARTICLE, names);
    String text = article ? names.substring(names.indexOf(' ') + 1) : names;
    Optional<States.Match> match = states.longestAt(text, 0);
    if (match.isEmpty()) {
      return false;
    }
    String after = text.substring(match.get().end()).strip();
    return after.isEmpty() || !Character.isLetter(after.charAt(0)) || joins(after);
  }

  private static boolean joins(String after) {
    int end = after.indexOf(' ');
    String word = end < 0 ? after : after.substring(0, end);
    return word.length() <= 3;
  }

  /** True if a recommendation can end here: {@code Sign (Togo) and ratify (Spain) …} goes on. */
  private static boolean isFree(String text, int end) {
    int at = Blank.end(text, end);
    return at == text.length()
        || STOPS.indexOf(text.charAt(at)) >= 0
        || (at > end && Character.isUpperCase(text.charAt(at)))
        || Character.isIdeographic(text.charAt(at));
  }
}
