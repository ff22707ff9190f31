package org.uprlib.extract.write.format;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.extract.write.translation.Terminology;

/**
 * A workbook for people, sheet by sheet, whose rows are kept in temporary files rather than in
 * memory. Not thread-safe.
 */
public final class XlsxBook implements Closeable {
  private static final int ROWS_IN_MEMORY = 50;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final XlsxStyles styles = new XlsxStyles(workbook);
  private final List<XlsxSheet<?>> sheets = new ArrayList<>();

  private final Terminology words;
  private final NewFile temporary;

  private XlsxBook(Terminology words, NewFile temporary) {
    this.words = words;
    this.temporary = temporary;
    forgetOrigin();
  }

  /** The same rows are to give the same bytes, whenever they are written. */
  private void forgetOrigin() {
    PackagePropertiesPart properties =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setCreatedProperty(Optional.empty());
    properties.setCreatorProperty(Optional.empty());
  }

  /**
   * Begins a workbook.
   *
   * @param words what heads, terms and States are called in it
   * @throws OutputException if its temporary files cannot be made
   */
  public static XlsxBook open(Terminology words) throws OutputException {
    return new XlsxBook(words, NewFile.temporary());
  }

  /**
   * Adds a sheet with those of {@code columns} that workbooks have, its head written.
   *
   * @throws OutputException if its temporary file cannot be made
   */
  public <T> XlsxSheet<T> sheet(String name, List<Field<T>> columns) throws OutputException {
    List<Field<T>> shown = columns.stream().filter(column -> !column.title().isEmpty()).toList();
    try {
      // Its temporary file is made here.
      XlsxSheet<T> sheet =
          TempFile.withStrategy(
              new TemporaryFiles(temporary),
              () -> new XlsxSheet<>(workbook, styles, words, name, shown));
      sheets.add(sheet);
      return sheet;
    } catch (RuntimeException e) {
      throw notTemporary(e);
    }
  }

  /** Adds such a sheet with {@code rows}. */
  public <T> void sheet(String name, List<Field<T>> columns, Iterable<T> rows) throws IOException {
    XlsxSheet<T> sheet = sheet(name, columns);
    for (T row : rows) {
      sheet.row(row);
    }
  }

  /** POI reports a temporary file that it cannot write by an exception of its own. */
  static OutputException notTemporary(RuntimeException failure) {
    if (failure.getCause() instanceof IOException cause) {
      return NewFile.notTemporary(cause);
    }
    throw failure;
  }

  /** Completes the workbook and writes it on {@code stream}, which the caller closes. */
  public void write(OutputStream stream) throws IOException {
    sheets.forEach(XlsxSheet::finish);
    workbook.writeAvoidingTempFiles(stream);
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    try (temporary) {
      workbook.close();
    }
  }

  /** Makes temporary files that are gone when the program ends, however it ends. */
  private record TemporaryFiles(NewFile temporary) implements TempFileCreationStrategy {
    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
      return temporary.companion().toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
      throw new IOException("a workbook needs no temporary folder");
    }
  }
}
