package org.uprlib.samples.desk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Sends the page of a work, as it goes on, how far it is: server-sent events. Immutable. */
record Events(Work work) {
  private static final long EACH = 250;

  void send(HttpExchange exchange) throws IOException, InterruptedException {
    Answer.protect(exchange.getResponseHeaders(), "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    boolean done = false;
    while (!done) {
      done = work.await(EACH);
      String event = done ? "event: done\ndata: done\n\n" : "data: " + work.reached() + "\n\n";
      out.write(event.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
