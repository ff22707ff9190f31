package org.uprlib.extract.read.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.extract.read.structure.SectionTitles.Section;

/**
 * Reads a Working Group report's conclusions: which paragraphs are recommendations, under which
 * label, and which are the report's own statements. Immutable and thread-safe.
 */
public final class ConclusionsReader {
  /** A title that no style sets off from running text is at most this long. */
  private static final int LONGEST_TITLE = 60;

  private final SectionTitles titles;

  /** Words by which a statement points at its footnote. */
  private final List<String> noteWords =
      DataFile.read(ConclusionsReader.class::getResourceAsStream, "note-words.tsv", 2).stream()
          .map(row -> row.required(1))
          .toList();

  /** A reader that knows sections by {@code titles}. */
  public ConclusionsReader(SectionTitles titles) {
    this.titles = titles;
  }

  /** The conclusions of {@code document}; empty if it has no such section. */
  public Optional<Conclusions> read(Document document) {
    return read(document, text -> false);
  }

  /**
   * The conclusions of {@code document}; empty if it has no such section.
   *
   * @param answers recognises paragraphs in which the State under review speaks of the
   *     recommendations before them
   */
  public Optional<Conclusions> read(Document document, Predicate<String> answers) {
    return section(document)
        .map(blocks -> new EntryCollector(document, noteWords, answers).collect(blocks));
  }

  /** The blocks of the last section with such a title, its heading left out. */
  private Optional<List<Block>> section(Document document) {
    List<Block> blocks = document.blocks();
    int start = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (titles
          .section(blocks.get(i), LONGEST_TITLE)
          .filter(Section.CONCLUSIONS::equals)
          .isPresent()) {
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
    if (titles.section(block, LONGEST_TITLE).isPresent()) {
      return true;
    }
    return block instanceof Heading heading && SectionTitles.mainSection(heading.text());
  }
}
