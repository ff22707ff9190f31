package org.uprlib.samples.desk;

import java.util.Map;
import org.uprlib.core.write.HtmlTemplate;

/** A page of the desk, or a part of one: a template beside this class. Thread-safe. */
final class Fragment {
  private final HtmlTemplate template;

  /** The template {@code name}, without its ending. */
  Fragment(String name) {
    template = new HtmlTemplate(Fragment.class::getResourceAsStream, name + ".mustache");
  }

  /** The template with what {@code view} has, and else the desk's texts. */
  String fill(Map<String, ?> view, Wording wording) {
    return template.fill(view, wording::text);
  }
}
