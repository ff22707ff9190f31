package org.uprlib.core.read.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.FieldStack;
import org.uprlib.core.read.flow.Flow;

/** Reads tables. Not thread-safe. */
record DocTableParser(DocStoryParser stories) {
  /** Edges of cells that lie this close, in twentieths of a point, are one. */
  private static final int SAME_EDGE = 40;

  Flow.Table read(Table table, FieldStack fields) throws UprException {
    NavigableSet<Integer> edges = edges(table);
    List<List<Flow.Table.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<Flow.Table.Cell> cells = new ArrayList<>();
      for (int j = 0; j < row.numCells(); j++) {
        add(row.getCell(j), edges, table.getTableLevel(), fields, cells);
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    return new Flow.Table(rows);
  }

  private void add(
      TableCell cell,
      NavigableSet<Integer> edges,
      int level,
      FieldStack fields,
      List<Flow.Table.Cell> row)
      throws UprException {
    int left = cell.getLeftEdge() - SAME_EDGE;
    int right = left + Math.max(0, cell.getWidth());
    int columns = Math.max(1, edges.subSet(left, right).size());
    if (cell.isMerged() && !row.isEmpty()) {
      row.add(row.remove(row.size() - 1).joined(new Flow.Table.Cell(List.of(), columns)));
      return;
    }
    List<Flow> content = new ArrayList<>();
    boolean covered = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    if (!covered) {
      stories.read(cell, level, fields, content::add);
    }
    row.add(new Flow.Table.Cell(content, columns, covered));
  }

  /** Where columns begin, from left to right. */
  private static NavigableSet<Integer> edges(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        all.add(row.getCell(j).getLeftEdge());
      }
    }
    TreeSet<Integer> distinct = new TreeSet<>();
    for (int edge : all) {
      if (distinct.isEmpty() || edge - distinct.last() > SAME_EDGE) {
        distinct.add(edge);
      }
    }
    return distinct;
  }
}
