package org.uprlib.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the sample papers and the output expected of them: {@code MakeSamples samples} writes
 * {@code samples/papers}, {@code samples/follow-up}, {@code samples/submissions} and {@code
 * samples/expected}.
 */
public final class MakeSamples {
  private MakeSamples() {}

  /** Exit code 0 if all was written, 2 if not called with one folder. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: MakeSamples FOLDER");
      System.exit(2);
    }
    make(Path.of(arguments[0]));
  }

  /** Writes all samples under {@code folder}. */
  public static void make(Path folder) throws IOException {
    write(SampleFile.papers(), Files.createDirectories(folder.resolve("papers")));
    write(SampleFile.followUp(), Files.createDirectories(folder.resolve("follow-up")));
    write(SampleFile.submissions(), Files.createDirectories(folder.resolve("submissions")));
    write(SampleFile.expected(), Files.createDirectories(folder.resolve("expected")));
  }

  private static void write(List<SampleFile> files, Path folder) throws IOException {
    for (SampleFile file : files) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(file.name()))) {
        file.contents().writeTo(out);
      }
    }
  }
}
