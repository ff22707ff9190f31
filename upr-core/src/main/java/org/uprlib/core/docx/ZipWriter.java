package org.uprlib.core.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.uprlib.core.read.guard.LimitedZip;

/**
 * Writes a zip archive (APPNOTE.TXT 6.3.10) of new entries and of entries that come packed from
 * another archive, which {@link java.util.zip.ZipOutputStream} would have to unpack. Not
 * thread-safe.
 */
final class ZipWriter {
  private static final int HEADER = 0x04034b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int VERSION = 20;
  private static final int NAMES_IN_UTF_8 = 1 << 11;
  private static final int DEFLATED = 8;

  /** The first of January 2000: the same content always makes the same file. */
  private static final int DATE = (2000 - 1980) << 9 | 1 << 5 | 1;

  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
  private final ByteArrayOutputStream list = new ByteArrayOutputStream();
  private int entries;

  /** Adds an entry with this content. */
  void add(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ByteBuffer packed = ByteBuffer.wrap(pack(content));
    addPacked(name, new LimitedZip.Packed(DEFLATED, checksum.getValue(), content.length, packed));
  }

  /** Adds an entry as another archive has it. */
  void addPacked(String name, LimitedZip.Packed entry) {
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[entry.bytes().remaining()];
    entry.bytes().duplicate().get(bytes);
    int start = archive.size();
    put(archive, HEADER, 4);
    putFacts(archive, entry, bytes.length, path.length);
    archive.writeBytes(path);
    archive.writeBytes(bytes);
    put(list, ENTRY, 4);
    put(list, VERSION, 2);
    putFacts(list, entry, bytes.length, path.length);
    // No comment, the first disk, no attributes.
    put(list, 0, 10);
    put(list, start, 4);
    list.writeBytes(path);
    entries++;
  }

  /** What an entry's own header and the list both contain. */
  private static void putFacts(
      ByteArrayOutputStream out, LimitedZip.Packed entry, int packed, int pathLength) {
    put(out, VERSION, 2);
    put(out, NAMES_IN_UTF_8, 2);
    put(out, entry.method(), 2);
    put(out, 0, 2);
    put(out, DATE, 2);
    put(out, entry.checksum(), 4);
    put(out, packed, 4);
    put(out, entry.unpacked(), 4);
    put(out, pathLength, 2);
    put(out, 0, 2);
  }

  /** The whole archive. */
  byte[] finish() {
    int start = archive.size();
    archive.writeBytes(list.toByteArray());
    put(archive, END, 4);
    put(archive, 0, 4);
    put(archive, entries, 2);
    put(archive, entries, 2);
    put(archive, list.size(), 4);
    put(archive, start, 4);
    put(archive, 0, 2);
    return archive.toByteArray();
  }

  private static byte[] pack(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** Writes a number, its lowest byte first. */
  private static void put(ByteArrayOutputStream out, long number, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(i < Long.BYTES ? (int) (number >> (8 * i)) : 0);
    }
  }
}
