package org.uprlib.extract.documentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;

/**
 * Reads headings, paragraphs and rows of tables out of the body of a paper. What is set apart
 * before a numbered paragraph is a heading, whatever its look: the UN's papers set the titles of
 * the lowest level as running text. Used once.
 */
final class BodyReader {
  private static final int LONGEST_HEADING = 250;
  private static final int LONGEST_PLAIN_HEADING = 160;

  /** So many paragraphs may be missed between two that are found. */
  private static final int GAP = 4;

  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "^(?:([IVX]{1,5})|([A-Z])|(\\d{1,2})|\\(?([a-z]{1,4})\\))(?:[.)]\\s+|\\s+(?=\\p{Lu}))");

  private final Document document;
  private final NamingReader namings;
  private final SpeakerFinder speakers;
  private final Sentences sentences;
  private final Set<String> marks;
  private final NavigableMap<Integer, String> anchors;
  private final Language language;
  private final List<PaperHeading> outline = new ArrayList<>();
  private final List<PaperParagraph> paragraphs = new ArrayList<>();
  private final List<PaperHeading> open = new ArrayList<>();
  private final Map<Integer, Integer> levels = new HashMap<>();
  private int enumerated;
  private char lastLetter = '@';
  private int lastNumber;
  private Optional<String> number = Optional.empty();
  private List<Speaker> before = List.of();

  BodyReader(
      Document document,
      NamingReader namings,
      SpeakerFinder speakers,
      Sentences sentences,
      Set<String> marks,
      NavigableMap<Integer, String> anchors) {
    this.document = document;
    this.namings = namings;
    this.speakers = speakers;
    this.sentences = sentences;
    this.marks = marks;
    this.anchors = anchors;
    this.language = document.language().orElse(Language.ENGLISH);
  }

  /** What a body holds. */
  record Body(List<PaperHeading> outline, List<PaperParagraph> paragraphs) {}

  /** Reads the blocks before {@code end}. */
  Body read(int end) {
    List<Block> blocks = document.blocks().subList(0, end);
    boolean numbered = blocks.stream().anyMatch(this::isFirst);
    int at = numbered ? start(blocks) : 0;
    for (; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (block instanceof Table table) {
        table(table);
        continue;
      }
      Paragraph paragraph = paragraph(block);
      MarkedText words = MarkedText.of(paragraph, marks, anchors);
      if (words.text().isBlank()) {
        continue;
      }
      Optional<MarkedText.Numbered> own = ownNumber(block, paragraph, words);
      if (own.isPresent()) {
        lastNumber = own.get().number();
        number = Optional.of(String.valueOf(lastNumber));
        add(words, own.get().end(), paragraph);
      } else if (isHeading(block, paragraph, words, numbered, blocks, at)) {
        heading(block, paragraph, words);
      } else {
        add(words, 0, paragraph);
      }
    }
    return new Body(outline, paragraphs);
  }

  private static Paragraph paragraph(Block block) {
    return block instanceof Heading heading ? heading.paragraph() : (Paragraph) block;
  }

  private boolean isFirst(Block block) {
    if (block instanceof Table) {
      return false;
    }
    Paragraph paragraph = paragraph(block);
    MarkedText words = MarkedText.of(paragraph, marks, anchors);
    return words.number().filter(each -> each.number() == 1).isPresent()
        && !looksLikeHeading(block, paragraph, words);
  }

  /** The first numbered paragraph, with the numbered headings right above it. */
  private int start(List<Block> blocks) {
    int first = 0;
    while (!isFirst(blocks.get(first))) {
      first++;
    }
    while (first > 0 && opensSection(blocks.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean opensSection(Block block) {
    return block instanceof Heading heading && opensSection(heading.paragraph().printed());
  }

  private static boolean opensSection(String text) {
    return ENUMERATOR.matcher(text).find();
  }

  private static boolean looksLikeHeading(Block block, Paragraph paragraph, MarkedText words) {
    boolean set = block instanceof Heading || bold(paragraph);
    return set && words.text().length() <= LONGEST_HEADING && !endsSentence(words.text());
  }

  /** True if all words are bold; marks of notes are not. */
  private static boolean bold(Paragraph paragraph) {
    boolean any = false;
    for (Run run : paragraph.runs()) {
      String words = run.span().shift(-paragraph.span().start()).in(paragraph.text());
      if (words.isBlank() || run.style().superscript()) {
        continue;
      }
      if (!run.style().bold()) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private static boolean endsSentence(String text) {
    String bare = text.stripTrailing();
    return bare.isEmpty() || ".;:,".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  private Optional<MarkedText.Numbered> ownNumber(
      Block block, Paragraph paragraph, MarkedText words) {
    return words
        .number()
        .filter(each -> each.number() > lastNumber && each.number() <= lastNumber + GAP)
        .filter(each -> !looksLikeHeading(block, paragraph, words))
        .filter(
            each -> endsSentence(words.text()) || words.text().length() > LONGEST_PLAIN_HEADING);
  }

  private boolean isHeading(
      Block block,
      Paragraph paragraph,
      MarkedText words,
      boolean numbered,
      List<Block> blocks,
      int at) {
    String text = words.text().strip();
    int length = length(text);
    if (block instanceof Heading) {
      return length <= LONGEST_HEADING;
    }
    if (length > LONGEST_HEADING || paragraph.label().filter(l -> l.bullet()).isPresent()) {
      return false;
    }
    if (made(words, 0, paragraph).namesOnly()) {
      return true;
    }
    if (endsSentence(text)) {
      return bold(paragraph) && text.endsWith(":");
    }
    if (bold(paragraph)) {
      return true;
    }
    boolean opens = Character.isUpperCase(text.charAt(0)) || ENUMERATOR.matcher(text).find();
    return numbered
        && opens
        && length <= LONGEST_PLAIN_HEADING
        && at + 1 < blocks.size()
        && (isNext(blocks.get(at + 1)) || (opensSection(text) && isHeading(blocks, at + 1)));
  }

  /** Of a title, in which recommendations that it names do not count. */
  private int length(String text) {
    return text.length() <= LONGEST_PLAIN_HEADING
        ? text.length()
        : text.length()
            - namings.read(text, language).stream()
                .mapToInt(naming -> naming.span().length())
                .sum();
  }

  /**
   * Whether a heading stands there: right behind the title of a section, that of its first part.
   */
  private boolean isHeading(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    if (block instanceof Table) {
      return false;
    }
    Paragraph paragraph = paragraph(block);
    MarkedText words = MarkedText.of(paragraph, marks, anchors);
    return !words.text().isBlank() && isHeading(block, paragraph, words, true, blocks, at);
  }

  /** Whether the next numbered paragraph begins. */
  private boolean isNext(Block block) {
    if (block instanceof Table) {
      return false;
    }
    Paragraph paragraph = paragraph(block);
    MarkedText words = MarkedText.of(paragraph, marks, anchors);
    return ownNumber(block, paragraph, words).isPresent();
  }

  private void heading(Block block, Paragraph paragraph, MarkedText words) {
    PaperHeading heading = made(words, level(block, paragraph, words.text()), paragraph);
    outline.add(heading);
    open.removeIf(each -> each.level() >= heading.level());
    open.add(heading);
    number = Optional.empty();
  }

  private PaperHeading made(MarkedText words, int level, Paragraph paragraph) {
    return new PaperHeading(
        words.text().strip(),
        level,
        words.inPaper(new Span(0, words.text().length())),
        document.pageAt(paragraph.span().start()),
        words.marks(),
        namings.read(words.text(), language));
  }

  /** By what counts it: I., A., 1., (a); else by its look. */
  private int level(Block block, Paragraph paragraph, String text) {
    OptionalInt counted = counted(text);
    if (counted.isPresent()) {
      enumerated = counted.getAsInt();
      if (block instanceof Heading heading) {
        levels.putIfAbsent(heading.level(), enumerated);
      }
      return enumerated;
    }
    if (block instanceof Heading heading) {
      Integer same = levels.get(heading.level());
      if (same != null) {
        enumerated = same;
        return same;
      }
      return enumerated == 0 ? heading.level() : enumerated + 1;
    }
    return enumerated + (bold(paragraph) ? 1 : 2);
  }

  private OptionalInt counted(String text) {
    Matcher matcher = ENUMERATOR.matcher(text.strip());
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    if (matcher.group(3) != null) {
      return OptionalInt.of(3);
    }
    if (matcher.group(4) != null) {
      return OptionalInt.of(4);
    }
    String roman = matcher.group(1);
    String letter = matcher.group(2);
    boolean single = roman != null && roman.length() == 1;
    boolean next = single && roman.charAt(0) == lastLetter + 1;
    if (letter != null || next) {
      lastLetter = (letter != null ? letter : roman).charAt(0);
      return OptionalInt.of(2);
    }
    lastLetter = '@';
    return OptionalInt.of(1);
  }

  private void add(MarkedText words, int from, Paragraph paragraph) {
    Span span = new Span(from, words.text().length()).trimmed(words.text());
    String text = span.in(words.text());
    paragraphs.add(
        new PaperParagraph(
            number,
            text,
            words.inPaper(span),
            document.pageAt(paragraph.span().start()),
            open,
            words.marks(),
            said(words, span),
            namings.read(text, language),
            false));
  }

  private List<Said> said(MarkedText words, Span within) {
    List<Said> found = new ArrayList<>();
    String text = words.text().substring(0, within.end());
    for (Span span : sentences.spans(text, within.start())) {
      List<String> notes = words.marks(span);
      List<Speaker> told = speakers.by(span.in(text), notes, before, found.isEmpty());
      List<Speaker> by = told.isEmpty() ? speakers.under(open) : told;
      found.add(new Said(span.in(text), words.inPaper(span), by, notes));
      before = by;
    }
    return found;
  }

  private void table(Table table) {
    Set<Integer> columns = new HashSet<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      if (i == 0) {
        for (int column = 0; column < row.cells().size(); column++) {
          if (namings.saysRecommendation(text(row.cells().get(column)), language)) {
            columns.add(column);
          }
        }
      }
      row(row, columns);
    }
  }

  private static String text(Table.Cell cell) {
    StringBuilder text = new StringBuilder();
    for (Block block : cell.blocks()) {
      text.append(text.length() > 0 ? "\n" : "").append(NoteCollector.text(block));
    }
    return text.toString();
  }

  private void row(Table.Row row, Set<Integer> ofRecommendations) {
    StringBuilder text = new StringBuilder();
    List<Said> said = new ArrayList<>();
    List<Naming> named = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int column = 0; column < row.cells().size(); column++) {
      for (Block block : row.cells().get(column).blocks()) {
        if (block instanceof Table) {
          continue;
        }
        Paragraph paragraph = paragraph(block);
        MarkedText words = MarkedText.of(paragraph, marks, anchors);
        int at = text.length() == 0 ? 0 : text.length() + 1;
        text.append(text.length() == 0 ? "" : "\n").append(words.text());
        List<Naming> found = namings.read(words.text(), language);
        if (found.isEmpty() && ofRecommendations.contains(column)) {
          found = namings.opening(words.text(), language).map(List::of).orElse(List.of());
        }
        found.forEach(naming -> named.add(moved(naming, at)));
        notes.addAll(words.marks());
        said.addAll(said(words, new Span(0, words.text().length())));
        start = Math.min(start, paragraph.span().start());
        end = Math.max(end, paragraph.span().end());
      }
    }
    if (text.toString().isBlank()) {
      return;
    }
    paragraphs.add(
        new PaperParagraph(
            Optional.empty(),
            text.toString(),
            new Span(start, end),
            document.pageAt(start),
            open,
            notes,
            said,
            named,
            true));
  }

  private static Naming moved(Naming naming, int distance) {
    return new Naming(
        naming.numbers(),
        naming.words(),
        naming.span().shift(distance),
        naming.announced(),
        naming.symbol(),
        naming.cycle());
  }
}
