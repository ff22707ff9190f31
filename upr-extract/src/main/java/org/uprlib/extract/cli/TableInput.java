package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.FollowUpReader;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.LevelScales;

/** Reads the follow-up tables that a document is made of. */
final class TableInput {
  private final FollowUpReader reader;

  TableInput(States states) {
    this.reader = new FollowUpReader(states, LevelScales.load());
  }

  /**
   * The tables in {@code files} as one.
   *
   * @throws org.uprlib.extract.followup.FollowUpException if one is no such table, or they are not
   *     of one State and scale
   */
  FollowUpTable read(List<Path> files) throws IOException {
    List<FollowUpTable> tables = new ArrayList<>();
    for (Path file : files) {
      tables.add(reader.read(file));
    }
    return FollowUpTable.joined(files.stream().map(Path::toString).toList(), tables);
  }
}
