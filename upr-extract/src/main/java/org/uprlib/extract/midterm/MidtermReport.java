package org.uprlib.extract.midterm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.docx.DocxBody;
import org.uprlib.core.docx.DocxText;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.Assessment;
import org.uprlib.extract.followup.FollowUpEvidence;
import org.uprlib.extract.followup.FollowUpReview;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.Level;
import org.uprlib.extract.followup.ReportPart;
import org.uprlib.extract.followup.RowOrder;
import org.uprlib.extract.followup.ThemeGroups;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.translation.Translations;

/**
 * Writes the mid-term report that a follow-up table makes. All that a person wrote stands in the
 * table, so that the report can be written anew at any time; the same table makes the same report,
 * however its rows are sorted. Immutable and thread-safe.
 */
public final class MidtermReport {
  private static final int MARGIN = 1440;
  private static final int MARGIN_OF_ANNEX = 850;
  private static final String NUMBERED = "Numbered";
  private static final String BETWEEN = " · ";

  /** Widths of tables, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9026;

  private static final int ANNEX_WIDTH = 15138;
  private static final int WIDEST = 1700;
  private static final int NARROWEST = 2000;
  private static final List<Integer> ANNEX = List.of(1550, 5050, 2600, 1500, 1700, 2738);

  /** In English metric units. */
  private static final long CHART_WIDTH = 5_730_000;

  private static final long CHART_HEIGHT = 2_600_000;

  private final States states;
  private final Translations words = Translations.load(MidtermReport.class, "words.tsv");

  /** A writer that knows these States. */
  public MidtermReport(States states) {
    this.states = states;
  }

  /** The report as the content of a DOCX. */
  public byte[] write(FollowUpTable table, MidtermOptions options) {
    return new Writing(table, options).write();
  }

  /** One report that is being written. */
  private final class Writing {
    private final FollowUpTable table;
    private final MidtermOptions options;
    private final Language language;
    private final List<FollowUpRow> rows;
    private final List<FollowUpReview> reviews;
    private final ThemeGroups themes;
    private final LevelCounts counts;
    private final String state;
    private final DocxBody body = new DocxBody();
    private final NewDocx docx;

    Writing(FollowUpTable table, MidtermOptions options) {
      this.table = table;
      this.options = options;
      language = options.language();
      rows = table.rows().stream().sorted(new RowOrder()).toList();
      reviews = rows.stream().map(FollowUpRow::review).distinct().toList();
      themes = ThemeGroups.of(rows);
      counts = LevelCounts.of(rows, table.scale());
      state =
          reviews.stream()
              .map(review -> review.stateName(language, states))
              .distinct()
              .collect(Collectors.joining(", "));
      docx =
          new NewDocx(
              "report",
              resource("styles.xml").replace("LANGUAGE", language.code()),
              resource("numbering.xml"));
    }

    byte[] write() {
      titlePage();
      body.contents(word("contents")).pageBreak();
      summary();
      part(ReportPart.ABOUT, "about");
      method();
      consultation();
      body.heading(1, word("themes"));
      themes.groups().forEach(this::theme);
      part(ReportPart.CONCLUSION, "conclusion");
      body.endSection(docx.section(false, MARGIN));
      annex();
      docx.properties(word("title") + ": " + state, language.code());
      return docx.write(body.xml(), docx.section(true, MARGIN_OF_ANNEX));
    }

    private String word(String key) {
      return words.text(key, language);
    }

    private String author() {
      return options.author().isEmpty() ? table.part(ReportPart.AUTHOR) : options.author();
    }

    private void titlePage() {
      body.paragraph("Title", DocxText.plain(word("title")));
      body.paragraph(
          "Subtitle", DocxText.plain(words.text("subtitle", language, Map.of("state", state))));
      for (FollowUpReview review : reviews) {
        Map<String, Object> arguments =
            Map.of(
                "symbol",
                review.symbol(),
                "session",
                review.session().isPresent() ? "" + review.session().getAsInt() : "");
        String key = review.session().isPresent() ? "review.session" : "review";
        body.paragraph("Normal", DocxText.plain(words.text(key, language, arguments)));
      }
      if (!author().isEmpty()) {
        body.paragraph(
            "Normal", DocxText.plain(words.text("by", language, Map.of("author", author()))));
      }
      Locale locale = Locale.forLanguageTag(language.code());
      body.paragraph(
          "Normal",
          DocxText.plain(DateTimeFormatter.ofPattern(word("date"), locale).format(options.date())));
      body.pageBreak();
    }

    private void summary() {
      body.heading(1, word("summary"));
      numbered(words.count("scope", rows.size(), language).replace("{state}", state));
      numbered(
          words.text(
              "positions",
              language,
              Map.of(
                  "list",
                  counts.positions().stream()
                      .map(each -> position(each) + " " + counts.of(each))
                      .collect(Collectors.joining(", ")))));
      numbered(words.text("levels", language, Map.of("list", levelList())));
      if (options.chart()) {
        chart();
      }
      levelTable();
    }

    private String levelList() {
      return counts.levels().stream()
          .map(level -> level(level) + " " + counts.of(level))
          .collect(Collectors.joining(", "));
    }

    private void chart() {
      List<List<Integer>> values = new ArrayList<>();
      for (PositionStatus position : counts.positions()) {
        values.add(counts.levels().stream().map(level -> counts.of(level, position)).toList());
      }
      String title = word("chart.title");
      LevelChart chart =
          new LevelChart(
              title,
              counts.levels().stream().map(this::level).toList(),
              counts.positions().stream().map(this::position).toList(),
              values);
      body.paragraph(
          "Caption", DocxText.plain(words.text("figure", language, Map.of("title", title))));
      String drawing =
          docx.chart(
              chart.xml(),
              chart.workbook(),
              words.text("chart.alt", language, Map.of("list", levelList())),
              CHART_WIDTH,
              CHART_HEIGHT);
      body.raw("<w:p>" + drawing + "</w:p>");
    }

    private void levelTable() {
      body.paragraph(
          "Caption",
          DocxText.plain(
              words.text("table.levels", language, Map.of("title", word("chart.title")))));
      List<List<String>> cells = new ArrayList<>();
      List<String> head = new ArrayList<>(List.of(word("level")));
      counts.positions().forEach(each -> head.add(position(each)));
      head.add(word("all"));
      cells.add(head);
      for (Optional<Level> level : counts.levels()) {
        List<String> row = new ArrayList<>(List.of(level(level)));
        counts.positions().forEach(each -> row.add("" + counts.of(level, each)));
        row.add("" + counts.of(level));
        cells.add(row);
      }
      List<String> all = new ArrayList<>(List.of(word("all")));
      counts.positions().forEach(each -> all.add("" + counts.of(each)));
      all.add("" + rows.size());
      cells.add(all);
      table(cells, TEXT_WIDTH);
    }

    private void themeTable() {
      if (themes.groups().size() < 2) {
        return;
      }
      body.paragraph("Caption", DocxText.plain(word("table.themes")));
      List<List<String>> cells = new ArrayList<>();
      List<String> head = new ArrayList<>(List.of(word("theme")));
      counts.levels().forEach(each -> head.add(level(each)));
      head.add(word("all"));
      cells.add(head);
      for (ThemeGroups.Group group : themes.groups()) {
        LevelCounts own = LevelCounts.of(group.rows(), table.scale());
        List<String> row = new ArrayList<>(List.of(name(group)));
        counts.levels().forEach(each -> row.add("" + own.of(each)));
        row.add("" + group.rows().size());
        cells.add(row);
      }
      table(cells, ANNEX_WIDTH);
      body.paragraph("Caption", DocxText.plain(word("table.all")));
    }

    /** A table whose first column takes what the others leave. */
    private void table(List<List<String>> cells, int width) {
      int columns = cells.get(0).size();
      int each = Math.min(WIDEST, (width - NARROWEST) / (columns - 1));
      List<Integer> widths = new ArrayList<>(List.of(width - each * (columns - 1)));
      for (int i = 1; i < columns; i++) {
        widths.add(each);
      }
      body.table("TableText", widths, cells.stream().map(this::row).toList());
    }

    private DocxBody.Row row(List<String> cells) {
      return DocxBody.Row.of(cells.stream().map(cell -> List.of(DocxText.plain(cell))).toList());
    }

    /** A chapter that a person wrote; left out if nothing is written. */
    private void part(ReportPart part, String title) {
      String text = table.part(part);
      if (!text.isEmpty()) {
        body.heading(1, word(title));
        paragraphs("", text);
      }
    }

    private void method() {
      body.heading(1, word("method"));
      paragraphs("", table.part(ReportPart.METHOD));
      numbered(
          words.text(
              "method.rows",
              language,
              Map.of(
                  "symbols",
                  reviews.stream().map(FollowUpReview::symbol).collect(Collectors.joining(", ")))));
      if (rows.stream().anyMatch(row -> row.assessment().level().isPresent())) {
        numbered(
            words.text(
                "method.levels",
                language,
                Map.of(
                    "scale",
                    table.scale().name(language),
                    "levels",
                    table.scale().levels().stream()
                        .map(level -> level.name(language))
                        .collect(Collectors.joining("; ")))));
      }
      Set<String> papers = new LinkedHashSet<>();
      table.evidence().stream().map(FollowUpEvidence::paper).forEach(papers::add);
      if (!papers.isEmpty()) {
        numbered(
            words.text("method.papers", language, Map.of("papers", String.join(", ", papers))));
      }
    }

    private void consultation() {
      body.heading(1, word("consultation"));
      String text = table.part(ReportPart.CONSULTATION);
      paragraphs("", text.isEmpty() ? word("consultation.none") : text);
    }

    private String name(ThemeGroups.Group group) {
      return group.theme().isEmpty() ? word("theme.none") : group.theme();
    }

    private void theme(ThemeGroups.Group group) {
      body.heading(2, name(group));
      group.rows().forEach(this::recommendation);
      if (!group.also().isEmpty()) {
        body.paragraph(
            NUMBERED,
            DocxText.plain(
                words.text(
                    "theme.also",
                    language,
                    Map.of(
                        "labels",
                        group.also().stream()
                            .map(FollowUpRow::paragraph)
                            .collect(Collectors.joining(", "))))));
      }
    }

    private void recommendation(FollowUpRow row) {
      body.heading(3, row.paragraph() + " " + row.text());
      List<String> answer = new ArrayList<>();
      answer.add(names(row));
      answer.add(position(row.position()));
      answer.add(level(row.assessment().level()));
      answer.removeIf(String::isEmpty);
      body.paragraph("Answer", DocxText.plain(String.join(BETWEEN, answer)));
      Assessment written = row.assessment();
      boolean any = paragraphs(word("done"), written.done());
      any |= paragraphs(word("missing"), written.missing());
      any |= paragraphs(word("next"), written.next());
      any |= paragraphs(word("ask"), written.ask());
      if (!any) {
        numbered(word("nothing"));
      }
      if (!written.sources().isEmpty()) {
        body.paragraph(
            "Sources",
            DocxText.bold(word("sources") + " "),
            DocxText.plain(lines(written.sources())));
      }
    }

    private String lines(String text) {
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("; "));
    }

    /** A numbered paragraph for each line of {@code text}; false if there is none. */
    private boolean paragraphs(String label, String text) {
      List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      for (int i = 0; i < lines.size(); i++) {
        DocxText line = DocxText.plain(lines.get(i));
        if (i == 0 && !label.isEmpty()) {
          body.paragraph(NUMBERED, DocxText.bold(label + " "), line);
        } else {
          body.paragraph(NUMBERED, line);
        }
      }
      return !lines.isEmpty();
    }

    private void numbered(String text) {
      body.paragraph(NUMBERED, DocxText.plain(text));
    }

    private String position(PositionStatus position) {
      return word("position." + position.word());
    }

    private String level(Optional<Level> level) {
      return level.map(each -> each.name(language)).orElse(word("ungraded"));
    }

    private String names(FollowUpRow row) {
      return row.recommendingStates().stream()
          .map(each -> states.shortName(each, language))
          .collect(Collectors.joining(", "));
    }

    private void annex() {
      body.heading(1, word("annex"));
      themeTable();
      List<DocxBody.Row> cells = new ArrayList<>();
      cells.add(
          row(
              List.of(
                  word("paragraph"),
                  word("text"),
                  word("states"),
                  word("position"),
                  words.text("level", language),
                  words.text("theme", language))));
      for (FollowUpRow row : rows) {
        cells.add(
            row(
                List.of(
                    reviews.size() > 1
                        ? row.paragraph() + "\n" + row.review().symbol()
                        : row.paragraph(),
                    row.text(),
                    names(row),
                    position(row.position()),
                    level(row.assessment().level()),
                    row.themes().stream().findFirst().orElse(""))));
      }
      body.table("TableText", ANNEX, cells);
    }
  }

  private static String resource(String name) {
    try (InputStream in = MidtermReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
