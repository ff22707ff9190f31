package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.read.documentation.ReviewDocument;

/**
 * Reads how far a recommendation is implemented out of its row of a table: a cell says so, or
 * answers or ticks what heads its column. Immutable and thread-safe.
 */
final class RowLevels {
  private static final Pattern TICK = Pattern.compile("[✓✔☑☒■●◉\\uf0fc\\uf0fe]|\\[[xX✓✔]\\]");
  private static final Pattern CROSS = Pattern.compile("[xX✗✘✕×\\uf0fb]");

  /** A level and what answers whether it is reached. */
  private static final Pattern ANSWERED =
      Pattern.compile("(.*?\\p{L})\\s*[:?(–—-]+\\s*([^:?(–—-]+)");

  private static final Pattern SHARE = Pattern.compile("(\\d{1,3})\\s?(\\D+)");

  private static final int ALL = 100;

  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\?");
  private static final WordingList<Kind> WORDS = new WordingList<>("row-words.tsv", Kind.class);

  private final LevelReader levels;
  private final Language language;
  private final Voice voice;
  private final LevelCodes codes;

  /** What a wording in a cell or in the head of a column is; see the table. */
  private enum Kind {
    ELSE,
    TEXT,
    STATUS,
    YES,
    NO,
    UNFINISHED,
    PARTLY_IMPLEMENTED,
    NOT_IMPLEMENTED,
    IN_PROGRESS,
    IMPLEMENTED,
    PERCENT
  }

  /** As of {@link LevelReader#read(String, Voice)}, for rows of {@code paper}. */
  RowLevels(LevelReader levels, ReviewDocument paper, Voice voice) {
    this.levels = levels;
    this.language = voice.language();
    this.voice = voice;
    this.codes =
        new LevelCodes(paper, words -> levels.read(words, voice).or(() -> ofStatus(words)));
  }

  /**
   * What {@code row} states; nothing if its cells contradict each other.
   *
   * @param naming where it names the recommendation: what else is in that line is its text
   */
  Optional<StatedLevel> level(ReviewDocument.Paragraph row, Optional<Span> naming) {
    List<StatedLevel> stated = new ArrayList<>();
    boolean unfinished = false;
    for (ReviewDocument.Cell cell : row.cells()) {
      if (isText(cell.head()) || says(cell.head(), Kind.ELSE)) {
        continue;
      }
      for (Span line : lines(row.text(), cell.span())) {
        if (naming.filter(line::overlaps).isEmpty()) {
          String words = line.in(row.text());
          stated(row, cell, words).ifPresent(stated::add);
          unfinished |= says(words, Kind.UNFINISHED);
        }
      }
    }
    boolean agree = stated.stream().map(StatedLevel::level).distinct().count() == 1;
    return agree && !(unfinished && stated.get(0).level() == StatedLevel.Level.IMPLEMENTED)
        ? Optional.of(stated.get(0))
        : Optional.empty();
  }

  private boolean isText(String head) {
    return says(head, Kind.TEXT) && !says(head, Kind.STATUS);
  }

  private static List<Span> lines(String text, Span cell) {
    List<Span> lines = new ArrayList<>();
    int start = cell.start();
    for (int i = start; i <= cell.end(); i++) {
      if (i == cell.end() || text.charAt(i) == '\n') {
        lines.add(new Span(start, i).trimmed(text));
        start = i + 1;
      }
    }
    return lines;
  }

  private Optional<StatedLevel> stated(
      ReviewDocument.Paragraph row, ReviewDocument.Cell cell, String line) {
    Optional<StatedLevel> said = levels.read(line, voice).or(() -> answered(line));
    if (said.isPresent()) {
      return said;
    }
    Optional<StatedLevel> head = ofHead(cell.head());
    if (isYes(line) || (CROSS.matcher(line).matches() && isOnlyChoice(row, cell))) {
      return head;
    }
    if (is(line, Kind.NO) && otherLevels(row, cell).isEmpty()) {
      return head.flatMap(RowLevels::denied);
    }
    return says(cell.head(), Kind.STATUS)
        ? ofStatus(line).or(() -> codes.of(line)).or(() -> ofShare(line))
        : Optional.empty();
  }

  /** "60 %", "100 per cent". */
  private Optional<StatedLevel> ofShare(String line) {
    Matcher share = SHARE.matcher(line);
    if (!share.matches() || !(share.group(2).equals("%") || is(share.group(2), Kind.PERCENT))) {
      return Optional.empty();
    }
    int percent = Integer.parseInt(share.group(1));
    StatedLevel.Level level =
        percent == 0
            ? StatedLevel.Level.NOT_IMPLEMENTED
            : percent < ALL ? StatedLevel.Level.PARTLY_IMPLEMENTED : StatedLevel.Level.IMPLEMENTED;
    return percent > ALL ? Optional.empty() : Optional.of(new StatedLevel(level, line));
  }

  private boolean isYes(String words) {
    return TICK.matcher(words).matches() || is(words, Kind.YES);
  }

  /** "Implemented: No". */
  private Optional<StatedLevel> answered(String line) {
    Matcher parts = ANSWERED.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String answer = parts.group(2).replace(')', ' ').strip();
    Optional<StatedLevel> asked = levels.read(parts.group(1), voice);
    return isYes(answer)
        ? asked
        : is(answer, Kind.NO) ? asked.flatMap(RowLevels::denied) : Optional.empty();
  }

  /** What is not so; nothing of what may be more or less than that. */
  private static Optional<StatedLevel> denied(StatedLevel level) {
    return level.level() == StatedLevel.Level.IMPLEMENTED
        ? Optional.of(new StatedLevel(StatedLevel.Level.NOT_IMPLEMENTED, level.words()))
        : Optional.empty();
  }

  /** What a tick below {@code head} states. */
  private Optional<StatedLevel> ofHead(String head) {
    List<String> lines = Stream.of(head.split("\n", -1)).map(this::bare).toList();
    String last = lines.get(lines.size() - 1);
    if (lines.size() > 1 && (is(last, Kind.YES) || is(last, Kind.NO))) {
      Optional<StatedLevel> upper = ofHead(lines.get(lines.size() - 2));
      return is(last, Kind.YES) ? upper : upper.flatMap(RowLevels::denied);
    }
    return levels.read(last, voice).or(() -> ofStatus(last));
  }

  private String bare(String head) {
    return ASIDE.matcher(head).replaceAll(" ").strip();
  }

  /** The other cells of {@code row} whose columns are headed by a level. */
  private List<ReviewDocument.Cell> otherLevels(
      ReviewDocument.Paragraph row, ReviewDocument.Cell cell) {
    return row.cells().stream()
        .filter(other -> !other.equals(cell) && ofHead(other.head()).isPresent())
        .toList();
  }

  /** Whether of several columns of levels this alone is marked. */
  private boolean isOnlyChoice(ReviewDocument.Paragraph row, ReviewDocument.Cell cell) {
    List<ReviewDocument.Cell> others = otherLevels(row, cell);
    return !others.isEmpty() && others.stream().allMatch(other -> other.span().length() == 0);
  }

  private Optional<StatedLevel> ofStatus(String words) {
    return WORDS.in(words, language).stream()
        .filter(each -> each.kind().compareTo(Kind.PARTLY_IMPLEMENTED) >= 0)
        .filter(each -> isWhole(words, each.span()))
        .findFirst()
        .map(each -> new StatedLevel(StatedLevel.Level.valueOf(each.kind().name()), words.strip()));
  }

  private boolean is(String words, Kind kind) {
    return WORDS.in(words, language).stream()
        .anyMatch(each -> each.kind() == kind && isWhole(words, each.span()));
  }

  private static boolean isWhole(String words, Span span) {
    String rest = words.substring(0, span.start()) + words.substring(span.end());
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean says(String words, Kind kind) {
    return WORDS.in(words, language).stream().anyMatch(each -> each.kind() == kind);
  }

  /** The letters or numbers by which a paper states levels, as its own key explains. Immutable. */
  private static final class LevelCodes {
    private static final String CODE = "(?:\\p{Lu}{1,4}|\\d{1,2})";

    /** "PI = partially implemented; ", to the next mark or code. */
    private static final Pattern EXPLAINED =
        Pattern.compile(
            "(?<![\\p{L}\\d])(" + CODE + ")\\s*[=:–—-]\\s*([^;,.=]+?)(?=\\s*(?:[;,.]|$))");

    private static final Pattern WHOLE_CODE = Pattern.compile(CODE);

    /** A key explains so many at least. */
    private static final int FEWEST = 2;

    private final Map<String, StatedLevel> levels = new HashMap<>();

    /**
     * Reads the keys of {@code paper}.
     *
     * @param level what a wording alone states
     */
    LevelCodes(ReviewDocument paper, Function<String, Optional<StatedLevel>> level) {
      Map<String, StatedLevel> ofRows = new HashMap<>();
      Set<String> unclear = new HashSet<>();
      for (ReviewDocument.Paragraph paragraph : paper.paragraphs()) {
        if (paragraph.row()) {
          List<String> cells =
              paragraph.cells().stream()
                  .map(cell -> cell.span().in(paragraph.text()).strip())
                  .filter(text -> !text.isEmpty())
                  .toList();
          if (cells.size() == 2 && WHOLE_CODE.matcher(cells.get(0)).matches()) {
            level.apply(cells.get(1)).ifPresent(each -> add(cells.get(0), each, ofRows, unclear));
          }
        } else {
          Map<String, StatedLevel> own = new HashMap<>();
          Matcher pairs = EXPLAINED.matcher(paragraph.text());
          while (pairs.find()) {
            String code = pairs.group(1);
            level.apply(pairs.group(2)).ifPresent(each -> add(code, each, own, unclear));
          }
          addKey(own, unclear);
        }
      }
      addKey(ofRows, unclear);
      unclear.forEach(levels::remove);
    }

    private void addKey(Map<String, StatedLevel> key, Set<String> unclear) {
      if (key.values().stream().map(StatedLevel::level).distinct().count() >= FEWEST) {
        key.forEach((code, level) -> add(code, level, levels, unclear));
      }
    }

    private static void add(
        String code, StatedLevel level, Map<String, StatedLevel> to, Set<String> unclear) {
      StatedLevel before = to.putIfAbsent(code, level);
      if (before != null && before.level() != level.level()) {
        unclear.add(code);
      }
    }

    /** What {@code cell} states if it is a code and no more. */
    Optional<StatedLevel> of(String cell) {
      return Optional.ofNullable(levels.get(cell.strip()))
          .map(level -> new StatedLevel(level.level(), cell.strip() + " = " + level.words()));
    }
  }
}
