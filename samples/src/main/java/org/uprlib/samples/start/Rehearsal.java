package org.uprlib.samples.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.uprlib.extract.cli.ExtractProgram;
import org.uprlib.samples.desk.DeskProgram;
import org.uprlib.validate.cli.ValidateProgram;

/**
 * Runs the programs once over the sample papers, so that Java can keep the classes that this takes
 * in an archive. What they print goes where this program's output goes.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Reads the sample papers in the folder that is given, and checks the submissions there. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String papers = Path.of(arguments[0], "papers").toString();
    String submissions = Path.of(arguments[0], "submissions").toString();
    Path workbook = Files.createTempFile("upr", ".xlsx");
    try {
      ExtractProgram.commandLine().execute(papers, "--format", "jsonl");
      ExtractProgram.commandLine().execute(papers, "--out", workbook.toString());
      ValidateProgram.commandLine().execute(submissions);
      DeskProgram.rehearse(Path.of(submissions, "sylvania-2024.docx"));
    } finally {
      Files.deleteIfExists(workbook);
    }
  }
}
