package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.extract.enrich.RequestReader;

class ModelTrainingTest {
  private static final List<String> ASKS =
      List.of(
          "Ask donors for aid to build",
          "Continue its efforts to improve",
          "Consider measures to open",
          "Take steps to strengthen",
          "Adopt a law on");
  private static final List<String> MATTERS = List.of("schools for children", "courts for women");

  @TempDir private Path folder;

  /** Ten States with the same requests: for each action and matter one. */
  private static List<CodedRow> rows() {
    List<CodedRow> rows = new ArrayList<>();
    for (String state : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")) {
      for (int ask = 0; ask < ASKS.size(); ask++) {
        for (int matter = 0; matter < MATTERS.size(); matter++) {
          String text = ASKS.get(ask) + " " + MATTERS.get(matter);
          Set<String> coded =
              Set.of(
                  "action " + (ask + 1),
                  matter == 0 ? "issue Right to education" : "issue Justice");
          Set<String> linked = Set.of(matter == 0 ? "goal 4" : "goal 16");
          rows.add(row(state, text, coded, Set.of(CodedRow.ACTION, CodedRow.ISSUE)));
          rows.add(
              row(state, text, linked, Set.of(CodedRow.GOAL, CodedRow.TARGET, CodedRow.GROUP)));
        }
      }
    }
    return rows;
  }

  private static CodedRow row(String state, String text, Set<String> labels, Set<String> kinds) {
    return new CodedRow(state, OptionalInt.of(10), text, labels, kinds);
  }

  @Test
  void modelsTellWhatRowsOfOtherStatesTaughtThem() throws IOException {
    ModelTraining training = new ModelTraining(RequestReader.english(), rows(), 5);
    assertThat(training.figures(false).toMarkdown())
        .contains(
            "| action accuracy | 1.0000 |",
            "| issue micro-F1 | 1.0000 |",
            "| goal micro-F1 | 1.0000 |");
    training.write(folder, "first-");
    new ModelTraining(RequestReader.english(), rows(), 5).write(folder, "second-");
    for (Task task : Task.ALL) {
      assertThat(folder.resolve("first-" + task.file()))
          .hasBinaryContent(Files.readAllBytes(folder.resolve("second-" + task.file())));
    }
  }

  @Test
  void foldsAreOfAboutTheSameSizeAndKeepStatesTogether() {
    List<CodedRow> rows = rows();
    rows.addAll(rows().subList(0, 5));
    ModelTraining.Folds folds = ModelTraining.Folds.of(rows, 5);
    for (int fold = 0; fold < 5; fold++) {
      int held = fold;
      List<CodedRow> of = rows.stream().filter(row -> folds.foldOf(row) == held).toList();
      assertThat(of.size()).isBetween(40, 45);
      assertThat(of.stream().map(CodedRow::state).distinct()).hasSize(2);
    }
  }
}
