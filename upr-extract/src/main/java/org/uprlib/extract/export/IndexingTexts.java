package org.uprlib.extract.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.uprlib.extract.model.Indexing;

/**
 * How OHCHR indexes a recommendation, each part as one text for the cell of a table; empty where no
 * matrix was read.
 */
record IndexingTexts(Optional<Indexing> indexing) {
  private static final String PARTED = "; ";

  String themes() {
    return joined(Indexing::themes);
  }

  String affectedPersons() {
    return joined(Indexing::affectedPersons);
  }

  String sdgs() {
    return joined(Indexing::sdgs);
  }

  private String joined(Function<Indexing, List<String>> part) {
    return indexing.map(part).map(items -> String.join(PARTED, items)).orElse("");
  }
}
