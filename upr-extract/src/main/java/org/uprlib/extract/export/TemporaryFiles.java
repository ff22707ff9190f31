package org.uprlib.extract.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFileCreationStrategy;

/** Makes temporary files that are gone when the program ends, however it ends. */
final class TemporaryFiles implements TempFileCreationStrategy {
  @Override
  public File createTempFile(String prefix, String suffix) throws IOException {
    File file = Files.createTempFile(prefix, suffix).toFile();
    file.deleteOnExit();
    return file;
  }

  @Override
  public File createTempDirectory(String prefix) throws IOException {
    File folder = Files.createTempDirectory(prefix).toFile();
    folder.deleteOnExit();
    return folder;
  }
}
