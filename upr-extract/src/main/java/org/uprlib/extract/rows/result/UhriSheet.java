package org.uprlib.extract.rows.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.InputFileException;
import org.uprlib.extract.write.format.UhriFields;

/** The rows of a sheet, cell by cell, under the heads of its first row. Not thread-safe. */
final class UhriSheet implements SheetContentsHandler {
  private static final List<String> REQUIRED =
      List.of(UhriFields.TEXT, UhriFields.STATE, UhriFields.RECOMMENDING_STATES);

  private final String source;
  private final Receiver receiver;
  private final Map<Integer, String> heads = new HashMap<>();
  private final Map<String, String> cells = new HashMap<>();
  private int column;

  /** Takes rows, one after the other. */
  interface Receiver {
    /** Takes the cells of a row that are not empty, by the heads of their columns. */
    void accept(Map<String, String> cells) throws IOException;
  }

  /** What a receiver throws, or is wrong with a sheet, on its way through the parser. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException exception;

    Failure(IOException exception) {
      super(exception);
      this.exception = exception;
    }

    IOException exception() {
      return exception;
    }
  }

  /** Leaves numbers, dates too, as they are stored. */
  static final class Stored extends DataFormatter {
    @Override
    public String formatRawCellContents(
        double value, int formatIndex, String formatString, boolean use1904Windowing) {
      return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
          ? Integer.toString((int) value)
          : Double.toString(value);
    }
  }

  UhriSheet(String source, Receiver receiver) {
    this.source = source;
    this.receiver = receiver;
  }

  /** The head as all writers of it would have it: OHCHR's own slip is not a difference. */
  private static String folded(String head) {
    return head.strip().toLowerCase(Locale.ROOT).replace("reccomend", "recommend");
  }

  @Override
  public void startRow(int row) {
    cells.clear();
    column = -1;
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    if (value == null || value.isBlank()) {
      return;
    }
    String head = heads.get(column);
    if (heads.isEmpty() || head != null) {
      cells.put(head == null ? Integer.toString(column) : head, value.strip());
    }
  }

  @Override
  public void endRow(int row) {
    if (cells.isEmpty()) {
      return;
    }
    try {
      if (heads.isEmpty()) {
        readHeads();
      } else {
        receiver.accept(cells);
      }
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  private void readHeads() throws InputFileException {
    Map<String, String> known = new HashMap<>();
    UhriFields.sheet().forEach(each -> known.put(folded(each.title()), each.title()));
    cells.forEach(
        (at, head) ->
            heads.put(Integer.parseInt(at), known.getOrDefault(folded(head), folded(head))));
    List<String> missing = new ArrayList<>(REQUIRED);
    missing.removeAll(heads.values());
    if (!missing.isEmpty()) {
      throw new InputFileException(
          source,
          "is a workbook, but not an export of OHCHR's index (UHRI): it has no column '"
              + missing.get(0)
              + "'; of upr-extract's own results, jsonl and json are read back");
    }
  }
}
