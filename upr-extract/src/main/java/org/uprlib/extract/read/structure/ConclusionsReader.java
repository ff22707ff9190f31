package org.uprlib.extract.read.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Document;

/**
 * Reads a Working Group report's conclusions: which paragraphs are recommendations, under which
 * label, and which are the report's own statements. Immutable and thread-safe.
 */
public final class ConclusionsReader {
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
    return titles
        .conclusions(document)
        .map(each -> new EntryCollector(document, noteWords, answers).collect(each.texts()));
  }
}
