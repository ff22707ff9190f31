package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Origin;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;

/** Reads the form of a PDF file. Stateless. */
final class PdfProperties {
  private static final double MOST_PAGES = 0.6;
  private static final int LONGEST_RUNNING_LINE = 80;
  private static final int RUNNING_LINES = 2;

  private PdfProperties() {}

  static FileProperties read(byte[] bytes, Document document, Budget budget) throws UprException {
    try (PDDocument pdf = PdfFile.open(bytes, budget)) {
      Map<String, String> properties = new HashMap<>();
      for (COSName key : pdf.getDocumentInformation().getCOSObject().keySet()) {
        String value = pdf.getDocumentInformation().getCOSObject().getString(key);
        if (value != null && !value.isBlank()) {
          properties.put(key.getName(), value.strip());
        }
      }
      return new FileProperties(
          Optional.of(new FileProperties.Metadata(properties)),
          OptionalInt.of(pdf.getNumberOfPages()),
          Optional.of(pageNumbers(document.origin())),
          Optional.of(PdfMarks.programs(pdf)),
          Optional.of(PdfMarks.of(pdf, document, budget)),
          List.of());
    } catch (UprException e) {
      throw e;
    } catch (IOException e) {
      throw new CorruptException(document.source(), "is damaged and cannot be read", e);
    }
  }

  /** Whether most pages, the first aside, begin or end with a line that has a rising number. */
  private static boolean pageNumbers(Origin origin) {
    List<Integer> starts = origin.pageStarts();
    int numbered = 0;
    for (int page = 0; page < starts.size(); page++) {
      int end = page + 1 < starts.size() ? starts.get(page + 1) : origin.text().length();
      String[] lines = origin.text().substring(starts.get(page), end).strip().split("\n");
      if (numbered(lines, page)) {
        numbered++;
      }
    }
    return numbered > 0 && numbered >= (starts.size() - 1) * MOST_PAGES;
  }

  /** Running heads and feet may have two lines: a symbol, and the number below it. */
  private static boolean numbered(String[] lines, int page) {
    for (int i = 0; i < Math.min(RUNNING_LINES, lines.length); i++) {
      if (holds(lines[i], page) || holds(lines[lines.length - 1 - i], page)) {
        return true;
      }
    }
    return false;
  }

  /** The page's number, or one of the pages before it where a cover is not counted. */
  private static boolean holds(String line, int page) {
    if (line.length() > LONGEST_RUNNING_LINE) {
      return false;
    }
    return Stream.of(line.split("[^0-9]+", -1))
        .anyMatch(
            word -> word.equals(Integer.toString(page + 1)) || word.equals(Integer.toString(page)));
  }
}
