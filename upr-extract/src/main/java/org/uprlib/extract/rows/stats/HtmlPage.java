package org.uprlib.extract.rows.stats;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.page.PageTemplate;
import org.uprlib.extract.write.translation.Terminology;

/**
 * One page that shows, searches and filters recommendations in a browser. It is whole: it loads and
 * sends nothing.
 */
public final class HtmlPage {
  private final PageData data;
  private final Language language;

  private HtmlPage(PageData data, Language language) {
    this.data = data;
    this.language = language;
  }

  /** The page that shows {@code rows} and calls things by {@code words}. */
  public static HtmlPage of(List<ResultRow> rows, Terminology words) {
    return new HtmlPage(PageData.of(rows, new Labels(words)), words.language());
  }

  /**
   * Writes the page as UTF-8.
   *
   * @param stream buffered; closed by the caller
   */
  public void write(OutputStream stream) throws IOException {
    PageTemplate.beside(HtmlPage.class, language).write(stream, data::write);
  }

  /** The data of the page: columns, with numbers in place of what repeats. Immutable. */
  private static final class PageData {
    private final List<ResultRow> rows;
    private final Map<Paper, Integer> papers;
    private final List<Facet> facets;

    private PageData(List<ResultRow> rows, Map<Paper, Integer> papers, List<Facet> facets) {
      this.rows = rows;
      this.papers = papers;
      this.facets = facets;
    }

    static PageData of(List<ResultRow> rows, Labels labels) {
      Map<Paper, Integer> papers = new LinkedHashMap<>();
      List<ResultRow> firstOfPapers = new ArrayList<>();
      for (ResultRow row : rows) {
        if (papers.putIfAbsent(row.paper(), papers.size()) == null) {
          firstOfPapers.add(row);
        }
      }
      List<Facet> facets = new ArrayList<>();
      for (Dimension dimension : Dimension.values(rows)) {
        facets.add(Facet.of(dimension, dimension.isOfPaper() ? firstOfPapers : rows, labels));
      }
      return new PageData(List.copyOf(rows), papers, facets);
    }

    /** Writes JSON. */
    void write(OutputStream stream) throws IOException {
      try (JsonGenerator json =
          new JsonFactoryBuilder()
              .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
              .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
              .build()
              .createGenerator(stream, JsonEncoding.UTF8)) {
        json.writeStartObject();
        json.writeNumberField(
            "coded", rows.stream().filter(row -> row.recommendation().isCoded()).count());
        json.writeObjectFieldStart("papers");
        texts("source", papers.keySet().stream().map(Paper::source).toList(), json);
        texts(
            "symbol",
            papers.keySet().stream().map(p -> p.info().symbol().orElse("")).toList(),
            json);
        texts(
            "date",
            papers.keySet().stream()
                .map(p -> p.info().date().map(Object::toString).orElse(""))
                .toList(),
            json);
        json.writeEndObject();
        json.writeObjectFieldStart("rows");
        json.writeFieldName("paper");
        json.writeArray(
            rows.stream().mapToInt(row -> papers.get(row.paper())).toArray(), 0, rows.size());
        texts("paragraph", rows.stream().map(ResultRow::paragraph).toList(), json);
        texts("text", rows.stream().map(ResultRow::text).toList(), json);
        json.writeEndObject();
        json.writeArrayFieldStart("facets");
        for (Facet facet : facets) {
          facet.write(json);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }

    private static void texts(String field, List<String> texts, JsonGenerator json)
        throws IOException {
      json.writeArrayFieldStart(field);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }
}
