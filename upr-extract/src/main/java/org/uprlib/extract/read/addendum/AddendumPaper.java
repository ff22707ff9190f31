package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.FileRemark;
import org.uprlib.extract.read.table.RecommendationTables;

/**
 * An addendum, or a report with tables of answers, made ready to be read: tables of positions are
 * set apart, and forms say what is chosen in them.
 *
 * @param symbol its symbol, or its file name where it has none; for the evidence
 * @param blocks those of {@code document} that are not empty
 * @param legend what the signs in it mean
 * @param notes to its answers
 * @param blanksRepeat true if it says that a blank in a column stands for the entry above it
 */
record AddendumPaper(
    Document document,
    String symbol,
    List<Block> blocks,
    Legend legend,
    AnswerNotes notes,
    boolean blanksRepeat) {
  /** That of the paper as {@code printed}. */
  static AddendumPaper of(Document printed, PaperInfo info, AddendumLanguage language) {
    RecommendationTables tables = language.tables().tables();
    Document parted = tables.unnested(printed);
    Legend legend = Legend.of(filled(parted), language);
    Document document = SplitLists.joined(tables.settled(parted, legend::explains), language);
    List<Block> blocks = filled(document);
    List<TextBlock> texts = blocks.stream().flatMap(Block::texts).toList();
    return new AddendumPaper(
        document,
        info.symbol().orElse(document.source()),
        blocks,
        legend,
        new AnswerNotes(document, texts, language),
        texts.stream().anyMatch(line -> saysThatBlanksRepeat(line.text(), language)));
  }

  private static boolean saysThatBlanksRepeat(String line, AddendumLanguage language) {
    return language.sentences().spans(line, 0).stream()
        .map(sentence -> sentence.in(line))
        .anyMatch(
            sentence ->
                language.markers().says(Markers.Kind.BLANK, sentence)
                    && language.markers().has(Markers.Kind.ABOVE, sentence)
                    && !language.statements().stance(sentence).isKnown());
  }

  /** True if rows of its tables may have been left as one, since no rules part them. */
  boolean hasUnclearRows() {
    return document.notices().stream().anyMatch(FileRemark.COLUMNS::is);
  }

  /** True if pages of it show numbers without, beside others with, words at their height. */
  boolean hasLoneNumbers() {
    return document.notices().stream().anyMatch(FileRemark.NUMBERS_ALONE::is);
  }

  private static List<Block> filled(Document document) {
    return document.blocks().stream()
        .filter(block -> !(block instanceof TextBlock text && text.isEmpty()))
        .toList();
  }

  /**
   * Joins the paragraphs over which a sentence lists its numbers: {@code Sylvania accepts 121.1,}
   * and {@code 121.2 and} and {@code 121.3.} For one document and one thread.
   */
  private static final class SplitLists {
    private static final String COMMAS = ",،，、";

    private final AddendumLanguage language;
    private final StringBuilder text;
    private final List<Block> blocks = new ArrayList<>();

    /** The paragraphs of the sentence under way; empty if it lists no numbers. */
    private final List<Paragraph> parts = new ArrayList<>();

    private SplitLists(AddendumLanguage language, String text) {
      this.language = language;
      this.text = new StringBuilder(text);
    }

    /** {@code document}, each such sentence a paragraph. */
    static Document joined(Document document, AddendumLanguage language) {
      SplitLists lists = new SplitLists(language, document.text());
      document.blocks().forEach(lists::add);
      lists.close();
      return lists.blocks.size() == document.blocks().size()
          ? document
          : document.withBlocks(lists.text.toString(), lists.blocks);
    }

    private void add(Block block) {
      Optional<Paragraph> line =
          Optional.of(block)
              .filter(Paragraph.class::isInstance)
              .map(Paragraph.class::cast)
              .filter(Paragraph::isPlain);
      if (!parts.isEmpty() && line.filter(this::goesOn).isPresent()) {
        parts.add(line.get());
        return;
      }
      close();
      if (line.filter(this::lists).isPresent()) {
        parts.add(line.get());
      } else {
        blocks.add(block);
      }
    }

    /** True for a sentence that names recommendations; a label of its own would be an item's. */
    private boolean lists(Paragraph line) {
      return isOpen(line.text())
          && language.labels().naming(line).isEmpty()
          && language.references().isNaming(line.text());
    }

    /**
     * True if {@code line} is numbers and no more, as the paragraph before had left it open, or
     * goes on with a joint before them.
     */
    private boolean goesOn(Paragraph line) {
      String words = line.text();
      int digit = firstDigit(words);
      String joint = words.substring(0, digit).strip();
      boolean led = language.markers().is(Markers.Kind.OPEN, joint);
      String before = parts.get(parts.size() - 1).text();
      return line.printedNumber().isEmpty()
          && (led || (joint.isEmpty() && !endsWithDigit(before)))
          && language
              .labels()
              .naming(PlacedText.of(line).from(digit))
              .filter(label -> led || isEnd(label.rest().text()))
              .isPresent();
    }

    private boolean isEnd(String rest) {
      return !PlacedText.hasWords(rest) || language.markers().is(Markers.Kind.OPEN, rest.strip());
    }

    private static int firstDigit(String words) {
      int at = 0;
      while (at < words.length() && !Character.isDigit(words.charAt(at))) {
        at++;
      }
      return at;
    }

    /** True if numbers may follow: no stop, but a comma, a joint or a number is the end. */
    private boolean isOpen(String words) {
      String end = words.stripTrailing();
      return !end.isEmpty()
          && (COMMAS.indexOf(end.charAt(end.length() - 1)) >= 0
              || endsWithDigit(end)
              || language.markers().ends(Markers.Kind.OPEN, end));
    }

    private static boolean endsWithDigit(String words) {
      String end = words.stripTrailing();
      return !end.isEmpty() && Character.isDigit(end.charAt(end.length() - 1));
    }

    private void close() {
      if (!parts.isEmpty()) {
        blocks.add(parts.size() == 1 ? parts.get(0) : joined());
        parts.clear();
      }
    }

    /** The parts as one, blanks for what is between them. */
    private Paragraph joined() {
      Paragraph first = parts.get(0);
      Span span = new Span(first.span().start(), parts.get(parts.size() - 1).span().end());
      List<Run> runs = new ArrayList<>();
      int reached = span.start();
      for (Paragraph part : parts) {
        for (int at = reached; at < part.span().start(); at++) {
          text.setCharAt(at, ' ');
        }
        if (reached < part.span().start()) {
          runs.add(new Run(new Span(reached, part.span().start()), part.runs().get(0).style()));
        }
        runs.addAll(part.runs());
        reached = part.span().end();
      }
      return new Paragraph(span, span.in(text), runs, first.label(), first.layout());
    }
  }
}
