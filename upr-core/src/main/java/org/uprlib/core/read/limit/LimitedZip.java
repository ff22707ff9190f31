package org.uprlib.core.read.limit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.UprException;

/**
 * A zip archive in memory whose entries are unpacked one by one, none beyond a limit: what a zip
 * bomb claims about its sizes is never believed. Not thread-safe.
 */
public final class LimitedZip implements AutoCloseable {
  private final ZipFile zip;
  private final String source;
  private final long entryLimit;

  private LimitedZip(ZipFile zip, String source, long entryLimit) {
    this.zip = zip;
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
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get();
      return new LimitedZip(zip, source, entryLimit);
    } catch (IOException | RuntimeException e) {
      throw new CorruptException(source, "is a damaged zip package, perhaps cut short", e);
    }
  }

  /** Names of all entries, in the order of the archive. */
  public List<String> names() {
    return Collections.list(zip.getEntriesInPhysicalOrder()).stream()
        .map(ZipArchiveEntry::getName)
        .toList();
  }

  /** True if there is an entry of this name. */
  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** True if there is an entry whose name begins like this. */
  public boolean hasUnder(String folder) {
    return Collections.list(zip.getEntries()).stream()
        .anyMatch(entry -> entry.getName().startsWith(folder));
  }

  /**
   * Opens the entry of this name; reading it fails with a {@link
   * org.uprlib.core.error.LimitExceededException} beyond the limit.
   *
   * @throws CorruptException if there is none, or it is damaged
   * @throws EncryptedException if the zip archive itself is protected by a password
   */
  public InputStream open(String name) throws UprException {
    ZipArchiveEntry entry = zip.getEntry(name);
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
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      try (InputStream in = open(entry)) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (UprException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        throw damaged(entry.getName(), e);
      }
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException("Closing memory failed", e);
    }
  }

  private InputStream open(ZipArchiveEntry entry) throws UprException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new EncryptedException(source, null);
    }
    try {
      InputStream in = zip.getInputStream(entry);
      if (in != null) {
        return new LimitedInputStream(in, source, entryLimit);
      }
    } catch (IOException | RuntimeException e) {
      throw damaged(entry.getName(), e);
    }
    throw damaged(entry.getName(), null);
  }

  private CorruptException damaged(String part, Exception cause) {
    return new CorruptException(source, "has a damaged part " + part, cause);
  }
}
