package org.uprlib.core.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.read.pdf.PdfReader;
import org.uprlib.core.read.word.OoxmlParts;
import org.uprlib.core.read.word.WordReader;
import org.uprlib.core.text.FileRemark;

/**
 * Reads a file of any supported format; the format is detected by content, not by the file's name.
 *
 * <pre>{@code
 * Document document = DocumentReader.create().read(Path.of("report.docx"));
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one and share it.
 */
public final class DocumentReader {
  private final ReadLimits limits;
  private final PdfReader pdf = new PdfReader();
  private final TypeDetector types = new TypeDetector();
  private final LanguageDetection languages = new LanguageDetection();

  /** Reads of a PDF what is wanted; the language is left to the caller. */
  @FunctionalInterface
  private interface PdfReading {
    Document read(byte[] bytes, Budget budget) throws UprException;
  }

  private DocumentReader(ReadLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /** A reader with {@link ReadLimits#DEFAULT}. */
  public static DocumentReader create() {
    return create(ReadLimits.DEFAULT);
  }

  /** A reader with these limits. */
  public static DocumentReader create(ReadLimits limits) {
    return new DocumentReader(limits);
  }

  /**
   * Reads the file at {@code path}.
   *
   * @throws UprException if its content cannot be read: one subtype for each thing that the caller
   *     can do about it
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws IOException if the file cannot be opened or read from
   */
  public Document read(Path path) throws IOException {
    return read(path, fileName(path));
  }

  /**
   * Reads the file at {@code path}; otherwise like {@link #read(Path)}.
   *
   * @param name what to call the file in the document and in messages
   * @throws UprException if its content cannot be read
   * @throws IOException if the file cannot be opened or read from
   */
  public Document read(Path path, String name) throws IOException {
    return read(path, name, Deadline.of(name, limits));
  }

  /**
   * The same for a file on which work has begun.
   *
   * @throws UprException if its content cannot be read, or time is up
   * @throws IOException if the file cannot be opened or read from
   */
  public Document read(Path path, String name, Deadline deadline) throws IOException {
    return read(load(path, name), name, deadline);
  }

  /**
   * Reads the file with the content {@code bytes}.
   *
   * @param bytes the content; not changed
   * @param name what to call the file in the document and in messages; it says nothing about the
   *     format
   * @throws UprException if the content cannot be read: one subtype for each thing that the caller
   *     can do about it
   */
  public Document read(byte[] bytes, String name) throws UprException {
    return read(bytes, name, Deadline.of(name, limits));
  }

  /**
   * The same for a file on which work has begun.
   *
   * @throws UprException if the content cannot be read, or time is up
   */
  public Document read(byte[] bytes, String name, Deadline deadline) throws UprException {
    return ResourceGuard.run(
        name, () -> inItsLanguage(read(bytes, Budget.of(name, limits, deadline), pdf::read)));
  }

  /**
   * Reads as much of the file at {@code path} as shows which paper it is: of a PDF the first page,
   * with the language left open, of any other format all. Otherwise like {@link #read(Path,
   * String)}.
   *
   * @throws UprException if its content cannot be read
   * @throws IOException if the file cannot be opened or read from
   */
  public Document readTitlePage(Path path, String name) throws IOException {
    return readTitlePage(load(path, name), name);
  }

  /**
   * As {@link #readTitlePage(Path, String)} for the content {@code bytes}, which is not changed.
   *
   * @throws UprException if it cannot be read
   */
  public Document readTitlePage(byte[] bytes, String name) throws UprException {
    return ResourceGuard.run(
        name,
        () -> {
          PdfReading ofPdf = (file, budget) -> pdf.read(file, budget, List.of(1)).get(0);
          Document document = read(bytes, Budget.of(name, limits), ofPdf);
          return document.type() == FileType.PDF ? document : inItsLanguage(document);
        });
  }

  /**
   * Reads the file with the content {@code bytes}, and its title page separately, in one pass.
   *
   * @param bytes the content; not changed
   * @throws UprException if either cannot be read
   */
  public Opened open(byte[] bytes, String name) throws UprException {
    return ResourceGuard.run(
        name,
        () -> {
          List<Document> titlePage = new ArrayList<>(1);
          PdfReading ofPdf =
              (file, budget) -> {
                List<Document> read = pdf.read(file, budget, List.of(1, Integer.MAX_VALUE));
                titlePage.add(read.get(0));
                return read.get(1);
              };
          Document whole = inItsLanguage(read(bytes, Budget.of(name, limits), ofPdf));
          return new Opened(titlePage.isEmpty() ? whole : titlePage.get(0), whole);
        });
  }

  /**
   * A file that was read together with its title page.
   *
   * @param titlePage what {@link #readTitlePage(byte[], String)} gives
   * @param whole what {@link #read(byte[], String)} gives
   */
  public record Opened(Document titlePage, Document whole) {}

  /**
   * The properties of a file besides its text; those of DOC, ODT and RTF are less complete than
   * those of DOCX and PDF.
   *
   * @param bytes the file's content, not changed
   * @param document what was read from it
   * @throws UprException if a part of it is damaged
   */
  public FileProperties properties(byte[] bytes, Document document) throws UprException {
    return properties(bytes, document, Deadline.of(document.source(), limits));
  }

  /**
   * The same for a file on which work has begun.
   *
   * @throws UprException if a part of it is damaged, or time is up
   */
  public FileProperties properties(byte[] bytes, Document document, Deadline deadline)
      throws UprException {
    Budget budget = Budget.of(document.source(), limits, deadline);
    try {
      return document.type() == FileType.PDF
          ? PdfReader.properties(bytes, document, budget)
          : WordReader.properties(bytes, document, budget);
    } catch (RuntimeException | StackOverflowError e) {
      throw new CorruptException(document.source(), "is damaged and cannot be read", e);
    }
  }

  private Document inItsLanguage(Document document) {
    return document.withLanguage(languages.detect(document.text()));
  }

  /**
   * @param ofPdf what reads it if it is a PDF
   */
  private Document read(byte[] bytes, Budget budget, PdfReading ofPdf) throws UprException {
    String name = Objects.requireNonNull(budget.source(), "name");
    if (bytes.length == 0) {
      throw new CorruptException(name, "is empty", null);
    }
    if (bytes.length > limits.bytes()) {
      throw new LimitExceededException(name, "bytes", limits.bytes(), bytes.length);
    }
    try {
      FileType type = types.detect(bytes, budget);
      Document document = read(bytes, type, budget, ofPdf);
      return type.isNameOfOther(name)
          ? document.withNotices(List.of(FileRemark.NAMED_OTHERWISE.notice(1, type.name())))
          : document;
    } catch (RuntimeException e) {
      // Parsers meet damage that they were not written for in many ways; none may end a batch.
      throw new CorruptException(name, "is damaged and cannot be read", e);
    }
  }

  private static Document read(byte[] bytes, FileType type, Budget budget, PdfReading ofPdf)
      throws UprException {
    try {
      return type == FileType.PDF
          ? ofPdf.read(bytes, budget)
          : WordReader.read(type, bytes, budget);
    } catch (NoTextException e) {
      if (e.pictures()) {
        throw e;
      }
      throw new NoTextException(budget.source(), PictureSearch.finds(type, bytes, budget));
    }
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /**
   * The content of {@code stream} to its end, as far as it may be read; the stream stays open.
   *
   * @param name what messages call it
   * @throws org.uprlib.core.error.LimitExceededException if there is more
   */
  public byte[] load(InputStream stream, String name) throws IOException {
    return WholeContent.within(limits).of(stream, name);
  }

  private byte[] load(Path path, String name) throws IOException {
    return WholeContent.within(limits).of(path, name);
  }

  /** Finds out whether a file without text contains pictures. Stateless. */
  private static final class PictureSearch {
    /** How pictures begin within a DOC: PNG, JPEG, and the header of a metafile. */
    private static final byte[][] IN_DOC = {
      {(byte) 0x89, 'P', 'N', 'G'},
      {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
      {(byte) 0xD7, (byte) 0xCD, (byte) 0xC6, (byte) 0x9A}
    };

    private PictureSearch() {}

    static boolean finds(FileType type, byte[] bytes, Budget budget) throws UprException {
      switch (type) {
        case DOCX -> {
          LimitedZip zip = LimitedZip.open(bytes, budget);
          return zip.hasUnder("word/media/") || !new OoxmlParts(zip).related("image").isEmpty();
        }
        case ODT -> {
          return LimitedZip.open(bytes, budget).hasUnder("Pictures/");
        }
        case PDF -> {
          // A picture is a stream of its own, whose dictionary is never packed.
          return holds(bytes, ascii("/Subtype/Image")) || holds(bytes, ascii("/Subtype /Image"));
        }
        case RTF -> {
          return holds(bytes, ascii("\\pict"));
        }
        default -> {
          return Stream.of(IN_DOC).anyMatch(mark -> holds(bytes, mark));
        }
      }
    }

    private static byte[] ascii(String text) {
      return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean holds(byte[] bytes, byte[] mark) {
      return IntStream.range(0, bytes.length).anyMatch(i -> TypeDetector.matches(bytes, i, mark));
    }
  }
}
