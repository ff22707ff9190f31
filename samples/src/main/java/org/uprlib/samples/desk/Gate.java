package org.uprlib.samples.desk;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;

/**
 * Lets in only the page that the desk itself opened: a request has to name this desk as its host,
 * which one that a foreign name was rebound for does not, must not come from another page, and has
 * to know the token. Immutable.
 *
 * @param port of the desk
 * @param token what the address of each page begins with
 */
record Gate(int port, Secret token) {
  private static final int TOKEN_BYTES = 24;
  private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

  /** One with a new token. */
  static Gate at(int port) {
    return new Gate(port, Secret.of(TOKEN_BYTES));
  }

  /** Where the desk is. */
  String origin() {
    return "http://127.0.0.1:" + port;
  }

  /** Whether a request names this desk as its host. */
  boolean isCalled(Headers headers) {
    List<String> hosts = headers.getOrDefault("Host", List.of());
    return hosts.size() == 1 && origin().equals("http://" + hosts.get(0));
  }

  /**
   * Whether a request is let in.
   *
   * @param writes whether it brings something
   * @param first the first part of its path
   */
  boolean lets(Headers headers, boolean writes, String first) {
    if (!isCalled(headers)) {
      return false;
    }
    List<String> origins = headers.getOrDefault("Origin", List.of());
    if (!origins.stream().allMatch(origin()::equals) || (writes && origins.size() != 1)) {
      return false;
    }
    String from = headers.getFirst("Sec-Fetch-Site");
    if (from != null && !FROM_HERE.contains(from)) {
      return false;
    }
    return token.is(first);
  }
}
