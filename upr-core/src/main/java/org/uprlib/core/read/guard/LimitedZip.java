package org.uprlib.core.read.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;

/**
 * A zip archive in memory whose entries are unpacked one by one, together no more than a budget
 * has: what a zip bomb claims about its sizes is never believed. Not thread-safe.
 */
public final class LimitedZip {
  private static final int HEADER = 0x04034b50;
  private static final int HEADER_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] archive;
  private final Map<String, ZipIndex.Entry> entries;
  private final Budget budget;

  private LimitedZip(byte[] archive, Map<String, ZipIndex.Entry> entries, Budget budget) {
    this.archive = archive;
    this.entries = entries;
    this.budget = budget;
  }

  /**
   * Opens the archive in {@code bytes}.
   *
   * @param budget what may be spent on all that is unpacked
   * @throws CorruptException if its list of entries cannot be read, as after a cut
   */
  public static LimitedZip open(byte[] bytes, Budget budget) throws CorruptException {
    try {
      return new LimitedZip(bytes, ZipIndex.read(bytes), budget);
    } catch (ZipException e) {
      throw new CorruptException(budget.source(), "is a damaged zip package, perhaps cut short", e);
    }
  }

  /** Name of the file, for messages. */
  public String source() {
    return budget.source();
  }

  /** What may be spent on its content. */
  public Budget budget() {
    return budget;
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
    return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  /**
   * Opens the entry of this name; reading it fails with a {@link
   * org.uprlib.core.error.LimitExceededException} beyond the budget.
   *
   * @throws CorruptException if the entry is missing or damaged
   * @throws EncryptedException if the zip archive itself is protected by a password
   */
  public InputStream open(String name) throws UprException {
    ZipIndex.Entry entry = entry(name);
    try {
      return new LimitedInputStream(unpacked(entry), budget);
    } catch (ZipException | RuntimeException e) {
      throw damaged(name, e);
    }
  }

  /**
   * Opens the XML part of this name, for a parser: reading it fails beyond the budget, and if
   * something in it is so long that a parser could not keep it.
   *
   * @throws UprException as {@link #open(String)}
   */
  public InputStream openXml(String name) throws UprException {
    return new MarkupGuard(open(name), source());
  }

  /**
   * The entry of this name as it is, so that it can be copied to another archive without being
   * unpacked.
   *
   * @throws UprException as {@link #open(String)}
   */
  public Packed packed(String name) throws UprException {
    ZipIndex.Entry entry = entry(name);
    try {
      ByteBuffer bytes = ByteBuffer.wrap(archive, start(entry), entry.packed()).slice();
      return new Packed(
          entry.method(), entry.checksum(), entry.unpacked(), bytes.asReadOnlyBuffer());
    } catch (ZipException | RuntimeException e) {
      throw damaged(name, e);
    }
  }

  /**
   * An entry as it is in an archive. Not thread-safe.
   *
   * @param method how it is packed
   * @param checksum its checksum, as in the archive's directory
   * @param unpacked its length when unpacked, as in the archive's directory
   * @param bytes what is packed
   */
  public record Packed(int method, long checksum, long unpacked, ByteBuffer bytes) {}

  private ZipIndex.Entry entry(String name) throws UprException {
    ZipIndex.Entry entry = entries.get(name);
    if (entry == null) {
      throw new CorruptException(source(), "has no part " + name, null);
    }
    if (entry.encrypted()) {
      throw new EncryptedException(source(), null);
    }
    return entry;
  }

  private InputStream unpacked(ZipIndex.Entry entry) throws ZipException {
    InputStream packed = new ByteArrayInputStream(archive, start(entry), entry.packed());
    return switch (entry.method()) {
      case STORED -> packed;
      case DEFLATED -> new Unpacking(packed);
      default -> throw new ZipException("Packed by method " + entry.method() + ".");
    };
  }

  /** Where the bytes of an entry begin. */
  private int start(ZipIndex.Entry entry) throws ZipException {
    ByteBuffer header = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int at = entry.header();
    if (header.getInt(at) != HEADER) {
      throw new ZipException("No header where the list of entries has one.");
    }
    return at
        + HEADER_LENGTH
        + Short.toUnsignedInt(header.getShort(at + 26))
        + Short.toUnsignedInt(header.getShort(at + 28));
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

  /** What to throw if reading an entry, or a parser of it, fails with {@code cause}. */
  public UprException damaged(String part, @Nullable Exception cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof UprException known) {
        return known;
      }
      if (t instanceof XMLStreamException wrapper
          && wrapper.getNestedException() instanceof UprException known) {
        return known;
      }
    }
    return new CorruptException(source(), "has a damaged part " + part, cause);
  }

  /** Spends of a budget for the bytes that pass. Not thread-safe. */
  private static final class LimitedInputStream extends ProxyInputStream {
    private final Budget budget;

    LimitedInputStream(InputStream in, Budget budget) {
      super(in);
      this.budget = budget;
    }

    @Override
    protected void afterRead(int bytes) throws LimitExceededException {
      budget.spend(Budget.Cost.BYTES, Math.max(0, bytes));
    }

    @Override
    public long skip(long wanted) throws IOException {
      long skipped = super.skip(wanted);
      budget.spend(Budget.Cost.BYTES, skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
