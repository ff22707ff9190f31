package org.uprlib.samples.desk;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

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

  /**
   * A word that nobody guesses. Immutable.
   *
   * @param word in hexadecimal digits
   */
  record Secret(String word) {
    /** A new one of so many random bytes. */
    static Secret of(int bytes) {
      byte[] random = new byte[bytes];
      new SecureRandom().nextBytes(random);
      return new Secret(HexFormat.of().formatHex(random));
    }

    /** Whether {@code given} is the word; how long it takes to compare says nothing of it. */
    boolean is(String given) {
      return MessageDigest.isEqual(
          given.getBytes(StandardCharsets.UTF_8), word.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Lets a browser in once, which then learns the token: from a page on this machine, whose address
   * reveals nothing. Thread-safe.
   */
  static final class Invitation {
    private static final String PATH = "/open/";
    private static final int KEY_BYTES = 24;

    private final Secret key = Secret.of(KEY_BYTES);
    private final AtomicBoolean followed = new AtomicBoolean();
    private final AtomicReference<Path> file = new AtomicReference<>();

    /** Writes it into a file that its owner alone can read; it is gone once it was followed. */
    Path write(Path folder, String origin) throws IOException {
      // The owner alone can read what is made so.
      Path page = Files.createTempFile(folder, "open", ".html");
      Files.writeString(page, page(origin + PATH + key.word()), StandardCharsets.UTF_8);
      file.set(page);
      return page;
    }

    /** Whether it leads to {@code given}, and nobody followed it before. */
    boolean accepts(String given) {
      boolean fits = given.startsWith(PATH) && key.is(given.substring(PATH.length()));
      if (!fits || followed.getAndSet(true)) {
        return false;
      }
      Path page = file.getAndSet(null);
      try {
        if (page != null) {
          Files.deleteIfExists(page);
        }
      } catch (IOException e) {
        // It goes with its folder, and leads nowhere any more.
      }
      return true;
    }

    /** A page that leads to {@code address}. */
    static String page(String address) {
      return "<!DOCTYPE html><meta charset=\"utf-8\"><meta name=\"referrer\""
          + " content=\"no-referrer\"><meta http-equiv=\"refresh\" content=\"0;url="
          + address
          + "\"><title>upr-desk</title>";
    }
  }
}
