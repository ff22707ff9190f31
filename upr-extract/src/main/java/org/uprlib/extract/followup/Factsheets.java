package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.docx.DocxBody.DocxText;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpTable.ReportPart;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.write.translation.IndexTerms;

/**
 * Writes factsheets, one A4 page a theme. What does not fit is left out by rule: recommendations
 * with an ask come first, then those of which something is written, then supported ones, then those
 * by most States; long texts are cut; the others are listed by number, as many as fit on a quarter
 * of the page. Immutable and thread-safe.
 */
public final class Factsheets {
  /** Widths of the columns, in twentieths of a point. */
  private static final List<Integer> COLUMNS = List.of(2966, 1050, 1450, 2200, 2200);

  private static final double TWENTIETHS = 20;

  /** What cells leave blank beside and above their text, in points. */
  private static final double CELL_MARGIN = 10.8;

  private static final double ROW_MARGIN = 3;

  /** Height of a page's text, less what word processors differ in, in points. */
  private static final double PAGE = (16838 - 2 * Handout.MARGIN) / TWENTIETHS - 40;

  private static final double TEXT = COLUMNS.stream().mapToInt(w -> w).sum() / TWENTIETHS;
  private static final LineEstimate TITLE_LETTERS = new LineEstimate(16);
  private static final LineEstimate LETTERS = new LineEstimate(10);
  private static final double AFTER = 5;

  private static final int LONGEST_RECOMMENDATION = 360;
  private static final int LONGEST_TEXT = 300;
  private static final int MOST_STATES = 8;
  private static final int MOST_LABELS = 200;

  /** With an ask; with anything written; supported; by most States; as the reports have them. */
  private static final Comparator<FollowUpRow> IMPORTANCE =
      Comparator.<FollowUpRow, Boolean>comparing(row -> row.assessment().ask().isEmpty())
          .thenComparing(row -> !row.isWritten())
          .thenComparing(row -> row.position() != PositionStatus.SUPPORTED)
          .thenComparing(row -> -row.recommendingStates().size())
          .thenComparing(RowOrder.BY_REPORT);

  private final States states;
  private final Translations texts =
      Translations.load(Factsheets.class::getResourceAsStream, "factsheet-words.tsv");

  /** A writer that knows these States. */
  public Factsheets(States states) {
    this.states = states;
  }

  /**
   * The themes of {@code table}, each once, in the order of the reports; an empty string for
   * recommendations without a theme.
   */
  public static List<String> themes(FollowUpTable table) {
    Set<String> themes = new LinkedHashSet<>();
    List<FollowUpRow> rows = table.rows().stream().sorted(RowOrder.BY_REPORT).toList();
    rows.forEach(row -> themes.addAll(row.themes()));
    if (rows.stream().anyMatch(row -> row.themes().isEmpty())) {
      themes.add("");
    }
    return List.copyOf(themes);
  }

  /** Those of {@link #themes} on which something is written; all if nothing is. */
  public static List<String> written(FollowUpTable table) {
    List<FollowUpRow> written = table.rows().stream().filter(FollowUpRow::isWritten).toList();
    List<String> themes =
        themes(table).stream()
            .filter(theme -> written.stream().anyMatch(row -> isUnder(theme, row)))
            .toList();
    return themes.isEmpty() ? themes(table) : themes;
  }

  private static boolean isUnder(String theme, FollowUpRow row) {
    return theme.isEmpty() ? row.themes().isEmpty() : row.themes().contains(theme);
  }

  /**
   * The theme of {@code table} that {@code name} names in any language, ignoring case, with or
   * without its code.
   */
  public static Optional<String> theme(FollowUpTable table, String name) {
    String wanted = IndexTerms.withoutCode(IndexTerms.load().english(name));
    return themes(table).stream()
        .filter(theme -> !theme.isEmpty() && IndexTerms.withoutCode(theme).equals(wanted))
        .findFirst();
  }

  /** The factsheets of {@code themes}, a page each, as the content of one DOCX. */
  public byte[] write(FollowUpTable table, List<String> themes, HandoutOptions options) {
    Handout handout = new Handout("factsheet", options.language());
    List<Sheet> sheets =
        themes.stream().map(theme -> new Sheet(table, theme, options, handout)).toList();
    sheets.forEach(Sheet::write);
    return handout.write(sheets.isEmpty() ? "" : sheets.get(0).title());
  }

  static List<FollowUpRow> mostImportant(Stream<FollowUpRow> rows) {
    return rows.sorted(IMPORTANCE).toList();
  }

  /** One page that is being written. */
  private final class Sheet {
    private final FollowUpTable table;
    private final String theme;
    private final HandoutOptions options;
    private final Handout handout;
    private final List<FollowUpRow> rows;
    private final List<FollowUpRow.Review> reviews;
    private final FollowUpWording words;

    Sheet(FollowUpTable table, String theme, HandoutOptions options, Handout handout) {
      this.table = table;
      this.theme = theme;
      this.options = options;
      this.handout = handout;
      words = FollowUpWording.in(options.language(), texts, states);
      rows = mostImportant(table.rows().stream().filter(row -> isUnder(theme, row)));
      reviews = rows.stream().map(FollowUpRow::review).distinct().toList();
    }

    String title() {
      String state = rows.stream().map(row -> words.state(row.review())).findFirst().orElse("");
      return words.text("title", Map.of("state", state, "theme", words.theme(theme)));
    }

    void write() {
      List<String> papers = reviews.stream().map(words::review).toList();
      String counts = counts();
      String foot = foot();
      double room =
          PAGE
              - TITLE_LETTERS.height(title(), TEXT)
              - LETTERS.height(String.join("\n", papers), TEXT)
              - LETTERS.height(counts, TEXT)
              - LETTERS.height(foot, TEXT)
              - AFTER * (papers.size() + 4);
      handout.page(title());
      papers.forEach(line -> handout.line(DocxText.plain(line)));
      handout.line(DocxText.bold(counts));
      List<String> head = words.each("recommended", "answer", "level", "done", "ask");
      List<List<String>> shown = new ArrayList<>(List.of(head));
      room -= height(head);
      int count = 0;
      while (count < rows.size()) {
        List<String> cells = cells(rows.get(count));
        double needed = height(cells);
        if (count > 0 && needed > room - listed(rows.subList(count + 1, rows.size()))) {
          break;
        }
        room -= needed;
        shown.add(cells);
        count++;
      }
      handout.table(COLUMNS, shown);
      if (count < rows.size()) {
        handout.foot(DocxText.bold(more(rows.subList(count, rows.size()))));
      }
      handout.foot(DocxText.plain(foot));
    }

    private String counts() {
      String list = words.positions(LevelCounts.of(rows, table.scale()));
      return words.count("counts", rows.size()).replace("{list}", list);
    }

    private String foot() {
      List<String> parts = new ArrayList<>();
      String author = table.part(ReportPart.AUTHOR, options.author());
      if (!author.isEmpty()) {
        parts.add(words.text("by", Map.of("author", author)));
      }
      String contact = table.part(ReportPart.CONTACT, options.contact());
      if (!contact.isEmpty()) {
        parts.add(words.text("contact", Map.of("contact", contact)));
      }
      parts.add(words.date(options.date()) + ".");
      return Handout.shortened(String.join(" ", parts), LONGEST_TEXT);
    }

    private List<String> cells(FollowUpRow row) {
      return List.of(
          "%s %s\n%s"
              .formatted(
                  words.number(row, reviews),
                  Handout.shortened(row.text(), LONGEST_RECOMMENDATION),
                  by(row)),
          words.terms().capital(words.position(row.position())),
          words.level(row),
          both(row.assessment().done(), "missing", row.assessment().missing()),
          both(row.assessment().ask(), "next", row.assessment().next()));
    }

    /** A text, and below it another behind its label. */
    private String both(String text, String key, String other) {
      String further = other.isEmpty() ? "" : words.text(key, Map.of("text", other));
      return Stream.of(text, further)
          .filter(each -> !each.isEmpty())
          .map(each -> Handout.shortened(each, LONGEST_TEXT))
          .collect(Collectors.joining("\n"));
    }

    private String by(FollowUpRow row) {
      List<State> all = row.recommendingStates();
      return all.size() <= MOST_STATES
          ? words.names(all)
          : words
              .count("states.more", all.size() - MOST_STATES)
              .replace("{list}", words.names(all.subList(0, MOST_STATES)));
    }

    /** The height of what lists those that are left out. */
    private double listed(List<FollowUpRow> left) {
      return left.isEmpty() ? 0 : LETTERS.height(more(left), TEXT) + AFTER;
    }

    private String more(List<FollowUpRow> left) {
      String labels =
          left.stream()
              .limit(MOST_LABELS)
              .map(row -> words.number(row, reviews))
              .collect(Collectors.joining(", "));
      return words
          .count(left.size() > MOST_LABELS ? "more.some" : "more", left.size())
          .replace("{list}", labels);
    }

    private double height(List<String> cells) {
      double highest = 0;
      for (int i = 0; i < cells.size(); i++) {
        double width = COLUMNS.get(i) / TWENTIETHS - CELL_MARGIN;
        highest = Math.max(highest, LETTERS.height(cells.get(i), width));
      }
      return highest + ROW_MARGIN;
    }
  }

  /**
   * Estimates how many lines a text takes, rather too many than too few: word processors differ,
   * and the letters of a file that was sent are not those at hand. Immutable.
   *
   * @param size of the letters, in points
   */
  record LineEstimate(double size) {
    /** Letters by their widths in Times, as shares of the size, rounded up. */
    private static final Map<String, Double> WIDTHS =
        Map.of(
            " ", 0.25,
            "ijlt.,;:'’!", 0.28,
            "frI()[]-/", 0.34,
            "acezs", 0.45,
            "mMW", 0.95);

    private static final double SMALL = 0.5;
    private static final double CAPITAL = 0.74;
    private static final double WIDE = 1.05;

    /** Height of a line as a share of the size. */
    private static final double HEIGHT = 1.16;

    /** From here on, scripts whose characters are as wide as they are high. */
    private static final int FIRST_WIDE = 0x2E80;

    /** Height of {@code text} in a column of this width, both in points. */
    double height(String text, double width) {
      return lines(text, width) * size * HEIGHT;
    }

    /** How many lines {@code text} takes in a column of {@code width} points. */
    int lines(String text, double width) {
      int lines = 0;
      for (String paragraph : text.split("\n", -1)) {
        lines += paragraphLines(paragraph, width);
      }
      return lines;
    }

    private int paragraphLines(String text, double width) {
      int lines = 1;
      double used = 0;
      for (String word : text.split(" ", -1)) {
        double length = width(word + " ");
        if (used > 0 && used + length > width) {
          lines++;
          used = 0;
        }
        // A word that is longer than a line is broken.
        lines += (int) ((used + length) / (width + size));
        used = (used + length) % (width + size);
      }
      return lines;
    }

    private double width(String word) {
      return word.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int c) {
      if (c >= FIRST_WIDE) {
        return WIDE * size;
      }
      for (Map.Entry<String, Double> each : WIDTHS.entrySet()) {
        if (each.getKey().indexOf(c) >= 0) {
          return each.getValue() * size;
        }
      }
      return (Character.isUpperCase(c) || c == 'w' ? CAPITAL : SMALL) * size;
    }
  }
}
