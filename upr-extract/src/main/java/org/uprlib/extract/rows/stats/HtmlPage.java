package org.uprlib.extract.rows.stats;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;
import static org.uprlib.extract.write.format.Field.truth;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PageTemplate;
import org.uprlib.extract.write.translation.Terminology;

/**
 * One page that shows, searches and filters recommendations in a browser. It is whole: it loads and
 * sends nothing.
 */
public final class HtmlPage {
  private static final List<Field<HtmlPage>> PAPERS =
      List.of(
          ofPapers("source", Paper::source),
          ofPapers("symbol", paper -> paper.info().symbol().orElse("")),
          ofPapers("date", paper -> paper.info().date().map(Object::toString).orElse("")));

  private static final List<Field<HtmlPage>> ROWS =
      List.of(
          plain(
              "paper",
              Field.Kind.INTEGER,
              false,
              "",
              page -> page.rows.stream().map(row -> page.papers.get(row.paper())).toList()),
          ofRows("paragraph", ResultRow::paragraph),
          ofRows("text", ResultRow::text));

  /** Columns, with numbers in place of what repeats. */
  private static final List<Field<HtmlPage>> DATA =
      List.of(
          integer(
              "coded",
              "",
              page -> (int) page.rows.stream().filter(r -> r.recommendation().isCoded()).count()),
          object("papers", "", PAPERS, page -> page),
          object("rows", "", ROWS, page -> page),
          objects("facets", "", Facet.FIELDS, page -> page.facets));

  private final Language language;
  private final List<ResultRow> rows;
  private final Map<Paper, Integer> papers = new LinkedHashMap<>();
  private final List<Facet> facets;

  private HtmlPage(List<ResultRow> rows, Terminology words) {
    this.language = words.language();
    this.rows = List.copyOf(rows);
    List<ResultRow> firstOfPapers = new ArrayList<>();
    for (ResultRow row : rows) {
      if (papers.putIfAbsent(row.paper(), papers.size()) == null) {
        firstOfPapers.add(row);
      }
    }
    Labels labels = new Labels(words);
    this.facets =
        Dimension.values(rows).stream()
            .map(each -> Facet.of(each, each.isOfPaper() ? firstOfPapers : rows, labels))
            .toList();
  }

  /** The page that shows {@code rows} and calls things by {@code words}. */
  public static HtmlPage of(List<ResultRow> rows, Terminology words) {
    return new HtmlPage(rows, words);
  }

  private static Field<HtmlPage> ofPapers(String name, Function<Paper, String> text) {
    return texts(name, "", page -> page.papers.keySet().stream().map(text).toList());
  }

  private static Field<HtmlPage> ofRows(String name, Function<ResultRow, String> text) {
    return texts(name, "", page -> page.rows.stream().map(text).toList());
  }

  /**
   * Writes the page as UTF-8.
   *
   * @param stream buffered; closed by the caller
   */
  public void write(OutputStream stream) throws IOException {
    PageTemplate.beside(HtmlPage.class, language).write(stream, DATA, this);
  }

  /** What the page filters by: the values of a dimension, and which of them each row has. */
  private static final class Facet {
    private static final int NO_VALUE = -1;

    static final List<Field<Facet>> FIELDS =
        List.of(
            text("id", "", facet -> facet.dimension.word()),
            text("title", "", facet -> facet.labels.title(facet.dimension)),
            text("none", "", facet -> facet.labels.none(facet.dimension)),
            flag("perPaper", facet -> facet.dimension.isOfPaper()),
            flag("byState", facet -> facet.dimension.isByState()),
            flag("multiple", facet -> facet.dimension.isMultiple()),
            flag("ordered", facet -> facet.values.stream().anyMatch(value -> value.order() > 0)),
            plain(
                "values",
                Field.Kind.TEXTS,
                false,
                "",
                facet -> facet.values.stream().map(v -> List.of(v.key(), v.label())).toList()),
            plain("column", Field.Kind.INTEGER, true, "", Facet::cells));

    private final Dimension dimension;
    private final Labels labels;
    private final List<Dimension.Category> values;
    private final List<Optional<List<Dimension.Category>>> column;

    private Facet(
        Dimension dimension, Labels labels, List<Optional<List<Dimension.Category>>> column) {
      this.dimension = dimension;
      this.labels = labels;
      this.column = column;
      this.values = sorted(column);
    }

    /** The facet of {@code rows}; where the dimension is of papers, the first row of each paper. */
    static Facet of(Dimension dimension, List<ResultRow> rows, Labels labels) {
      CountTable.Grain grain = CountTable.Grain.RECOMMENDATIONS.by(dimension);
      List<Optional<List<Dimension.Category>>> column = new ArrayList<>();
      for (ResultRow row : rows) {
        List<Dimension.Category> all = new ArrayList<>();
        boolean known = true;
        for (Recommendation.StateRow unit : grain.units(row)) {
          Optional<List<Dimension.Category>> found = labels.categories(dimension, row, unit);
          known &= found.isPresent();
          found.ifPresent(all::addAll);
        }
        column.add(known ? Optional.of(all) : Optional.empty());
      }
      return new Facet(dimension, labels, column);
    }

    private static List<Dimension.Category> sorted(
        List<Optional<List<Dimension.Category>>> column) {
      Map<Dimension.Category, Integer> counts = new HashMap<>();
      column.forEach(
          cell ->
              cell.ifPresent(list -> list.forEach(each -> counts.merge(each, 1, Integer::sum))));
      return CountTable.sorted(counts).stream()
          .map(CountTable.Count::category)
          .filter(category -> !category.key().isEmpty())
          .toList();
    }

    private static Field<Facet> flag(String name, Predicate<Facet> test) {
      return truth(name, "", test);
    }

    /**
     * A cell is null if that was not looked into, else a number or a list of numbers, which count
     * the values from 0; -1 for no value.
     */
    private List<Object> cells() {
      Map<Dimension.Category, Integer> places = new HashMap<>();
      values.forEach(value -> places.put(value, places.size()));
      List<Object> cells = new ArrayList<>();
      for (Optional<List<Dimension.Category>> cell : column) {
        List<Integer> numbers =
            cell.orElse(List.of()).stream().map(v -> places.getOrDefault(v, NO_VALUE)).toList();
        cells.add(cell.isEmpty() ? null : numbers.size() == 1 ? numbers.get(0) : numbers);
      }
      return cells;
    }
  }
}
