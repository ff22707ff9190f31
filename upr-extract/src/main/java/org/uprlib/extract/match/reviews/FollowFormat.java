package org.uprlib.extract.match.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.XlsxBook;
import org.uprlib.extract.write.translation.Terminology;

/** The formats that chains are written in. Text is UTF-8. */
public enum FollowFormat implements OutputFormat {
  /** For people. */
  TEXT,
  /** A row a recommendation. */
  CSV,
  /** An object a chain. */
  JSONL,
  /** A workbook: chains, and their recommendations. */
  XLSX;

  /**
   * Writes chains.
   *
   * @param words what the workbook calls things; the other formats are English
   * @param stream buffered; closed by the caller
   */
  public void write(Followed followed, Terminology words, OutputStream stream) throws IOException {
    switch (this) {
      case TEXT -> stream.write(FollowText.of(followed).getBytes(StandardCharsets.UTF_8));
      case CSV -> CsvSheet.write(FollowFields.MEMBERS, FollowFields.Member.of(followed), stream);
      case JSONL -> JsonObjects.writeLines(FollowFields.LINE, followed.chains(), stream);
      case XLSX -> workbook(followed, words, stream);
    }
    stream.flush();
  }

  private static void workbook(Followed followed, Terminology words, OutputStream stream)
      throws IOException {
    try (XlsxBook book = XlsxBook.open(words)) {
      book.sheet("Chains", FollowFields.chains(followed.reviews(), words), followed.chains());
      book.sheet("Recommendations", FollowFields.MEMBERS, FollowFields.Member.of(followed));
      book.write(stream);
    }
  }
}
