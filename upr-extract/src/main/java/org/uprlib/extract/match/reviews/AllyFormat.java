package org.uprlib.extract.match.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.uprlib.extract.rows.fields.ResultFields;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.XlsxBook;
import org.uprlib.extract.write.translation.Terminology;

/** The formats that allies are written in. Text is UTF-8. */
public enum AllyFormat implements OutputFormat {
  /** For people. */
  TEXT,
  /** A row a State. */
  CSV,
  /** One object. */
  JSON,
  /** A workbook: States, wordings, and the recommendations that were counted. */
  XLSX;

  /**
   * Writes allies.
   *
   * @param words what the workbook calls things; the other formats are English
   * @param top how many States the text has at most
   * @param stream buffered; closed by the caller
   */
  public void write(Allies allies, int top, Terminology words, OutputStream stream)
      throws IOException {
    switch (this) {
      case TEXT -> stream.write(AllyText.of(allies, top).getBytes(StandardCharsets.UTF_8));
      case CSV -> CsvSheet.write(AllyFields.COLUMNS, allies.allies(), stream);
      case JSON -> JsonObjects.writeLines(AllyFields.ALLIES, List.of(allies), stream);
      case XLSX -> workbook(allies, words, stream);
    }
    stream.flush();
  }

  private static void workbook(Allies allies, Terminology words, OutputStream stream)
      throws IOException {
    try (XlsxBook book = XlsxBook.open(words)) {
      book.sheet("States", AllyFields.COLUMNS, allies.allies());
      book.sheet("Wordings", AllyFields.WORDINGS, allies.wordings());
      book.sheet("Recommendations", ResultFields.COLUMNS, allies.recommendations());
      book.write(stream);
    }
  }
}
