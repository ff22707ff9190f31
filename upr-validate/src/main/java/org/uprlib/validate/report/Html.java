package org.uprlib.validate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One page that needs nothing else, or a part of one, in the making. Not thread-safe. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  private Html() {}

  /** Begins a page, up to its body. */
  static Html page(String language, String title) {
    Html out = part();
    out.add("<!DOCTYPE html>\n<html lang=\"").text(language).add("\"><head>");
    out.add("<meta charset=\"utf-8\">");
    out.add("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>");
    return out.text(title).add("</title><style>").add(style()).add("</style></head><body>\n");
  }

  /** Begins a part of a page. */
  static Html part() {
    return new Html();
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

  /** What has been added. */
  @Override
  public String toString() {
    return out.toString();
  }

  static String style() {
    try (InputStream in = Html.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
