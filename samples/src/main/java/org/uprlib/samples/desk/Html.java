package org.uprlib.samples.desk;

import java.util.List;

/** HTML in the making; what is text is escaped. Not thread-safe. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Adds what is HTML. */
  Html add(String html) {
    out.append(html);
    return this;
  }

  /** Adds what is text, whatever it holds; it may stand in an attribute too. */
  Html text(String text) {
    out.append(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
    return this;
  }

  /** Adds an element that holds a text. */
  Html element(String tag, String text) {
    int end = tag.indexOf(' ');
    String name = end < 0 ? tag : tag.substring(0, end);
    return add("<" + tag + ">").text(text).add("</" + name + ">");
  }

  /** Adds a link to a file of the page of a work. */
  void file(String name, String label, String attribute, Visit visit) {
    add("<a class=\"file\" ").add(attribute).add(" href=\"");
    text(visit.to(visit.part(0), visit.part(1), name)).add("\">").text(label).add("</a> ");
  }

  /** Adds what a person has to know first, if there is any. */
  Html alert(List<String> sentences) {
    if (!sentences.isEmpty()) {
      add("<div class=\"trouble\" role=\"alert\"><ul>");
      sentences.forEach(sentence -> element("li", sentence));
      add("</ul></div>");
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
