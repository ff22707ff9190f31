package org.uprlib.extract.run.resume;

import java.nio.file.Path;
import java.util.List;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.InputGuard;
import org.uprlib.extract.write.export.ExportFormat;

/**
 * What a run that resumes is given. Immutable.
 *
 * @param target file of JSON Lines, or folder, that results go to
 * @param folder whether it is a folder
 * @param format of the results
 * @param files all files of the run, each once
 * @param guard keeps results from replacing what is to be read
 * @param by the program and its options, as a text that is equal for equal results; its hash is
 *     noted
 * @param rehash whether to read files, too, that are as they were by size and times
 * @param prune whether not to keep the results of papers that are gone
 */
public record RunSettings(
    Path target,
    boolean folder,
    ExportFormat format,
    List<PaperFile> files,
    InputGuard guard,
    String by,
    boolean rehash,
    boolean prune) {
  public RunSettings {
    files = List.copyOf(files);
    by = ContentHash.of(by);
  }
}
