package org.uprlib.core.read.guard;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML before a parser gets it: Java's own streaming parser prints on standard error where
 * bytes are not text. Stateless.
 */
final class XmlText {
  private static final int LOOKED_AT = 200;

  /** Byte order marks, a byte a character. */
  private static final String UTF_8 = "\u00EF\u00BB\u00BF";

  private static final Pattern UTF_16 = Pattern.compile("\u00FE\u00FF|\u00FF\u00FE");
  private static final Pattern ENCODING =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private XmlText() {}

  /**
   * The text of {@code in} in the encoding that its first bytes declare, or UTF-8; reading it fails
   * with an {@link java.nio.charset.CharacterCodingException} at bytes that are not valid in it.
   */
  static Reader of(InputStream in) throws IOException {
    BufferedInputStream marked = new BufferedInputStream(in);
    marked.mark(LOOKED_AT);
    String start = new String(marked.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    marked.reset();
    Charset charset = charset(start);
    if (charset.equals(StandardCharsets.UTF_8) && start.startsWith(UTF_8)) {
      marked.skipNBytes(UTF_8.length());
    }
    return new InputStreamReader(marked, charset.newDecoder());
  }

  private static Charset charset(String start) {
    if (UTF_16.matcher(start).lookingAt()) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared = ENCODING.matcher(start);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      // No such encoding: most say so of what is UTF-8 all the same.
      return StandardCharsets.UTF_8;
    }
  }
}
