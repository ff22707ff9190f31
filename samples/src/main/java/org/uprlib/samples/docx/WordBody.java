package org.uprlib.samples.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.FrontMatter.Design;
import org.uprlib.samples.paper.FrontMatter.Field;
import org.uprlib.samples.paper.PaperReader.PaperTextException;
import org.uprlib.samples.paper.Piece;
import org.uprlib.samples.paper.SamplePaper;

/** Writes the paragraphs of a paper, below the masthead. Not thread-safe. */
final class WordBody {
  private static final String TEXT_STYLE = "SingleTxtG";

  private final StringBuilder xml = new StringBuilder();
  private final FrontMatter front;
  private final WordText text;
  private final WordTable table;
  private final WordLists lists;

  /** Whether Word counts. */
  private final boolean automatic;

  private final boolean submission;
  private boolean newPage;

  private WordBody(FrontMatter front, WordText text, WordLists lists) {
    this.front = front;
    this.text = text;
    this.lists = lists;
    table = new WordTable(front.all(Field.COLUMNS), text);
    automatic = front.design() == Design.WORD_2019;
    submission = front.design() == Design.SUBMISSION;
  }

  static String write(SamplePaper paper, WordText text, WordLists lists) throws PaperTextException {
    WordBody body = new WordBody(paper.front(), text, lists);
    body.cover();
    boolean inTable = false;
    for (Piece piece : paper.pieces()) {
      if (piece.isRow() != inTable) {
        body.xml.append(inTable ? body.table.end() : body.table.start());
        inTable = piece.isRow();
      }
      body.write(piece);
    }
    return body.xml.append(inTable ? body.table.end() : "").toString();
  }

  private void cover() {
    if (front.has(Field.SYMBOL)) {
      line("<w:pPr><w:spacing w:before=\"240\"/></w:pPr>", 12, true, front.text(Field.BODY));
      line("", 10, true, front.text(Field.SESSION));
      front.all(Field.DATES).forEach(dates -> line("", 10, false, dates));
      front.all(Field.ITEM).forEach(item -> line("", 10, false, item));
      line("", 10, true, "Universal periodic review");
      newPage = front.has(Field.TITLE);
    }
    for (String title : front.all(Field.TITLE)) {
      String note = front.text(Field.TITLE_NOTE);
      paragraph(
          style("HMG"), WordText.run("", title) + (note.isEmpty() ? "" : text.marked("*", note)));
    }
    front.all(Field.SUBTITLE).forEach(subtitle -> subtitle("HChG", subtitle));
    front.all(Field.SUBJECT).forEach(subject -> subtitle("H1G", subject));
  }

  private void line(String properties, int size, boolean bold, String words) {
    String set = "<w:sz w:val=\"" + 2 * size + "\"/>" + WordText.bold(bold);
    paragraph(properties, WordText.run(set, words));
  }

  private void subtitle(String style, String words) {
    paragraph(style(style), WordText.TAB + WordText.TAB + WordText.run("", words));
  }

  private void write(Piece piece) throws PaperTextException {
    switch (piece.kind()) {
      case HEAD_ROW, BAND, ROW -> xml.append(table.row(piece));
      case PAGE_BREAK -> newPage = piece.linesLeft() == 0;
      case CHAPTER -> title("HChG", piece);
      case PART -> title("H1G", piece);
      case THEME -> add("H23G", "", "", piece);
      case NUMBERED -> {
        add(automatic ? "ParNoG" : TEXT_STYLE, "", typed(piece), piece);
        if (piece.isLeadIn()) {
          lists.leadIn(piece.label());
        }
      }
      case POINT -> {
        String place = automatic ? lists.point() : "<w:ind w:firstLine=\"567\"/>";
        add(TEXT_STYLE, place, typed(piece), piece);
      }
      case RECOMMENDATION -> {
        String place = automatic ? lists.recommendation() : "<w:ind w:left=\"1701\"/>";
        add(TEXT_STYLE, place, typed(piece), piece);
      }
      case BULLET -> add("Bullet1G", "", submission ? label("•") : "", piece);
      case COMMENT -> add(TEXT_STYLE, "", label(piece.label()), piece);
      case CLOSING -> add(TEXT_STYLE, "<w:jc w:val=\"right\"/>", "", piece);
      default -> add(TEXT_STYLE, "", "", piece);
    }
  }

  private void title(String style, Piece title) {
    String number = title.label().isEmpty() ? "" : text.runs(title.label(), true);
    boolean atMargin = submission || title.isAnnex();
    add(style, "", atMargin ? "" : WordText.TAB + number + WordText.TAB, title);
  }

  /** The label, where Word does not number automatically. */
  private String typed(Piece piece) {
    return automatic ? "" : label(piece.label());
  }

  private static String label(String label) {
    return WordText.run("", label) + WordText.TAB;
  }

  private void add(String style, String properties, String before, Piece piece) {
    String pageBreak = "<w:pageBreakBefore w:val=\"" + (newPage ? "on" : "off") + "\"/>";
    newPage = false;
    paragraph(
        style(style, pageBreak + properties), before + text.runs(piece.text(), piece.isBold()));
  }

  private static String style(String style) {
    return style(style, "");
  }

  private static String style(String style, String properties) {
    return "<w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>";
  }

  private void paragraph(String properties, String runs) {
    xml.append("<w:p>").append(properties).append(runs).append("</w:p>");
  }

  /**
   * Gives paragraphs their place in a list, so that Word counts them. The recommendations under the
   * first lead-in are the second level of the paragraphs' own list; those under each further
   * lead-in are a list apart, whose number format includes the lead-in's number. Real reports do
   * both. Not thread-safe.
   */
  static final class WordLists {
    /**
     * Paragraphs, recommendations and lettered points. The second one in numbering.xml is bullets.
     */
    private static final int MAIN = 1;

    private static final String END = "</w:numbering>";
    private static final String APART =
        "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%s%%1\"/><w:pPr><w:tabs>"
            + "<w:tab w:val=\"num\" w:pos=\"2552\"/></w:tabs><w:ind w:left=\"1701\"/></w:pPr>"
            + "<w:rPr><w:b w:val=\"false\"/></w:rPr></w:lvl></w:lvlOverride></w:num>";

    private final StringBuilder apart = new StringBuilder();
    private int leadIns;
    private int last = 2;

    /** Recommendations under the lead-in with this number follow. */
    void leadIn(String number) {
      leadIns++;
      if (leadIns > 1) {
        apart.append(APART.formatted(++last, number));
      }
    }

    String recommendation() {
      return leadIns > 1 ? place(last, 0) : place(MAIN, leadIns);
    }

    String point() {
      return place(MAIN, 2);
    }

    private static String place(int list, int level) {
      return "<w:numPr><w:ilvl w:val=\""
          + level
          + "\"/><w:numId w:val=\""
          + list
          + "\"/></w:numPr>";
    }

    /** The part that defines the lists. */
    String numbering() {
      return WordTemplate.resource("numbering.xml").replace(END, apart + END);
    }
  }

  /** Writes the rows of a table. Not thread-safe. */
  private static final class WordTable {
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
}
