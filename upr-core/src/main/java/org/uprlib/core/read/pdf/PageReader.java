package org.uprlib.core.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads pages: places their text, and parts tables from lines. For one document and one thread. */
final class PageReader {
  private final PageText text = new PageText();

  Page read(PDPage page) throws IOException {
    List<Chunk> chunks = text.chunks(page);
    List<Rule> rules = text.rules();
    List<Grid> grids = GridFinder.grids(rules);
    if (grids.isEmpty() && !LadderFinder.possible(rules)) {
      return new Page(LineBuilder.lines(chunks), List.of());
    }
    List<Chunk> words = text.words(page);
    text.rules();
    List<PageTable> tables = new ArrayList<>();
    for (Grid grid : grids.isEmpty() ? LadderFinder.grids(rules, words) : grids) {
      TableBuilder.table(grid, words).ifPresent(tables::add);
    }
    chunks.removeIf(chunk -> tables.stream().anyMatch(table -> table.area().holds(chunk)));
    return new Page(chunks.isEmpty() ? List.of() : LineBuilder.lines(chunks), tables);
  }
}
