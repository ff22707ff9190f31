package org.uprlib.core.read.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.FlowAssembler;
import org.uprlib.core.read.limit.LimitedZip;
import org.uprlib.core.read.limit.ReadLimits;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads one format through a parser of Tika's. The parser is an optional library, and tells less
 * than the readers of other formats: no list labels, fonts, sizes or places on the line, of RTF no
 * tables and notes either; deleted and hidden text is not told from other text. A notice says so.
 * Immutable and thread-safe.
 */
public final class TikaReader {
  private final FileType type;
  private final String parser;
  private final String artifact;
  private final ReadLimits limits;

  private TikaReader(FileType type, String parser, String artifact, ReadLimits limits) {
    this.type = type;
    this.parser = parser;
    this.artifact = artifact;
    this.limits = limits;
  }

  /** A reader for RTF; needs {@code org.apache.tika:tika-parser-microsoft-module}. */
  public static TikaReader rtf(ReadLimits limits) {
    return new TikaReader(
        FileType.RTF,
        "org.apache.tika.parser.microsoft.rtf.RTFParser",
        "org.apache.tika:tika-parser-microsoft-module",
        limits);
  }

  /** A reader for ODT; needs {@code org.apache.tika:tika-parser-miscoffice-module}. */
  public static TikaReader odt(ReadLimits limits) {
    return new TikaReader(
        FileType.ODT,
        "org.apache.tika.parser.odf.OpenDocumentParser",
        "org.apache.tika:tika-parser-miscoffice-module",
        limits);
  }

  /**
   * Reads a whole file; the language is left open.
   *
   * @param bytes the file's content, not changed
   * @param source the file's name, for the document and for messages
   * @throws UnsupportedFormatException if Tika's parser is not on the class path
   */
  public Document read(byte[] bytes, String source) throws UprException {
    Parser tika = parser(source);
    if (type == FileType.ODT) {
      checkPackage(bytes, source);
    }
    FlowAssembler assembler = new FlowAssembler(source, type, limits.characters());
    XhtmlFlowHandler handler = new XhtmlFlowHandler(assembler);
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    try (InputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
      tika.parse(in, handler, new Metadata(), context);
      handler.addNotes();
    } catch (EncryptedDocumentException e) {
      throw new EncryptedException(source, e);
    } catch (SAXException | IOException | TikaException | RuntimeException e) {
      throw failure(source, e);
    }
    assembler.addNotice(
        Notice.general(
            "partly-known",
            "Of "
                + type
                + " files, list labels, fonts and sizes are not read, and deleted or hidden text"
                + " may be among the text."));
    return assembler.finish();
  }

  private Parser parser(String source) throws UnsupportedFormatException {
    try {
      return Class.forName(parser).asSubclass(Parser.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new UnsupportedFormatException(source, type.mediaType(), artifact);
    }
  }

  /** Makes sure that the parser, which has no limits of its own, may have the package. */
  private void checkPackage(byte[] bytes, String source) throws UprException {
    LimitedZip zip = LimitedZip.open(bytes, source, limits.unpackedBytes());
    String manifest = "META-INF/manifest.xml";
    if (zip.has(manifest)
        && new String(zip.bytes(manifest), StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new EncryptedException(source, null);
    }
    if (!zip.has("content.xml")) {
      throw new CorruptException(source, "has no part content.xml", null);
    }
    zip.checkEveryEntry();
  }

  private static UprException failure(String source, Exception failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof UprException known) {
        return known;
      }
    }
    return new CorruptException(source, "is damaged and cannot be read", failure);
  }

  /** Leaves pictures and other files within a document alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Never called, as nothing should be parsed.
    }
  }
}
