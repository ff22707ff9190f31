package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.uprlib.core.paper.PaperFile;

/** Names the files of results in a folder, one a paper. */
public interface ResultNames {
  /** Whether a paper called {@code name} is among those of this run. */
  boolean isHere(String name);

  /** Gives no paper one of these names, which hold results of papers that are gone. */
  void reserve(Set<String> files);

  /** The file for the results of {@code paper}. */
  String of(PaperFile paper);

  /**
   * Guards what is to be read.
   *
   * @throws IOException if {@code target} must not be replaced
   */
  void check(Path target) throws IOException;

  /** Whether the results of the paper called {@code paper} may be in {@code file}; thread-safe. */
  boolean fits(String paper, String file);
}
