package org.uprlib.extract.rows.stats;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.texts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Paper;
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
}
