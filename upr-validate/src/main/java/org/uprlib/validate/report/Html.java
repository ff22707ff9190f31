package org.uprlib.validate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One page that needs nothing else, in the making. Not thread-safe. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Begins a page, up to its body. */
  Html(String language, String title) {
    add("<!DOCTYPE html>\n<html lang=\"").text(language).add("\"><head><meta charset=\"utf-8\">");
    add("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>");
    text(title).add("</title><style>").add(style()).add("</style></head><body>\n");
  }

  /** Adds what is HTML. */
  Html add(String html) {
    out.append(html);
    return this;
  }

  /** Adds what is text, whatever it holds. */
  Html text(String text) {
    out.append(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
    return this;
  }

  /** The whole page. */
  String close() {
    return out + "</body></html>\n";
  }

  private static String style() {
    try (InputStream in = Html.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
