package org.uprlib.extract.read.matrix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Label;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.table.CellLabels;
import org.uprlib.extract.read.table.CellText;
import org.uprlib.extract.read.table.CellText.CellParagraph;
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
    for (ColumnKind kind : IndexCell.LISTED) {
      row.cell(kind).ifPresent(cell -> IndexCell.read(cell, kind, labels, words, index));
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

  /**
   * What one row of a matrix says.
   *
   * @param entry the recommendation, recommending States included
   * @param said its position; empty if the matrix has no column for it
   * @param source where the position was taken from
   */
  record MatrixRow(
      Entry entry, Optional<PositionCell.Said> said, PositionSource source, MatrixIndex index) {

    /**
     * By what the rows of one recommendation are known: its number, or its words if it has none.
     */
    String key() {
      return entry.label().isEmpty() ? entry.text() : entry.label();
    }

    /**
     * The paper in which the State took its position, as a matrix names it: {@code
     * A/HRC/43/15/Add.1 - Para.3}. Immutable.
     *
     * @param symbol symbol of the paper; empty if none is named
     * @param paragraph number of the paragraph; empty string if none is named
     */
    record PositionSource(Optional<UnSymbol> symbol, String paragraph) {
      static final PositionSource NONE = new PositionSource(Optional.empty(), "");

      /** Reads what follows {@code Source of position:}. */
      static PositionSource of(String text, MatrixWords words) {
        Optional<UnSymbol> symbol =
            UnSymbol.find(text).stream().findFirst().map(UnSymbol.Match::symbol);
        return new PositionSource(symbol, words.paragraph(text));
      }
    }
  }

  /**
   * Reads a cell that lists themes, and behind a label groups of persons or goals: one a paragraph,
   * with or without a dash before it. For one cell.
   */
  private static final class IndexCell {
    static final Set<ColumnKind> LISTED =
        EnumSet.of(ColumnKind.THEMES, ColumnKind.PERSONS, ColumnKind.SDGS);

    private final CellLabels labels;
    private final MatrixWords vocabulary;
    private final MatrixIndex index;
    private ColumnKind kind;
    private boolean bulleted;
    private boolean coded;
    private boolean opened;

    private IndexCell(
        CellLabels labels, MatrixWords vocabulary, ColumnKind kind, MatrixIndex index) {
      this.labels = labels;
      this.vocabulary = vocabulary;
      this.kind = kind;
      this.index = index;
    }

    /**
     * Adds what {@code cell} lists to {@code index}.
     *
     * @param kind what it lists before its first label
     */
    static void read(
        CellText cell, ColumnKind kind, CellLabels labels, MatrixWords words, MatrixIndex index) {
      IndexCell reader = new IndexCell(labels, words, kind, index);
      cell.paragraphs().forEach(reader::add);
    }

    private void add(CellParagraph paragraph) {
      String text = paragraph.text();
      int from = 0;
      for (CellLabels.Found label : labels.in(text)) {
        if (LISTED.contains(label.kind())) {
          items(text.substring(from, label.start()));
          kind = label.kind();
          opened = false;
          from = label.end();
        }
      }
      items(text.substring(from));
    }

    private void items(String text) {
      String words = text.strip();
      int start = 0;
      int first = words.length() - withoutBullet(words).length();
      if ((coded && opened) || codeAt(words, first)) {
        for (int i = first + 1; i < words.length(); i++) {
          if (words.charAt(i - 1) == ' ' && codeAt(words, i)) {
            item(words.substring(start, i));
            start = i;
          }
        }
      }
      item(words.substring(start));
    }

    private static boolean codeAt(String words, int at) {
      return MatrixIndex.CODE.matcher(words).region(at, words.length()).lookingAt();
    }

    private void item(String text) {
      String words = withoutBullet(text.strip());
      if (words.isEmpty()) {
        return;
      }
      boolean bullet = words.length() < text.strip().length();
      boolean code = MatrixIndex.CODE.matcher(words).lookingAt();
      Optional<String> last = opened ? index.last(kind) : Optional.empty();
      boolean goesOn =
          !bullet && (bulleted || (coded && !code) || last.filter(this::open).isPresent());
      if (last.isPresent() && goesOn) {
        index.extendLast(kind, words);
        return;
      }
      if (!opened) {
        bulleted = bullet;
        coded = code;
      }
      opened = true;
      index.add(kind, words);
    }

    private static String withoutBullet(String text) {
      boolean bullet =
          text.length() > 1
              && "-–—•·●▪*\uF0B7o".indexOf(text.charAt(0)) >= 0
              && Character.isWhitespace(text.charAt(1));
      return bullet ? text.substring(1).strip() : text;
    }

    /** True if {@code item} breaks off: words are still to come. */
    private boolean open(String item) {
      char last = item.charAt(item.length() - 1);
      boolean parenthesis = item.lastIndexOf('(') > item.lastIndexOf(')');
      return parenthesis || "-,&/".indexOf(last) >= 0 || vocabulary.leavesOpen(item);
    }
  }
}
