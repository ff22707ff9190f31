package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.matrix.Matrix;

/** Holds a matrix against the recommendations that report and addendum give. Immutable. */
public final class MatrixCheck {
  private static final String LACKS = "matrix-lacks";
  private static final String DIFFERS = "matrix-differs";
  private static final String ADDS = "matrix-adds";
  private static final String NOT_COMPARED = "matrix-not-compared";
  private static final Set<String> CODES = Set.of(LACKS, DIFFERS, ADDS);

  private final Map<String, Recommendation> byLabel = new HashMap<>();
  private final boolean tellsPositions;

  /** A check against {@code matrix}. */
  public MatrixCheck(Matrix matrix) {
    this.tellsPositions =
        matrix.notices().stream().noneMatch(n -> n.code().equals(Matrix.WITHOUT_POSITIONS));
    matrix.recommendations().forEach(r -> byLabel.putIfAbsent(r.paragraph(), r));
  }

  /** True if a matrix is among the papers of {@code extraction} and it is not the matrix's own. */
  public static boolean tookPart(Extraction extraction) {
    return extraction.furtherPapers().stream()
        .anyMatch(paper -> paper.info().kind() == PaperKind.MATRIX);
  }

  /** False if the matrix among the papers of {@code extraction} has no positions to compare. */
  public static boolean tellsPositions(Extraction extraction) {
    return extraction.notices().stream()
        .noneMatch(notice -> notice.code().equals(Matrix.WITHOUT_POSITIONS));
  }

  /** The differences that were found while {@code extraction} was made. */
  public static List<Notice> differences(Extraction extraction) {
    return extraction.notices().stream().filter(n -> CODES.contains(n.code())).toList();
  }

  /** What could not be compared, as the papers or the matrix leave the position open. */
  public static List<Notice> notCompared(Extraction extraction) {
    return extraction.notices().stream().filter(n -> n.code().equals(NOT_COMPARED)).toList();
  }

  /** The recommendations with the themes, persons and goals by which the matrix indexes them. */
  public List<Recommendation> indexed(List<Recommendation> recommendations) {
    List<Recommendation> indexed = new ArrayList<>(recommendations.size());
    for (Recommendation recommendation : recommendations) {
      Recommendation row = byLabel.get(recommendation.paragraph());
      boolean indexes = row != null && row.indexing().isPresent();
      indexed.add(indexes ? recommendation.indexed(row.indexing().get()) : recommendation);
    }
    return indexed;
  }

  /**
   * Where the matrix says otherwise: another position, a recommendation more or less. What the
   * matrix or the papers leave open is no difference, but was not compared.
   */
  public List<Notice> differences(List<Recommendation> recommendations) {
    List<Notice> notices = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Recommendation recommendation : recommendations) {
      String label = recommendation.paragraph();
      seen.add(label);
      Recommendation row = byLabel.get(label);
      if (row == null) {
        notices.add(
            Notice.general(
                LACKS, "The matrix has no recommendation " + label + ".", Map.of("label", label)));
      } else if (differ(recommendation, row)) {
        notices.add(
            Notice.at(
                row.location().span(),
                DIFFERS,
                label
                    + ": the papers say "
                    + words(recommendation)
                    + ", the matrix says "
                    + words(row)
                    + ".",
                facts(recommendation, row)));
      } else if (!comparable(recommendation, row) && tellsPositions) {
        notices.add(
            Notice.at(
                row.location().span(),
                NOT_COMPARED,
                label
                    + ": not compared, as the papers say "
                    + recommendation.position().status().word()
                    + " and the matrix "
                    + row.position().status().word()
                    + ".",
                facts(recommendation, row)));
      }
    }
    byLabel.forEach(
        (label, row) -> {
          if (!seen.contains(label)) {
            notices.add(
                Notice.at(
                    row.location().span(),
                    ADDS,
                    "Recommendation " + label + " stands in the matrix only.",
                    Map.of("label", label)));
          }
        });
    return notices;
  }

  private static boolean differ(Recommendation papers, Recommendation row) {
    return comparable(papers, row) && papers.position().status() != row.position().status();
  }

  private static boolean comparable(Recommendation papers, Recommendation row) {
    return isFinal(papers.position().status()) && isFinal(row.position().status());
  }

  private static boolean isFinal(PositionStatus status) {
    return status != PositionStatus.PENDING && status != PositionStatus.UNKNOWN;
  }

  private static Map<String, Object> facts(Recommendation papers, Recommendation row) {
    return Map.of("label", row.paragraph(), "papers", position(papers), "matrix", position(row));
  }

  private static String position(Recommendation recommendation) {
    return recommendation.position().status().word();
  }

  private static String words(Recommendation recommendation) {
    String words =
        recommendation.position().evidence().map(e -> " (“" + e.words() + "”)").orElse("");
    return recommendation.position().status().word() + words;
  }
}
