package org.uprlib.extract.read.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The papers of a review of Sylvania, as files in a folder. For tests. */
public final class SylvanianPapers {
  private static final String REPORT = "A/HRC/99/15";

  private final Path folder;

  /** Papers in {@code folder}. */
  public SylvanianPapers(Path folder) {
    this.folder = folder;
  }

  /** The report: 115.1 and 115.2 are supported, 116.1 to 116.6 are open. */
  public Path report() throws IOException {
    return paper(
        "report.docx",
        REPORT,
        "Sylvania",
        "** I. Summary of the proceedings of the review process",
        "1. The delegation of Sylvania opened the dialogue.",
        "2. The delegation pledged to open the archives of the police.",
        "** II. Conclusions and/or recommendations",
        "115. The following recommendations enjoy the support of Sylvania:",
        "115.1. Ratify the Convention against Torture (Spain);",
        "115.2. Establish a national human rights institution (France).",
        "116. The following recommendations will be examined by Sylvania, which will provide"
            + " responses in due course:",
        "116.1. Criminalize domestic violence (Chile);",
        "116.2. Abolish the death penalty (Portugal);",
        "116.3. Combat trafficking in persons (Peru);",
        "116.4. Protect journalists (Norway);",
        "116.5. Reduce overcrowding in prisons (Ghana);",
        "116.6. Decriminalize defamation (Togo).");
  }

  /** An addendum to the report. */
  public Path addendum(String addition, String... lines) throws IOException {
    return paper(
        addition.replace('/', '-') + ".docx", REPORT + "/" + addition, "Sylvania", addendum(lines));
  }

  /** An addendum to another report. */
  public Path addendumTo(String report, String state, String... lines) throws IOException {
    return paper("other.docx", report + "/Add.1", state, addendum(lines));
  }

  /** OHCHR's matrix. */
  public Path matrix(String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of("** Thematic list of recommendations"));
    lines.addAll(List.of(rows));
    return WordFile.write(folder.resolve("matrix.docx"), lines);
  }

  /** Any paper of the Council on the review of {@code state}. */
  public Path paper(String name, String symbol, String state, String... lines) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                symbol,
                "Human Rights Council",
                "** Report of the Working Group on the Universal Periodic Review",
                "** " + state));
    all.addAll(List.of(lines));
    return WordFile.write(folder.resolve(name), all);
  }

  private static String[] addendum(String... lines) {
    List<String> all = new ArrayList<>();
    all.add("** Addendum");
    all.add(
        "** Views on conclusions and/or recommendations, voluntary commitments and replies"
            + " presented by the State under review");
    all.addAll(List.of(lines));
    return all.toArray(String[]::new);
  }
}
