package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
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
  private final Optional<Language> language;
  private final boolean tellsPositions;

  /** A check against {@code matrix}. */
  public MatrixCheck(Matrix matrix) {
    this.language = matrix.paper().language();
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

  /** False if the texts of {@code extraction} are in another language than the matrix of them. */
  public static boolean comparesTexts(Extraction extraction) {
    return extraction.furtherPapers().stream()
        .filter(paper -> paper.info().kind() == PaperKind.MATRIX)
        .allMatch(matrix -> sameLanguage(matrix.info().language(), extraction.paper().language()));
  }

  private static boolean sameLanguage(Optional<Language> one, Optional<Language> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
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
   * Where the matrix says otherwise: another text, if that is in the {@code written} language of
   * the recommendations; other recommending States, another position, a recommendation more or
   * less. What the matrix or the papers leave open is no difference, but was not compared.
   */
  public List<Notice> differences(
      List<Recommendation> recommendations, Optional<Language> written) {
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
        continue;
      }
      if (sameLanguage(language, written)) {
        text(recommendation, row).ifPresent(notices::add);
      }
      states(recommendation, row).ifPresent(notices::add);
      position(recommendation, row).ifPresent(notices::add);
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

  private static Optional<Notice> text(Recommendation papers, Recommendation row) {
    return TextDifference.between(papers.text(), row.text())
        .map(
            found ->
                differs(
                    row,
                    Map.of(Notice.WHICH, "text"),
                    "the papers say “%s”, the matrix says “%s”."
                        .formatted(found.one(), found.other()),
                    found.one(),
                    found.other()));
  }

  private static Optional<Notice> states(Recommendation papers, Recommendation row) {
    List<State> made = papers.recommendingStates();
    List<State> indexed = row.recommendingStates();
    return Set.copyOf(made).equals(Set.copyOf(indexed))
        ? Optional.empty()
        : Optional.of(
            differs(
                row,
                Map.of(Notice.WHICH, "states"),
                "the papers say that it is by %s, the matrix by %s."
                    .formatted(names(made), names(indexed)),
                made,
                indexed));
  }

  private static Notice differs(
      Recommendation row, Map<String, String> which, String what, Object papers, Object matrix) {
    Map<String, Object> facts = new HashMap<>(which);
    facts.put("label", row.paragraph());
    facts.put("papers", papers);
    facts.put("matrix", matrix);
    return Notice.at(row.location().span(), DIFFERS, row.paragraph() + ": " + what, facts);
  }

  private static String names(List<State> states) {
    return states.isEmpty()
        ? "no State"
        : states.stream().map(State::name).collect(Collectors.joining(", "));
  }

  private Optional<Notice> position(Recommendation papers, Recommendation row) {
    String papersSay = position(papers);
    String matrixSays = position(row);
    if (!comparable(papers, row)) {
      String what =
          "not compared, as the papers say " + papersSay + " and the matrix " + matrixSays;
      return tellsPositions
          ? Optional.of(
              Notice.at(
                  row.location().span(),
                  NOT_COMPARED,
                  row.paragraph() + ": " + what + ".",
                  Map.of("label", row.paragraph(), "papers", papersSay, "matrix", matrixSays)))
          : Optional.empty();
    }
    return papersSay.equals(matrixSays)
        ? Optional.empty()
        : Optional.of(
            differs(
                row,
                Map.of(),
                "the papers say " + words(papers) + ", the matrix says " + words(row) + ".",
                papersSay,
                matrixSays));
  }

  private static boolean comparable(Recommendation papers, Recommendation row) {
    return isFinal(papers.position().status()) && isFinal(row.position().status());
  }

  private static boolean isFinal(PositionStatus status) {
    return status != PositionStatus.PENDING && status != PositionStatus.UNKNOWN;
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
