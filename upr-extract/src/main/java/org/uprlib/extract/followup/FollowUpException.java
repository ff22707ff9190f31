package org.uprlib.extract.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.TranslatedException;

/**
 * A follow-up table could not be read, or a matrix not filled from it. Its {@link #line()} is the
 * row of the spreadsheet, counted from 1 with the head.
 */
public final class FollowUpException extends TranslatedException {
  private static final long serialVersionUID = 1L;
  private static final int NO_LINE = 0;

  /** So many rows or places are named in a message, and how many more there are. */
  static final int MOST_LISTED = 10;

  private final @Nullable String column;
  private final List<String> labels;
  private final boolean ofMatrix;

  private FollowUpException(
      String source,
      int line,
      Term reason,
      @Nullable String column,
      List<String> labels,
      boolean ofMatrix,
      @Nullable Throwable cause) {
    super(source, line, reason, cause);
    this.column = column;
    this.labels = List.copyOf(labels);
    this.ofMatrix = ofMatrix;
  }

  FollowUpException(String source, Term reason, @Nullable Throwable cause) {
    this(source, NO_LINE, reason, null, List.of(), false, cause);
  }

  /** The cell in this row of the spreadsheet, under this head, is at fault. */
  FollowUpException(String source, int line, String column, Term reason) {
    this(
        source,
        line,
        because("column", Map.of("column", column, "what", reason)),
        column,
        List.of(),
        false,
        null);
  }

  static FollowUpException of(String source, Term reason) {
    return new FollowUpException(source, reason, null);
  }

  /** The table says something of recommendations that the matrix does not have. */
  static FollowUpException notInMatrix(String table, String matrix, List<FollowUpRow> rows) {
    return ofRows(
        table, rows, because("not-in-matrix", Map.of("labels", labelled(rows), "matrix", matrix)));
  }

  /**
   * Objects to rows that are not about the recommendation whose number they have.
   *
   * @throws FollowUpException if there are any
   */
  static void requireNone(String table, List<NumberCheck.Misplaced> misplaced)
      throws FollowUpException {
    if (!misplaced.isEmpty()) {
      List<Term> whys =
          misplaced.stream()
              .map(
                  each ->
                      because(
                          each.why(), Map.of("row", labelled(each.row()), "other", each.other())))
              .toList();
      throw ofRows(
          table,
          misplaced.stream().map(NumberCheck.Misplaced::row).toList(),
          because("misplaced", Map.of("rows", listed(whys, MOST_LISTED))));
    }
  }

  /**
   * Objects to rows whose number is one to the spreadsheet, so that a zero at its end is lost.
   *
   * @throws FollowUpException if there are any
   */
  static void requireTexts(String table, List<FollowUpRow> numbers) throws FollowUpException {
    if (!numbers.isEmpty()) {
      throw ofRows(table, numbers, because("labels-numbers", Map.of("labels", labelled(numbers))));
    }
  }

  private static FollowUpException ofRows(String table, List<FollowUpRow> rows, Term reason) {
    List<String> labels = rows.stream().map(FollowUpRow::paragraph).toList();
    return new FollowUpException(table, rows.get(0).line(), reason, null, labels, false, null);
  }

  private static Term labelled(List<FollowUpRow> rows) {
    return listed(rows.stream().map(FollowUpException::labelled).toList(), MOST_LISTED);
  }

  private static Term labelled(FollowUpRow row) {
    return row.line() > 0
        ? because("label-in-row", Map.of("label", row.paragraph(), "row", row.line()))
        : because("quoted", Map.of("text", row.paragraph()));
  }

  /**
   * The matrix has no cell for what a person wrote of recommendations.
   *
   * @param labels their numbers
   * @param places the place of each
   */
  static FollowUpException noCell(String matrix, List<String> labels, List<Term> places) {
    Term reason = because("no-cell", Map.of("labels", listed(places, MOST_LISTED)));
    return new FollowUpException(
        matrix, NO_LINE, reason, null, labels.stream().distinct().toList(), true, null);
  }

  /** The table is graded on one scale, and another is asked for. */
  public static FollowUpException otherScale(String source, String has, String wanted) {
    return of(source, because("other-scale", Map.of("has", has, "wanted", wanted)));
  }

  /** Head of the column at fault; empty if no cell is. */
  public Optional<String> column() {
    return Optional.ofNullable(column);
  }

  /** Numbers of the recommendations that have no place in the matrix; none if that is not it. */
  public List<String> labels() {
    return labels;
  }

  /** Whether it is the matrix that lacks cells, and not the table that is at fault. */
  public boolean isOfMatrix() {
    return ofMatrix;
  }
}
