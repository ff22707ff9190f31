package org.uprlib.extract.structure;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.extract.structure.SectionTitles.Section;

/** Finds the section "Conclusions and/or recommendations" in a report. */
final class ConclusionsFinder {
  /** A title that no style sets off from running text is at most this long. */
  private static final int LONGEST_TITLE = 60;

  private final SectionTitles titles;

  ConclusionsFinder(SectionTitles titles) {
    this.titles = titles;
  }

  /** The blocks of the section, its heading left out; empty if the document has no such section. */
  Optional<List<Block>> find(Document document) {
    List<Block> blocks = document.blocks();
    int start = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (section(blocks.get(i)).filter(Section.CONCLUSIONS::equals).isPresent()) {
        start = i + 1;
      }
    }
    if (start < 0) {
      return Optional.empty();
    }
    int end = start;
    while (end < blocks.size() && !ends(blocks.get(end))) {
      end++;
    }
    return Optional.of(blocks.subList(start, end));
  }

  private boolean ends(Block block) {
    if (section(block).isPresent()) {
      return true;
    }
    return block instanceof Heading heading && SectionTitles.mainSection(heading.text());
  }

  private Optional<Section> section(Block block) {
    if (block instanceof Heading heading) {
      return titles.section(heading.text());
    }
    return block instanceof Paragraph paragraph && paragraph.text().length() < LONGEST_TITLE
        ? titles.section(paragraph.text())
        : Optional.empty();
  }
}
