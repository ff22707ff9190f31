package org.uprlib.extract;

import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Document;
import org.uprlib.core.paper.PaperFile;

/**
 * A file of a batch, as far as it was read to know its review. Immutable.
 *
 * @param file the file
 * @param groups what the papers of its review, or the files that may hold the same paper, have in
 *     common: papers that share one of these are read together
 * @param whole its content, if that was read to the end and is kept, so that it need not be read
 *     again
 */
public record OpenedFile(PaperFile file, Set<String> groups, Optional<Document> whole) {
  public OpenedFile {
    groups = Set.copyOf(groups);
  }

  /** A file that is to be read alone, and of which nothing was read yet. */
  public static OpenedFile unread(PaperFile file) {
    return new OpenedFile(file, Set.of(), Optional.empty());
  }

  /** The same, its content forgotten. */
  OpenedFile withoutContent() {
    return new OpenedFile(file, groups, Optional.empty());
  }

  /** Characters of the content that is kept. */
  int size() {
    return whole.map(document -> document.text().length()).orElse(0);
  }
}
