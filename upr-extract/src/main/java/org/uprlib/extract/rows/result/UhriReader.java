package org.uprlib.extract.rows.result;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.format.UhriFields;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the workbook that OHCHR's Universal Human Rights Index (uhri.ohchr.org) exports and {@code
 * --format uhri} writes, row by row under the heads of the first. Not thread-safe.
 */
final class UhriReader implements SheetContentsHandler {
  private static final List<String> REQUIRED =
      List.of(UhriFields.TEXT, UhriFields.STATE, UhriFields.RECOMMENDING_STATES);

  private final String source;
  private final UhriRowReader rows;
  private final ResultReader.ForeignReceiver receiver;
  private final Map<Integer, String> heads = new HashMap<>();
  private final Map<String, String> cells = new HashMap<>();
  private int column;

  interface Opening {
    OPCPackage open() throws IOException, OpenXML4JException;
  }

  /** What a receiver throws, or is wrong with a sheet, on its way through the parser. */
  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException exception;

    Failure(IOException exception) {
      super(exception);
      this.exception = exception;
    }
  }

  /** Leaves numbers, dates too, as they are stored. */
  private static final class Stored extends DataFormatter {
    @Override
    public String formatRawCellContents(
        double value, int formatIndex, String formatString, boolean use1904Windowing) {
      return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
          ? Integer.toString((int) value)
          : Double.toString(value);
    }
  }

  UhriReader(String source, UhriRowReader rows, ResultReader.ForeignReceiver receiver) {
    this.source = source;
    this.rows = rows;
    this.receiver = receiver;
  }

  /** Hands on the recommendations of the review, in order; returns what is wrong with others. */
  ExportRemarks read(Opening opening) throws IOException {
    return ResourceGuard.run(source, () -> parsed(opening));
  }

  private ExportRemarks parsed(Opening opening) throws IOException {
    try (OPCPackage workbook = opening.open()) {
      XSSFReader parts = new XSSFReader(workbook);
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(parts.getStylesTable(), null, texts, this, new Stored(), false));
      try (InputStream first = parts.getSheetsData().next()) {
        parser.parse(new InputSource(first));
      }
      return rows.remarks();
    } catch (Failure e) {
      throw e.exception;
    } catch (OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      throw new InputFileException(source, 0, "is not a readable workbook", e);
    }
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
        Optional<Extraction> found = rows.recommendation(cells);
        if (found.isPresent()) {
          receiver.accept(found.get());
        }
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
