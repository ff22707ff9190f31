package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.uprlib.core.document.Document;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.ReadLimits;

/** Reads PDF files. Immutable and thread-safe. */
public final class PdfReader {
  /** Fewer letters a page than this, on average, are no text but the stamps on a scan. */
  private static final int LETTERS_PER_PAGE = 12;

  private final ReadLimits limits;

  /** A reader that keeps to these limits. */
  public PdfReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads the PDF in {@code bytes}.
   *
   * @param source name of the file, for messages
   * @throws EncryptedException if it is protected by a password
   * @throws CorruptException if it is damaged or cut short
   * @throws LimitExceededException if it has too many pages or characters
   * @throws NoTextException if it holds pictures of text only
   */
  public Document read(byte[] bytes, String source) throws UprException {
    return read(bytes, source, Integer.MAX_VALUE);
  }

  /**
   * Reads the first page alone, to learn what paper it opens; otherwise like {@link #read}.
   *
   * @param source name of the file, for messages
   */
  public Document readTitlePage(byte[] bytes, String source) throws UprException {
    return read(bytes, source, 1);
  }

  private Document read(byte[] bytes, String source, int most) throws UprException {
    List<Page> pages = pages(bytes, source, most);
    int letters = pages.stream().mapToInt(Page::characters).sum();
    if (letters < pages.size() * LETTERS_PER_PAGE) {
      throw new NoTextException(source, false);
    }
    return new PdfDocumentBuilder(source).build(pages);
  }

  private List<Page> pages(byte[] bytes, String source, int most) throws UprException {
    PdfFile.requireEnd(bytes, source);
    try (PDDocument pdf = PdfFile.open(bytes)) {
      int count = pdf.getNumberOfPages();
      if (count > limits.pages()) {
        throw new LimitExceededException(source, "pages", limits.pages(), count);
      }
      if (count == 0) {
        throw new CorruptException(source, "has no pages", null);
      }
      return collect(pdf, source, most);
    } catch (UprException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new EncryptedException(source, e);
    } catch (IOException | RuntimeException e) {
      throw new CorruptException(source, "is no readable PDF file", e);
    }
  }

  private List<Page> collect(PDDocument pdf, String source, int most) throws IOException {
    PageReader reader = new PageReader();
    List<Page> pages = new ArrayList<>();
    long characters = 0;
    for (PDPage page : pdf.getPages()) {
      if (pages.size() == most) {
        break;
      }
      Page read = reader.read(page);
      characters += read.characters();
      if (characters > limits.characters()) {
        throw new LimitExceededException(source, "characters", limits.characters(), characters);
      }
      pages.add(read);
    }
    return pages;
  }

  /**
   * Reads pages: places their text, and parts tables from lines. For one document and one thread.
   */
  private static final class PageReader {
    private final PageText text = new PageText();

    Page read(PDPage page) throws IOException {
      List<Chunk> chunks = text.chunks(page);
      List<RuledLine> rules = text.rules();
      List<Grid> grids = GridFinder.grids(rules);
      if (grids.isEmpty() && !LadderFinder.possible(rules)) {
        return new Page(LineBuilder.lines(chunks), List.of());
      }
      List<Chunk> words = text.words(page);
      text.rules();
      List<PageTable> tables = new ArrayList<>();
      for (Grid grid : grids.isEmpty() ? LadderFinder.grids(rules, words) : grids) {
        TableBuilder.table(grid, words).ifPresent(tables::add);
      }
      chunks.removeIf(chunk -> tables.stream().anyMatch(table -> table.area().holds(chunk)));
      return new Page(chunks.isEmpty() ? List.of() : LineBuilder.lines(chunks), tables);
    }
  }
}
