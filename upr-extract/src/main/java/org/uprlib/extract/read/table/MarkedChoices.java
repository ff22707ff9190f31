package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.reference.RecommendationNumber;

/**
 * Settles forms in which one of several answers is marked: {@code ☒ Supported ☐ Noted}, {@code
 * Supported [ ] / Noted [X]}, {@code Supported: yes; noted: no}, one of two in bold. Blanks stand
 * for what is not chosen; where none is, or more than one, the boxes stay without their words,
 * which answer nothing.
 */
final class MarkedChoices {
  private static final String MARKED = "☑☒✅⊠■▣◼●◉⦿⚫✓✔xXхХ*þý\uF0FD\uF0FE\uF078";
  private static final String CROSSES = "✗✘×❌";

  /** Signs that may be the bullets of a list. */
  private static final String SHAPES = "□◻▢❏❑◯○⚪■▣◼●◉⦿⚫✓✔";

  private static final Pattern SIGN =
      Pattern.compile(
          "[☐☑☒✅⊠%s%s]|(?<!\\p{L})[þý¨\uF0A8\uF06F\uF071\uF0FD\uF0FE\uF078](?!\\p{L})|\\[\\s*[xX✓✔хХ*]?\\s*]|\\(\\s*[xX✓✔хХ*]?\\s*\\)|_+[xXхХ]_+|_{2,}"
              .formatted(CROSSES, SHAPES));

  /** {@code supported: yes}. */
  private static final Pattern PAIR =
      Pattern.compile("(\\p{L}[^:：]*?)\\s*[:：]\\s*(\\p{L}+)(?=[\\s/|;,.]|\\z)");

  private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}/|;,–-]+|[\\s\\p{Z}/|;,.–-]+$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ALTERNATIVE = Pattern.compile("[^/|]+");

  /** A longer text is no form. */
  private static final int LONGEST = 600;

  /** Nor are the words of one choice a sentence. */
  private static final int MOST_WORDS = 5;

  private final PositionWords words;
  private final Predicate<TextBlock> key;
  private final StringBuilder text;
  private final Language language;
  private boolean changed;

  private MarkedChoices(Document document, PositionWords words, Predicate<TextBlock> key) {
    this.text = new StringBuilder(document.text());
    this.language = document.language().orElse(Language.ENGLISH);
    this.words = words;
    this.key = key;
  }

  private enum Mark {
    CHOSEN,
    LEFT,
    /** It is chosen among empty boxes, and left beside one that is ticked. */
    CROSSED
  }

  /**
   * One of the answers of a form.
   *
   * @param sign place of its box, or of the word that says yes or no
   * @param said place of its words
   * @param sure true if it is no item of a list
   * @param worded true for yes or no
   */
  private record Choice(Mark mark, Span sign, Span said, boolean sure, boolean worded) {}

  /**
   * {@code document} with the answers that are chosen in it, all else where it was.
   *
   * @param key true for lines that explain signs, which are no forms
   */
  static Document settled(Document document, PositionWords words, Predicate<TextBlock> key) {
    MarkedChoices choices = new MarkedChoices(document, words, key);
    choices.settle(document.blocks(), false);
    return choices.changed
        ? document.withBlocks(choices.text.toString(), choices.read(document.blocks()))
        : document;
  }

  /** The lines of a cell are one form; others are where each holds a choice and no more. */
  private void settle(List<Block> blocks, boolean cell) {
    List<Choice> form = new ArrayList<>();
    for (Block block : blocks) {
      List<Choice> own = block instanceof TextBlock line ? choices(line) : List.of();
      if (!cell && !(own.size() == 1 && isAll(own.get(0), block))) {
        settle(form);
      }
      form.addAll(own);
      if (block instanceof TextBlock line && own.isEmpty()) {
        settleBold(line.paragraph());
      } else if (block instanceof Table table) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(each -> settle(each.blocks(), true));
      }
    }
    settle(form);
  }

  private static boolean isAll(Choice choice, Block line) {
    return choice.sign().length() + choice.said().length() + 2 >= line.text().strip().length();
  }

  private void settle(List<Choice> form) {
    if (form.size() > 1 || form.stream().anyMatch(Choice::sure)) {
      boolean ticked = form.stream().anyMatch(each -> each.mark() == Mark.CHOSEN);
      Mark chosen = ticked || form.size() == 1 ? Mark.CHOSEN : Mark.CROSSED;
      boolean one = form.stream().filter(each -> each.mark() == chosen).count() == 1;
      for (Choice each : form) {
        if (!one || each.mark() != chosen) {
          blank(each.said());
        }
        if (one || each.worded()) {
          blank(each.sign());
        }
      }
    }
    form.clear();
  }

  private void blank(Span place) {
    text.replace(place.start(), place.end(), " ".repeat(place.length()));
    changed = true;
  }

  /** The choices of {@code line}: each of its signs stands before an answer, or each behind. */
  private List<Choice> choices(TextBlock line) {
    String said = line.text();
    if (said.length() > LONGEST || key.test(line)) {
      return List.of();
    }
    List<MatchResult> signs = SIGN.matcher(said).results().toList();
    if (signs.isEmpty()) {
      return pairs(line);
    }
    List<Choice> before = choices(line, signs, true);
    List<Choice> all = before.size() == signs.size() ? before : choices(line, signs, false);
    return all.size() == signs.size() ? all : List.of();
  }

  private List<Choice> choices(TextBlock line, List<MatchResult> signs, boolean before) {
    List<Choice> found = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      MatchResult sign = signs.get(i);
      int start = before ? sign.end() : i == 0 ? 0 : signs.get(i - 1).end();
      int next = i + 1 < signs.size() ? signs.get(i + 1).start() : line.text().length();
      Span place = new Span(sign.start(), sign.end()).shift(line.span().start());
      answer(line, start, before ? next : sign.start())
          .map(said -> new Choice(mark(sign.group()), place, said, isSure(sign.group()), false))
          .ifPresent(found::add);
    }
    return found;
  }

  /**
   * The word of answer that is all of a part of {@code line}, opens it or stands behind a colon.
   */
  private Optional<Span> answer(TextBlock line, int from, int to) {
    Span part = inner(line.text(), from, to);
    String said = part.in(line.text());
    Span last = inner(line.text(), part.start() + colon(said), part.end());
    return fixed(line.text(), part)
        .or(() -> fixed(line.text(), last))
        .or(() -> opening(said).map(place -> place.shift(part.start())))
        .or(() -> Optional.of(part).filter(all -> isAnswer(said)))
        .map(place -> place.shift(line.span().start()));
  }

  /** Where the words behind the last colon begin; 0 without one. */
  private static int colon(String said) {
    return Math.max(said.lastIndexOf(':'), said.lastIndexOf('：')) + 1;
  }

  private Optional<Span> fixed(String line, Span part) {
    String said = part.in(line);
    boolean worded = !said.isEmpty() && Character.isLetter(said.codePointAt(0));
    return worded ? words.fixed(said).map(status -> part) : Optional.empty();
  }

  /** {@code Supported. The law provides for it}, and not {@code Supported: 121.3}. */
  private Optional<Span> opening(String said) {
    return RecommendationNumber.isIn(said)
        ? Optional.empty()
        : words.opens(said).map(stance -> stance.words().orElseThrow());
  }

  /** {@code Supported in part}, of whose words one alone is fixed. */
  private boolean isAnswer(String said) {
    return BLANKS.split(said, -1).length <= MOST_WORDS && words.read(said, language).isKnown();
  }

  private static Span inner(String line, int from, int to) {
    String part = line.substring(from, to);
    String rest = AROUND.matcher(part).replaceAll("");
    int start = from + part.indexOf(rest);
    return new Span(start, start + rest.length());
  }

  private static Mark mark(String sign) {
    return sign.chars().anyMatch(c -> CROSSES.indexOf(c) >= 0)
        ? Mark.CROSSED
        : sign.chars().anyMatch(c -> MARKED.indexOf(c) >= 0) ? Mark.CHOSEN : Mark.LEFT;
  }

  private static boolean isSure(String sign) {
    return SHAPES.indexOf(sign) < 0;
  }

  /** {@code Supported: yes; noted: no}, or {@code Supported: no} alone. */
  private List<Choice> pairs(TextBlock line) {
    List<Choice> pairs = new ArrayList<>();
    if (colon(line.text()) == 0) {
      return pairs;
    }
    Matcher pair = PAIR.matcher(line.text());
    int end = 0;
    while (pair.find()) {
      Span said = inner(line.text(), pair.start(1), pair.end(1));
      Optional<PositionWords.Mark> mark = words.mark(pair.group(2));
      if (mark.isEmpty() || fixed(line.text(), said).isEmpty()) {
        return List.of();
      }
      boolean yes = mark.get() == PositionWords.Mark.CHOSEN;
      Span sign = new Span(pair.start(2), pair.end(2)).shift(line.span().start());
      Span place = said.shift(line.span().start());
      pairs.add(new Choice(yes ? Mark.CHOSEN : Mark.LEFT, sign, place, true, true));
      end = pair.end();
    }
    return AROUND.matcher(line.text().substring(end)).replaceAll("").isEmpty() ? pairs : List.of();
  }

  /** {@code Supported / Noted}, of which one is in bold. */
  private void settleBold(Paragraph line) {
    List<Span> all = line.text().length() > LONGEST ? List.of() : alternatives(line.text());
    if (all.size() < 2) {
      return;
    }
    List<PositionStatus> answers =
        all.stream().flatMap(part -> words.fixed(part.in(line.text())).stream()).toList();
    boolean form = answers.size() == all.size() && answers.stream().distinct().count() > 1;
    List<Span> bold = all.stream().filter(part -> form && isBold(part, line)).toList();
    if (bold.size() == 1) {
      blank(new Span(0, bold.get(0).start()).shift(line.span().start()));
      blank(new Span(bold.get(0).end(), line.text().length()).shift(line.span().start()));
    }
  }

  private static List<Span> alternatives(String line) {
    return ALTERNATIVE
        .matcher(line)
        .results()
        .map(part -> inner(line, part.start(), part.end()))
        .toList();
  }

  private static boolean isBold(Span part, Paragraph line) {
    Span place = part.shift(line.span().start());
    int bold = 0;
    for (Run run : line.runs()) {
      int from = Math.max(run.span().start(), place.start());
      int to = Math.min(run.span().end(), place.end());
      bold += run.style().bold() ? Math.max(0, to - from) : 0;
    }
    return bold == place.length();
  }

  private List<Block> read(List<Block> blocks) {
    return blocks.stream().map(this::read).toList();
  }

  private Block read(Block block) {
    if (block instanceof Heading heading) {
      return new Heading(read(heading.paragraph()), heading.level());
    }
    return block instanceof Paragraph paragraph
        ? read(paragraph)
        : ((Table) block).withCells(this::read);
  }

  private Paragraph read(Paragraph line) {
    String said = line.span().in(text);
    return said.equals(line.text()) || said.length() != line.text().length()
        ? line
        : new Paragraph(line.span(), said, line.runs(), line.label(), line.layout());
  }
}
