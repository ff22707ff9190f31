package org.uprlib.core.read.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.uprlib.core.read.limit.Budget;
import org.uprlib.core.read.limit.ReadLimits;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads one format through a parser of Tika's. The parser is an optional library, and tells less
 * than the readers of other formats: no list labels, fonts, sizes or places on the line, of RTF no
 * tables and notes either, and of ODT hidden text is not told from other text. A notice says so.
 * Headers and footers are left out; running heads are kept in the document's original text.
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
    return read(bytes, Budget.of(source, limits));
  }

  /**
   * Reads a whole file; the language is left open.
   *
   * @param bytes the file's content, not changed
   * @param budget what may be spent on it
   * @throws UnsupportedFormatException if Tika's parser is not on the class path
   */
  public Document read(byte[] bytes, Budget budget) throws UprException {
    String source = budget.source();
    Parser tika = parser(source);
    FlowAssembler assembler = new FlowAssembler(type, budget);
    OdtPackage odt = new OdtPackage(bytes, budget);
    for (String line : odt.runningHeads()) {
      assembler.addRunningHead(line);
    }
    XhtmlFlowHandler handler = new XhtmlFlowHandler(assembler, budget, odt.noteKinds());
    parse(tika, odt.bytes(), handler, source);
    handler.addNotes();
    assembler.addNotice(
        Notice.general(
            "partly-known",
            "Of "
                + type
                + " files, list labels, fonts and sizes are not read, and hidden text may be among"
                + " the text."));
    return assembler.finish();
  }

  private Parser parser(String source) throws UnsupportedFormatException {
    try {
      return Class.forName(parser).asSubclass(Parser.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new UnsupportedFormatException(source, type.mediaType(), artifact);
    }
  }

  private static void parse(Parser tika, byte[] file, XhtmlFlowHandler handler, String source)
      throws UprException {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    try (InputStream in = TikaInputStream.get(new ByteArrayInputStream(file))) {
      tika.parse(in, handler, new Metadata(), context);
    } catch (EncryptedDocumentException e) {
      throw new EncryptedException(source, e);
    } catch (SAXException | IOException | TikaException | RuntimeException e) {
      throw failure(source, e);
    }
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
