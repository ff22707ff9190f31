package org.uprlib.extract.read.matrix;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Label;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.table.CellLabels;
import org.uprlib.extract.read.table.CellText;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.read.table.PositionCell;
import org.uprlib.extract.read.table.RecommendationTables.RecommendationTable;
import org.uprlib.extract.read.table.TableRow;

/** Reads the rows of matrices. Immutable and thread-safe. */
final class MatrixRowReader {
  private final CellLabels labels;
  private final PositionCell positions;
  private final MatrixWords words = new MatrixWords();

  MatrixRowReader(CellLabels labels, PositionCell positions) {
    this.labels = labels;
    this.positions = positions;
  }

  /** Reads {@code row} of {@code table}; empty if it has no recommendation's text. */
  Optional<MatrixRow> parse(RecommendationTable table, TableRow row, Language language) {
    Optional<CellText> cell = row.cell(ColumnKind.RECOMMENDATION);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    RecommendationCell parts = RecommendationCell.of(cell.get(), labels, words);
    String source =
        parts.source().or(() -> row.cell(ColumnKind.SOURCE).map(CellText::text)).orElse("");
    Entry entry = entry(row, cell.get(), parts.recommendation());
    Optional<PositionCell.Said> said =
        table.givesPositions()
            ? Optional.of(commented(positions.read(row, language), parts.comment()))
                .map(each -> positions.weighed(each, entry.label(), language))
            : Optional.empty();
    return Optional.of(
        new MatrixRow(entry, said, MatrixRow.PositionSource.of(source, words), index(table, row)));
  }

  private static PositionCell.Said commented(PositionCell.Said said, Optional<String> comment) {
    Optional<String> all =
        said.comment()
            .map(own -> own + comment.map(more -> " " + more).orElse(""))
            .or(() -> comment);
    return new PositionCell.Said(said.stance(), said.words(), said.span(), all);
  }

  private static Entry entry(TableRow row, CellText cell, String words) {
    Optional<Label> own = Label.Reader.read(words).filter(Label::isNumber);
    String number =
        own.map(Label::text)
            .or(() -> row.cell(ColumnKind.NUMBER).map(numbers -> number(numbers.text())))
            .orElse("");
    int start = own.map(Label::textStart).orElse(0);
    String text = words.substring(start);
    String states = row.cell(ColumnKind.STATES).map(CellText::text).orElse("");
    boolean numbered = own.isEmpty() && !number.isEmpty();
    Span span = span(cell, words);
    List<String> headings = row.headings();
    return Entry.recommendation(
        number,
        headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1)),
        text + named(text, states),
        numbered ? number + " " + words : words,
        span,
        new Span(Math.min(span.start() + start, span.end()), span.end()));
  }

  private static String number(String cell) {
    return Label.Reader.read(cell + " ").map(Label::text).orElse(cell);
  }

  /** Place of the recommendation in the document: the source behind it is left out. */
  private static Span span(CellText cell, String words) {
    Span span = cell.span();
    return new Span(span.start(), Math.min(span.end(), span.start() + words.length()));
  }

  /** The States of a column of their own, as a report prints them: unless the text names them. */
  private static String named(String text, String states) {
    return states.isEmpty() || Endings.isParenthesis(text) ? "" : " (" + states.strip() + ")";
  }

  private MatrixIndex index(RecommendationTable table, TableRow row) {
    MatrixIndex index = new MatrixIndex();
    for (ColumnKind kind : MatrixIndexCell.LISTED) {
      row.cell(kind).ifPresent(cell -> MatrixIndexCell.read(cell, kind, labels, words, index));
    }
    if (table.themed()) {
      row.themes().forEach(index::addHeading);
    } else if (!table.columns().contains(ColumnKind.THEMES)) {
      row.headings().forEach(index::addHeading);
    }
    return index;
  }

  /**
   * The parts of a matrix's cell that contains a recommendation. Immutable.
   *
   * @param recommendation with its number and States
   * @param source what follows {@code Source of position:}
   * @param comment what somebody remarks on it: {@code Comments: Information sent in a letter}
   */
  private record RecommendationCell(
      String recommendation, Optional<String> source, Optional<String> comment) {
    static RecommendationCell of(CellText cell, CellLabels labels, MatrixWords words) {
      String printed = cell.text();
      int end = printed.length();
      List<CellLabels.Found> found = labels.in(printed);
      Optional<CellLabels.Found> source =
          found.stream().filter(label -> label.kind() == ColumnKind.SOURCE).findFirst();
      int sourceStart = source.map(CellLabels.Found::start).orElse(end);
      int comment = unlabelledComment(cell, sourceStart, words);
      for (CellLabels.Found label : found) {
        int start = label.start();
        boolean opens =
            start > sourceStart
                || cell.starts().contains(start)
                || Endings.isParenthesis(printed.substring(0, start));
        if (label.kind() == ColumnKind.COMMENT && opens) {
          comment = Math.min(comment, start);
        }
      }
      int commentEnd = comment < sourceStart ? sourceStart : end;
      int sourceEnd = comment < sourceStart ? end : comment;
      return new RecommendationCell(
          printed.substring(0, Math.min(sourceStart, comment)).strip(),
          source.map(label -> printed.substring(label.end(), sourceEnd)),
          Optional.of(printed.substring(comment, commentEnd).strip())
              .filter(said -> !said.isEmpty()));
    }

    /** Where behind the States a paragraph begins that names a paper; the end if there is none. */
    private static int unlabelledComment(CellText cell, int source, MatrixWords words) {
      int end = cell.text().length();
      int comment = end;
      boolean closed = false;
      for (int i = 0; i < cell.paragraphs().size() && cell.starts().get(i) < source; i++) {
        String text = cell.paragraphs().get(i).text();
        if (text.indexOf(')') >= 0) {
          closed = true;
          comment = end;
        } else if (closed
            && comment == end
            && Character.isUpperCase(text.charAt(0))
            && words.namesPaper(text)) {
          comment = cell.starts().get(i);
        }
      }
      return comment;
    }
  }
}
