package org.uprlib.core.read.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.uprlib.core.error.LimitExceededException;

/**
 * Passes an XML part on unless a tag, a comment, an instruction or a section of character data in
 * it is too long: XML parsers keep each of these in memory as a whole. Text between tags may be of
 * any length.
 *
 * <p>Of encodings with two bytes a character, the zero bytes are not counted. Not thread-safe.
 */
final class MarkupGuard extends FilterInputStream {
  /** Pictures in the text of attributes aside, Word writes tags of some thousand characters. */
  private static final int LONGEST = 4 << 20;

  private enum Place {
    TEXT(""),
    /** Behind {@code <}. */
    OPENED(""),
    /** Behind {@code <!}. */
    DECLARED(""),
    TAG("bytes in one tag"),
    SINGLE_QUOTED("bytes in one tag"),
    DOUBLE_QUOTED("bytes in one tag"),
    COMMENT("bytes in one comment"),
    SECTION("bytes in one section of character data"),
    INSTRUCTION("bytes in one processing instruction");

    final String counted;

    Place(String counted) {
      this.counted = counted;
    }
  }

  private final String source;
  private Place place = Place.TEXT;
  private long length;
  private int last;
  private int beforeLast;

  MarkupGuard(InputStream in, String source) {
    super(in);
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      pass(buffer[i]);
    }
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    byte[] skipped = new byte[(int) Math.min(wanted, 8192)];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void pass(byte c) throws LimitExceededException {
    if (place == Place.TEXT) {
      if (c == '<') {
        place = Place.OPENED;
        length = 0;
      }
      return;
    }
    if (c == 0) {
      return;
    }
    if (++length > LONGEST) {
      throw new LimitExceededException(source, place.counted, LONGEST, length);
    }
    place = next(c);
    beforeLast = last;
    last = c;
  }

  private Place next(byte c) {
    return switch (place) {
      case TEXT -> Place.TEXT;
      case OPENED -> c == '!' ? Place.DECLARED : c == '?' ? Place.INSTRUCTION : inTag(c);
      case DECLARED -> c == '-' ? Place.COMMENT : c == '[' ? Place.SECTION : inTag(c);
      case TAG -> inTag(c);
      case SINGLE_QUOTED -> c == '\'' ? Place.TAG : place;
      case DOUBLE_QUOTED -> c == '"' ? Place.TAG : place;
      case COMMENT -> c == '>' && last == '-' && beforeLast == '-' ? Place.TEXT : place;
      case SECTION -> c == '>' && last == ']' && beforeLast == ']' ? Place.TEXT : place;
      case INSTRUCTION -> c == '>' && last == '?' ? Place.TEXT : place;
    };
  }

  private static Place inTag(byte c) {
    return switch (c) {
      case '>' -> Place.TEXT;
      case '\'' -> Place.SINGLE_QUOTED;
      case '"' -> Place.DOUBLE_QUOTED;
      default -> Place.TAG;
    };
  }
}
