package org.uprlib.samples.desk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a request is answered with. Immutable as long as nobody changes the bytes.
 *
 * @param status of HTTP
 * @param type media type
 * @param headers further headers
 * @param content the body
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and sent once; never compared.
record Answer(int status, String type, Map<String, String> headers, byte[] content) {
  /** Nothing from elsewhere, no script or style in the page, no other page around it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /**
   * For pages that are whole, with script and style: they are shut off from the desk, and load and
   * send nothing.
   */
  private static final String WHOLE_PAGE =
      "sandbox allow-scripts allow-downloads; default-src 'none'; script-src 'unsafe-inline';"
          + " style-src 'unsafe-inline'; img-src data: blob:; frame-ancestors 'none'";

  static final String HTML = "text/html; charset=utf-8";

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer page(int status, String html) {
    return new Answer(status, HTML, Map.of(), html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer redirect(String path) {
    return new Answer(303, "text/plain", Map.of("Location", path), new byte[0]);
  }

  static Answer plain(int status, String text) {
    return new Answer(
        status, "text/plain; charset=utf-8", Map.of(), text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer of(String type, byte[] content) {
    return new Answer(200, type, Map.of(), content);
  }

  /** A Word file that the browser saves under {@code name}. */
  static Answer docx(String name, byte[] content) {
    return saved(OFFICE + "wordprocessingml.document", name, content);
  }

  /** A workbook that the browser saves under {@code name}. */
  static Answer xlsx(String name, byte[] content) {
    return saved(OFFICE + "spreadsheetml.sheet", name, content);
  }

  /** A file that the browser saves under {@code name}. */
  static Answer saved(String type, String name, byte[] content) {
    String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return new Answer(
        200, type, Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + coded), content);
  }

  /** A page that needs nothing else, shut off from the desk. */
  static Answer wholePage(byte[] content) {
    return new Answer(200, HTML, Map.of("Content-Security-Policy", WHOLE_PAGE), content);
  }

  /** Who writes an answer's body. */
  interface Writer {
    void write(OutputStream stream) throws IOException;
  }

  static byte[] bytes(Writer writer) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    writer.write(stream);
    return stream.toByteArray();
  }

  void send(HttpExchange exchange) throws IOException {
    protect(exchange.getResponseHeaders(), type);
    headers.forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
    if (!head) {
      exchange.getResponseBody().write(content);
    }
  }

  /** What each answer says for safety's sake: the browser keeps nothing, and guesses nothing. */
  static void protect(Headers headers, String type) {
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
  }
}
