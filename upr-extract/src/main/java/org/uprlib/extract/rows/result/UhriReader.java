package org.uprlib.extract.rows.result;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Extraction;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the workbook that OHCHR's Universal Human Rights Index (uhri.ohchr.org) exports and {@code
 * --format uhri} writes, row by row. A recommendation's label and the States in parentheses at its
 * end, which the index leaves in its text, are taken out of it. Immutable and thread-safe.
 */
public final class UhriReader {
  /** How office documents begin. */
  private static final String ZIP = "PK";

  private final States states;
  private final UnaryOperator<Extraction> enriching;

  /** A reader for which {@code states} finds the States. */
  public UhriReader(States states) {
    this(states, UnaryOperator.identity());
  }

  /**
   * The same.
   *
   * @param enriching what is done to each recommendation, such as to enrich it
   */
  public UhriReader(States states, UnaryOperator<Extraction> enriching) {
    this.states = states;
    this.enriching = enriching;
  }

  /**
   * Hands on the recommendations of the review in {@code file}, in order.
   *
   * @param source what to call the file in messages
   * @return what could not be made sense of
   * @throws InputFileException if it is no such workbook; the rows before have then been handed on
   * @throws org.uprlib.core.error.UprException if it takes more memory than there is
   * @throws IOException if {@code receiver} throws it
   */
  public UhriRemarks read(String source, Path file, ResultReader.Receiver receiver)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    return read(source, name, () -> OPCPackage.open(file.toFile(), PackageAccess.READ), receiver);
  }

  /** As {@link #read(String, Path, ResultReader.Receiver)}, of a stream; the caller closes it. */
  public UhriRemarks read(String source, InputStream stream, ResultReader.Receiver receiver)
      throws IOException {
    return read(source, new File(source).getName(), () -> OPCPackage.open(stream), receiver);
  }

  /** Whether what {@code stream}, which supports marks, stands before begins as a workbook does. */
  public static boolean isWorkbook(InputStream stream) throws IOException {
    stream.mark(ZIP.length());
    String start = new String(stream.readNBytes(ZIP.length()), StandardCharsets.ISO_8859_1);
    stream.reset();
    return start.equals(ZIP);
  }

  private interface Opening {
    OPCPackage open() throws IOException, OpenXML4JException;
  }

  private UhriRemarks read(
      String source, String name, Opening opening, ResultReader.Receiver receiver)
      throws IOException {
    return ResourceGuard.run(source, () -> rows(source, name, opening, receiver));
  }

  private UhriRemarks rows(
      String source, String name, Opening opening, ResultReader.Receiver receiver)
      throws IOException {
    UhriRowReader rows = new UhriRowReader(name, states);
    UhriSheet sheet =
        new UhriSheet(
            source,
            cells -> {
              Optional<Extraction> found = rows.recommendation(cells);
              if (found.isPresent()) {
                new ForeignRecommendation(enriching.apply(found.get())).handOn(receiver);
              }
            });
    try (OPCPackage workbook = opening.open()) {
      XSSFReader parts = new XSSFReader(workbook);
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              parts.getStylesTable(), null, texts, sheet, new UhriSheet.Stored(), false));
      try (InputStream first = parts.getSheetsData().next()) {
        parser.parse(new InputSource(first));
      }
      return rows.remarks();
    } catch (UhriSheet.Failure e) {
      throw e.exception();
    } catch (OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      throw new InputFileException(source, 0, "is no workbook that can be read", e);
    }
  }
}
