package org.uprlib.extract.followup;

import static org.uprlib.extract.write.translation.TranslatedException.because;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
import org.uprlib.extract.followup.MatrixFiller.FilledMatrix;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.write.translation.Term;
import org.w3c.dom.Element;

/** One matrix that is being filled. Not thread-safe. */
final class Filling {
  /**
   * A row of the matrix.
   *
   * @param label number of its recommendation
   * @param paragraph in which the recommendation begins; null if it was not found
   */
  record Place(String label, @Nullable Element paragraph) {
    @Nullable Element row() {
      return paragraph == null ? null : Xml.around(paragraph, "tr");
    }
  }

  private final String name;
  private final DocxPackage docx;
  private final Map<String, FollowUpRow> rows;
  private final CellFiller.AssessmentLines lines;
  private final RecommendationTables headings;
  private final String head;
  private final Map<Element, Element> cells = new HashMap<>();
  private final Set<Element> written = new HashSet<>();
  private final Set<Element> held = new HashSet<>();
  private boolean added;

  /**
   * @param name of the matrix in messages
   * @param rows what is written, by label
   * @param head the words that head an added column
   */
  Filling(
      String name,
      DocxPackage docx,
      Map<String, FollowUpRow> rows,
      CellFiller.AssessmentLines lines,
      RecommendationTables headings,
      String head) {
    this.name = name;
    this.docx = docx;
    this.rows = rows;
    this.lines = lines;
    this.headings = headings;
    this.head = head;
  }

  /**
   * The matrix with what is reported of these recommendations.
   *
   * @throws FollowUpException if one of them has no cell for it
   */
  FilledMatrix fill(List<Place> places) throws UprException, FollowUpException {
    // Before a cell is written to: a table's width and head are those of the file.
    findCells(places);
    Map<Element, Set<String>> labels = labels(places);
    int filled = 0;
    Set<String> without = new TreeSet<>(RowOrder::labels);
    Set<String> leftOut = new TreeSet<>(RowOrder::labels);
    Set<String> differing = new TreeSet<>(RowOrder::labels);
    List<String> unplaced = new ArrayList<>();
    List<Term> where = new ArrayList<>();
    for (Place place : places) {
      FollowUpRow row = rows.get(place.label());
      FollowUpRow.Assessment assessment =
          row == null ? FollowUpRow.Assessment.NONE : row.assessment();
      List<CellFiller.AssessmentLines.Line> written = lines.of(assessment);
      if (!assessment.next().isBlank() || !assessment.ask().isBlank()) {
        leftOut.add(place.label());
      } else if (written.isEmpty()) {
        without.add(place.label());
      }
      Element cell = cell(place);
      if (!written.isEmpty() && cell == null) {
        unplaced.add(place.label());
        where.add(described(place));
      } else if (!written.isEmpty()) {
        if (write(place, cell, written, labels.get(cell).size() > 1)) {
          differing.add(place.label());
        }
        filled++;
      }
    }
    if (!unplaced.isEmpty()) {
      throw FollowUpException.noCell(name, unplaced, where);
    }
    return new FilledMatrix(
        docx.write(),
        places.size(),
        filled,
        held.size(),
        List.copyOf(differing),
        added,
        List.copyOf(without),
        List.copyOf(leftOut));
  }

  /** Labels of the recommendations that each cell is for. */
  private Map<Element, Set<String>> labels(List<Place> places) {
    Map<Element, Set<String>> labels = new HashMap<>();
    for (Place place : places) {
      Element cell = cell(place);
      if (cell != null) {
        labels.computeIfAbsent(cell, each -> new HashSet<>()).add(place.label());
      }
    }
    return labels;
  }

  /**
   * Writes lines on a recommendation.
   *
   * @param shared whether the cell is for others as well, so that each line has to say which
   * @return true if the cell has other words below one of the labels
   */
  private boolean write(
      Place place, Element cell, List<CellFiller.AssessmentLines.Line> text, boolean shared) {
    if (written.add(cell)) {
      Optional.ofNullable(Xml.around(cell, "tr")).ifPresent(TableColumns::letGrow);
      CellFiller.removePrompts(cell);
      if (!CellFiller.text(cell).isEmpty()) {
        held.add(cell);
      }
    }
    Element like = Xml.around(place.paragraph(), "tc");
    return CellFiller.write(
        cell,
        shared ? text.stream().map(each -> each.of(place.label())).toList() : text,
        like == null ? cell : like);
  }

  /** The cells of all columns of assessments, by row. */
  private void findCells(List<Place> places) {
    Map<Element, Set<Element>> tables = new LinkedHashMap<>();
    for (Place place : places) {
      Element row = place.row();
      Element table = row == null ? null : Xml.around(row, "tbl");
      if (table != null) {
        tables.computeIfAbsent(table, each -> new HashSet<>()).add(row);
      }
    }
    OptionalInt before = OptionalInt.empty();
    for (Map.Entry<Element, Set<Element>> each : tables.entrySet()) {
      TableColumns columns = new TableColumns(each.getKey(), each.getValue());
      OptionalInt found = columns.assessment(headings);
      if (found.isEmpty() && columns.isHeadless(headings)) {
        int count = columns.count();
        found = before.stream().filter(column -> column < count).findFirst();
      }
      added |= found.isEmpty();
      int column = found.orElseGet(() -> columns.add(head, headings));
      columns.fillUp(column);
      cells.putAll(columns.shown(column));
      before = OptionalInt.of(column);
    }
  }

  /** The cell for a recommendation's assessment; null if there is no other than its own. */
  private @Nullable Element cell(Place place) {
    Element row = place.row();
    Element cell = row == null ? null : cells.get(row);
    return cell == null || cell == Xml.around(place.paragraph(), "tc") ? null : cell;
  }

  /** The place of a recommendation without a cell, by the numbers of its table and row. */
  private Term described(Place place) throws UprException {
    Element row = place.row();
    Element table = row == null ? null : Xml.around(row, "tbl");
    if (row == null || table == null) {
      return because("label-without-row", Map.of("label", place.label()));
    }
    int number = Xml.all(docx.main().getDocumentElement(), "tbl").indexOf(table) + 1;
    return because(
        "label-in-table",
        Map.of(
            "label",
            place.label(),
            "table",
            number,
            "row",
            TableColumns.rows(table).indexOf(row) + 1));
  }
}
