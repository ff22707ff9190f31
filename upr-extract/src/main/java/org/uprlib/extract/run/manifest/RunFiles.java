package org.uprlib.extract.run.manifest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The files beside results that a run notes what it has done in. Stateless. */
public final class RunFiles {
  private static final List<String> ENDINGS = List.of(".manifest", ".manifest.next", ".part");

  private RunFiles() {}

  /** Whether {@code file} is called as such a file, so that nothing else may be written there. */
  public static boolean isCalledSo(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
