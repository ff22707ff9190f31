package org.uprlib.samples.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.samples.paper.PaperTextException;
import org.uprlib.samples.paper.Piece;

/** Writes the rows of a table. Not thread-safe. */
final class WordTable {
  private static final String BORDERS =
      Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
          .map(side -> "<w:" + side + " w:val=\"single\"/>")
          .collect(Collectors.joining());

  private final List<String> widths;
  private final WordText text;

  /**
   * @param columns lines with their widths, in twentieths of a point
   */
  WordTable(List<String> columns, WordText text) {
    widths = columns.stream().flatMap(line -> Stream.of(line.split(" "))).toList();
    this.text = text;
  }

  String start() {
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>"
        + BORDERS
        + "</w:tblBorders></w:tblPr><w:tblGrid>"
        + widths.stream().map("<w:gridCol w:w=\"%s\"/>"::formatted).collect(Collectors.joining())
        + "</w:tblGrid>";
  }

  String end() {
    return "</w:tbl>";
  }

  String row(Piece row) throws PaperTextException {
    return switch (row.kind()) {
      case HEAD_ROW -> row("<w:trPr><w:tblHeader w:val=\"on\"/></w:trPr>", row.cells(), true);
      case ROW -> row("<w:trPr><w:cantSplit w:val=\"on\"/></w:trPr>", row.cells(), false);
      default -> band(row.text());
    };
  }

  private String row(String properties, List<List<String>> cells, boolean bold)
      throws PaperTextException {
    if (cells.size() != widths.size()) {
      throw new PaperTextException(
          "a row of %d cells where %d columns are stated: %s"
              .formatted(cells.size(), widths.size(), cells));
    }
    StringBuilder row = new StringBuilder("<w:tr>").append(properties);
    for (int i = 0; i < cells.size(); i++) {
      String width = "<w:tcW w:w=\"" + widths.get(i) + "\" w:type=\"dxa\"/>";
      String paragraphs =
          cells.get(i).stream()
              .map(each -> "<w:p>" + text.runs(each, bold) + "</w:p>")
              .collect(Collectors.joining());
      row.append(cell(width, paragraphs.isEmpty() ? "<w:p/>" : paragraphs));
    }
    return row.append("</w:tr>").toString();
  }

  private String band(String words) {
    String properties =
        "<w:gridSpan w:val=\""
            + widths.size()
            + "\"/><w:shd w:color=\"auto\" w:val=\"clear\" w:fill=\"C6D9F1\"/>";
    String run = WordText.run(WordText.bold(true) + "<w:sz w:val=\"28\"/>", words);
    return "<w:tr>" + cell(properties, "<w:p>" + run + "</w:p>") + "</w:tr>";
  }

  private static String cell(String properties, String paragraphs) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraphs + "</w:tc>";
  }
}
