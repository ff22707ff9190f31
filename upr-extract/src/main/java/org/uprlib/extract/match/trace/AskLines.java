package org.uprlib.extract.match.trace;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.paper.submission.ProposalWording;

/**
 * The asks in a text with an ask a line, and its other lines: titles, headings, what is told
 * before. Immutable.
 *
 * @param asks without number or bullet, in order
 * @param others as they are, in order
 */
record AskLines(List<String> asks, List<String> others) {
  /** So many characters has a heading at most. */
  private static final int LONGEST_TOPIC = 60;

  /** A bullet, a number or a letter before an item. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[•▪●◦‣*–—-]|\\(?\\d{1,3}[.)]|\\(?(?:\\p{L}|[ivx]{1,5})\\)|\\p{Lu}\\.)\\s+");

  private static final Pattern ENDED = Pattern.compile("[.!?;؟。；]$");

  private enum Kind {
    ANNOUNCEMENT,
    ASK,
    OTHER
  }

  /**
   * A line.
   *
   * @param label what marks it as an item; empty string if nothing does
   * @param words the rest
   */
  private record Line(String label, String words, Kind kind) {
    boolean item() {
      return !label.isEmpty();
    }

    /** A few words without an end: {@code Rights of the child}. */
    boolean topic() {
      return words.length() <= LONGEST_TOPIC && !ENDED.matcher(words).find();
    }

    /** How its label is written: the same for {@code (a)} and {@code (c)}. */
    String style() {
      return label.replaceAll("\\d+", "1").replaceAll("\\p{Ll}+", "a").replaceAll("\\p{Lu}", "A");
    }
  }

  static AskLines of(String text, ProposalWording wording) {
    List<Line> lines =
        WrappedText.paragraphs(text, LABEL).stream()
            .filter(line -> line.codePoints().anyMatch(Character::isLetter))
            .map(line -> line(line, wording))
            .toList();
    Predicate<Line> asks = mostAsk(lines) ? asking(lines) : otherThanHeadings(lines);
    Map<Boolean, List<String>> words =
        lines.stream()
            .collect(
                Collectors.partitioningBy(
                    asks, Collectors.mapping(Line::words, Collectors.toList())));
    return new AskLines(words.get(true), words.get(false));
  }

  private static Line line(String line, ProposalWording wording) {
    Matcher label = LABEL.matcher(line);
    boolean item = label.lookingAt();
    String words = item ? line.substring(label.end()) : line;
    Kind kind = wording.asks(words) ? Kind.ASK : Kind.OTHER;
    return new Line(
        item ? label.group().strip() : "",
        words,
        wording.announces(line) ? Kind.ANNOUNCEMENT : kind);
  }

  /** Whether most lines that may ask do so in words that are known. */
  private static boolean mostAsk(List<Line> lines) {
    long asks = lines.stream().filter(line -> line.kind() == Kind.ASK).count();
    long others = lines.stream().filter(line -> line.kind() == Kind.OTHER && !line.topic()).count();
    return asks > 0 && asks >= others;
  }

  /** Lines that ask, and items that are marked as those are. */
  private static Predicate<Line> asking(List<Line> lines) {
    Set<String> styles =
        lines.stream()
            .filter(line -> line.item() && line.kind() == Kind.ASK)
            .map(Line::style)
            .collect(Collectors.toSet());
    return line ->
        line.kind() == Kind.ASK || (line.kind() == Kind.OTHER && styles.contains(line.style()));
  }

  /** Lines behind the first that announces asks, but headings over items. */
  private static Predicate<Line> otherThanHeadings(List<Line> lines) {
    int announced = 0;
    while (announced < lines.size() && lines.get(announced).kind() != Kind.ANNOUNCEMENT) {
      announced++;
    }
    Set<Line> asks = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean opensItems = i + 1 < lines.size() && lines.get(i + 1).item();
      boolean told = i < announced && announced < lines.size() - 1;
      boolean heading = told || line.topic() && opensItems;
      if (line.kind() != Kind.ANNOUNCEMENT && (line.item() || !heading)) {
        asks.add(line);
      }
    }
    return asks::contains;
  }
}
