package org.uprlib.extract.write.format;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.extract.write.format.CsvSheet.FormulaStart;
import org.uprlib.extract.write.translation.Terminology;

/**
 * A workbook for people, sheet by sheet, whose rows are kept in temporary files rather than in
 * memory. Not thread-safe.
 */
public final class XlsxBook implements Closeable {
  private static final int ROWS_IN_MEMORY = 50;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final XlsxStyles styles = XlsxStyles.of(workbook);
  private final List<Sheet<?>> sheets = new ArrayList<>();

  private final Terminology words;
  private final NewFile temporary;

  private XlsxBook(Terminology words, NewFile temporary) {
    this.words = words;
    this.temporary = temporary;
    forgetOrigin();
  }

  /** The same rows are to give the same bytes, whenever they are written. */
  private void forgetOrigin() {
    PackagePropertiesPart properties =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setCreatedProperty(Optional.empty());
    properties.setCreatorProperty(Optional.empty());
  }

  /**
   * Begins a workbook.
   *
   * @param words what heads, terms and States are called in it
   * @throws OutputException if its temporary files cannot be made
   */
  public static XlsxBook open(Terminology words) throws OutputException {
    return new XlsxBook(words, NewFile.temporary());
  }

  /**
   * Adds a sheet with those of {@code columns} that workbooks have, its head written.
   *
   * @throws OutputException if its temporary file cannot be made
   */
  public <T> Sheet<T> sheet(String name, List<Field<T>> columns) throws OutputException {
    List<Field<T>> shown = columns.stream().filter(column -> !column.title().isEmpty()).toList();
    try {
      // Its temporary file is made here.
      Sheet<T> sheet =
          TempFile.withStrategy(
              new TemporaryFiles(temporary),
              () -> new Sheet<>(workbook, styles, words, name, shown));
      sheets.add(sheet);
      return sheet;
    } catch (RuntimeException e) {
      throw notTemporary(e);
    }
  }

  /** Adds such a sheet with {@code rows}. */
  public <T> void sheet(String name, List<Field<T>> columns, Iterable<T> rows) throws IOException {
    Sheet<T> sheet = sheet(name, columns);
    for (T row : rows) {
      sheet.row(row);
    }
  }

  /** POI reports a temporary file that it cannot write by an exception of its own. */
  static OutputException notTemporary(RuntimeException failure) {
    if (failure.getCause() instanceof IOException cause) {
      return NewFile.notTemporary(cause);
    }
    throw failure;
  }

  /** Completes the workbook and writes it on {@code stream}, which the caller closes. */
  public void write(OutputStream stream) throws IOException {
    sheets.forEach(Sheet::finish);
    workbook.writeAvoidingTempFiles(stream);
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    try (temporary) {
      workbook.close();
    }
  }

  /** Makes temporary files that are gone when the program ends, however it ends. */
  private record TemporaryFiles(NewFile temporary) implements TempFileCreationStrategy {
    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
      return temporary.companion().toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
      throw new IOException("a workbook needs no temporary folder");
    }
  }

  /**
   * One sheet: a head that stays in view and filters, then rows from top to bottom.
   *
   * @param <T> what a row is made of
   */
  public static final class Sheet<T> {
    public static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int WIDTH_UNIT = 256;
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** Characters across a printed page. */
    private static final int PAGE_WIDTH = 180;

    /** Heads of columns that identify rows. */
    private static final Set<String> LABELS = Set.of("Ask", "Paragraph");

    /** Name of the sheet, page and number of pages, as a spreadsheet codes them. */
    private static final String PRINTED_BELOW = "&A – &P / &N";

    /** How much wider bold letters are. */
    private static final double BOLD = 1.2;

    private static final Pattern CODED = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private final SXSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final Terminology words;
    private final SXSSFSheet sheet;
    private final List<Field<T>> columns;
    private final Set<Integer> open = new HashSet<>();
    private final Map<Integer, Function<T, Optional<String>>> links = new HashMap<>();
    private int rows;

    /** A sheet with these columns, its head written. */
    Sheet(
        SXSSFWorkbook workbook,
        XlsxStyles styles,
        Terminology words,
        String name,
        List<Field<T>> columns) {
      this.workbook = workbook;
      this.styles = styles;
      this.words = words;
      this.columns = columns;
      sheet = workbook.createSheet(words.head(name));
      Row row = sheet.createRow(rows++);
      for (int i = 0; i < columns.size(); i++) {
        String head = words.head(columns.get(i).title());
        sheet.setColumnWidth(i, width(columns.get(i), head) * WIDTH_UNIT);
        Cell cell = row.createCell(i);
        cell.setCellValue(head);
        cell.setCellStyle(styles.head());
      }
      sheet.createFreezePane(0, 1);
      sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
      label(
          IntStream.range(0, columns.size())
              .filter(i -> LABELS.contains(columns.get(i).title()))
              .findFirst()
              .orElse(0));
      sheet.getFooter().setCenter(PRINTED_BELOW);
      sheet.setPrintGridlines(true);
      sheet.setFitToPage(true);
      sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
      sheet.getPrintSetup().setLandscape(true);
      sheet.getPrintSetup().setFitWidth((short) pagesAcross());
      sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** What the column is made for, or what the longest word of its head needs, which is bold. */
    private static int width(Field<?> column, String head) {
      int longest = Arrays.stream(head.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
      return Math.max(column.width(), (int) Math.ceil(longest * BOLD) + 1);
    }

    /** Prints the column that identifies rows, counted from 0, on each page across. */
    public void label(int column) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, column, column));
    }

    /** So many that the letters stay large enough to be read. */
    private int pagesAcross() {
      int characters = columns.stream().mapToInt(Field::width).sum();
      return (characters + PAGE_WIDTH - 1) / PAGE_WIDTH;
    }

    /** Makes the columns from {@code first} to the last those that a person fills in. */
    public void open(int first) {
      for (int column = first; column < columns.size(); column++) {
        open.add(column);
        sheet.getRow(0).getCell(column).setCellStyle(styles.openHead());
      }
    }

    /**
     * Offers choices in a column; other values are refused.
     *
     * @param column counted from 0
     * @param choices cells that list them, as a formula has it
     * @param title of the message that refuses
     * @param message the message
     */
    public void choices(int column, String choices, String title, String message) {
      DataValidationHelper helper = sheet.getDataValidationHelper();
      DataValidation validation =
          helper.createValidation(
              helper.createFormulaListConstraint(choices),
              new CellRangeAddressList(1, LAST_ROW, column, column));
      validation.setShowErrorBox(true);
      validation.createErrorBox(title, message);
      sheet.addValidationData(validation);
    }

    /**
     * Lets the cells of a column lead to places of the workbook.
     *
     * @param column counted from 0
     * @param place where a row's cell leads, as a formula has it; empty for nowhere
     */
    public void link(int column, Function<T, Optional<String>> place) {
      links.put(column, place);
    }

    /** Keeps the columns before {@code column}, counted from 0, in view too. */
    public void freeze(int column) {
      sheet.createFreezePane(column, 1);
      label(column - 1);
    }

    /**
     * Writes a row.
     *
     * @return true if a text had to be cut
     * @throws IOException if the sheet is full
     */
    public boolean row(T of) throws IOException {
      if (rows == SpreadsheetVersion.EXCEL2007.getMaxRows()) {
        throw new IOException("more rows than a sheet holds; use another format");
      }
      Row row = next();
      boolean cut = false;
      for (int column = 0; column < columns.size(); column++) {
        Object content = columns.get(column).cell().apply(of);
        Object value = content == null ? null : words.cell(content);
        boolean toFill = open.contains(column);
        if (value == null && !toFill) {
          continue;
        }
        Cell cell = row.createCell(column);
        cell.setCellStyle(toFill ? styles.open() : styles.body());
        if (value instanceof LocalDate date) {
          cell.setCellValue(date);
          cell.setCellStyle(styles.date());
        } else if (value instanceof Number number) {
          cell.setCellValue(number.doubleValue());
        } else if (value instanceof String said) {
          String text = PlainText.printable(said);
          String fitting = fitting(text);
          cut |= fitting.length() < text.length();
          cell.setCellValue(literal(fitting));
          if (FormulaStart.in(fitting)) {
            cell.setCellStyle(toFill ? styles.openQuoted() : styles.quoted());
          }
          Optional<String> place = links.getOrDefault(column, each -> Optional.empty()).apply(of);
          if (place.isPresent()) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(place.get());
            cell.setHyperlink(link);
            cell.setCellStyle(styles.link());
          }
        }
      }
      return cut;
    }

    private Row next() throws OutputException {
      try {
        // Rows before it go to a temporary file.
        return sheet.createRow(rows++);
      } catch (RuntimeException e) {
        throw XlsxBook.notTemporary(e);
      }
    }

    /**
     * A spreadsheet takes {@code _x0041_} for a coded character unless its first stroke is coded.
     */
    private static String literal(String text) {
      return text.contains("_x") ? CODED.matcher(text).replaceAll("_x005F_") : text;
    }

    private static String fitting(String text) {
      if (text.length() <= LONGEST_TEXT) {
        return text;
      }
      int end = LONGEST_TEXT - 1;
      return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
          + "…";
    }

    /** Sets what needs the number of rows: the filter, and no warning on labels such as 115.10. */
    void finish() {
      CellRangeAddress all = new CellRangeAddress(0, rows - 1, 0, columns.size() - 1);
      sheet.setAutoFilter(all);
      workbook.setPrintArea(
          workbook.getSheetIndex(sheet), 0, columns.size() - 1, 0, Math.max(0, rows - 1));
      workbook
          .getXSSFWorkbook()
          .getSheet(sheet.getSheetName())
          .addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
  }
}
