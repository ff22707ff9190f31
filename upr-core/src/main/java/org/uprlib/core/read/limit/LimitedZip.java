package org.uprlib.core.read.limit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.UprException;

/**
 * A zip archive in memory whose entries are unpacked one by one, none beyond a limit: what a zip
 * bomb claims about its sizes is never believed. Immutable as long as nobody changes the bytes.
 */
public final class LimitedZip {
  private static final int HEADER = 0x04034b50;
  private static final int HEADER_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] archive;
  private final Map<String, ZipIndex.Entry> entries;
  private final String source;
  private final long entryLimit;

  private LimitedZip(
      byte[] archive, Map<String, ZipIndex.Entry> entries, String source, long entryLimit) {
    this.archive = archive;
    this.entries = entries;
    this.source = source;
    this.entryLimit = entryLimit;
  }

  /**
   * Opens the archive in {@code bytes}.
   *
   * @param source name of the file that is read, for messages
   * @param entryLimit the largest size of one entry when unpacked, in bytes
   * @throws CorruptException if its list of entries cannot be read, as after a cut
   */
  public static LimitedZip open(byte[] bytes, String source, long entryLimit)
      throws CorruptException {
    try {
      return new LimitedZip(bytes, ZipIndex.read(bytes), source, entryLimit);
    } catch (ZipException e) {
      throw new CorruptException(source, "is a damaged zip package, perhaps cut short", e);
    }
  }

  /** Names of all entries, in the order of the archive. */
  public List<String> names() {
    return entries.values().stream()
        .sorted(Comparator.comparingInt(ZipIndex.Entry::header))
        .map(ZipIndex.Entry::name)
        .toList();
  }

  /** True if there is an entry of this name. */
  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /** True if there is an entry whose name begins like this. */
  public boolean hasUnder(String folder) {
    for (String name : entries.keySet()) {
      if (name.startsWith(folder)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Opens the entry of this name; reading it fails with a {@link
   * org.uprlib.core.error.LimitExceededException} beyond the limit.
   *
   * @throws CorruptException if there is none, or it is damaged
   * @throws EncryptedException if the zip archive itself is protected by a password
   */
  public InputStream open(String name) throws UprException {
    ZipIndex.Entry entry = entries.get(name);
    if (entry == null) {
      throw new CorruptException(source, "has no part " + name, null);
    }
    return open(entry);
  }

  /**
   * The bytes of the entry of this name.
   *
   * @throws UprException as {@link #open(String)}, and if the entry is damaged
   */
  public byte[] bytes(String name) throws UprException {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (UprException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(name, e);
    }
  }

  /**
   * Unpacks every entry and throws the bytes away, to be sure that a library without limits may
   * have the archive.
   *
   * @throws UprException as {@link #open(String)}, and if an entry is damaged
   */
  public void checkEveryEntry() throws UprException {
    for (ZipIndex.Entry entry : entries.values()) {
      try (InputStream in = open(entry)) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (UprException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        throw damaged(entry.name(), e);
      }
    }
  }

  private InputStream open(ZipIndex.Entry entry) throws UprException {
    if (entry.encrypted()) {
      throw new EncryptedException(source, null);
    }
    try {
      return new LimitedInputStream(unpacked(entry), source, entryLimit);
    } catch (ZipException | RuntimeException e) {
      throw damaged(entry.name(), e);
    }
  }

  private InputStream unpacked(ZipIndex.Entry entry) throws ZipException {
    ByteBuffer header = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int at = entry.header();
    if (header.getInt(at) != HEADER) {
      throw new ZipException("No header where the list of entries has one.");
    }
    int start =
        at
            + HEADER_LENGTH
            + Short.toUnsignedInt(header.getShort(at + 26))
            + Short.toUnsignedInt(header.getShort(at + 28));
    InputStream packed = new ByteArrayInputStream(archive, start, entry.packed());
    return switch (entry.method()) {
      case STORED -> packed;
      case DEFLATED -> new Unpacking(packed);
      default -> throw new ZipException("Packed by method " + entry.method() + ".");
    };
  }

  /** Gives the memory of the inflater back when it is closed. */
  private static final class Unpacking extends InflaterInputStream {
    Unpacking(InputStream packed) {
      super(packed, new Inflater(true));
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  private CorruptException damaged(String part, Exception cause) {
    return new CorruptException(source, "has a damaged part " + part, cause);
  }
}
