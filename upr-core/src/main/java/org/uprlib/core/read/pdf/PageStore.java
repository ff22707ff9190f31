package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.TextAssembler;

/** Keeps the lines of all pages as the document's original text, and tells each its place there. */
final class PageStore {
  private final TextAssembler assembler;

  PageStore(TextAssembler assembler) {
    this.assembler = assembler;
  }

  /** The same pages, their lines placed. */
  List<Page> store(List<Page> pages) {
    List<Page> stored = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        assembler.store("\f");
      }
      assembler.startPage();
      stored.add(store(pages.get(i)));
    }
    return stored;
  }

  private Page store(Page page) {
    List<Line> lines = new ArrayList<>(page.lines().size());
    List<PageTable> tables = new ArrayList<>();
    for (Line line : page.lines()) {
      storeTables(page.tables(), tables, line.baseline());
      lines.add(store(line));
    }
    storeTables(page.tables(), tables, Float.NEGATIVE_INFINITY);
    return new Page(lines, tables);
  }

  /** Stores those tables that stand above {@code baseline} and are not stored yet. */
  private void storeTables(List<PageTable> tables, List<PageTable> stored, float baseline) {
    while (stored.size() < tables.size() && tables.get(stored.size()).area().top() > baseline) {
      stored.add(tables.get(stored.size()).map(this::store));
    }
  }

  private Line store(Line line) {
    Line placed = line.at(assembler.store(line.text()));
    assembler.store("\n");
    return placed;
  }
}
