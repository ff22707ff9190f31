package org.uprlib.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.write.format.TableFields;

/** The job's tables on two threads of this machine. */
class ExtractOnSparkTest {
  private static final Path PAPERS = Path.of("..", "papers");

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static Path papers;
  private static long failures;

  @BeforeAll
  static void run() throws IOException {
    papers = folder.resolve("papers of Sylvania");
    Path later = Files.createDirectories(papers.resolve("later"));
    try (Stream<Path> files = Files.list(PAPERS)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path place = file.toString().contains("-add1") ? later : papers;
        Files.copy(file, place.resolve(file.getFileName().toString()));
      }
    }
    Files.writeString(papers.resolve("poisoned.pdf"), "%PDF-1.4 and no more");
    Files.writeString(papers.resolve("notes.txt"), "no paper");
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", false)
            .getOrCreate();
    failures = ExtractOnSpark.run(spark, papers.toString(), folder.resolve("out").toString());
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  @Test
  void itsRowsAreThoseOfTheCommand() throws InterruptedException {
    List<Row> rows = new ArrayList<>();
    for (Outcome outcome : Extractor.create().extractAll(List.of(papers))) {
      if (outcome instanceof Outcome.Read read) {
        TableRows.of(read.extraction()).forEach(rows::add);
      }
    }

    List<String> expected = sorted(spark.createDataFrame(rows, TableRows.schema()));

    assertThat(sorted(written())).isEqualTo(expected).hasSizeGreaterThan(90);
  }

  private static List<String> sorted(Dataset<Row> table) {
    List<String> rows = new ArrayList<>(table.toJSON().collectAsList());
    rows.sort(null);
    return rows;
  }

  /** What was written, its columns in the table's order. */
  private static Dataset<Row> written() {
    return spark
        .read()
        .parquet(folder.resolve("out/recommendations").toString())
        .selectExpr(
            TableFields.COLUMNS.stream()
                .map(column -> "`" + column.name() + "`")
                .toArray(String[]::new));
  }

  @Test
  void anAddendumInAnotherFolderGivesItsReviewPositions() {
    assertThat(
            written()
                .where("source = 'automatic-2019.docx' AND evidenceSymbol LIKE '%Add.1'")
                .count())
        .isPositive();
  }

  @Test
  void aPoisonedFileFailsAloneAndIsARow() {
    assertThat(failures).isOne();
    assertThat(spark.read().parquet(folder.resolve("out/failures").toString()).collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("poisoned.pdf");
  }
}
