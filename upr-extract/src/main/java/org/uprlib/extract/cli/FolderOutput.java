package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.InputGuard;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.run.resume.OutputNames;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.translation.Terminology;

/** One file a paper in a folder. */
final class FolderOutput implements Output {
  private final Path folder;
  private final ExportFormat format;
  private final Terminology words;
  private final OutputNames names;
  private final InputGuard guard;
  private final boolean allOrNothing;
  private final Map<NewFile, Path> waiting = new LinkedHashMap<>();

  /**
   * @param allOrNothing true to put the files in their places only once all are whole
   */
  FolderOutput(
      Path folder,
      ExportFormat format,
      Terminology words,
      OutputNames names,
      InputGuard guard,
      boolean allOrNothing) {
    this.folder = folder;
    this.format = format;
    this.words = words;
    this.names = names;
    this.guard = guard;
    this.allOrNothing = allOrNothing;
  }

  @Override
  public void write(PaperFile paper, Extraction extraction) throws IOException {
    Path target = UserPath.in(folder, format.folder(extraction) + names.next(paper.name()));
    Files.createDirectories(target.getParent());
    guard.check(target);
    NewFile file = NewFile.in(folder);
    waiting.put(file, target);
    try (Exporter exporter = format.openInFolder(file.stream(), words)) {
      exporter.write(extraction);
      exporter.finish();
    }
    file.stream().flush();
    if (!allOrNothing) {
      finish();
    }
  }

  @Override
  public void finish() throws IOException {
    for (Map.Entry<NewFile, Path> entry : waiting.entrySet()) {
      entry.getKey().moveTo(entry.getValue());
    }
    waiting.clear();
  }

  @Override
  public void close() throws IOException {
    for (NewFile file : waiting.keySet()) {
      file.close();
    }
  }
}
