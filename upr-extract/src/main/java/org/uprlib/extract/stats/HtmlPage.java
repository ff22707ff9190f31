package org.uprlib.extract.stats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.uprlib.extract.page.PageTemplate;
import org.uprlib.extract.result.ResultRow;

/**
 * One page that shows, searches and filters recommendations in a browser. It is whole: it loads and
 * sends nothing.
 */
public final class HtmlPage {
  private final PageData data;

  private HtmlPage(PageData data) {
    this.data = data;
  }

  /** The page that shows {@code rows}. */
  public static HtmlPage of(List<ResultRow> rows) {
    return new HtmlPage(PageData.of(rows, Labels.load()));
  }

  /**
   * Writes the page as UTF-8.
   *
   * @param stream buffered; closed by the caller
   */
  public void write(OutputStream stream) throws IOException {
    PageTemplate.beside(HtmlPage.class).write(stream, data::write);
  }
}
