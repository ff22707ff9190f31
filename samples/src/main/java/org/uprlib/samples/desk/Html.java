package org.uprlib.samples.desk;

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

  @Override
  public String toString() {
    return out.toString();
  }
}
