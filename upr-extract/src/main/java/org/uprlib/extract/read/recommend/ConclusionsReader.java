package org.uprlib.extract.read.recommend;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Document;
import org.uprlib.extract.read.structure.SectionTitles;

/**
 * Reads a Working Group report's conclusions: which paragraphs are recommendations, under which
 * label, and which are the report's own statements. Immutable and thread-safe.
 */
final class ConclusionsReader {
  private final SectionTitles titles;

  /** Words by which a statement points at its footnote. */
  private final List<String> noteWords =
      DataFile.read(ConclusionsReader.class::getResourceAsStream, "note-words.tsv", 2).stream()
          .map(row -> row.required(1))
          .toList();

  /** A reader that knows sections by {@code titles}. */
  ConclusionsReader(SectionTitles titles) {
    this.titles = titles;
  }

  /**
   * The conclusions of {@code document}; empty if it has no such section.
   *
   * @param answers recognises paragraphs in which the State under review speaks of the
   *     recommendations before them
   * @param positions recognises headings that give the recommendations below them a position,
   *     printed as headings or not
   * @param topics recognises words that say no more than what is recommended about
   */
  Optional<Conclusions> read(
      Document document,
      Predicate<String> answers,
      BiPredicate<String, Boolean> positions,
      Predicate<String> topics) {
    return titles
        .conclusions(document)
        .map(
            each ->
                new EntryCollector(document, noteWords, answers, positions, topics)
                    .collect(each.texts()));
  }
}
