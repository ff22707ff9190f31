package org.uprlib.extract.rows.result;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
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
final class UhriReader {
  private final States states;

  UhriReader(States states) {
    this.states = states;
  }

  interface Opening {
    OPCPackage open() throws IOException, OpenXML4JException;
  }

  /**
   * Hands on the recommendations of the review, in order.
   *
   * @param name of the file
   */
  ExportRemarks read(
      String source, String name, Opening opening, ResultReader.ForeignReceiver receiver)
      throws IOException {
    return ResourceGuard.run(source, () -> rows(source, name, opening, receiver));
  }

  private ExportRemarks rows(
      String source, String name, Opening opening, ResultReader.ForeignReceiver receiver)
      throws IOException {
    UhriRowReader rows = new UhriRowReader(name, states);
    UhriSheet sheet =
        new UhriSheet(
            source,
            cells -> {
              Optional<Extraction> found = rows.recommendation(cells);
              if (found.isPresent()) {
                receiver.accept(found.get());
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
      throw new InputFileException(source, 0, "is not a readable workbook", e);
    }
  }
}
