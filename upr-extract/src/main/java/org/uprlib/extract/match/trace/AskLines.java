package org.uprlib.extract.match.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.paper.submission.ProposalWording;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.text.Sentences;

/**
 * Parts the asks of a text from its other lines: titles, headings, background, reasons, contacts.
 * Lines that open with what is asked are asks, and so are the items of a list most of which do, and
 * whatever is not plainly something else. If no line opens so, the items are, or else all lines but
 * headings. Immutable.
 *
 * @param asks without number or bullet, in order
 * @param others lines that are not asks, in order
 */
record AskLines(List<String> asks, List<String> others) {
  /** So many characters has a heading at most. */
  private static final int LONGEST_TOPIC = 60;

  /** The same in Chinese. */
  private static final int LONGEST_TOPIC_OF_CHINESE = 4;

  /** Behind it what is asked follows: {@code By 2027, adopt …}. */
  private static final Pattern COMMA = Pattern.compile("[,،，]\\s*");

  /** A bullet, a number, a letter before an item; {@code R1}, {@code PRIMERO.}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[^\\p{L}\\p{N}\\s\"'«“‘(¿¡#@]{1,2}|\\(?\\d{1,3}[^\\p{L}\\p{N}\\s,%]{1,3}|\\d{1,2}(?:\\.\\d{1,2}){1,2}[.)]?"
              + "|\\(?(?:\\p{L}|[ivx]{1,5}|[IVX]{1,5})[.)]|R\\d{1,2}[.:)]?|\\p{Lu}{5,}\\.)\\s+");

  private static final Pattern ENDED = Pattern.compile("[.!?;؟。；]$");

  private enum Kind {
    ANNOUNCEMENT,
    ASK,
    OTHER
  }

  private enum WordKind {
    /** At the beginning of what is asked. */
    OPENS,
    /** Anywhere in what is asked. */
    ASKS,
    /** In what says how things are, who writes, or what a text is. */
    TELLS
  }

  /**
   * A line.
   *
   * @param label what marks it as an item; empty string if nothing does
   * @param words the rest; of an ask, the sentences that ask
   */
  private record Line(String label, String words, Kind kind) {
    boolean item() {
      return !label.isEmpty();
    }

    boolean asks() {
      return kind == Kind.ASK;
    }

    /** A few words without an end: {@code Rights of the child}. */
    boolean topic() {
      boolean chinese = words.codePoints().anyMatch(Character::isIdeographic);
      int longest = chinese ? LONGEST_TOPIC_OF_CHINESE : LONGEST_TOPIC;
      return words.length() <= longest && !ENDED.matcher(words).find();
    }

    /** How its label is written: the same for {@code (a)} and {@code (c)}. */
    String style() {
      return label.replaceAll("\\d+", "1").replaceAll("\\p{Ll}+", "a").replaceAll("\\p{Lu}+", "A");
    }
  }

  /**
   * Items that are marked alike, with no heading between them.
   *
   * @param before the line before the first
   */
  private record Run(Optional<Line> before, List<Line> items) {
    static List<Run> of(List<Line> lines) {
      List<Run> runs = new ArrayList<>();
      boolean open = false;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (!line.item()) {
          open &= !line.topic() && line.kind() != Kind.ANNOUNCEMENT;
          continue;
        }
        if (!open || !runs.get(runs.size() - 1).items().get(0).style().equals(line.style())) {
          Optional<Line> before = i == 0 ? Optional.empty() : Optional.of(lines.get(i - 1));
          runs.add(new Run(before, new ArrayList<>()));
        }
        runs.get(runs.size() - 1).items().add(line);
        open = true;
      }
      return runs;
    }

    boolean mostAsk() {
      return items.stream().filter(Line::asks).count() * 2 >= items.size();
    }
  }

  /** Reads texts with these words. Immutable and thread-safe. */
  static final class Reader {
    private final ProposalWording wording = ProposalWording.create();
    private final Sentences sentences = Sentences.load();
    private final PhraseTable<WordKind> words =
        PhraseTable.load(AskLines.class::getResourceAsStream, "ask-words.tsv", WordKind.class);

    AskLines read(String text) {
      List<Line> lines =
          WrappedText.paragraphs(text, LABEL).stream()
              .filter(line -> line.codePoints().anyMatch(Character::isLetter))
              .flatMap(this::lines)
              .toList();
      Set<Line> asks = asks(lines);
      return new AskLines(
          lines.stream().filter(asks::contains).map(Line::words).toList(),
          lines.stream().filter(line -> !asks.contains(line)).map(Line::words).toList());
    }

    private Stream<Line> lines(String line) {
      if (wording.announces(line)) {
        return Stream.of(new Line("", line, Kind.ANNOUNCEMENT));
      }
      Matcher label = LABEL.matcher(line);
      int start = label.lookingAt() ? label.end() : 0;
      String words = wording.withoutTitle(line.substring(start));
      List<String> parts = wording.listed(words);
      if (!parts.isEmpty()) {
        return parts.stream().map(part -> new Line("", part, Kind.ASK));
      }
      String mark = line.substring(0, line.length() - words.length()).strip();
      List<String> asked = asked(words);
      return asked.isEmpty()
          ? Stream.of(new Line(mark, words, Kind.OTHER))
          : asked.stream().map(each -> new Line(mark, each, Kind.ASK));
    }

    /** The sentences that ask: the first if it opens so, others that say that they do. */
    private List<String> asked(String words) {
      List<String> all = sentences.spans(words, 0).stream().map(span -> span.in(words)).toList();
      return Stream.concat(
              all.stream().limit(1).filter(this::opensAsk),
              all.stream().skip(1).filter(wording::proposes))
          .toList();
    }

    private boolean opensAsk(String sentence) {
      Matcher comma = COMMA.matcher(sentence);
      return wording.asks(sentence)
          || words.end(WordKind.OPENS, Folding.sameLength(sentence), 0) > 0
          || words.has(WordKind.ASKS, sentence)
          || (comma.find() && wording.asks(sentence.substring(comma.end())));
    }

    private Set<Line> asks(List<Line> lines) {
      List<Run> runs = Run.of(lines);
      Set<Line> asks = Collections.newSetFromMap(new IdentityHashMap<>());
      lines.stream().filter(Line::asks).forEach(asks::add);
      long items = lines.stream().filter(Line::item).count();
      long others =
          lines.stream().filter(line -> line.kind() == Kind.OTHER && !line.topic()).count();
      List<Run> asking = runs.stream().filter(Run::mostAsk).toList();
      if (asking.isEmpty() && items > 1 && asks.size() < items) {
        lines.stream().filter(Line::item).forEach(asks::add);
      } else if (asks.size() > 1 || (!asks.isEmpty() && asks.size() >= others)) {
        Stream.concat(asking.stream(), runs.stream().filter(this::isAnnounced))
            .forEach(run -> asks.addAll(run.items()));
        lines.stream().skip(background(lines)).filter(this::mayAsk).forEach(asks::add);
      } else {
        asks.addAll(otherThanHeadings(lines));
      }
      return asks;
    }

    /** Whether it is not plainly something else. */
    private boolean mayAsk(Line line) {
      return line.kind() == Kind.OTHER && !line.topic() && !words.has(WordKind.TELLS, line.words());
    }

    /** How many lines are before the first that announces asks, if others follow it. */
    private static int background(List<Line> lines) {
      int announced = 0;
      while (announced < lines.size() && lines.get(announced).kind() != Kind.ANNOUNCEMENT) {
        announced++;
      }
      return announced < lines.size() - 1 ? announced : 0;
    }

    /** Whether the line before the items says of whom they are asked. */
    private boolean isAnnounced(Run run) {
      return run.before()
          .filter(line -> line.kind() == Kind.ANNOUNCEMENT && wording.speaksOfAsks(line.words()))
          .isPresent();
    }

    /** Items, and lines behind the background, but headings over items. */
    private static List<Line> otherThanHeadings(List<Line> lines) {
      int background = background(lines);
      List<Line> asks = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        boolean opensItems = i + 1 < lines.size() && lines.get(i + 1).item();
        boolean heading = i < background || (line.topic() && opensItems);
        if (line.kind() != Kind.ANNOUNCEMENT && (line.item() || !heading)) {
          asks.add(line);
        }
      }
      return asks;
    }
  }

  /**
   * A text whose lines may be wrapped at a width, as in a mail. Its paragraphs end at an empty
   * line, at an item, and where the next word would have fitted. Immutable.
   */
  private static final class WrappedText {
    /** Nobody wraps at less. */
    private static final int NARROWEST = 40;

    /** In a wrapped text, so many of the lines are full behind which a sentence goes on. */
    private static final double MOST_ARE_FULL = 0.7;

    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern ENDED = Pattern.compile("[.!?:;]$");

    private final List<String> lines;
    private final Pattern item;
    private final int width;

    private WrappedText(String text, Pattern item) {
      this.lines = LINE.splitAsStream(text).map(String::stripTrailing).toList();
      this.item = item;
      this.width = lines.stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The paragraphs of a text, without blanks around them.
     *
     * @param item what begins another paragraph in any case
     */
    static List<String> paragraphs(String text, Pattern item) {
      return new WrappedText(text, item).paragraphs();
    }

    private List<String> paragraphs() {
      boolean wrapped = isWrapped();
      List<String> paragraphs = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (i > 0 && ((wrapped && goesOn(i - 1)) || hangs(i))) {
          line = paragraphs.remove(paragraphs.size() - 1) + " " + line;
        }
        if (!line.isEmpty()) {
          paragraphs.add(line);
        }
      }
      return paragraphs;
    }

    /** Whether a line is set in behind the item above, as the lines of a wrapped item are. */
    private boolean hangs(int i) {
      int first = i - 1;
      while (first > 0 && indent(first) == indent(i) && isFollowed(first - 1)) {
        first--;
      }
      return isFollowed(i - 1)
          && item.matcher(lines.get(first).strip()).lookingAt()
          && indent(i) > indent(first) + 1;
    }

    private int indent(int i) {
      return lines.get(i).length() - lines.get(i).stripLeading().length();
    }

    private boolean isWrapped() {
      int broken = 0;
      int full = 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        if (isFollowed(i) && beginsSmall(i + 1)) {
          broken++;
          full += isFull(i) ? 1 : 0;
        }
      }
      return width >= NARROWEST && full > 0 && full >= MOST_ARE_FULL * broken;
    }

    private boolean goesOn(int i) {
      return isFollowed(i) && (beginsSmall(i + 1) || (isFull(i) && !isEnded(i)));
    }

    private boolean isFollowed(int i) {
      String next = lines.get(i + 1).strip();
      return !lines.get(i).isBlank() && !next.isEmpty() && !item.matcher(next).lookingAt();
    }

    /** The first word of the next line would not have fitted. */
    private boolean isFull(int i) {
      String next = lines.get(i + 1).strip();
      int word = (next + " ").indexOf(' ');
      return lines.get(i).length() + 1 + word > width;
    }

    private boolean isEnded(int i) {
      return ENDED.matcher(lines.get(i)).find();
    }

    private boolean beginsSmall(int i) {
      return Character.isLowerCase(lines.get(i).strip().codePointAt(0));
    }
  }
}
