package org.uprlib.samples.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets a browser in once, which then learns the token: from a page on this machine, whose address
 * reveals nothing. Thread-safe.
 */
final class Invitation {
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
    return "<!DOCTYPE html><meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\">"
        + "<meta http-equiv=\"refresh\" content=\"0;url="
        + address
        + "\"><title>upr-desk</title>";
  }
}
