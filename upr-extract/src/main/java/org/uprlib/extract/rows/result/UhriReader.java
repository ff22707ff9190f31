package org.uprlib.extract.rows.result;

import java.io.IOException;
import java.io.InputStream;
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
   * @throws ResultException if it is no such workbook; the rows before have then been handed on
   * @throws org.uprlib.core.error.UprException if it takes more memory than there is
   * @throws IOException if {@code receiver} throws it
   */
  public UhriRemarks read(String source, Path file, ResultReader.Receiver receiver)
      throws IOException {
    return ResourceGuard.run(source, () -> rows(source, file, receiver));
  }

  private UhriRemarks rows(String source, Path file, ResultReader.Receiver receiver)
      throws IOException {
    String name = String.valueOf(file.getFileName());
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
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
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
      throw new ResultException(source, 0, "is no workbook that can be read", e);
    }
  }
}
