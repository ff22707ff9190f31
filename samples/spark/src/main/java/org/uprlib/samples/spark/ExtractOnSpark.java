package org.uprlib.samples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.CollectionAccumulator;
import org.uprlib.core.document.FileType;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.extract.Batch;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.write.format.TableFields;
import scala.Tuple2;

/**
 * Reads a folder or object store of papers on a cluster, and writes the table that the command
 * writes with {@code --format parquet}: {@code spark-submit upr-spark.jar PAPERS OUT}. In {@code
 * OUT/recommendations} are the rows, in folders by cycle and session, in {@code OUT/failures} a row
 * for each paper that could not be read.
 */
public final class ExtractOnSpark {
  /** A lost worker costs what its tasks had done, a task its start and a file of each session. */
  private static final int REVIEWS_PER_TASK = 16;

  /** With few reviews: so many that no core is left without work long before the others. */
  private static final int TASKS_PER_CORE = 4;

  private ExtractOnSpark() {}

  /** Runs the job; the cluster is told by Spark's own settings. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected PAPERS OUT");
    }
    try (SparkSession spark = SparkSession.builder().appName("UPR papers").getOrCreate()) {
      run(spark, arguments[0], arguments[1]);
    }
  }

  /**
   * Reads {@code papers} and writes both tables into {@code out}.
   *
   * @return number of papers that could not be read
   */
  static long run(SparkSession spark, String papers, String out) {
    Dataset<Row> files =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", "true")
            .load(papers)
            .select("path", "content");
    List<String> paths = paths(files);
    List<PaperFile> named = PaperSearch.named(paths.stream().map(ExtractOnSpark::path).toList());
    Map<String, PaperContent> places = new HashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      places.put(paths.get(i), new PaperContent(i, named.get(i).name(), new byte[0]));
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<PaperContent> contents = contents(files, context.broadcast(places));
    int[] reviews = reviews(named, contents);
    int count = (int) Arrays.stream(reviews).distinct().count();
    Broadcast<int[]> reviewOf = context.broadcast(reviews);
    CollectionAccumulator<Row> failures = spark.sparkContext().collectionAccumulator();
    JavaRDD<Row> rows =
        JavaPairRDD.fromJavaRDD(
                contents.map(paper -> new Tuple2<>(reviewOf.value()[paper.place()], paper)))
            .groupByKey(tasks(count, context.defaultParallelism()))
            .flatMap(review -> PaperReading.rows(review._2(), failures::add));
    spark
        .createDataFrame(rows, TableRows.schema())
        .write()
        .partitionBy(TableFields.IN_FOLDERS.toArray(String[]::new))
        .parquet(out + "/recommendations");
    // A task that was done twice told its failures twice.
    List<Row> failed = failures.value().stream().distinct().toList();
    spark.createDataFrame(failed, failures()).coalesce(1).write().parquet(out + "/failures");
    return failed.size();
  }

  private static int tasks(int reviews, int cores) {
    return Math.max(
        reviews / REVIEWS_PER_TASK, Math.max(1, Math.min(reviews, TASKS_PER_CORE * cores)));
  }

  private static StructType failures() {
    return new StructType().add("source", DataTypes.StringType).add("reason", DataTypes.StringType);
  }

  /** The papers, in the order in which the command takes them; no content is read for that. */
  private static List<String> paths(Dataset<Row> files) {
    List<String> paths =
        new ArrayList<>(files.select("path").as(Encoders.STRING()).collectAsList());
    Set<String> endings = FileType.endings();
    paths.removeIf(path -> !endings.contains(ending(path)));
    paths.sort(Comparator.comparing(ExtractOnSpark::path));
    return paths;
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Path path(String path) {
    return Path.of(new org.apache.hadoop.fs.Path(path).toUri().getPath());
  }

  private static JavaRDD<PaperContent> contents(
      Dataset<Row> files, Broadcast<Map<String, PaperContent>> places) {
    return files
        .toJavaRDD()
        .filter(row -> places.value().containsKey(row.getString(0)))
        .map(
            row -> {
              PaperContent paper = places.value().get(row.getString(0));
              return new PaperContent(paper.place(), paper.name(), row.getAs(1));
            });
  }

  /** The number of each paper's review. */
  private static int[] reviews(List<PaperFile> named, JavaRDD<PaperContent> contents) {
    Map<Integer, List<String>> groups =
        new HashMap<>(
            contents
                .mapToPair(paper -> new Tuple2<>(paper.place(), PaperReading.groups(paper)))
                .collectAsMap());
    List<PaperExtractor.OpenedFile> opened = new ArrayList<>();
    Map<PaperFile, Integer> places = new HashMap<>();
    for (int i = 0; i < named.size(); i++) {
      places.put(named.get(i), i);
      opened.add(
          new PaperExtractor.OpenedFile(
              named.get(i), Set.copyOf(groups.getOrDefault(i, List.of())), Optional.empty()));
    }
    int[] reviews = new int[named.size()];
    int number = 0;
    for (List<PaperExtractor.OpenedFile> review : Batch.reviews(opened)) {
      for (PaperExtractor.OpenedFile each : review) {
        reviews[places.get(each.file())] = number;
      }
      number++;
    }
    return reviews;
  }
}
