package org.uprlib.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text in UTF-8 that a user wrote for the program, such as a calendar or rules. Immutable.
 *
 * @param file its file
 */
public record UserText(Path file) {
  private static final int MOST_MEBIBYTES = 16;
  private static final int MOST = MOST_MEBIBYTES << 20;

  /**
   * The text, without byte order mark.
   *
   * @throws CharacterCodingException if it is not in UTF-8
   * @throws IOException if it cannot be read, or is larger than any such text; the message is a
   *     sentence for a person
   */
  public String read() throws IOException {
    byte[] bytes;
    // A device or pipe may have no end.
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST + 1);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file + ": cannot be read: " + e.getMessage() + ".", e);
    }
    if (bytes.length > MOST) {
      throw new IOException(
          file + ": is larger than " + MOST_MEBIBYTES + " MiB, too large for such a file.");
    }
    return of(bytes);
  }

  /**
   * The text of {@code content}, without byte order mark.
   *
   * @throws CharacterCodingException if it is not in UTF-8
   */
  public static String of(byte[] content) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
