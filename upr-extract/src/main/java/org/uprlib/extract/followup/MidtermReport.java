package org.uprlib.extract.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.docx.DocxBody;
import org.uprlib.core.docx.DocxBody.DocxText;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpTable.ReportPart;

/**
 * Writes a mid-term report from a follow-up table. All that a person wrote is in the table, so that
 * the report can be written again at any time; the same table gives the same report, however its
 * rows are sorted. Immutable and thread-safe.
 */
public final class MidtermReport {
  private static final int MARGIN = 1440;
  private static final int MARGIN_OF_ANNEX = 850;
  private static final String NUMBERED = "Numbered";

  /** Widths of tables, in twentieths of a point. */
  private static final List<Integer> ANNEX = List.of(1550, 5050, 2600, 1500, 1700, 2738);

  private static final List<Integer> FOUND = List.of(1550, 5000, 6088, 2500);
  private static final int MOST_FOUND = 2;

  private final States states;
  private final Translations texts =
      Translations.load(MidtermReport.class::getResourceAsStream, "midterm-words.tsv");

  /** A writer that knows these States. */
  public MidtermReport(States states) {
    this.states = states;
  }

  /** The report as the content of a DOCX. */
  public byte[] write(FollowUpTable table, Options options) {
    return new Writing(table, options).write();
  }

  /** One report that is being written. */
  private final class Writing {
    private final FollowUpTable table;
    private final Options options;
    private final FollowUpWording words;

    /** What the report is about, as the reports have it. */
    private final List<FollowUpRow> about;

    /** Those of which something was written. */
    private final List<FollowUpRow> rows;

    private final List<FollowUpRow.Review> reviews;
    private final List<LevelFigures.ThemeGroup> themes;
    private final LevelCounts counts;
    private final LevelFigures figures;
    private final String state;
    private final DocxBody body = new DocxBody();
    private final NewDocx docx;

    Writing(FollowUpTable table, Options options) {
      this.table = table;
      this.options = options;
      words = FollowUpWording.in(options.language(), texts, states);
      about =
          table.rows().stream()
              .filter(row -> options.themes().isEmpty() || isAbout(row))
              .sorted(RowOrder.BY_REPORT)
              .toList();
      rows = about.stream().filter(FollowUpRow::isWritten).toList();
      reviews = about.stream().map(FollowUpRow::review).distinct().toList();
      themes = LevelFigures.ThemeGroup.of(rows);
      counts = LevelCounts.of(rows, table.scale());
      figures = new LevelFigures(counts, table.scale(), words, body);
      state = reviews.stream().map(words::state).distinct().collect(Collectors.joining(", "));
      docx =
          NewDocx.styled(
              "report",
              part -> MidtermReport.class.getResourceAsStream("midterm-" + part),
              options.language().code());
    }

    private boolean isAbout(FollowUpRow row) {
      return row.themes().stream().anyMatch(options.themes()::contains);
    }

    byte[] write() {
      titlePage();
      body.contents(words.text("contents")).pageBreak();
      summary();
      part(ReportPart.ABOUT, "about");
      method();
      part(ReportPart.CONSULTATION, "consultation");
      if (!rows.isEmpty()) {
        body.heading(1, words.text("themes"));
        themes.forEach(this::theme);
      }
      part(ReportPart.CONCLUSION, "conclusion");
      body.endSection(docx.section(false, MARGIN));
      annex();
      docx.properties(words.text("title") + ": " + state, options.language().code());
      return docx.write(body.xml(), docx.section(true, MARGIN_OF_ANNEX));
    }

    private void titlePage() {
      body.paragraph("Title", words.text("title"));
      body.paragraph("Subtitle", words.text("subtitle", Map.of("state", state)));
      if (!options.themes().isEmpty()) {
        body.paragraph("Subtitle", themeNames());
      }
      reviews.forEach(review -> body.paragraph("Normal", words.review(review)));
      String author = table.part(ReportPart.AUTHOR, options.author());
      if (!author.isEmpty()) {
        body.paragraph("Normal", words.text("by", Map.of("author", author)));
      }
      body.paragraph("Normal", words.date(options.date()));
      body.pageBreak();
    }

    private void summary() {
      body.heading(1, words.text("summary"));
      numbered(scope());
      if (rows.isEmpty()) {
        return;
      }
      String positions = words.positions(counts);
      numbered(
          about.size() == rows.size()
              ? words.text("positions", Map.of("list", positions))
              : words.text(
                  "positions.some",
                  Map.of(
                      "list", positions,
                      "n", rows.size(),
                      "all", about.size(),
                      "whole", words.positions(LevelCounts.of(about, table.scale())))));
      if (!FollowUpTable.isGraded(rows)) {
        return;
      }
      numbered(words.text("levels", Map.of("list", figures.list())));
      if (options.chart()) {
        figures.chart(docx);
      }
      figures.byPosition();
    }

    private String scope() {
      if (rows.isEmpty()) {
        return filled(words.count("scope.none", about.size()));
      }
      String whole = about.size() == rows.size() ? "scope" : "scope.some";
      return filled(words.count(whole, rows.size())).replace("{all}", "" + about.size());
    }

    /** Of recommendations about a theme it does not say that they are all that were made. */
    private String filled(String scope) {
      String themes =
          options.themes().isEmpty()
              ? ""
              : " " + words.text("scope.about", Map.of("themes", themeNames()));
      return scope.replace("{state}", state).replace("{about}", themes);
    }

    private String themeNames() {
      return options.themes().stream().map(words::theme).collect(Collectors.joining(", "));
    }

    /** A chapter that a person wrote; left out if nothing is written. */
    private void part(ReportPart part, String title) {
      String text = table.part(part);
      if (!text.isEmpty()) {
        body.heading(1, words.text(title));
        paragraphs("", text);
      }
    }

    private void method() {
      if (rows.isEmpty()) {
        return;
      }
      body.heading(1, words.text("method"));
      paragraphs("", table.part(ReportPart.METHOD));
      String symbols =
          reviews.stream().map(FollowUpRow.Review::symbol).collect(Collectors.joining(", "));
      numbered(words.text("method.rows", Map.of("symbols", symbols)));
      String answers =
          rows.stream()
              .map(FollowUpRow::answered)
              .filter(each -> !each.isEmpty())
              .distinct()
              .collect(Collectors.joining(", "));
      if (!answers.isEmpty()) {
        numbered(words.text("method.answers", Map.of("symbols", answers)));
      }
      int graded = (int) rows.stream().filter(r -> r.assessment().level().isPresent()).count();
      if (graded > 0) {
        numbered(
            words
                .count("method.levels", graded)
                .replace("{scale}", table.scale().name(words.language()))
                .replace(
                    "{levels}",
                    words
                        .terms()
                        .list(
                            table.scale().levels().stream()
                                .map(level -> level.name(words.language()))
                                .toList())));
      }
    }

    private void theme(LevelFigures.ThemeGroup group) {
      body.heading(2, words.theme(group.theme()));
      group.rows().forEach(this::recommendation);
      if (!group.also().isEmpty()) {
        body.paragraph(NUMBERED, words.text("theme.also", Map.of("labels", numbers(group.also()))));
      }
    }

    private void recommendation(FollowUpRow row) {
      body.heading(3, number(row) + " " + row.text());
      List<String> answer = new ArrayList<>();
      answer.add(labelled("made", words.names(row.recommendingStates())));
      answer.add(labelled("position.of", words.position(row.position())));
      row.assessment()
          .level()
          .ifPresent(each -> answer.add(labelled("level.of", each.name(words.language()))));
      answer.removeIf(String::isEmpty);
      answer.forEach(line -> body.paragraph("Answer", line));
      FollowUpRow.Assessment written = row.assessment();
      paragraphs(words.text("done"), written.done());
      paragraphs(words.text("missing"), written.missing());
      paragraphs(words.text("next"), written.next());
      paragraphs(words.text("ask"), written.ask());
      if (!written.sources().isEmpty()) {
        body.paragraph(
            "Sources",
            DocxText.bold(words.text("sources") + " "),
            DocxText.plain(lines(written.sources())));
      }
    }

    private String labelled(String key, String text) {
      return text.isEmpty() ? "" : words.text(key, Map.of("text", text));
    }

    private String lines(String text) {
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("; "));
    }

    /** A numbered paragraph for each line of {@code text}. */
    private void paragraphs(String label, String text) {
      List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      for (int i = 0; i < lines.size(); i++) {
        DocxText line = DocxText.plain(lines.get(i));
        if (i == 0 && !label.isEmpty()) {
          body.paragraph(NUMBERED, DocxText.bold(label + " "), line);
        } else {
          body.paragraph(NUMBERED, line);
        }
      }
    }

    private String number(FollowUpRow row) {
      return words.number(row, reviews);
    }

    private String numbers(List<FollowUpRow> rows) {
      return rows.stream().map(this::number).collect(Collectors.joining(", "));
    }

    private static String labels(Stream<FollowUpRow> rows) {
      return rows.map(FollowUpRow::paragraph).collect(Collectors.joining(", "));
    }

    private void numbered(String text) {
      body.paragraph(NUMBERED, text);
    }

    private void annex() {
      if (!rows.isEmpty()) {
        body.heading(1, words.text("annex"));
        if (themes.size() > 1) {
          figures.byTheme(themes);
        }
        body.table("TableText", ANNEX, annexRows());
      }
      List<FollowUpRow> others = about.stream().filter(row -> !row.isWritten()).toList();
      if (!others.isEmpty()) {
        body.heading(1, words.text("not-covered"));
        for (FollowUpRow.Review review : reviews) {
          String labels = labels(others.stream().filter(row -> row.review().equals(review)));
          if (!labels.isEmpty()) {
            numbered(reviews.size() > 1 ? review.symbol() + ": " + labels : labels);
          }
        }
      }
      found(others);
    }

    private List<List<String>> annexRows() {
      List<List<String>> cells = new ArrayList<>();
      cells.add(words.each("paragraph", "text", "states", "position", "level", "theme"));
      for (FollowUpRow row : rows) {
        cells.add(
            List.of(
                reviews.size() > 1
                    ? row.paragraph() + "\n" + row.review().symbol()
                    : row.paragraph(),
                row.text(),
                words.names(row.recommendingStates()),
                words.terms().capital(words.position(row.position())),
                words.level(row),
                row.themes().stream().findFirst().map(words::theme).orElse("")));
      }
      return cells;
    }

    /** What later papers say of rows of which nothing was written, marked as found by a program. */
    private void found(List<FollowUpRow> others) {
      Map<FollowUpRow.Key, List<FollowUpEvidence>> passages =
          FollowUpEvidence.byKey(table.evidence());
      List<FollowUpRow> with =
          others.stream().filter(row -> passages.containsKey(row.key())).toList();
      if (!options.found() || with.isEmpty()) {
        return;
      }
      body.heading(1, words.text("found"));
      numbered(words.text("found.by"));
      List<List<String>> cells = new ArrayList<>();
      cells.add(words.each("paragraph", "text", "found.words", "found.in"));
      Map<String, String> printed = new HashMap<>();
      for (FollowUpRow row : with) {
        String text = row.text();
        for (FollowUpEvidence each : passages.get(row.key()).stream().limit(MOST_FOUND).toList()) {
          String before = printed.putIfAbsent(each.source() + each.words(), number(row));
          String found =
              before == null ? each.words() : words.text("found.again", Map.of("label", before));
          cells.add(List.of(number(row), text, found, each.source()));
          text = "";
        }
      }
      body.table("TableText", FOUND, cells);
    }
  }

  /**
   * What a mid-term report says of itself. Immutable.
   *
   * @param language in which it is written: English, French or Spanish
   * @param author who writes it; empty string for what the table says
   * @param date whose month is printed on the title page
   * @param themes what it is about; none for all
   * @param found whether an annex quotes what later papers say of recommendations of which nothing
   *     was written
   * @param chart whether it has a chart, which OHCHR's practice for submissions does not like
   */
  public record Options(
      Language language,
      String author,
      LocalDate date,
      List<String> themes,
      boolean found,
      boolean chart) {
    public Options {
      themes = List.copyOf(themes);
    }
  }
}
