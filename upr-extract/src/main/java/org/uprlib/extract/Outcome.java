package org.uprlib.extract;

import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.extract.model.Extraction;

/** What became of one file of a batch. */
public sealed interface Outcome {
  /** The file. */
  PaperFile file();

  /**
   * The paper was read. Immutable.
   *
   * @param file the file
   * @param extraction what was pulled out of it; its source is the file's {@link PaperFile#name()}
   */
  record Read(PaperFile file, Extraction extraction) implements Outcome {}

  /**
   * The paper was read and is part of what another one of its review yields. Immutable.
   *
   * @param file the file
   */
  record Joined(PaperFile file) implements Outcome {}

  /**
   * The paper was not read: an earlier run read it, and its results are kept. Immutable.
   *
   * @param file the file
   */
  record Kept(PaperFile file) implements Outcome {}

  /**
   * The paper could not be read, or is not a UPR paper.
   *
   * @param unread the file, and why
   */
  record Failed(PaperSearch.UnreadFile unread) implements Outcome {
    /** The failure that {@code cause} reports. */
    public static Failed of(PaperFile file, Throwable cause) {
      return new Failed(PaperSearch.UnreadFile.of(file, cause));
    }

    @Override
    public PaperFile file() {
      return unread.file();
    }

    /** Why, as the end of a sentence that begins with the file's name. */
    public String reason() {
      return unread.reason();
    }

    /** What was thrown. */
    public Throwable cause() {
      return unread.cause();
    }
  }
}
