package org.uprlib.extract.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.error.UprException;
import org.uprlib.extract.read.documentation.PaperDraft;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.ReviewDocumentReader;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;

/** How national reports name the recommendations that they answer. */
class NamedPassagesTest {
  private static final String LABELS =
      "115.1 115.2 115.3 115.4 115.5 115.6 115.7 115.8 115.9 115.10 115.11 115.12 116.1 116.13";

  private static List<ResultRow> rows(String labels) {
    return ResultLine.rows(
        Stream.of(labels.split(" "))
            .map(label -> ResultLine.of(label, "Do what " + label + " says"))
            .toArray(ResultLine[]::new));
  }

  /** The labels that are named, each with the numbers of the paragraphs; rows have none. */
  private static String named(PaperDraft paper, String labels) throws UprException {
    List<ResultRow> rows = rows(labels);
    Map<Integer, List<NamedPassages.Found>> found =
        new NamedPassages(
                paper.read(),
                new ReviewLabels(rows, rows.get(0).info().cycle()),
                new LevelReader(new Qualifications()),
                new LikePassages.Boilerplate())
            .find();
    Map<Integer, String> told = new TreeMap<>();
    found.forEach(
        (row, all) ->
            told.put(
                row,
                rows.get(row).paragraph()
                    + " in "
                    + all.stream()
                        .map(each -> each.unit().paragraph().number().orElse("-"))
                        .distinct()
                        .collect(Collectors.joining(","))
                    + all.stream()
                        .flatMap(each -> each.level().stream())
                        .map(level -> " " + level.level().word())
                        .distinct()
                        .collect(Collectors.joining())));
    return String.join("; ", told.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The centre was closed (115.3).                            | 115.3 in 2",
        "The centre was closed (115.3, 115.5-115.7).               | 115.3 in 2; 115.5 in 2;"
            + " 115.6 in 2; 115.7 in 2",
        "The centre was closed (recommendation 115.3).             | 115.3 in 2",
        "The centre was closed (recommendations 3 and 5–7).        | 115.3 in 2; 115.5 in 2;"
            + " 115.6 in 2; 115.7 in 2",
        "The centre was closed (Recs. 3, 12).                      | 115.3 in 2; 115.12 in 2",
        "The centre was closed, as in Rec. 12.                     | 115.12 in 2",
        "This answers recommendation No. 115.3.                    | 115.3 in 2",
        "See recommendations 115.3–115.5 of the second cycle.      | 115.3 in 2; 115.4 in 2;"
            + " 115.5 in 2",
        "See recommendations 115.3–115.5 of the first cycle.       |",
        "See A/HRC/28/20, paras. 115.1 and 115.2.                  | 115.1 in 2; 115.2 in 2",
        "See A/HRC/14/15, paras. 115.1 and 115.2.                  |",
        "See A/HRC/28/20, paras. 151.8–115.10.                     | 115.8 in 2; 115.9 in 2;"
            + " 115.10 in 2",
        "Recommendation 115.4 in A/HRC/14/15 has been implemented. |",
        "Recommendation 115.4 (A/HRC/14/15) has been implemented. |",
        "Recommendation 115.4 of document A/HRC/14/15 has been implemented. |",
        "Recommendation 115.4, contained in the report of the Working Group (A/HRC/14/15), has been"
            + " implemented. |",
        "Recommendation 115.4 contained in the report of the Working Group of 2010 has been"
            + " implemented. |",
        "Recommendation 115.4 of CRC/C/XSV/CO/5 has been implemented. |",
        "Recommendation 115.4 of the 2010 review has been implemented. |",
        "Recommendation 115.4 of 2010 has been implemented. |",
        "Recommendation 115.4 (2010) has been implemented. |",
        "Recommendation 115.4, made in 2010, has been implemented. |",
        "Recommendations 115.4 and 115.5 accepted in 2010 have been implemented. |",
        "The 2010 UPR recommendation 115.4 has been implemented. |",
        "In the report of 2010, recommendation 115.4 is of note. |",
        "Of the recommendations of the seventh session, recommendation 115.4 has been implemented."
            + " |",
        "Recommendation 115.4 of the seventh session has been implemented. |",
        "Recommendation 115.4 of the 7th session of the Working Group has been implemented. |",
        "Recommendation 115.4 of the Special Rapporteur was discussed. |",
        "Recommendation 115.4 of the European Commission against Racism and Intolerance has been"
            + " implemented. |",
        "The Committee on the Rights of the Child in its recommendation 115.4 asked for a plan. |",
        "The National Audit Office made recommendation 115.4, which has been implemented. |",
        "The Ombudsman's recommendation 115.4 has been implemented. |",
        "Recommendation 115.4 (A/HRC/28/20) has been implemented. | 115.4 in 2",
        "Recommendation 115.4 of document A/HRC/28/20/Add.1 has been implemented. | 115.4 in 2"
            + " implemented",
        "Recommendation 115.4 of the 2014 review has been implemented. | 115.4 in 2 implemented",
        "Recommendation 115.4, accepted in 2015, has been implemented. | 115.4 in 2",
        "Recommendation 115.4 of the twentieth session has been implemented. | 115.4 in 2"
            + " implemented",
        "Recommendation 115.4 has been implemented in 2010. | 115.4 in 2 implemented",
        "The Government implemented recommendation 115.4 in 2018 by law. | 115.4 in 2 implemented",
        "In 2018, recommendation 115.4 has been implemented. | 115.4 in 2 implemented",
        "Under the 2010 law, recommendation 115.4 has been implemented. | 115.4 in 2 implemented",
        "By the end of 2018, recommendation 115.4 had been implemented. | 115.4 in 2",
        "Recommendation 115.4 has been implemented, as the report of the seventh session said. |"
            + " 115.4 in 2",
        "Recommendation 115.4 has been implemented (A/HRC/43/15). | 115.4 in 2",
        "Recommendation 115.4 has been fully implemented.          | 115.4 in 2 implemented",
        "Recommendation 115.4 has not been implemented.            | 115.4 in 2 not-implemented",
        "Recommendation 115.4 will be implemented.                 | 115.4 in 2",
        "Recommendation 115.4 is being implemented.                | 115.4 in 2 in-progress",
        "Recommendation 115.4 was partially implemented.           | 115.4 in 2"
            + " partly-implemented",
        "Recommendation 115.4 is implemented; recommendation 115.5 is before Parliament. | 115.4 in"
            + " 2 implemented; 115.5 in 2",
        "Recommendation 115.4 is implemented, and 115.5 is not implemented. | 115.4 in 2",
        "Recommendation 115.4 is implemented, while recommendation 115.5 is not implemented. |"
            + " 115.4 in 2 implemented; 115.5 in 2 not-implemented",
        "Recommendation 115.4 is implemented, whereas 115.5 and 115.6 have not been. | 115.4 in 2"
            + " implemented; 115.5 in 2; 115.6 in 2",
        "Recommendation 115.4 is implemented; 115.5 is being implemented. | 115.4 in 2"
            + " implemented; 115.5 in 2 in-progress",
        "Recommendation 115.4 is implemented, while 115.5 million was spent. | 115.4 in 2",
        "A law was passed; recommendation 115.4 is implemented. | 115.4 in 2 implemented",
        "Panama has implemented recommendation 115.4, a good example. | 115.4 in 2",
        "In neighbouring Chile, recommendation 115.4 is implemented. | 115.4 in 2",
        "As asked by Chile, recommendation 115.4 is implemented.   | 115.4 in 2 implemented",
        "Recommendation 115.4 of Fiji has been implemented.        | 115.4 in 2 implemented",
        "The recommendation of Fiji (115.4) has been implemented.  | 115.4 in 2 implemented",
        "Recommendations 115.4 and 115.5 were implemented and noted, respectively. | 115.4 in 2;"
            + " 115.5 in 2",
        "Recommendation 115.4 is implemented; the Government does not share this view. | 115.4 in"
            + " 2",
        "The following have not been implemented: 115.4, 115.6.    | 115.4 in 2 not-implemented;"
            + " 115.6 in 2 not-implemented",
        "Implemented: 115.4–115.6.                                 | 115.4 in 2 implemented;"
            + " 115.5 in 2 implemented; 115.6 in 2 implemented",
        "All recommendations but 115.4 have been implemented.      | 115.4 in 2",
        "Besides recommendation 115.4, all recommendations have been implemented. | 115.4 in 2",
        "The following recommendations have been implemented: 115.4, 115.5 (in part). | 115.4 in 2;"
            + " 115.5 in 2",
        "Recommendations 115.4 to 115.6 have been implemented; this does not include 115.5. | 115.4"
            + " in 2; 115.5 in 2; 115.6 in 2",
        "The Government implemented recommendation 115.4 and rejected recommendation 115.5. | 115.4"
            + " in 2; 115.5 in 2",
        "Sylvania has thus noted and implemented recommendation 115.4 by a law. | 115.4 in 2"
            + " implemented",
        "The Government implemented 115.4 and rejected 115.5.      | 115.4 in 2; 115.5 in 2",
        "Recommendation 115.4 of our submission is implemented.    |",
        "Recommendation 115.4 of the mid-term report is implemented. |",
        "Recommendation 115.4 of the Venice Commission is implemented. |",
        "Recommendation 115.4 of GRETA is implemented.             |",
        "Recommendation 115.4 (cycle 1) is implemented.            |",
        "Recommendation 115.4 (UPR I) is implemented.              |",
        "Recommendation 115.4 (cycle 2) is implemented.            | 115.4 in 2",
        "The index stood at: 115.4 and 115.5.                      |",
        "Regarding 115.3, the centre was closed.                   | 115.3 in 2",
        "With regard to 115.3 and 115.4, much was done.            | 115.3 in 2; 115.4 in 2",
        "The centre was closed (UPR 115.3).                        | 115.3 in 2",
        "The centre was closed, as 115.3 asks.                     | 115.3 in 2",
        "The implementation of 115.3 is ongoing.                   | 115.3 in 2",
        "The centre was closed. 115.3 is implemented.              | 115.3 in 2",
        "Recommendation 115.3 is implemented. 115.4 has been implemented, too. | 115.3 in 2; 115.4"
            + " in 2",
        "Regarding 115.3 million people, little is known.          |",
        "The plan costs much. 115.3 per cent more is spent.        |",
        "Implementation of 115.3 kilometres of road is ongoing.    |",
        "Regarding article 115.3 of the law, little is known.      |",
        "Regarding 115.99, the centre was closed.                  |",
        "The Council adopted general recommendation No. 3.         |",
        "In line with ILO Recommendation 12, leave was extended.   |",
        "The Council of Europe's recommendation 3 was followed.    |",
        "In recommendation 12 of the Committee, leave is asked.    |",
        "Of women, 115.3 per cent more were employed.              |",
        "The budget rose (115.3% in 2018).                         |",
        "The bill was voted on in 2018 (115 to 3).                 |",
        "Section 115.3 of the Act was repealed.                    |",
        "Recommendations 115.3 to 115.5 have been implemented, except 115.4. | 115.3 in"
            + " 2 implemented; 115.4 in 2; 115.5 in 2 implemented",
        "Recommendations 115.3 to 115.5, with the exception of 115.4, have been"
            + " implemented. | 115.3 in 2 implemented; 115.4 in 2; 115.5 in 2 implemented",
        "Of recommendations 115.3 to 115.5, all have been implemented, except 115.4, on"
            + " which a bill is before Parliament. | 115.3 in 2 implemented; 115.4 in 2;"
            + " 115.5 in 2 implemented",
        "Of recommendations 115.3 to 115.5, all but 115.4 have been implemented. |"
            + " 115.3 in 2 implemented; 115.4 in 2; 115.5 in 2 implemented",
        "Recommendations 115.3 to 115.5 have been implemented, except in two ports. |"
            + " 115.3 in 2; 115.4 in 2; 115.5 in 2",
        "Recommendations 115.3 to 115.5 have not been implemented, except 115.4. |"
            + " 115.3 in 2 not-implemented; 115.4 in 2; 115.5 in 2 not-implemented",
        "None of recommendations 115.3 to 115.5 has been implemented, except 115.4. |"
            + " 115.3 in 2; 115.4 in 2; 115.5 in 2",
        "Recommendations 115.3 to 115.5 will be implemented, except 115.4. | 115.3 in"
            + " 2; 115.4 in 2; 115.5 in 2",
        "The Government considers recommendation 115.3 to be fully implemented. | 115.3"
            + " in 2 implemented",
        "The Government does not consider recommendation 115.3 to be fully implemented."
            + " | 115.3 in 2",
        "The Ombudsman considers recommendation 115.3 to be fully implemented. | 115.3" + " in 2",
        "The Government considers it urgent that recommendation 115.3 be fully"
            + " implemented. | 115.3 in 2",
        "The Government considers what recommendation 115.3 asks for as implemented in"
            + " part. | 115.3 in 2",
        "Recommendation 115.3 was only partly implemented. | 115.3 in 2" + " partly-implemented",
        "Recommendation 115.3 has for the most part been fulfilled. | 115.3 in 2"
            + " partly-implemented",
        "Recommendation 1 is ambiguous, 116.1 is not.              | 116.1 in 2",
        "Recommendation 13 is the only one of that number.         | 116.13 in 2",
      })
  void numbersInARunningText(String text, String expected) throws UprException {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. The report was drafted by the Ministry of Justice.")
            .says("2. " + text)
            .says("3. It was sent to the Council in July.");

    assertThat(named(paper, LABELS)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void whatAHeadingNamesHoldsUpToTheNextOne() throws UprException {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. The report was drafted by the Ministry of Justice.")
            .bold("II. Follow-up")
            .bold("A. Detention (recommendations 3, 5–6)")
            .says("2. The Karstal centre was closed.")
            .bold("1. Children (recommendation 7)")
            .says("3. No child is detained.")
            .bold("B. Treaties")
            .says("Recommendations 8, 9")
            .says("4. The Convention was ratified.")
            .bold("C. Education – 115.10 and 115.11")
            .says("5. Schools were built.")
            .bold("D. Health – 115.12 million in all")
            .says("6. Nurses were trained.");

    assertThat(named(paper, LABELS))
        .isEqualTo(
            "115.3 in 2; 115.5 in 2; 115.6 in 2; 115.7 in 3; 115.8 in 4; 115.9 in 4; 115.10 in 5;"
                + " 115.11 in 5");
  }

  @Test
  void whatANoteNamesIsSaidWhereItStands() throws UprException {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .noted("1. The Karstal centre was closed.", "See recommendation 115.3.")
            .noted("2. Rape is defined anew.", "Recommendation 4 has thus been implemented.")
            .says("3. Schools were built.");

    assertThat(named(paper, LABELS)).isEqualTo("115.3 in 1; 115.4 in 2 implemented");
  }

  @Test
  void rowsOfTablesAnswerTheRecommendationInThem() throws UprException {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. The annex tells what was done.")
            .bold("Annex")
            .table(
                "Recommendation | Implementation | Status",
                "115.3 Close the Karstal centre (Norway) | It was closed in 2018. | Implemented",
                "115.4 Define rape anew (Peru) | A bill is before Parliament. | Ongoing",
                " | Parliament is to vote in May. | ",
                "5, 7–8 | Nothing was done. | Not implemented");

    assertThat(named(paper, LABELS))
        .isEqualTo(
            "115.3 in - implemented; 115.4 in - in-progress; 115.5 in - not-implemented;"
                + " 115.7 in - not-implemented; 115.8 in - not-implemented");
  }

  /** The level of 115.3 in the row {@code cells} of a table with these heads. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // A cell answers itself,
        "Status | Remarks; Implemented: No | -; not-implemented",
        "Status | Remarks; Implemented (not yet) | -; not-implemented",
        "Status | Remarks; Implemented: Yes | -; implemented",
        "Status | Remarks; Implemented ✗ | -;",
        "Status | Remarks; Implemented 50% | -;",
        // or what heads its column,
        "Implemented | Remarks; Yes | -; implemented",
        "Implemented? (Yes/No) | Remarks; No | -; not-implemented",
        "Implemented | Remarks; ✓ | -; implemented",
        "Implemented | Remarks; x | -;",
        "Implemented | Remarks; Yes, partly | -;",
        "Implemented | In progress; ✓ | ; implemented",
        "Implemented | In progress; | X; in-progress",
        "Implemented | In progress; No | Yes; in-progress",
        "Implemented | In progress; ✓ | ✓;",
        "Implemented | In progress; ✗ | ✗;",
        "Status | Remarks; Completed | -; implemented",
        "Status of implementation | Remarks; Partially | -; partly-implemented",
        "Status of activities | Remarks; Completed | -;",
        "Measures | Remarks; Completed | -;",
        // which is of another time, or of others.
        "Previous status | Current status; Implemented | Ongoing; in-progress",
        "Previous status | Current status; Implemented | ;",
        "Target status | Remarks; Implemented | 2030;",
        "View of civil society | Status; Not implemented | Ongoing; in-progress",
        // Another cell takes something from it.
        "Status | Remarks; Implemented | The law is still before Parliament.;",
        "Status | Remarks; Implemented | The work is not finished.;",
        "Status | Remarks; Implemented | To be completed in 2023;",
        "Status | Remarks; Implemented | Partially implemented;",
        "Status | Remarks; Implemented | It was done in 2021.; implemented",
        // A key explains letters and numbers, and a share says how much.
        "Status | Remarks; PI | -; partly-implemented",
        "Grade | Reports; 4 | 1; not-implemented",
        "Grade | Reports; 5 | 1;",
        "Priority | Remarks; PI | -;",
        "Completion | Remarks; 100 % | -; implemented",
        "Completion | Remarks; 60 per cent | -; partly-implemented",
        "Completion | Remarks; 0 % | -; not-implemented",
        "Completion | Remarks; 160 % | -;",
        "Budget | Remarks; 60 % | -;",
        "Status of activities | Remarks; 60 % | -;",
        "Status | Remarks; No progress | -; not-implemented",
      })
  void cellsAnswerWhatHeadsTheirColumn(String heads, String cells, String level)
      throws UprException {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. The annex tells what was done.")
            .says("2. Key: I = implemented; PI = partially implemented; NI = not implemented")
            .says(
                "3. In reports 1 = implemented; 2 = in progress; 4 = not"
                    + " implemented; 5 = not supported")
            .table("Recommendation | " + heads, "115.3 Close the centre, still open |" + cells);

    assertThat(named(paper, LABELS))
        .isEqualTo(("115.3 in - " + (level == null ? "" : level)).strip());
  }

  @Test
  void aCellThatReachesOverRowsIsOfEach() throws UprException {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. The annex tells what was done.")
            .table(
                "Recommendation | Measures | Status",
                "115.3 Close the centre | It was closed (115.4). | Implemented",
                "115.5 Pay nurses | ↑ | Ongoing",
                "115.6 Build schools | Roads were built. | ↑");

    assertThat(passages(paper))
        .isEqualTo(
            "115.3 [115.3 Close the centre It was closed (115.4). Implemented] implemented;"
                + " 115.4 [115.3 Close the centre It was closed (115.4). Implemented]"
                + " implemented; 115.5 [115.5 Pay nurses It was closed (115.4). Ongoing]"
                + " in-progress; 115.6 [115.6 Build schools Roads were built. Ongoing]"
                + " in-progress");
  }

  @Test
  void anAnnexLists() throws UprException {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. The annex tells what was done.")
            .bold("Annex")
            .says("115.3 Close the Karstal centre (Norway)")
            .says("It was closed in 2018.")
            .says("115.4 Define rape anew (Peru)")
            .says("A bill is before Parliament.");

    assertThat(named(paper, LABELS)).startsWith("115.3 in ").contains("; 115.4 in ");
  }

  @Test
  void papersOfOthersMeanOtherNumbersThanLabels() throws UprException {
    PaperDraft paper =
        PaperDraft.compilation()
            .bold("I. Background")
            .noted(
                "1. The Committee recommended that the centre be closed.",
                "CRC/C/XSV/CO/5, para. 3, and recommendation 4.")
            .noted("2. Rape was not defined anew.", "See A/HRC/28/20, para. 115.4.");

    assertThat(named(paper, LABELS)).isEqualTo("115.4 in 2");
  }

  @Test
  void labelsWithoutParagraphs() throws UprException {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. The centre was closed (recommendations 3 and 4).");

    assertThat(named(paper, "1 2 3 4")).isEqualTo("3 in 1; 4 in 1");
  }

  /**
   * A national report: {@code #} begins a heading, {@code -} a row of a table whose cells are
   * parted by {@code ;}, a note stands behind {@code ^}.
   */
  private static PaperDraft report(String paragraphs) {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. The report was drafted by the Ministry of Justice.");
    List<String> rows = new ArrayList<>();
    for (String each : (paragraphs + " // ").split(" // ", -1)) {
      if (each.startsWith("- ")) {
        rows.add(each.substring(2).replace(';', '|'));
        continue;
      }
      if (!rows.isEmpty()) {
        paper.table(rows.toArray(String[]::new));
        rows.clear();
      }
      int note = each.indexOf(" ^ ");
      if (each.startsWith("# ")) {
        paper.bold(each.substring(2));
      } else if (note >= 0) {
        paper.noted(each.substring(0, note), each.substring(note + 3));
      } else if (!each.isBlank()) {
        paper.says(each);
      }
    }
    return paper;
  }

  /** Each recommendation with the words of its passages, how it is named there and its level. */
  private static String passages(PaperDraft paper) throws UprException {
    List<ResultRow> rows = rows(LABELS);
    return found(paper.read(), rows).entrySet().stream()
        .map(
            each ->
                rows.get(each.getKey()).paragraph()
                    + each.getValue().stream()
                        .map(NamedPassagesTest::told)
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  private static Map<Integer, List<NamedPassages.Found>> found(
      ReviewDocument paper, List<ResultRow> rows) {
    return new TreeMap<>(
        new NamedPassages(
                paper,
                new ReviewLabels(rows, rows.get(0).info().cycle()),
                new LevelReader(new Qualifications()),
                new LikePassages.Boilerplate())
            .find());
  }

  private static String told(NamedPassages.Found found) {
    return " ["
        + found.note().map(note -> "^ " + note.text()).orElseGet(found.unit()::text)
        + "]"
        + (found.direct() ? "" : " above")
        + found.level().map(level -> " " + level.level().word()).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What begins with a label goes on in paragraphs without a number.
        "# Annex // 115.3 Close the centre (Norway). // It was closed. // Courts sit. | 115.3"
            + " [115.3 Close the centre (Norway).] [It was closed.] [Courts sit.]",
        "# Annex // 115.3 Close the centre (Norway). // # B. Courts // It was closed. | 115.3"
            + " [115.3 Close the centre (Norway).]",
        "# Annex // 115.3 Close the centre (Norway). // 2. It was closed. // Courts sit. | 115.3"
            + " [115.3 Close the centre (Norway).]",
        "# Annex // 115.3 Close the centre, as in recommendation 4. // It was closed. | 115.3"
            + " [115.3 Close the centre, as in recommendation 4.] [It was closed.]; 115.4 [115.3"
            + " Close the centre, as in recommendation 4.]",
        "# Annex // 115.3 Close it (Norway). // That is recommendation 4. // Courts sit. | 115.3"
            + " [115.3 Close it (Norway).]; 115.4 [That is recommendation 4.]",
        "# Annex // 115.3 Close it (Norway). // 115.4 Pay nurses (Peru). // Courts sit. | 115.3"
            + " [115.3 Close it (Norway).]; 115.4 [115.4 Pay nurses (Peru).] [Courts sit.]",
        "It was closed (115.3). // Courts sit. | 115.3 [It was closed (115.3).]",
        "# Annex // 115.3 Close it (Norway). // This recommendation is implemented. | 115.3 [115.3"
            + " Close it (Norway).] [This recommendation is implemented.] implemented",
        "# Annex // 115.3 Close it (Norway). // The programme is implemented. | 115.3 [115.3 Close"
            + " it (Norway).] [The programme is implemented.]",
        "# Annex // 115.3 Close it (Norway). // Yes. Cette recommandation is implemented. | 115.3"
            + " [115.3 Close it (Norway).] [Yes. Cette recommandation is implemented.]",
        "# Annex // 115.3 Close it (Norway). // La recomendación is implemented. | 115.3 [115.3"
            + " Close it (Norway).] [La recomendación is implemented.]",
        // So do rows of a table.
        "- 115.3 Close it; Closed. // - ; Nurses were paid. | 115.3 [115.3 Close it Closed.]"
            + " [Nurses were paid.]",
        "- No.; Answer // - Close it (115.3).; Closed. // - ; Nurses were paid. | 115.3 [Close it"
            + " (115.3). Closed.] [Nurses were paid.]",
        "- 115.3 Close it; Closed. // Courts sit. | 115.3 [115.3 Close it Closed.]",
        "# Annex // 115.3 Close it (Norway). // - Courts; Sit. | 115.3 [115.3 Close it (Norway).]",
        "- 115.3 Close it; Closed. // - ; Fully implemented. | 115.3 [115.3 Close it Closed.]"
            + " [Fully implemented.] implemented",
        "- 115.3 Close it; Closed. // - 115.4 Pay nurses; Paid. // - ; Nobody left. | 115.3 [115.3"
            + " Close it Closed.]; 115.4 [115.4 Pay nurses Paid.] [Nobody left.]",
        // What a row names that is not understood is not what the row above names.
        "- 115.3 Close it; Ongoing // - 77.3; Fully implemented // - 115.4 Pay; Ongoing | 115.3"
            + " [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing] in-progress",
        "- 115.3 Close it; Ongoing // - First cycle: 77.3; Fully implemented // - 115.4 Pay;"
            + " Ongoing | 115.3 [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing]"
            + " in-progress",
        "- 115.3 Close it; Ongoing // - 115.99; Fully implemented // - 115.4 Pay; Ongoing | 115.3"
            + " [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing] in-progress",
        "- 115.3 Close it; Ongoing // - Pledge 1; Fully implemented // - 115.4 Pay; Ongoing | 115.3"
            + " [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing] in-progress",
        "- 115.3 Close it; Ongoing // - A-77.3; Fully implemented // - 115.4 Pay; Ongoing | 115.3"
            + " [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing] in-progress",
        "- 115.3 Close it; Ongoing // - CRC 44; Fully implemented // - 115.4 Pay; Ongoing | 115.3"
            + " [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing] in-progress",
        "- 115.3 Close it; Ongoing // - B. Civil rights; Fully implemented // - 115.4 Pay; Ongoing"
            + " | 115.3 [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing]"
            + " in-progress",
        "- 115.3 Close it; Ongoing // - Total; Fully implemented // - 115.4 Pay; Ongoing | 115.3"
            + " [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing] in-progress",
        "- 115.3 Close it; Ongoing // - n/a; Fully implemented // - 115.4 Pay; Ongoing | 115.3"
            + " [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing] in-progress",
        "- 115.3 Close it; Ongoing // - Norway; Fully implemented // - 115.4 Pay; Ongoing | 115.3"
            + " [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing] in-progress",
        "- 115.3 Close it; Ongoing // - 115-III; Fully implemented // - 115.4 Pay; Ongoing | 115.3"
            + " [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing] in-progress",
        "- 115.3 Close it; Ongoing // - Voluntary pledge; Fully implemented // - 115.4 Pay; Ongoing"
            + " | 115.3 [115.3 Close it Ongoing] in-progress; 115.4 [115.4 Pay Ongoing]"
            + " in-progress",
        "- Closed.; Ongoing; 115.3 // - Paid.; Implemented; Pledge 1 | 115.3 [Closed. Ongoing"
            + " 115.3] in-progress",
        "- 115.3 Close it; Ongoing // - —; Nurses were paid. | 115.3 [115.3 Close it Ongoing]"
            + " in-progress [— Nurses were paid.]",
        "# Annex // 115.3 Close it (Norway). // 77.3 Pay nurses. // Courts sit. | 115.3 [115.3"
            + " Close it (Norway).]",
        "# Annex // 115.3 Close it (Norway). // A-77.3 Pay nurses. | 115.3 [115.3 Close it"
            + " (Norway).]",
        // Cells that contradict each other state nothing.
        "- 115.3; Fully implemented; Not implemented | 115.3 [115.3 Fully implemented Not"
            + " implemented]",
        "- 115.3; Fully implemented; Ongoing; It was closed. | 115.3 [115.3 Fully implemented"
            + " Ongoing It was closed.]",
        "- 115.3; Fully implemented; It was implemented. | 115.3 [115.3 Fully implemented It was"
            + " implemented.] implemented",
        // The status stands in another cell than the recommendation.
        "- Implemented; 115.3 Close it | 115.3 [Implemented 115.3 Close it] implemented",
        "- 115.3 Close it; Ongoing; Nobody left. | 115.3 [115.3 Close it Ongoing Nobody left.]"
            + " in-progress",
        "- 115.3 See that it is implemented; Later. | 115.3 [115.3 See that it is implemented"
            + " Later.]",
        // Under a heading that names one, this recommendation is that one.
        "# A. Detention (recommendation 3) // 2. This recommendation is implemented. | 115.3 [This"
            + " recommendation is implemented.] implemented",
        "# A. Detention (recommendation 3) // 2. The programme is implemented. | 115.3 [The"
            + " programme is implemented.] above",
        "# A. Detention (recommendation 3) // 2. Yes. This recommendation is implemented. | 115.3"
            + " [Yes. This recommendation is implemented.] implemented",
        "# A. Detention (recommendations 3, 4) // 2. This recommendation is implemented. | 115.3"
            + " [This recommendation is implemented.] above; 115.4 [This recommendation is"
            + " implemented.] above",
        "# A. Detention (recommendation 3) // 2. Recommendation 4 is implemented. | 115.3"
            + " [Recommendation 4 is implemented.] above; 115.4 [Recommendation 4 is implemented.]"
            + " implemented",
        "# A. Detention (recommendation 3) // 2. Recommendation 3 is implemented. | 115.3"
            + " [Recommendation 3 is implemented.] implemented",
        "A. Detention ^ Recommendation 3 // 2. It was closed. | 115.3 [It was closed.] above",
        // Of what is said twice in a unit, the level counts.
        "2. Courts sit. Recommendation 3 was noted. It is so. | 115.3 [Courts sit. Recommendation 3"
            + " was noted. It is so.]",
        "2. Recommendation 3 was noted. Recommendation 3 is implemented. | 115.3 [Recommendation 3"
            + " was noted. Recommendation 3 is implemented.] implemented",
        "2. Recommendation 3 is implemented. Recommendation 3 was noted. | 115.3 [Recommendation 3"
            + " is implemented. Recommendation 3 was noted.] implemented",
        "2. Recommendation 3 is being implemented. Recommendation 3 is implemented. | 115.3"
            + " [Recommendation 3 is being implemented. Recommendation 3 is implemented.]"
            + " in-progress",
        // A note names it, and may say how far it is implemented.
        "2. It was closed. ^ See recommendation 3. | 115.3 [It was closed.]",
        "2. It was closed. ^ It was late. Recommendation 3 is implemented. Courts sit. | 115.3 [^"
            + " It was late. Recommendation 3 is implemented. Courts sit.] implemented [It was"
            + " closed.]",
        "2. It was closed. ^ Law 12 is implemented. See recommendation 3. Law 4 is implemented. |"
            + " 115.3 [It was closed.]",
        "2. This recommendation is implemented. ^ Recommendation 115.3. | 115.3 [This"
            + " recommendation is implemented.] implemented",
        "2. The programme is implemented. ^ Recommendation 115.3. | 115.3 [The programme is"
            + " implemented.]",
        "2. This recommendation is implemented. Courts sit. ^ Recommendation 115.3. | 115.3 [This"
            + " recommendation is implemented. Courts sit.]",
        "# A. Detention (recommendation 3) // 2. It is so. ^ Recommendation 3. | 115.3 [It is so.]",
      })
  void whatANamingIsAbout(String paragraphs, String expected) throws UprException {
    assertThat(passages(report(paragraphs))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recommendation 115.3 is implemented. / Recommendation 115.4 was noted. | 115.3"
            + " implemented; 115.4",
        "Recommendation 115.3 was noted. / Recommendation 115.4 is implemented. / Courts sit. |"
            + " 115.3; 115.4 implemented",
        "Recommendation 115.3 / is implemented. | 115.3",
      })
  void aLineOfANoteSaysNothingOfWhatAnotherNames(String note, String expected) throws UprException {
    ReviewDocument paper =
        ReviewDocumentReader.create()
            .read(
                new TestDocument()
                    .heading("Mid-term report of the Government of Norway")
                    .says("The Karstal centre was closed.1")
                    .note("1", note.split(" / ", -1))
                    .document())
            .orElseThrow();
    List<ResultRow> rows = rows(LABELS);

    assertThat(
            found(paper, rows).entrySet().stream()
                .map(
                    each ->
                        rows.get(each.getKey()).paragraph()
                            + each.getValue().stream()
                                .flatMap(one -> one.level().stream())
                                .map(level -> " " + level.level().word())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}
