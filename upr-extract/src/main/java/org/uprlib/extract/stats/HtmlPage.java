package org.uprlib.extract.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.uprlib.extract.result.ResultRow;

/**
 * One page that shows, searches and filters recommendations in a browser. It is whole: it loads and
 * sends nothing.
 */
public final class HtmlPage {
  private static final String STYLE = "<!--style-->";
  private static final String SCRIPT = "<!--script-->";
  private static final String DATA = "<!--data-->";

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
    String page =
        resource("page.html")
            .replace(STYLE, resource("page.css"))
            .replace(SCRIPT, resource("page.js"));
    int place = page.indexOf(DATA);
    stream.write(page.substring(0, place).getBytes(StandardCharsets.UTF_8));
    data.write(stream);
    stream.write(page.substring(place + DATA.length()).getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": missing from the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
