package org.uprlib.extract.write.format;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.commons.text.StringEscapeUtils;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.write.HtmlTemplate;

/**
 * A page in one language, without its data: the resources {@code page.mustache}, {@code page.css},
 * {@code page.js} and the texts {@code page.tsv} of a package, and the style and functions that all
 * pages share. Immutable.
 *
 * <p>Scripts have all texts.
 */
public final class PageTemplate {
  private static final String DATA = "<!--data-->";
  private static final String WORDS = "/*words*/";

  private final String before;
  private final String after;

  private PageTemplate(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The template in {@code language} whose resources are beside {@code home}.
   *
   * @throws IllegalStateException if one is missing
   */
  public static PageTemplate beside(Class<?> home, Language language) throws IOException {
    Map<String, String> texts =
        Translations.load(home::getResourceAsStream, "page.tsv").texts(language);
    String script = resource(PageTemplate.class, "base.js").replace(WORDS, json(texts));
    Map<String, String> view =
        Map.of(
            "language", language.code(),
            "style", resource(PageTemplate.class, "base.css") + resource(home, "page.css"),
            "script", script + resource(home, "page.js"));
    String page =
        new HtmlTemplate(home::getResourceAsStream, "page.mustache").fill(view, texts::get);
    int place = page.indexOf(DATA);
    return new PageTemplate(page.substring(0, place), page.substring(place + DATA.length()));
  }

  private static String json(Map<String, String> texts) {
    StringJoiner fields = new StringJoiner(",\n", "{", "}");
    texts.forEach(
        (key, text) ->
            fields.add("\"" + key + "\": \"" + StringEscapeUtils.escapeJson(text) + "\""));
    return fields.toString();
  }

  /**
   * Writes the page as UTF-8.
   *
   * @param stream closed by the caller
   * @param data of {@code of}, which the page's script reads
   */
  public <T> void write(OutputStream stream, List<Field<T>> data, T of) throws IOException {
    stream.write(before.getBytes(StandardCharsets.UTF_8));
    OutputStream escaped = new BufferedOutputStream(new ScriptStream(stream));
    JsonObjects.writeLines(data, List.of(of), escaped);
    escaped.flush();
    stream.write(after.getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }

  private static String resource(Class<?> home, String name) {
    return DataFile.text(home::getResourceAsStream, name).strip() + "\n";
  }

  /**
   * Takes JSON and escapes in its texts what could end the page's script element or begin another;
   * outside of texts JSON has no such characters.
   */
  private static final class ScriptStream extends FilterOutputStream {
    ScriptStream(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(int c) throws IOException {
      if (c == '<' || c == '>' || c == '&') {
        out.write(String.format(Locale.ROOT, "\\u%04x", c).getBytes(StandardCharsets.US_ASCII));
      } else {
        out.write(c);
      }
    }

    /** The caller closes the stream below. */
    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
