package org.uprlib.extract.read.addendum;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Label;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.table.CellText;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.read.table.PositionCell;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.read.table.RecommendationTables.RecommendationTable;
import org.uprlib.extract.read.table.TableRow;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.reference.ReferenceReader.ReferenceList;
import org.uprlib.extract.text.statement.Doubt;

/**
 * Finds the tables of a document that have a column of recommendations, by number or text, and one
 * of positions. Immutable and thread-safe.
 *
 * @param tables finds tables of recommendations
 * @param references reads their numbers
 */
record PositionTables(RecommendationTables tables, ReferenceReader references) {
  /** {@code Supported / Noted}. */
  private static final Pattern ALTERNATIVES = Pattern.compile("\\p{L}[^/]*/\\s*\\p{L}[^/]*");

  /** What parts answers to choose from. */
  private static final String CHOICE = " / ";

  private static final Set<PositionStatus> WHOLE =
      EnumSet.of(PositionStatus.SUPPORTED, PositionStatus.NOTED);

  /** What parts the words of a recommendation from the numbers before them. */
  private static final Pattern BEFORE_WORDS = Pattern.compile("^[\\s:.;,–—-]+");

  /**
   * What a row of a table says of recommendations. Immutable.
   *
   * @param numbers the numbers as printed, e.g. {@code 122.17-18}; empty string if it has none
   * @param references the same, read
   * @param recommendation the text without its number; empty if the row gives numbers only
   * @param said what it says of the position; of the place of the row if it says nothing
   * @param headings the rows that span the table above it, outermost first
   * @param places those of its number and its text
   */
  record PositionRow(
      String numbers,
      List<Reference> references,
      Optional<String> recommendation,
      PositionCell.Said said,
      List<String> headings,
      List<Span> places) {
    /** The same row, its position that of the row {@code above}. */
    PositionRow like(PositionRow above) {
      PositionCell.Said same = above.said().on(said);
      return new PositionRow(numbers, references, recommendation, same, headings, places);
    }

    /** The same row, of which nobody knows which of its positions is chosen. */
    PositionRow undecided() {
      return new PositionRow(
          numbers, references, recommendation, said.doubted(Doubt.CONTRADICTION), headings, places);
    }
  }

  /**
   * The rows of these tables of {@code document}, by the place of the table, in order; its language
   * is English if it is not known.
   *
   * @param document its forms are settled, see {@link RecommendationTables#settled}
   */
  Map<Span, List<PositionRow>> find(Document document) {
    return find(document, RecommendationTable::givesPositions);
  }

  /** The same, with tables in which each row is below one that is a position and no more. */
  Map<Span, List<PositionRow>> findWithHeaded(Document document) {
    return find(document, table -> table.givesPositions() || isHeaded(table));
  }

  private boolean isHeaded(RecommendationTable table) {
    return table.rows().stream()
        .allMatch(row -> row.headings().stream().anyMatch(tables.positionWords()::isWord));
  }

  private Map<Span, List<PositionRow>> find(
      Document document, Predicate<RecommendationTable> chosen) {
    Language language = document.language().orElse(Language.ENGLISH);
    PositionCell positions = new PositionCell(tables.positionWords());
    Map<Span, List<PositionRow>> found = new LinkedHashMap<>();
    for (RecommendationTable table : tables.findSettled(document)) {
      if (chosen.test(table)) {
        List<PositionRow> rows =
            table.rows().stream().map(row -> read(row, positions.read(row, language))).toList();
        found.put(table.span(), areCounts(rows) ? List.of() : chosen(rows));
      }
    }
    return found;
  }

  /** {@code Supported/Noted} is a form of which nobody knows what is chosen. */
  private List<PositionRow> chosen(List<PositionRow> rows) {
    List<String> words = rows.stream().map(row -> row.said().words()).distinct().toList();
    boolean form =
        rows.size() > 2 && words.size() == 1 && ALTERNATIVES.matcher(words.get(0)).matches();
    return rows.stream().map(row -> form || areBoth(row) ? row.undecided() : row).toList();
  }

  /**
   * {@code Supported / Noted}: two whole answers, of which one may have been left to strike; {@code
   * Supported/Noted} is the United Nations' word for a part.
   */
  private boolean areBoth(PositionRow row) {
    String words = row.said().words();
    int slash = words.indexOf(CHOICE);
    return slash > 0
        && row.said().stance().status() == PositionStatus.PARTIAL
        && isWhole(words.substring(0, slash))
        && isWhole(words.substring(slash + CHOICE.length()));
  }

  private boolean isWhole(String words) {
    return tables.positionWords().fixed(words).filter(WHOLE::contains).isPresent();
  }

  /** {@code Supported | 16}, {@code Noted | 4}: a plain number for each position. */
  private static boolean areCounts(List<PositionRow> all) {
    List<PositionRow> rows = all.stream().filter(row -> !row.references().isEmpty()).toList();
    long positions = rows.stream().map(row -> row.said().stance().status()).distinct().count();
    return positions > 1
        && positions == rows.size()
        && rows.stream().allMatch(row -> row.recommendation().isEmpty() && isPlain(row));
  }

  private static boolean isPlain(PositionRow row) {
    return Reference.count(row.references()) == 1
        && row.references().get(0).first().paragraph().isEmpty();
  }

  private PositionRow read(TableRow row, PositionCell.Said said) {
    Optional<String> text = row.cell(ColumnKind.RECOMMENDATION).map(CellText::text);
    Optional<ReferenceList> list =
        text.flatMap(words -> references.read(words).filter(found -> isList(found, words)));
    Optional<Label> label = text.flatMap(Label.Reader::read).filter(Label::isNumber);
    String numbers =
        list.map(found -> found.span().in(text.get()))
            .or(() -> label.filter(l -> l.form() == Label.Form.DOTTED).map(Label::text))
            .or(() -> row.cell(ColumnKind.NUMBER).map(this::numbers))
            .or(() -> label.map(Label::text))
            .or(() -> row.cell(ColumnKind.RECOMMENDATION).flatMap(CellText::lastNumber))
            .orElse("");
    int start =
        list.map(found -> found.span().end()).or(() -> label.map(Label::textStart)).orElse(0);
    Optional<String> words = text.map(t -> t.substring(start)).filter(PlacedText::hasWords);
    return new PositionRow(
        numbers,
        references.read(numbers).map(ReferenceList::references).orElse(List.of()),
        words.map(t -> BEFORE_WORDS.matcher(t).replaceFirst("").strip()).filter(t -> !t.isEmpty()),
        said,
        row.headings(),
        Stream.of(ColumnKind.NUMBER, ColumnKind.RECOMMENDATION)
            .flatMap(kind -> row.cell(kind).stream())
            .map(CellText::span)
            .toList());
  }

  /** The numbers in {@code cell}: {@code 124.3} of {@code R3 (124.3)}. */
  private String numbers(CellText cell) {
    return references
        .read(cell.text())
        .filter(list -> list.references().get(0).first().paragraph().isPresent())
        .map(list -> cell.text())
        .or(cell::lastNumber)
        .orElse(cell.text());
  }

  /** True for several numbers, or for a single one without words. */
  private static boolean isList(ReferenceList list, String cell) {
    boolean several = list.references().size() > 1 || list.references().get(0).isRange();
    boolean dotted = list.references().get(0).first().paragraph().isPresent();
    return (several && dotted) || !PlacedText.hasWords(cell.substring(list.span().end()));
  }
}
