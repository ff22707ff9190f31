package org.uprlib.extract.followup;

import static org.uprlib.extract.write.translation.TranslatedException.because;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.uprlib.core.data.UserText;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.translation.Term;

/**
 * The cells of a sheet as a person sees them. Immutable.
 *
 * @param name of the sheet; empty string for CSV
 * @param rows from the first of the spreadsheet on; rows may differ in length
 * @param comments the cells that have one, e.g. {@code B7}
 * @param drawings how many pictures, text boxes and the like lie on it
 * @param defects the cells whose value is not what a person means by them
 * @param decimals the cells that are numbers with decimals; none of CSV, which does not say
 */
record TableGrid(
    String name,
    List<List<String>> rows,
    List<String> comments,
    int drawings,
    Map<CellAddress, Defect> defects,
    Set<CellAddress> decimals) {
  /** Why the value of a cell is not what a person means by it. */
  enum Defect {
    /** Its formula failed: {@code #REF!}. */
    FAILED("cell-failed"),
    /** The program that wrote the file did not calculate its formula. */
    NOT_CALCULATED("cell-not-calculated"),
    /** Text in it is struck out. */
    STRUCK_OUT("cell-struck");

    private final String reason;

    Defect(String reason) {
      this.reason = reason;
    }

    /**
     * What to say of the cell.
     *
     * @param value of the cell
     */
    Term of(String value) {
      return because(reason, Map.of("cell", value));
    }
  }

  private static final String WORKBOOK = ".xlsx";

  TableGrid {
    rows = List.copyOf(rows);
    comments = List.copyOf(comments);
    defects = Map.copyOf(defects);
    decimals = Set.copyOf(decimals);
  }

  /** A sheet of cells alone. */
  TableGrid(String name, List<List<String>> rows) {
    this(name, rows, List.of(), 0, Map.of(), Set.of());
  }

  /** The first row; empty if the sheet is empty. */
  List<String> head() {
    return rows.isEmpty() ? List.of() : rows.get(0);
  }

  /** The rows below the first. */
  List<List<String>> body() {
    return rows.subList(Math.min(1, rows.size()), rows.size());
  }

  /** The cell of {@code row} at {@code column}, blanks around it left out; empty string if none. */
  static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }

  /**
   * The sheets of {@code file}: of a workbook all, of CSV one.
   *
   * @param dates says the dates of a workbook
   * @throws FollowUpException if it is neither
   * @throws IOException if it cannot be read
   */
  static List<TableGrid> read(Path file, CellDates dates) throws IOException {
    String source = file.toString();
    // Read once: a pipe gives its content no second time.
    byte[] content = WholeContent.within(ReadLimits.DEFAULT).of(file, source);
    if (isPackage(content) || source.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
      return ResourceGuard.run(source, () -> workbook(source, content, dates));
    }
    return List.of(csv(source, content));
  }

  /** Whether it is a zip archive, as all workbooks are. */
  private static boolean isPackage(byte[] content) {
    return content.length > 1 && content[0] == 'P' && content[1] == 'K';
  }

  private static List<TableGrid> workbook(String source, byte[] content, CellDates dates)
      throws IOException {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content));
        XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
      DataFormatter formatter = new DataFormatter(Locale.ROOT);
      formatter.setUseCachedValuesForFormulaCells(true);
      List<TableGrid> sheets = new ArrayList<>();
      for (Sheet sheet : workbook) {
        List<String> comments =
            sheet.getCellComments().keySet().stream()
                .sorted()
                .map(CellAddress::formatAsString)
                .toList();
        sheets.add(
            new TableGrid(
                sheet.getSheetName(),
                rows(sheet, formatter, dates),
                comments,
                drawings(sheet),
                defects(sheet),
                decimals(sheet)));
      }
      // Closing would write what was read.
      parts.revert();
      return sheets;
    } catch (OpenXML4JException | IOException | RuntimeException e) {
      throw new FollowUpException(source, because("no-workbook"), e);
    }
  }

  private static List<List<String>> rows(Sheet sheet, DataFormatter formatter, CellDates dates) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      while (rows.size() < row.getRowNum()) {
        rows.add(List.of());
      }
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.addAll(Collections.nCopies(cell.getColumnIndex() - cells.size(), ""));
        cells.add(text(cell, formatter, dates));
      }
      rows.add(cells);
    }
    sheet.getMergedRegions().forEach(merged -> fillDown(merged, rows));
    return rows;
  }

  /** Repeats the value of a cell that is merged over several rows in each of them. */
  private static void fillDown(CellRangeAddress merged, List<List<String>> rows) {
    int column = merged.getFirstColumn();
    int last = Math.min(merged.getLastRow(), rows.size() - 1);
    for (int row = merged.getFirstRow() + 1; row <= last; row++) {
      List<String> cells = rows.get(row);
      if (!cells.isEmpty() && cell(cells, column).isEmpty()) {
        cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), ""));
        cells.set(column, cell(rows.get(merged.getFirstRow()), column));
      }
    }
  }

  /** What is printed, with the address that a link leads to where it does not print that. */
  private static String text(Cell cell, DataFormatter formatter, CellDates dates) {
    if (isFormulaWithoutValue(cell)) {
      return "=" + cell.getCellFormula();
    }
    String text = dates.text(cell).orElseGet(() -> formatter.formatCellValue(cell));
    Hyperlink link = cell.getHyperlink();
    return link == null || link.getType() != HyperlinkType.URL || text.contains(link.getAddress())
        ? text
        : text + " (" + link.getAddress() + ")";
  }

  private static Map<CellAddress, Defect> defects(Sheet sheet) {
    Map<CellAddress, Defect> defects = new HashMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        defect((XSSFCell) cell).ifPresent(defect -> defects.put(cell.getAddress(), defect));
      }
    }
    return defects;
  }

  private static Set<CellAddress> decimals(Sheet sheet) {
    Set<CellAddress> decimals = new HashSet<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (CellDates.shown(cell) == CellType.NUMERIC
            && !isFormulaWithoutValue(cell)
            && cell.getNumericCellValue() != Math.rint(cell.getNumericCellValue())) {
          decimals.add(cell.getAddress());
        }
      }
    }
    return decimals;
  }

  private static Optional<Defect> defect(XSSFCell cell) {
    if (isFormulaWithoutValue(cell)) {
      return Optional.of(Defect.NOT_CALCULATED);
    }
    CellType type = CellDates.shown(cell);
    return switch (type) {
      case ERROR -> Optional.of(Defect.FAILED);
      case STRING, NUMERIC, BOOLEAN ->
          isStruckOut(cell, type) ? Optional.of(Defect.STRUCK_OUT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isStruckOut(XSSFCell cell, CellType type) {
    if (cell.getCellStyle().getFont().getStrikeout()) {
      return true;
    }
    XSSFRichTextString text = type == CellType.STRING ? cell.getRichStringCellValue() : null;
    return text != null
        && IntStream.range(0, text.numFormattingRuns())
            .mapToObj(text::getFontOfFormattingRun)
            .anyMatch(font -> font != null && font.getStrikeout());
  }

  /** Programs that do not calculate write such; POI takes the value for 0. */
  private static boolean isFormulaWithoutValue(Cell cell) {
    return cell.getCellType() == CellType.FORMULA && ((XSSFCell) cell).getRawValue() == null;
  }

  private static int drawings(Sheet sheet) {
    Drawing<?> drawing = sheet.getDrawingPatriarch();
    return drawing instanceof XSSFDrawing shapes ? shapes.getShapes().size() : 0;
  }

  private static TableGrid csv(String source, byte[] content) throws IOException {
    String text;
    try {
      text = UserText.of(content);
    } catch (CharacterCodingException e) {
      throw new FollowUpException(source, because("no-utf-8"), e);
    }
    try (CSVParser parser = CsvSheet.parser(text, new StringReader(text))) {
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord each : parser) {
        rows.add(each.stream().map(CsvSheet::unguarded).toList());
      }
      return new TableGrid("", rows);
    } catch (UncheckedIOException e) {
      throw new FollowUpException(
          source, because("no-csv", Map.of("detail", e.getCause().getMessage())), e);
    }
  }

  /**
   * Says dates of a spreadsheet in words: what it shows as 12/9/25 depends on whose computer it is.
   * Immutable.
   *
   * @param words table of words of follow-up tables
   */
  record CellDates(Translations words, Language language) {
    /** What of a cell's format is no part of a date: languages, colours and texts. */
    private static final Pattern OTHER = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|;.*");

    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern(", HH:mm", Locale.ROOT);

    /** The date in {@code cell}, as precise as it is shown; empty if it has none. */
    Optional<String> text(Cell cell) {
      if (shown(cell) != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell)) {
        return Optional.empty();
      }
      String format =
          OTHER
              .matcher(cell.getCellStyle().getDataFormatString())
              .replaceAll("")
              .toLowerCase(Locale.ROOT);
      LocalDateTime date = cell.getLocalDateTimeCellValue();
      if (format.contains("d")) {
        String day = written(date, date.getDayOfMonth() == 1 ? "date.first" : "date.day");
        return Optional.of(format.contains("h") ? day + date.format(TIME) : day);
      }
      return format.contains("y") && format.contains("m")
          ? Optional.of(written(date, "date.month"))
          : Optional.empty();
    }

    /** What kind of value {@code cell} shows: of a formula, that of its result. */
    static CellType shown(Cell cell) {
      return cell.getCellType() == CellType.FORMULA
          ? cell.getCachedFormulaResultType()
          : cell.getCellType();
    }

    private String written(LocalDateTime date, String key) {
      return words.date(key, date.toLocalDate(), language);
    }
  }
}
