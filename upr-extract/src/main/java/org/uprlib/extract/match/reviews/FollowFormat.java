package org.uprlib.extract.match.reviews;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.XlsxBook;
import org.uprlib.extract.write.format.XlsxSheet;
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
      case CSV -> csv(followed, stream);
      case JSONL -> lines(followed, stream);
      case XLSX -> workbook(followed, words, stream);
    }
    stream.flush();
  }

  private static void csv(Followed followed, OutputStream stream) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    CsvSheet sheet = new CsvSheet(writer);
    sheet.head(FollowFields.MEMBERS);
    for (FollowFields.Member member : FollowFields.Member.of(followed)) {
      sheet.row(FollowFields.MEMBERS, member);
    }
    writer.flush();
  }

  private static void lines(Followed followed, OutputStream stream) throws IOException {
    try (JsonObjects json = JsonObjects.lines(stream)) {
      for (Chain chain : followed.chains()) {
        json.write(FollowFields.LINE, chain);
      }
      json.finish();
    }
  }

  private static void workbook(Followed followed, Terminology words, OutputStream stream)
      throws IOException {
    try (XlsxBook book = XlsxBook.open(words)) {
      XlsxSheet<Chain> chains =
          book.sheet("Chains", FollowFields.chains(followed.reviews(), words));
      for (Chain chain : followed.chains()) {
        chains.row(chain);
      }
      XlsxSheet<FollowFields.Member> members = book.sheet("Recommendations", FollowFields.MEMBERS);
      for (FollowFields.Member member : FollowFields.Member.of(followed)) {
        members.row(member);
      }
      book.write(stream);
    }
  }
}
