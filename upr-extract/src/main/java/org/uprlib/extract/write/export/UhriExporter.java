package org.uprlib.extract.write.export;

import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.core.write.OutputException;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.format.Row;
import org.uprlib.extract.write.format.UhriFields;
import org.uprlib.extract.write.format.XlsxBook;
import org.uprlib.extract.write.translation.Terminology;

/** A workbook in the columns of OHCHR's Universal Human Rights Index. */
final class UhriExporter implements Exporter {
  private final OutputStream stream;
  private final XlsxBook book;
  private final XlsxBook.Sheet<Row<Recommendation>> sheet;

  /** Begins a workbook. */
  UhriExporter(OutputStream stream) throws OutputException {
    this.stream = stream;
    book = XlsxBook.open(Terminology.english());
    sheet = book.sheet("UHRI", UhriFields.sheet());
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    for (Recommendation recommendation : extraction.recommendations()) {
      sheet.row(new Row<>(extraction, recommendation));
    }
  }

  @Override
  public void finish() throws IOException {
    book.write(stream);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
