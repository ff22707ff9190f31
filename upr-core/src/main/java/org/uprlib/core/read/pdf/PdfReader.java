package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.PhraseTable;

/** Reads PDF files. Immutable and thread-safe. */
public final class PdfReader {
  /** Fewer letters a page than this, on average, are only the stamps on a scan. */
  private static final int LETTERS_PER_PAGE = 12;

  private final PhraseTable<LineWord> words = LineWord.load();
  private final Furniture.Text furniture = new Furniture.Text(words);

  /**
   * Reads the PDF in {@code bytes}.
   *
   * @throws EncryptedException if it is protected by a password
   * @throws CorruptException if it is damaged or cut short
   * @throws LimitExceededException if it has too many pages or characters
   * @throws NoTextException if it has only pictures of text
   */
  public Document read(byte[] bytes, Budget budget) throws UprException {
    return read(bytes, budget, List.of(Integer.MAX_VALUE)).get(0);
  }

  /**
   * Reads the first pages alone, as many of them as each of {@code counts} says or all; otherwise
   * like {@link #read}.
   */
  public List<Document> read(byte[] bytes, Budget budget, List<Integer> counts)
      throws UprException {
    List<Document> documents = new ArrayList<>(counts.size());
    for (FirstPages read : pages(bytes, budget, counts)) {
      documents.add(document(read, budget));
    }
    return documents;
  }

  private Document document(FirstPages read, Budget budget) throws UprException {
    String source = budget.source();
    List<Page> pages = read.pages();
    int letters = pages.stream().mapToInt(Page::characters).sum();
    if (letters < pages.size() * LETTERS_PER_PAGE) {
      throw new NoTextException(source, false);
    }
    if (pages.stream().mapToInt(Page::symbols).sum() > letters / 2) {
      throw NoTextException.ofSymbols(source);
    }
    budget.checkTime();
    List<Notice> unclear = new ArrayList<>(read.leftOut());
    if (read.fromRight()) {
      NumberPairs pairs = new NumberPairs(pages);
      pages = pairs.ordered(pages);
      pairs.unclear().ifPresent(unclear::add);
    }
    Document document = new PdfDocumentBuilder(source, words, furniture).build(pages);
    return document.withNotices(unclear);
  }

  private List<FirstPages> pages(byte[] bytes, Budget budget, List<Integer> counts)
      throws UprException {
    String source = budget.source();
    PdfFile.requireEnd(bytes, source);
    ReadingFonts fonts = ReadingFonts.installed();
    fonts.begin();
    try (PDDocument pdf = PdfFile.open(bytes, budget)) {
      int count = pdf.getNumberOfPages();
      int allowed = budget.limits().pages();
      if (count > allowed) {
        throw new LimitExceededException(source, "pages", allowed, count);
      }
      if (count == 0) {
        throw new CorruptException(source, "has no pages", null);
      }
      return collect(pdf, budget, counts);
    } catch (UprException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new EncryptedException(source, e);
    } catch (IOException | RuntimeException e) {
      throw new CorruptException(source, "is not a readable PDF file", e);
    } finally {
      fonts.end();
    }
  }

  private List<FirstPages> collect(PDDocument pdf, Budget budget, List<Integer> counts)
      throws IOException {
    PageReader reader = new PageReader(budget, furniture, new NumberLists(words));
    Iterator<PDPage> left = pdf.getPages().iterator();
    List<Page> pages = new ArrayList<>();
    List<FirstPages> read = new ArrayList<>(counts.size());
    for (int count : counts) {
      while (pages.size() < count && left.hasNext()) {
        budget.checkTime();
        pages.add(page(reader, left.next(), pages.size() + 1, budget));
      }
      read.add(new FirstPages(List.copyOf(pages), reader.fromRight(), reader.leftOut()));
    }
    return read;
  }

  private static Page page(PageReader reader, PDPage page, int number, Budget budget)
      throws IOException {
    try {
      return reader.read(page);
    } catch (ZipException e) {
      String damaged = "is damaged on page %d, whose text cannot be read whole".formatted(number);
      throw new CorruptException(budget.source(), damaged, e);
    }
  }

  /**
   * The first pages of a file.
   *
   * @param fromRight whether most of the letters of pages with letters that run from right to left
   *     do so
   * @param leftOut what of them was left out or may be read wrongly
   */
  private record FirstPages(List<Page> pages, boolean fromRight, List<Notice> leftOut) {}

  /**
   * Reads pages: places their text, and parts tables from lines. For one document and one thread.
   */
  private static final class PageReader {
    private final PageText text;
    private final Furniture.Text furniture;
    private final NumberLists lists;
    private final PageRemarks remarks = new PageRemarks();

    /** The last table of the page before. */
    private Optional<PageTable> before = Optional.empty();

    /** How many more letters ran from right to left so far than from left to right. */
    private int balance;

    PageReader(Budget budget, Furniture.Text furniture, NumberLists lists) {
      this.furniture = furniture;
      this.lists = lists;
      text = new PageText(budget);
    }

    /** True if most of the letters of pages with such letters run from right to left. */
    boolean fromRight() {
      return balance > 0;
    }

    /** What of the pages read was left out or may be read wrongly. */
    List<Notice> leftOut() {
      return remarks.notices();
    }

    Page read(PDPage page) throws IOException {
      List<Chunk> chunks = text.chunks(page);
      remarks.add(text.remarks());
      if (text.pictured()
          && chunks.stream().mapToInt(c -> c.text().length()).sum() < LETTERS_PER_PAGE) {
        remarks.count(FileRemark.PAGES_WITHOUT_TEXT, 1);
      }
      List<RuledLine> rules = text.rules();
      if (!text.fromRight()) {
        return page(chunks, rules, () -> chunks.stream().flatMap(c -> c.words().stream()).toList());
      }
      RightToLeftPage glyphs = text.glyphs(page, balance);
      balance = glyphs.balance();
      return page(new ArrayList<>(glyphs.chunks()), glyphs.mirrored(rules), glyphs::words);
    }

    /**
     * @param each gives the text of the page word by word
     */
    private Page page(List<Chunk> chunks, List<RuledLine> rules, Supplier<List<Chunk>> each) {
      List<Grid> grids = Grid.of(rules);
      boolean lone = GutterFinder.mayHaveLoneNumbers(chunks, lists);
      if (grids.isEmpty()
          && !lone
          && !LadderFinder.possible(rules)
          && !GutterFinder.possible(chunks, before)) {
        return page(chunks, List.of(), rules);
      }
      List<Chunk> words = each.get();
      List<PageTable> tables = new ArrayList<>();
      for (Grid grid : grids.isEmpty() ? withoutSides(rules, words) : grids) {
        PageTable table = TableBuilder.table(grid, words);
        if (table.hasColumns() || goesOn(table)) {
          tables.add(table);
        }
      }
      tables.sort(Comparator.comparingDouble(table -> -table.area().top()));
      if (lone && tables.isEmpty()) {
        PageWords all = new PageWords(words, furniture);
        boolean unclear = GutterFinder.hasLoneNumbers(all.strips(all.area()), lists);
        remarks.count(FileRemark.NUMBERS_ALONE, unclear ? 1 : 0);
      }
      chunks.removeIf(chunk -> tables.stream().anyMatch(table -> table.area().holds(chunk)));
      return page(chunks, tables, rules);
    }

    private List<Grid> withoutSides(List<RuledLine> rules, List<Chunk> words) {
      List<Grid> ruled = LadderFinder.grids(rules, words, furniture);
      if (!ruled.isEmpty()) {
        return ruled;
      }
      List<NumberedRows> tables = GutterFinder.tables(words, furniture, before);
      if (tables.stream().anyMatch(NumberedRows::unclear)) {
        remarks.count(FileRemark.COLUMNS, 1);
      }
      return tables.stream().map(NumberedRows::grid).toList();
    }

    /** True for the rest of a table whose other columns are empty on this page. */
    private boolean goesOn(PageTable table) {
      return !table.rows().isEmpty() && before.filter(part -> part.goesOnWith(table)).isPresent();
    }

    private Page page(List<Chunk> chunks, List<PageTable> tables, List<RuledLine> rules) {
      before = tables.isEmpty() ? Optional.empty() : Optional.of(tables.get(tables.size() - 1));
      PageColumns read = PageColumns.read(chunks, tables, NoteSeparators.of(rules, tables));
      if (read.unclear()) {
        remarks.count(FileRemark.COLUMNS, 1);
      }
      return read.page();
    }
  }

  /** The properties of a file besides its text, which was read as {@code document}. */
  public static FileProperties properties(byte[] bytes, Document document, Budget budget)
      throws UprException {
    return PdfProperties.read(bytes, document, budget);
  }
}
