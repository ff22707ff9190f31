package org.uprlib.extract.export;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.uprlib.extract.format.Column;

/**
 * A workbook for people, sheet by sheet, whose rows are kept in temporary files rather than in
 * memory. Not thread-safe.
 */
public final class XlsxBook implements Closeable {
  private static final int ROWS_IN_MEMORY = 50;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final XlsxStyles styles = new XlsxStyles(workbook);
  private final List<XlsxSheet<?>> sheets = new ArrayList<>();

  private XlsxBook() {}

  /** Begins a workbook. */
  public static XlsxBook open() {
    return new XlsxBook();
  }

  /** Adds a sheet with those of {@code columns} that workbooks have, its head written. */
  public <T> XlsxSheet<T> sheet(String name, List<Column<T>> columns) {
    List<Column<T>> shown = columns.stream().filter(column -> !column.title().isEmpty()).toList();
    // Its temporary file is made here.
    XlsxSheet<T> sheet =
        TempFile.withStrategy(
            new TemporaryFiles(), () -> new XlsxSheet<>(workbook, styles, name, shown));
    sheets.add(sheet);
    return sheet;
  }

  /** Completes the workbook and writes it on {@code stream}, which the caller closes. */
  public void write(OutputStream stream) throws IOException {
    sheets.forEach(XlsxSheet::finish);
    workbook.writeAvoidingTempFiles(stream);
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** Makes temporary files that are gone when the program ends, however it ends. */
  private static final class TemporaryFiles implements TempFileCreationStrategy {
    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
      return gone(Files.createTempFile(prefix, suffix));
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
      return gone(Files.createTempDirectory(prefix));
    }

    private static File gone(Path path) {
      File file = path.toFile();
      file.deleteOnExit();
      return file;
    }
  }
}
