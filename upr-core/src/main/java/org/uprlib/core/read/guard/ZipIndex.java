package org.uprlib.core.read.guard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The list of entries at the end of a zip archive (APPNOTE.TXT 6.3.10, 4.3.12 to 4.3.16). Office
 * programs go by it, and so must whoever checks their files. Stateless.
 */
final class ZipIndex {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_64_LENGTH = 20;
  private static final int END_64 = 0x06064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int EXTRA_64 = 1;
  private static final long IN_ZIP64 = 0xFFFFFFFFL;

  /**
   * An entry.
   *
   * @param name its path
   * @param method how it is packed
   * @param encrypted whether a password protects it
   * @param packed its length in the archive
   * @param header where its own header begins
   * @param unpacked its length, as the list has it
   * @param checksum its checksum, as the list has it
   */
  record Entry(
      String name,
      int method,
      boolean encrypted,
      int packed,
      int header,
      long unpacked,
      long checksum) {}

  private final ByteBuffer bytes;
  private int from;
  private int to;

  private ZipIndex(byte[] archive) {
    bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The entries by name, of two with one name the first.
   *
   * @throws ZipException if the list is not there or damaged
   */
  static Map<String, Entry> read(byte[] archive) throws ZipException {
    try {
      return new ZipIndex(archive).entries();
    } catch (RuntimeException e) {
      throw damaged("points beyond the archive", e);
    }
  }

  private Map<String, Entry> entries() throws ZipException {
    int end = end();
    int before = place(end);
    Map<String, Entry> entries = new LinkedHashMap<>();
    bytes.position(from);
    while (bytes.position() < to) {
      Entry entry = entry(before);
      entries.putIfAbsent(entry.name(), entry);
    }
    return entries;
  }

  private int end() throws ZipException {
    int last = bytes.capacity() - END_LENGTH;
    for (int i = last; i >= Math.max(0, last - LONGEST_COMMENT); i--) {
      if (bytes.getInt(i) == END) {
        return i;
      }
    }
    throw damaged("is missing", null);
  }

  /** Sets where the list is; returns how many bytes precede the archive. */
  private int place(int end) throws ZipException {
    long length = Integer.toUnsignedLong(bytes.getInt(end + 12));
    long offset = Integer.toUnsignedLong(bytes.getInt(end + 16));
    int last = end;
    int locator = end - LOCATOR_64_LENGTH;
    boolean large = length == IN_ZIP64 || offset == IN_ZIP64;
    if (large && locator >= 0 && bytes.getInt(locator) == LOCATOR_64) {
      last = Math.toIntExact(bytes.getLong(locator + 8));
      if (bytes.getInt(last) != END_64) {
        throw damaged("has no end", null);
      }
      length = bytes.getLong(last + 40);
      offset = bytes.getLong(last + 48);
    }
    // Offsets count from the start of the archive, which other bytes may precede.
    boolean first = offset <= last - 4 && bytes.getInt(Math.toIntExact(offset)) == ENTRY;
    from = Math.toIntExact(first ? offset : last - length);
    to = Math.toIntExact(from + length);
    if (from < 0 || to < from || to > last) {
      throw damaged("is longer than the archive", null);
    }
    return Math.toIntExact(from - offset);
  }

  private Entry entry(int before) throws ZipException {
    int start = bytes.position();
    if (bytes.getInt(start) != ENTRY) {
      throw damaged("is broken", null);
    }
    int flags = bytes.getShort(start + 8);
    int method = Short.toUnsignedInt(bytes.getShort(start + 10));
    long packed = Integer.toUnsignedLong(bytes.getInt(start + 20));
    long unpacked = Integer.toUnsignedLong(bytes.getInt(start + 24));
    long header = Integer.toUnsignedLong(bytes.getInt(start + 42));
    byte[] name = new byte[Short.toUnsignedInt(bytes.getShort(start + 28))];
    int extra = start + 46 + name.length;
    int comment = extra + Short.toUnsignedInt(bytes.getShort(start + 30));
    bytes.position(start + 46);
    bytes.get(name);
    if (packed == IN_ZIP64 || header == IN_ZIP64) {
      int at = extra64(extra, comment) + (unpacked == IN_ZIP64 ? Long.BYTES : 0);
      if (packed == IN_ZIP64) {
        packed = bytes.getLong(at);
        at += Long.BYTES;
      }
      header = header == IN_ZIP64 ? bytes.getLong(at) : header;
    }
    bytes.position(comment + Short.toUnsignedInt(bytes.getShort(start + 32)));
    return new Entry(
        new String(name, StandardCharsets.UTF_8).replace('\\', '/'),
        method,
        (flags & 1) != 0,
        Math.toIntExact(packed),
        Math.toIntExact(Math.addExact(header, before)),
        unpacked,
        Integer.toUnsignedLong(bytes.getInt(start + 16)));
  }

  /** Where the field with lengths of eight bytes begins its data. */
  private int extra64(int from, int to) throws ZipException {
    for (int at = from; at + 4 <= to; ) {
      if (bytes.getShort(at) == EXTRA_64) {
        return at + 4;
      }
      at += 4 + Short.toUnsignedInt(bytes.getShort(at + 2));
    }
    throw damaged("gives no length of an entry", null);
  }

  private static ZipException damaged(String how, @Nullable Exception cause) {
    ZipException damaged = new ZipException("The list of entries " + how + ".");
    damaged.initCause(cause);
    return damaged;
  }
}
