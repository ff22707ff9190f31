package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.HeadingNumber;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;

/**
 * Reads headings, paragraphs and rows of tables out of the body of a paper. A line of its own
 * before a numbered paragraph is a heading in any style: the UN's papers set the titles of the
 * lowest level as running text. Used once.
 */
final class BodyReader {
  private static final int LONGEST_HEADING = 250;
  private static final int LONGEST_PLAIN_HEADING = 160;

  /** So many paragraphs may be missed between two that are found. */
  private static final int GAP = 4;

  private final Document document;
  private final CitationReader namings;
  private final SpeakerFinder speakers;
  private final Sentences sentences;
  private final Set<String> marks;
  private final NavigableMap<Integer, String> anchors;
  private final Language language;
  private final List<ReviewDocument.Heading> outline = new ArrayList<>();
  private final List<ReviewDocument.Paragraph> paragraphs = new ArrayList<>();
  private final List<ReviewDocument.Heading> open = new ArrayList<>();
  private final OutlineDepth levels = new OutlineDepth();
  private final TableRows rows;
  private int lastNumber;
  private Optional<String> number = Optional.empty();
  private List<Speaker> before = List.of();

  BodyReader(
      Document document,
      CitationReader namings,
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
    this.rows = new TableRows(namings, language, this::words, this::said);
  }

  record Body(List<ReviewDocument.Heading> outline, List<ReviewDocument.Paragraph> paragraphs) {}

  /** A paragraph or a heading of the paper. */
  private record Piece(TextBlock block, MarkedText words) {
    Paragraph paragraph() {
      return block.paragraph();
    }

    boolean looksLikeHeading() {
      boolean set = block.isHeading() || isBold();
      return set && words.text().length() <= LONGEST_HEADING && !endsSentence(words.text());
    }

    /** True if all words are bold; marks of notes are not. */
    boolean isBold() {
      List<Run> words =
          paragraph().runs().stream()
              .filter(run -> !run.style().superscript())
              .filter(run -> !run.span().shift(-block.span().start()).in(block.text()).isBlank())
              .toList();
      return !words.isEmpty() && words.stream().allMatch(run -> run.style().bold());
    }

    boolean isFirst() {
      return words.number().filter(each -> each.number() == 1).isPresent() && !looksLikeHeading();
    }

    boolean opensSection() {
      return block.isHeading() && OutlineDepth.isCounted(paragraph().printed());
    }
  }

  /** Empty for a table. */
  private Optional<Piece> piece(Block block) {
    return block instanceof TextBlock text
        ? Optional.of(new Piece(text, words(text)))
        : Optional.empty();
  }

  private MarkedText words(TextBlock text) {
    return MarkedText.of(text.paragraph(), marks, anchors);
  }

  Body read(int end) {
    List<Block> blocks = document.blocks().subList(0, end);
    List<Optional<Piece>> pieces = blocks.stream().map(this::piece).toList();
    OptionalInt first = first(pieces);
    for (int at = first.orElse(0); at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Table table) {
        rows.read(table).forEach(this::add);
        continue;
      }
      Piece piece = pieces.get(at).orElseThrow();
      if (piece.words().text().isBlank()) {
        continue;
      }
      rows.endTable();
      Optional<MarkedText.Numbered> own = ownNumber(piece);
      if (own.isPresent()) {
        lastNumber = own.get().number();
        number = Optional.of(String.valueOf(lastNumber));
        add(piece, own.get().end());
      } else if (isHeading(pieces, at, first.isPresent())) {
        heading(piece);
      } else {
        add(piece, 0);
      }
    }
    return new Body(outline, paragraphs);
  }

  /** The first numbered paragraph, with the numbered headings right above it; empty if none is. */
  private static OptionalInt first(List<Optional<Piece>> pieces) {
    for (int at = 0; at < pieces.size(); at++) {
      if (pieces.get(at).filter(Piece::isFirst).isPresent()) {
        int first = at;
        while (first > 0 && pieces.get(first - 1).filter(Piece::opensSection).isPresent()) {
          first--;
        }
        return OptionalInt.of(first);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean endsSentence(String text) {
    String bare = text.stripTrailing();
    return bare.isEmpty() || ".;:,".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  private Optional<MarkedText.Numbered> ownNumber(Piece piece) {
    String text = piece.words().text();
    return piece
        .words()
        .number()
        .filter(each -> each.number() > lastNumber && each.number() <= lastNumber + GAP)
        .filter(each -> !piece.looksLikeHeading())
        .filter(each -> endsSentence(text) || text.length() > LONGEST_PLAIN_HEADING);
  }

  private boolean isHeading(List<Optional<Piece>> pieces, int at, boolean numbered) {
    if (pieces.get(at).filter(each -> !each.words().text().isBlank()).isEmpty()) {
      return false;
    }
    Piece piece = pieces.get(at).get();
    Paragraph paragraph = piece.paragraph();
    String text = piece.words().text().strip();
    int length = length(text);
    if (piece.block().isHeading()) {
      return length <= LONGEST_HEADING;
    }
    if (length > LONGEST_HEADING || paragraph.label().filter(l -> l.bullet()).isPresent()) {
      return false;
    }
    if (made(piece, 0).namesOnly()) {
      return true;
    }
    if (endsSentence(text)) {
      return piece.isBold() && text.endsWith(":");
    }
    if (piece.isBold()) {
      return true;
    }
    boolean counted = OutlineDepth.isCounted(text);
    return numbered
        && (counted || Character.isUpperCase(text.charAt(0)))
        && length <= LONGEST_PLAIN_HEADING
        && at + 1 < pieces.size()
        && (pieces.get(at + 1).flatMap(this::ownNumber).isPresent()
            || (counted && isHeading(pieces, at + 1, true)));
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

  private void heading(Piece piece) {
    int level = levels.level(piece.block(), piece.isBold(), piece.words().text());
    outline.add(made(piece, level));
    open.removeIf(each -> each.level() >= level);
    open.add(outline.get(outline.size() - 1));
    number = Optional.empty();
  }

  private ReviewDocument.Heading made(Piece piece, int level) {
    MarkedText words = piece.words();
    return new ReviewDocument.Heading(
        words.text().strip(),
        level,
        words.inPaper(new Span(0, words.text().length())),
        document.pageAt(piece.block().span().start()),
        words.marks(),
        namings.ofHeading(words.text(), language));
  }

  private void add(Piece piece, int from) {
    MarkedText words = piece.words();
    Span span = new Span(from, words.text().length()).trimmed(words.text());
    String text = span.in(words.text());
    paragraphs.add(
        new ReviewDocument.Paragraph(
            number,
            text,
            words.inPaper(span),
            document.pageAt(piece.block().span().start()),
            open,
            words.marks(),
            said(words, span),
            namings.read(text, language),
            List.of()));
  }

  private List<ReviewDocument.Sentence> said(MarkedText words, Span within) {
    List<ReviewDocument.Sentence> found = new ArrayList<>();
    String text = words.text().substring(0, within.end());
    for (Span span : sentences.spans(text, within.start())) {
      List<String> notes = words.marks(span);
      List<Speaker> named = speakers.by(span.in(text), notes, before, found.isEmpty());
      List<Speaker> by = named.isEmpty() ? speakers.under(open) : named;
      found.add(new ReviewDocument.Sentence(span.in(text), words.inPaper(span), by, notes));
      before = by;
    }
    return found;
  }

  private void add(TableRows.TextRow row) {
    paragraphs.add(
        new ReviewDocument.Paragraph(
            Optional.empty(),
            row.text(),
            row.span(),
            document.pageAt(row.span().start()),
            open,
            row.notes(),
            row.said(),
            row.named(),
            row.cells()));
  }

  /**
   * Finds how deep the headings of a paper lie, one after the other: by what counts them, {@code
   * I.}, {@code A.}, {@code 1.}, {@code (a)}; else by their look. Used once.
   */
  private static final class OutlineDepth {
    private final Map<Integer, Integer> levels = new HashMap<>();
    private int enumerated;
    private char lastLetter = '@';

    /** Whether a number or letter counts {@code heading}. */
    static boolean isCounted(String heading) {
      return number(heading).isPresent();
    }

    /** A letter before a small one counts items of a list. */
    private static Optional<HeadingNumber> number(String heading) {
      return HeadingNumber.of(heading)
          .filter(
              number ->
                  number.form() != HeadingNumber.Form.LETTER
                      || Character.isUpperCase(heading.charAt(number.end())));
    }

    int level(TextBlock block, boolean bold, String text) {
      OptionalInt counted = counted(text);
      if (counted.isPresent()) {
        enumerated = counted.getAsInt();
        if (block.isHeading()) {
          levels.putIfAbsent(block.level(), enumerated);
        }
        return enumerated;
      }
      if (block.isHeading()) {
        Integer same = levels.get(block.level());
        if (same != null) {
          enumerated = same;
          return same;
        }
        return enumerated == 0 ? block.level() : enumerated + 1;
      }
      return enumerated + (bold ? 1 : 2);
    }

    private OptionalInt counted(String text) {
      Optional<HeadingNumber> number = number(text.strip());
      return number.isPresent() ? OptionalInt.of(level(number.get())) : OptionalInt.empty();
    }

    /** A Roman number that is the next letter, as {@code C} behind {@code B}, counts as such. */
    private int level(HeadingNumber number) {
      return switch (number.form()) {
        case FIGURE -> 3;
        case LETTER -> 4;
        default -> {
          char first = number.count().charAt(0);
          boolean next = number.count().length() == 1 && first == lastLetter + 1;
          boolean letter = number.form() == HeadingNumber.Form.CAPITAL || next;
          lastLetter = letter ? first : '@';
          yield letter ? 2 : 1;
        }
      };
    }
  }
}
