package org.uprlib.extract.followup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpTable.ReportPart;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.XlsxBook;

/** The formats that follow-up tables are written in and read back from. */
public enum FollowUpFormat implements OutputFormat {
  /** A workbook: the table, the evidence, the levels to choose from, and how to use it. */
  XLSX,
  /** The table alone, in UTF-8. */
  CSV;

  static final String WORDS = "table-words.tsv";

  private static final List<String> ABOUT = List.of("yours", "level", "report", "change", "again");
  private static final int ABOUT_WIDTH = 110;

  /**
   * Writes a table.
   *
   * @param language of heads, positions, levels and names of States
   * @param states for their names
   * @param stream buffered; closed by the caller
   * @throws IOException if the stream throws it
   */
  public void write(FollowUpTable table, Language language, States states, OutputStream stream)
      throws IOException {
    FollowUpWording words =
        FollowUpWording.in(
            language, Translations.load(FollowUpFormat.class::getResourceAsStream, WORDS), states);
    Map<FollowUpRow.Key, List<FollowUpEvidence>> passages =
        FollowUpEvidence.byKey(table.evidence());
    List<Field<FollowUpRow>> columns =
        FollowUpColumn.all(
            words,
            table.ownColumns(),
            row ->
                FollowUpEvidence.summary(passages.getOrDefault(row.key(), List.of()), row.found()));
    switch (this) {
      case XLSX -> workbook(table, columns, words, stream);
      case CSV -> CsvSheet.write(columns, table.rows(), stream);
    }
    stream.flush();
  }

  private static void workbook(
      FollowUpTable table,
      List<Field<FollowUpRow>> columns,
      FollowUpWording words,
      OutputStream stream)
      throws IOException {
    Language language = words.language();
    try (XlsxBook book = XlsxBook.open(words.terms())) {
      XlsxBook.Sheet<FollowUpRow> rows = book.sheet(words.text("sheet.rows"), columns);
      rows.open(FollowUpColumn.FIRST_OPEN.place());
      rows.freeze(FollowUpColumn.TEXT.place());
      String levels = words.text("sheet.scale");
      rows.choices(
          FollowUpColumn.LEVEL.place(),
          "'" + levels + "'!$A$2:$A$" + (table.scale().levels().size() + 1),
          FollowUpColumn.LEVEL.head(words),
          String.join(", ", table.scale().levels().stream().map(l -> l.name(language)).toList()));
      String evidence = words.text("sheet.evidence");
      // A cell that leads elsewhere is not broken into lines everywhere: a short one.
      rows.link(FollowUpColumn.PARAGRAPH.place(), targets(table, evidence));
      for (FollowUpRow row : table.rows()) {
        rows.row(row);
      }
      if (!table.evidence().isEmpty()) {
        XlsxBook.Sheet<FollowUpEvidence> passages = book.sheet(evidence, EvidenceColumn.all(words));
        passages.label(List.of(EvidenceColumn.values()).indexOf(EvidenceColumn.PARAGRAPH));
        for (FollowUpEvidence passage : table.evidence()) {
          passages.row(passage);
        }
      }
      XlsxBook.Sheet<ReportPart> report =
          book.sheet(words.text("sheet.report"), report(table, words));
      report.open(1);
      for (ReportPart part : ReportPart.values()) {
        report.row(part);
      }
      book.sheet(levels, scale(table.scale(), words), table.scale().levels());
      List<String> lines = new ArrayList<>();
      ABOUT.forEach(key -> lines.add(words.text("about." + key)));
      lines.add(table.scale().name(language));
      Field<String> line = Field.sheet(ABOUT_WIDTH, words.text("about.text"), text -> text);
      book.sheet(words.text("sheet.about"), List.of(line), lines);
      book.write(stream);
    }
  }

  /** Where the passages on each row begin. */
  private static Function<FollowUpRow, Optional<String>> targets(
      FollowUpTable table, String sheet) {
    Map<FollowUpRow.Key, String> first = new HashMap<>();
    for (int i = 0; i < table.evidence().size(); i++) {
      // The first row is the head.
      first.putIfAbsent(table.evidence().get(i).key(), "'" + sheet + "'!A" + (i + 2));
    }
    return row -> Optional.ofNullable(first.get(row.key()));
  }

  private static List<Field<ReportPart>> report(FollowUpTable table, FollowUpWording words) {
    return List.of(
        Field.sheet(30, words.text("report.part"), part -> words.text("part." + part.key())),
        Field.sheet(
            ABOUT_WIDTH,
            words.text("report.text"),
            part -> table.part(part).isEmpty() ? null : table.part(part)));
  }

  private static List<Field<LevelScale.Level>> scale(LevelScale scale, FollowUpWording words) {
    Language language = words.language();
    return List.of(
        Field.sheet(40, words.text("scale.level"), level -> level.name(language)),
        Field.sheet(40, words.text("scale.scale"), level -> scale.name(language)));
  }

  /** The columns of the sheet of evidence. */
  enum EvidenceColumn {
    REVIEW(16),
    PARAGRAPH(11),
    PAPER(22),
    KIND(18),
    PLACE(10),
    PAGE(7),
    SPEAKERS(24),
    WORDS(80),
    CLAIM(12),
    STATED(26);

    static final String COLUMN = "evidence.";

    private static final Pattern STATED_WORDS =
        Pattern.compile("(.+?)\\h?: [“«]\\h?(.+?)\\h?[”»]", Pattern.DOTALL);

    private final int width;

    EvidenceColumn(int width) {
      this.width = width;
    }

    static List<Field<FollowUpEvidence>> all(FollowUpWording words) {
      List<Field<FollowUpEvidence>> columns = new ArrayList<>();
      for (EvidenceColumn each : values()) {
        columns.add(
            Field.sheet(
                each.width,
                words.text(COLUMN + each.name().toLowerCase(Locale.ROOT)),
                row -> each.cell(row, words)));
      }
      return columns;
    }

    /** The index of each column that one of {@code heads} names in any language. */
    static Map<EvidenceColumn, Integer> in(List<String> heads, Translations words) {
      Map<EvidenceColumn, Integer> columns = new EnumMap<>(EvidenceColumn.class);
      for (int i = 0; i < heads.size(); i++) {
        Optional<String> key = words.key(COLUMN, TableGrid.cell(heads, i));
        if (key.isPresent()) {
          columns.putIfAbsent(valueOf(key.get().toUpperCase(Locale.ROOT)), i);
        }
      }
      return columns;
    }

    /** The passage of a row whose cells are {@code cells}. */
    static FollowUpEvidence row(Function<EvidenceColumn, String> cells, Translations words) {
      return new FollowUpEvidence(
          new FollowUpRow.Key(cells.apply(REVIEW), cells.apply(PARAGRAPH)),
          cells.apply(PAPER),
          key("kind.", cells.apply(KIND), words),
          cells.apply(PLACE),
          cells.apply(PAGE),
          cells.apply(SPEAKERS),
          cells.apply(WORDS),
          key("claim.", cells.apply(CLAIM), words),
          statedKey(cells.apply(STATED), words));
    }

    private static String key(String prefix, String said, Translations words) {
      return words.key(prefix, said).orElse(said);
    }

    private static String statedKey(String stated, Translations words) {
      Matcher parts = STATED_WORDS.matcher(stated);
      return parts.matches()
          ? key("stated.", parts.group(1), words) + ": “" + parts.group(2) + "”"
          : stated;
    }

    /** The text of a word of the evidence; the word itself where it is not a key. */
    private static String said(String prefix, String word, FollowUpWording words) {
      return words.texts().key(prefix, word).map(key -> words.text(prefix + key)).orElse(word);
    }

    /** A level before the words that state it. */
    private static String stated(String stated, FollowUpWording words) {
      Matcher parts = STATED_WORDS.matcher(stated);
      return parts.matches()
          ? words.text(
              "stated",
              Map.of("level", said("stated.", parts.group(1), words), "words", parts.group(2)))
          : stated;
    }

    private @Nullable String cell(FollowUpEvidence row, FollowUpWording words) {
      String text =
          switch (this) {
            case REVIEW -> row.key().review();
            case PARAGRAPH -> row.key().paragraph();
            case PAPER -> row.paper();
            case KIND -> said("kind.", row.kind(), words);
            case PLACE -> row.place();
            case PAGE -> row.page();
            case SPEAKERS -> row.speakers();
            case WORDS -> row.words();
            case CLAIM -> said("claim.", row.claim(), words);
            case STATED -> stated(row.stated(), words);
          };
      return text.isEmpty() ? null : text;
    }
  }
}
