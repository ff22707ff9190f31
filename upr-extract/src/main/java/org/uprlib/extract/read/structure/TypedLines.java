package org.uprlib.extract.read.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.SourceMap;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Label;
import org.uprlib.core.text.LabelReader;

/**
 * Parts a paragraph of a word processor at the line breaks in it, where what follows has a number
 * of its own: lists are pasted so from web pages and mails.
 */
public final class TypedLines {
  private final Document document;
  private final StringBuilder text;

  private TypedLines(Document document) {
    this.document = document;
    this.text = new StringBuilder(document.text());
  }

  /** {@code document} with a paragraph for each such line. */
  public static Document parted(Document document) {
    if (document.type() == FileType.PDF) {
      return document;
    }
    TypedLines lines = new TypedLines(document);
    List<Block> blocks = lines.parted(document.blocks());
    return new Document(
        document.source(),
        document.type(),
        document.language(),
        lines.text.toString(),
        blocks,
        document.notes(),
        document.origin(),
        document.notices());
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
    List<Integer> breaks = breaks(paragraph);
    List<Integer> cuts = new ArrayList<>();
    boolean listed = false;
    int start = 0;
    for (int at : breaks) {
      String before = paragraph.text().substring(start, at);
      boolean labelled = goesOn(before, paragraph.text().substring(at + 1));
      listed |= labelled;
      if (labelled || (listed && Endings.isEnded(before))) {
        cuts.add(at);
        start = at + 1;
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
    SourceMap map = document.origin().map();
    int start = paragraph.span().start();
    for (int at = paragraph.text().indexOf(' '); at > 0; ) {
      int from = map.toOriginal(start + at - 1) + 1;
      int to = map.toOriginal(start + at + 1);
      if (from < to && document.origin().text().substring(from, to).indexOf('\n') >= 0) {
        breaks.add(at);
      }
      at = paragraph.text().indexOf(' ', at + 1);
    }
    return breaks;
  }

  /** True where {@code line} has a label that is no part of the sentence before it. */
  private static boolean goesOn(String before, String line) {
    Optional<Label> label = LabelReader.read(line).filter(each -> each.form() != Label.Form.BARE);
    return label.isPresent()
        && (Endings.isEnded(before)
            || (!line.codePoints()
                    .skip(label.get().textStart())
                    .limit(1)
                    .allMatch(Character::isLowerCase)
                && LabelReader.read(before)
                    .filter(each -> follows(label.get(), each))
                    .isPresent()));
  }

  private static boolean follows(Label label, Label before) {
    return label.isNumber()
        && label.form() == before.form()
        && label.number() + label.sub() == before.number() + before.sub() + 1;
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
