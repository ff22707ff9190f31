package org.uprlib.samples.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

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
