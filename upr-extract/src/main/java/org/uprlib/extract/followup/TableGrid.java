package org.uprlib.extract.followup;

import static org.uprlib.extract.write.translation.TranslatedException.because;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.uprlib.core.data.UserText;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.extract.write.format.CsvDelimiter;
import org.uprlib.extract.write.format.FormulaStart;

/**
 * The cells of a sheet as a person sees them. Immutable.
 *
 * @param name of the sheet; empty string for CSV
 * @param rows from the first of the spreadsheet on; rows may differ in length
 * @param comments the cells that have one, e.g. {@code B7}
 */
record TableGrid(String name, List<List<String>> rows, List<String> comments) {
  private static final String WORKBOOK = ".xlsx";

  TableGrid {
    rows = List.copyOf(rows);
    comments = List.copyOf(comments);
  }

  /** A sheet without comments. */
  TableGrid(String name, List<List<String>> rows) {
    this(name, rows, List.of());
  }

  /** The first row; empty if there is none. */
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
   * @throws FollowUpException if it is neither
   * @throws IOException if it cannot be read
   */
  static List<TableGrid> read(Path file) throws IOException {
    String source = file.toString();
    if (isPackage(file) || source.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
      return ResourceGuard.run(source, () -> workbook(source, file));
    }
    return List.of(csv(source, file));
  }

  /** Whether it is a zip archive, as all workbooks are, whatever its name. */
  private static boolean isPackage(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  private static List<TableGrid> workbook(String source, Path file) throws IOException {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
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
        sheets.add(new TableGrid(sheet.getSheetName(), rows(sheet, formatter), comments));
      }
      // Closing would write what was read.
      parts.revert();
      return sheets;
    } catch (OpenXML4JException | IOException | RuntimeException e) {
      throw new FollowUpException(source, because("no-workbook"), e);
    }
  }

  private static List<List<String>> rows(Sheet sheet, DataFormatter formatter) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      while (rows.size() < row.getRowNum()) {
        rows.add(List.of());
      }
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.addAll(Collections.nCopies(cell.getColumnIndex() - cells.size(), ""));
        cells.add(formatter.formatCellValue(cell));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static TableGrid csv(String source, Path file) throws IOException {
    String text;
    try {
      text = new UserText(file).read();
    } catch (CharacterCodingException e) {
      throw new FollowUpException(source, because("no-utf-8"), e);
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(CsvDelimiter.of(text)).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord each : parser) {
        rows.add(each.stream().map(TableGrid::unguarded).toList());
      }
      return new TableGrid("", rows);
    } catch (UncheckedIOException e) {
      throw new FollowUpException(
          source, because("no-csv", Map.of("detail", e.getCause().getMessage())), e);
    }
  }

  /** Without the apostrophe that is put before what would be a formula. */
  private static String unguarded(String cell) {
    return cell.startsWith("'") && FormulaStart.in(cell.substring(1)) ? cell.substring(1) : cell;
  }
}
