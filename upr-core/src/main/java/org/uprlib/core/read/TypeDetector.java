package org.uprlib.core.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.guard.XmlEvents;

/**
 * Detects a file's format from its content. The formats that are read are recognised by their own
 * marks; Tika, whose table of types takes a while to load, only names the others. Thread-safe.
 */
final class TypeDetector {
  /** Files may carry a mail header or a byte order mark before the mark of PDF. */
  private static final int PDF_SEARCH = 1024;

  private static final int LONGEST_TYPE = 200;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

  /**
   * The format of {@code bytes}.
   *
   * @throws UnsupportedFormatException for any other format
   * @throws EncryptedException for a protected Office file, which hides its format
   * @throws CorruptException for a damaged container
   */
  FileType detect(byte[] bytes, Budget budget) throws UprException {
    String source = budget.source();
    int start = matches(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    if (matches(bytes, start, RTF)) {
      return FileType.RTF;
    }
    if (matches(bytes, 0, ZIP) || matches(bytes, 0, EMPTY_ZIP)) {
      return inZip(bytes, budget);
    }
    if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
      return inCompoundFile(bytes, source);
    }
    for (int i = 0; i < Math.min(PDF_SEARCH, bytes.length - PDF.length); i++) {
      if (matches(bytes, i, PDF)) {
        return FileType.PDF;
      }
    }
    throw new UnsupportedFormatException(source, new Tika().detect(bytes));
  }

  private static FileType inZip(byte[] bytes, Budget budget) throws UprException {
    String source = budget.source();
    LimitedZip zip = LimitedZip.open(bytes, budget);
    if (zip.has("[Content_Types].xml")) {
      if (zip.hasUnder("word/") || declares(zip, "wordprocessingml")) {
        return FileType.DOCX;
      }
      throw new UnsupportedFormatException(source, officeType(zip));
    }
    if (zip.has("mimetype")) {
      String declared = beginning(zip);
      if (declared.startsWith(FileType.ODT.mediaType())) {
        return FileType.ODT;
      }
      throw new UnsupportedFormatException(source, declared);
    }
    throw new UnsupportedFormatException(source, "application/zip");
  }

  /** Whether any part is declared as this kind of markup. */
  private static boolean declares(LimitedZip zip, String markup) throws UprException {
    boolean[] found = new boolean[1];
    XmlEvents.elements(
        zip,
        "[Content_Types].xml",
        xml -> found[0] |= XmlEvents.attribute(xml, "ContentType").contains(markup));
    return found[0];
  }

  /** The mimetype of an OpenDocument file, which is short. */
  private static String beginning(LimitedZip zip) throws UprException {
    try (InputStream in = zip.open("mimetype")) {
      return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
    } catch (UprException e) {
      throw e;
    } catch (IOException e) {
      return "";
    }
  }

  private static String officeType(LimitedZip zip) {
    String prefix = "application/vnd.openxmlformats-officedocument.";
    if (zip.hasUnder("xl/")) {
      return prefix + "spreadsheetml.sheet";
    }
    if (zip.hasUnder("ppt/")) {
      return prefix + "presentationml.presentation";
    }
    return "application/x-tika-ooxml";
  }

  private FileType inCompoundFile(byte[] bytes, String source) throws UprException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new EncryptedException(source, null);
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return FileType.DOC;
      }
      throw new UnsupportedFormatException(source, compoundType(root.getEntryNames()));
    } catch (UprException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new CorruptException(source, "is a damaged Office file, perhaps cut short", e);
    }
  }

  private static String compoundType(Set<String> entries) {
    if (entries.contains("Workbook") || entries.contains("Book")) {
      return "application/vnd.ms-excel";
    }
    if (entries.contains("PowerPoint Document")) {
      return "application/vnd.ms-powerpoint";
    }
    if (entries.contains("__properties_version1.0")) {
      return "application/vnd.ms-outlook";
    }
    return "application/x-tika-msoffice";
  }

  /** Whether {@code bytes} has {@code mark} at this place. */
  static boolean matches(byte[] bytes, int at, byte[] mark) {
    return at + mark.length <= bytes.length
        && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
  }
}
