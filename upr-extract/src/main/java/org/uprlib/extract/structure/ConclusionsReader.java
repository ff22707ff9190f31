package org.uprlib.extract.structure;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;

/**
 * Reads a Working Group report's conclusions: which paragraphs are recommendations, under which
 * label, and which are the report's own statements. Immutable and thread-safe.
 */
public final class ConclusionsReader {
  private final ConclusionsFinder finder = new ConclusionsFinder(SectionTitles.load());

  /** The conclusions of {@code document}; empty if it has no such section. */
  public Optional<Conclusions> read(Document document) {
    Optional<List<Block>> blocks = finder.find(document);
    return blocks.map(section -> new EntryCollector(document).collect(section));
  }
}
