package org.uprlib.core.read.xml;

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
 * bytes are no text. Stateless.
 */
final class XmlText {
  private static final int LOOKED_AT = 200;
  private static final int BIG_ENDIAN = 0xFEFF;
  private static final int LITTLE_ENDIAN = 0xFFFE;
  private static final Pattern ENCODING =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private XmlText() {}

  /**
   * The text of {@code in} in the encoding that its first bytes declare, or UTF-8; reading it fails
   * with an {@link java.nio.charset.CharacterCodingException} at bytes that are none.
   */
  static Reader of(InputStream in) throws IOException {
    BufferedInputStream marked = new BufferedInputStream(in);
    marked.mark(LOOKED_AT);
    byte[] start = marked.readNBytes(LOOKED_AT);
    marked.reset();
    Charset charset = charset(start);
    if (charset.equals(StandardCharsets.UTF_8) && startsWithMark(start)) {
      marked.skipNBytes(3);
    }
    return new InputStreamReader(marked, charset.newDecoder());
  }

  private static boolean startsWithMark(byte[] start) {
    return start.length > 2
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF;
  }

  private static Charset charset(byte[] start) {
    int mark = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
    if (mark == BIG_ENDIAN || mark == LITTLE_ENDIAN) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      // No such encoding: most say so of what is UTF-8 all the same.
      return StandardCharsets.UTF_8;
    }
  }
}
