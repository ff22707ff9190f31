package org.uprlib.core.write;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.Lazy;

/**
 * A page, or a part of one, as a Mustache template that ships as a resource: {@code {{name}}} is
 * replaced by what the view calls so, or by the text of that key, and escaped; {@code {{{name}}}}
 * is HTML; {@code {{> name}}} is another resource beside it. A name that nothing has is an error.
 * Immutable and thread-safe; it is read when it is first filled.
 */
public final class HtmlTemplate {
  /** Attributes of templates are in double quotes, so that apostrophes need no escaping. */
  private static final String[][] ESCAPED = {
    {"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}
  };

  private final Lazy<Template> template;

  /**
   * The template {@code name} among {@code resources}, those beside the class that fills it, which
   * its module hands in and need not open to this one.
   */
  public HtmlTemplate(Function<String, @Nullable InputStream> resources, String name) {
    template =
        new Lazy<>(
            () ->
                Mustache.compiler()
                    .withEscaper(Escapers.simple(ESCAPED))
                    .withCollector(new ViewCollector())
                    .emptyStringIsFalse(true)
                    // Without its last line break: the line that includes it has one.
                    .withLoader(
                        file -> new StringReader(DataFile.text(resources, file).stripTrailing()))
                    .loadTemplate(name));
  }

  /** Views are maps, which takes no reflection; what may be missing is a list of one or none. */
  private static final class ViewCollector extends BasicCollector {
    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
      return value instanceof Optional<?> one ? one.stream().iterator() : super.toIterator(value);
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }

  /**
   * What {@code view} makes of it, with a line break at its end.
   *
   * @param view texts, numbers, conditions, optional values, and lists of further views, by name
   * @param texts by their keys; throws, or gives null, for a key that it does not know
   */
  public String fill(Map<String, ?> view, Function<String, @Nullable String> texts) {
    StringWriter out = new StringWriter();
    Mustache.CustomContext root = texts::apply;
    template.get().execute(view, root, out);
    return out + "\n";
  }
}
