package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Label;

/**
 * Parts a paragraph of a word processor at the line breaks in it, where what follows has a number
 * of its own: lists are pasted so from web pages and mails.
 */
final class TypedLines {
  /** A label, and the end of what stands before it, have no more characters. */
  private static final int LABEL = 40;

  private final Document document;
  private final StringBuilder text;

  private TypedLines(Document document) {
    this.document = document;
    this.text = new StringBuilder(document.text());
  }

  /** {@code document} with a paragraph for each such line. */
  static Document parted(Document document) {
    if (document.type() == FileType.PDF) {
      return document;
    }
    TypedLines lines = new TypedLines(document);
    List<Block> blocks = lines.parted(document.blocks());
    return document.withBlocks(lines.text.toString(), blocks);
  }

  private List<Block> parted(List<Block> blocks) {
    List<Block> parted = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        parted.addAll(parted(paragraph));
      } else if (block instanceof Table table) {
        parted.add(new Table(table.span(), table.rows().stream().map(this::parted).toList()));
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private Table.Row parted(Table.Row row) {
    return new Table.Row(
        row.cells().stream()
            .map(
                cell ->
                    new Table.Cell(
                        cell.span(), parted(cell.blocks()), cell.columns(), cell.covered()))
            .toList());
  }

  private List<Paragraph> parted(Paragraph paragraph) {
    String words = paragraph.text();
    List<Integer> cuts = new ArrayList<>();
    Optional<Label> item = Optional.empty();
    int start = 0;
    for (int at : breaks(paragraph)) {
      boolean ended = Endings.isEnded(words.substring(Math.max(start, at - LABEL), at));
      Optional<Label> own = cuts.isEmpty() ? label(words, 0) : item;
      Optional<Label> next =
          label(words, at + 1).filter(each -> ended || follows(each, own, words));
      if (next.isPresent() || (ended && !cuts.isEmpty())) {
        cuts.add(at);
        start = at + 1;
        item = next;
      }
    }
    if (cuts.isEmpty()) {
      return List.of(paragraph);
    }
    List<Paragraph> parts = new ArrayList<>();
    start = 0;
    cuts.add(paragraph.text().length());
    for (int cut : cuts) {
      parts.add(part(paragraph, new Span(start, cut)));
      if (cut < paragraph.text().length()) {
        text.setCharAt(paragraph.span().start() + cut, '\n');
      }
      start = cut + 1;
    }
    return parts;
  }

  /** Blanks that stand for line breaks. */
  private List<Integer> breaks(Paragraph paragraph) {
    List<Integer> breaks = new ArrayList<>();
    Span whole = document.origin().map().toOriginal(paragraph.span());
    if (whole.in(document.origin().text()).indexOf('\n') < 0) {
      return breaks;
    }
    for (int at = paragraph.text().indexOf(' '); at > 0; ) {
      if (document.origin().endsLine(paragraph.span().start() + at)) {
        breaks.add(at);
      }
      at = paragraph.text().indexOf(' ', at + 1);
    }
    return breaks;
  }

  private static Optional<Label> label(String words, int at) {
    return Label.Reader.read(words.substring(at, Math.min(words.length(), at + LABEL)))
        .filter(each -> each.form() != Label.Form.BARE)
        .map(each -> each.withTextStart(at + each.textStart()));
  }

  /** True for the number behind that of the item before; in a sentence it would not be the next. */
  private static boolean follows(Label label, Optional<Label> before, String words) {
    return label.isNumber()
        && before.filter(each -> each.form() == label.form()).isPresent()
        && label.number() + label.sub() == before.get().number() + before.get().sub() + 1
        && label.textStart() < words.length()
        && !Character.isLowerCase(words.charAt(label.textStart()));
  }

  private static Paragraph part(Paragraph paragraph, Span part) {
    Span span = part.shift(paragraph.span().start());
    List<Run> runs = new ArrayList<>();
    for (Run run : paragraph.runs()) {
      int from = Math.max(run.span().start(), span.start());
      int to = Math.min(run.span().end(), span.end());
      if (from < to) {
        runs.add(new Run(new Span(from, to), run.style()));
      }
    }
    return new Paragraph(
        span,
        part.in(paragraph.text()),
        runs,
        part.start() == 0 ? paragraph.label() : Optional.empty(),
        paragraph.layout());
  }
}
