package org.uprlib.extract.page;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Takes JSON and escapes in its texts what could end the page's script element or begin another;
 * outside of texts JSON has no such characters.
 */
final class ScriptStream extends FilterOutputStream {
  ScriptStream(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(int c) throws IOException {
    if (c == '<' || c == '>' || c == '&') {
      out.write(String.format(Locale.ROOT, "\\u%04x", c).getBytes(StandardCharsets.US_ASCII));
    } else {
      out.write(c);
    }
  }

  /** The caller closes the stream below. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
