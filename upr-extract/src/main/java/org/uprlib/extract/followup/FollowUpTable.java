package org.uprlib.extract.followup;

import static org.uprlib.extract.write.translation.TranslatedException.because;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.match.evidence.RecommendationEvidence;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.IndexTerms;
import org.uprlib.extract.write.translation.Notices;

/**
 * What became of recommendations. Immutable.
 *
 * @param scale on which they are graded
 * @param rows a row a recommendation, no two of them of the same {@link FollowUpRow#key()}
 * @param evidence what later papers say, in the order of the rows
 * @param ownColumns heads of the columns that the person added, in order
 * @param parts what the person wrote for reports; empty parts are left out
 * @param labels how its file holds the numbers of the rows
 */
public record FollowUpTable(
    LevelScale scale,
    List<FollowUpRow> rows,
    List<FollowUpEvidence> evidence,
    List<String> ownColumns,
    Map<ReportPart, String> parts,
    LabelCells labels) {
  public FollowUpTable {
    rows = List.copyOf(rows);
    evidence = List.copyOf(evidence);
    ownColumns = List.copyOf(ownColumns);
    parts = Map.copyOf(parts);
  }

  /** A table whose numbers are texts. */
  public FollowUpTable(
      LevelScale scale,
      List<FollowUpRow> rows,
      List<FollowUpEvidence> evidence,
      List<String> ownColumns,
      Map<ReportPart, String> parts) {
    this(scale, rows, evidence, ownColumns, parts, LabelCells.TEXTS);
  }

  /**
   * A table of {@code recommendations}, in order; of two of one review and label, the first.
   *
   * @param scale on which they are to be graded
   */
  public static FollowUpTable of(List<ResultRow> recommendations, LevelScale scale) {
    return of(recommendations.stream().map(FollowUpRow::of), List.of(), scale);
  }

  /** As {@link #of}, of recommendations with what later papers say of them. */
  public static FollowUpTable ofEvidence(
      List<RecommendationEvidence> recommendations, LevelScale scale) {
    return of(
        recommendations.stream().map(FollowUpRow::of), FollowUpEvidence.of(recommendations), scale);
  }

  private static FollowUpTable of(
      Stream<FollowUpRow> rows, List<FollowUpEvidence> evidence, LevelScale scale) {
    Map<FollowUpRow.Key, FollowUpRow> first = new LinkedHashMap<>();
    rows.forEach(row -> first.putIfAbsent(row.key(), row));
    return new FollowUpTable(scale, List.copyOf(first.values()), evidence, List.of(), Map.of());
  }

  /**
   * This table with what a person wrote in {@code older}, and the passages that only that has.
   * Nothing written there is lost, except in the columns that are filled from the papers, where
   * these say something else.
   */
  public CarriedTable carrying(FollowUpTable older) {
    Map<FollowUpRow.Key, FollowUpRow> left = new LinkedHashMap<>();
    older.rows.forEach(row -> left.put(row.key(), row));
    List<FollowUpRow> all = new ArrayList<>();
    List<FollowUpRow> corrected = new ArrayList<>();
    List<FollowUpRow> otherwiseThemed = new ArrayList<>();
    for (FollowUpRow row : rows) {
      FollowUpRow before = left.remove(row.key());
      all.add(before == null ? row : row.carrying(before));
      if (before != null && row.isCorrectedIn(before)) {
        corrected.add(row);
      }
      if (before != null && row.isOtherwiseThemed(before)) {
        otherwiseThemed.add(row);
      }
    }
    all.addAll(left.values());
    Map<FollowUpRow.Key, List<FollowUpEvidence>> passages = new LinkedHashMap<>();
    all.forEach(row -> passages.put(row.key(), new ArrayList<>()));
    Stream.concat(evidence.stream(), older.evidence.stream())
        .distinct()
        .forEach(each -> passages.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
    return new CarriedTable(
        new FollowUpTable(
            scale,
            all,
            passages.values().stream().flatMap(List::stream).toList(),
            older.ownColumns,
            older.parts),
        List.copyOf(left.values()),
        corrected,
        otherwiseThemed);
  }

  /**
   * Objects to rows that are not about the recommendation that {@code papers} have under their
   * number, so that what a person wrote would be carried to another one; and as {@link
   * #requireNumbers} to those of which the papers do not show it.
   *
   * @param name what to call this table in messages
   * @throws FollowUpException if there are any
   */
  public void requireNumbersOf(FollowUpTable papers, String name) throws FollowUpException {
    FollowUpException.requireNone(
        name,
        new NumberCheck(papers.rows.stream().map(NumberCheck.Known::of).toList()).misplaced(rows));
    unshownBy(papers).requireTexts(name);
    Set<String> symbols = papers.symbols();
    FollowUpTable others = where(row -> !symbols.contains(row.review().symbol()));
    FollowUpException.requireNone(name, NumberCheck.withoutZero(others.rows));
  }

  /** The rows of which {@code papers} do not show that they have the right number. */
  public FollowUpTable unshownBy(FollowUpTable papers) {
    Set<String> symbols = papers.symbols();
    return where(row -> !symbols.contains(row.review().symbol()) || row.isWordless());
  }

  private Set<String> symbols() {
    return rows.stream().map(row -> row.review().symbol()).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Objects to rows whose number seems to have lost a zero, where no paper shows it: it stands
   * where the one with a zero would, or it is a number to the spreadsheet.
   *
   * @param name what to call this table in messages
   * @throws FollowUpException if there are any
   */
  public void requireNumbers(String name) throws FollowUpException {
    FollowUpException.requireNone(name, NumberCheck.withoutZero(rows));
    requireTexts(name);
  }

  /** As {@link #requireNumbers}, of what is a number to the spreadsheet alone. */
  void requireTexts(String name) throws FollowUpException {
    FollowUpException.requireTexts(name, rows.stream().filter(labels::isNumber).toList());
  }

  private static Object reviewed(FollowUpRow row) {
    FollowUpRow.Review review = row.review();
    return review.state().isPresent() ? review.state().get() : review.stateName();
  }

  /**
   * {@code tables} as one, to make a document of.
   *
   * @param names what to call them in messages
   * @throws FollowUpException if there is no row, or they are of several States or scales, or two
   *     have the same recommendation, or a number seems to have lost a zero
   */
  public static FollowUpTable joined(List<String> names, List<FollowUpTable> tables)
      throws FollowUpException {
    FollowUpTable together = together(names, tables);
    for (int i = 0; i < tables.size(); i++) {
      tables.get(i).requireNumbers(names.get(i));
    }
    return together;
  }

  /**
   * As {@link #joined}, of tables whose numbers are compared with those of papers.
   *
   * @throws FollowUpException as there, but for numbers
   */
  public static FollowUpTable together(List<String> names, List<FollowUpTable> tables)
      throws FollowUpException {
    FollowUpTable first = tables.get(0);
    List<FollowUpRow> all = new ArrayList<>();
    Map<FollowUpRow.Key, String> seen = new LinkedHashMap<>();
    List<FollowUpEvidence> passages = new ArrayList<>();
    Map<ReportPart, String> texts = new EnumMap<>(ReportPart.class);
    Set<String> own = new LinkedHashSet<>();
    for (int i = 0; i < tables.size(); i++) {
      FollowUpTable table = tables.get(i);
      String name = names.get(i);
      if (table.rows.isEmpty()) {
        throw FollowUpException.of(name, because("no-recommendation"));
      }
      if (isGraded(table.rows)) {
        if (isGraded(all) && !table.scale.id().equals(first.scale.id())) {
          throw FollowUpException.otherScale(name, table.scale.id(), first.scale.id());
        }
        first = table;
      }
      for (FollowUpRow row : table.rows) {
        String before = seen.put(row.key(), name);
        if (before != null) {
          throw FollowUpException.of(
              name,
              because(
                  "in-both",
                  Map.of(
                      "symbol", row.review().symbol(), "label", row.paragraph(), "other", before)));
        }
        if (!all.isEmpty() && !all.get(0).review().stateName().equals(row.review().stateName())) {
          throw FollowUpException.of(
              name,
              because(
                  "several-states", Map.of("state", reviewed(row), "first", reviewed(all.get(0)))));
        }
        all.add(row);
      }
      passages.addAll(table.evidence);
      own.addAll(table.ownColumns);
      table.parts.forEach(texts::putIfAbsent);
    }
    return new FollowUpTable(first.scale, underOneName(all), passages, List.copyOf(own), texts);
  }

  /** A theme has a code in the matrix of one review and none in that of another. */
  private static List<FollowUpRow> underOneName(List<FollowUpRow> rows) {
    Map<String, String> names = new HashMap<>();
    for (FollowUpRow row : rows) {
      for (String theme : row.themes()) {
        names.merge(
            IndexTerms.withoutCode(theme),
            theme,
            (one, other) -> one.length() <= other.length() ? one : other);
      }
    }
    return rows.stream()
        .map(
            row ->
                row.under(
                    row.themes().stream()
                        .map(theme -> names.get(IndexTerms.withoutCode(theme)))
                        .distinct()
                        .toList()))
        .toList();
  }

  /**
   * This table with the asks that each recommendation takes up; those not in {@code asks} take up
   * none.
   */
  public FollowUpTable takingUp(Map<FollowUpRow.Key, List<String>> asks) {
    return with(
        rows.stream().map(row -> row.takingUp(asks.getOrDefault(row.key(), List.of()))).toList(),
        evidence);
  }

  /** The rows that {@code filter} takes, with what later papers say of them. */
  public FollowUpTable where(Predicate<FollowUpRow> filter) {
    List<FollowUpRow> chosen = rows.stream().filter(filter).toList();
    Set<FollowUpRow.Key> keys =
        chosen.stream().map(FollowUpRow::key).collect(Collectors.toUnmodifiableSet());
    return with(chosen, evidence.stream().filter(each -> keys.contains(each.key())).toList());
  }

  /** The same rows, which reports and factsheets list under {@code theme}. */
  public FollowUpTable under(String theme) {
    return with(rows.stream().map(row -> row.under(List.of(theme))).toList(), evidence);
  }

  private FollowUpTable with(List<FollowUpRow> others, List<FollowUpEvidence> passages) {
    return new FollowUpTable(scale, others, passages, ownColumns, parts, labels);
  }

  /** Whether any of {@code rows} has a level. */
  static boolean isGraded(List<FollowUpRow> rows) {
    return rows.stream().anyMatch(row -> row.assessment().level().isPresent());
  }

  /** The reviews whose recommendations it has, each once, in order. */
  public List<FollowUpRow.Review> reviews() {
    return rows.stream().map(FollowUpRow::review).distinct().toList();
  }

  /** A notice for each review whose answers are not in the papers that the table is made of. */
  public List<Notice> unanswered() {
    Map<FollowUpRow.Review, Integer> unanswered = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.position() == PositionStatus.PENDING)
        .forEach(row -> unanswered.merge(row.review(), 1, Integer::sum));
    return unanswered.entrySet().stream()
        .map(
            each -> {
              String symbol = each.getKey().symbol();
              return Notices.answersNotHere(each.getValue(), symbol, Optional.of(symbol));
            })
        .toList();
  }

  /** What the person wrote for this part of reports; empty string if nothing. */
  public String part(ReportPart part) {
    return parts.getOrDefault(part, "");
  }

  /** {@code given} in place of what the person wrote, unless it is empty. */
  String part(ReportPart part, String given) {
    return given.isEmpty() ? part(part) : given;
  }

  /** A part of a report that a person writes, beside what is written of each recommendation. */
  public enum ReportPart {
    /** Who writes it. */
    AUTHOR,
    /** How to reach them. */
    CONTACT,
    /** What they do. */
    ABOUT,
    /** How the report came about. */
    METHOD,
    /** Whom they consulted. */
    CONSULTATION,
    /** What they conclude. */
    CONCLUSION;

    /** Its key in tables of words. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static ReportPart of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }
}
