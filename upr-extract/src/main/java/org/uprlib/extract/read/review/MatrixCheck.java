package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.read.matrix.MatrixReader.Matrix;
import org.uprlib.extract.write.translation.Notices;
import org.uprlib.extract.write.translation.Term;

/** Compares a matrix with the recommendations that report and addendum give. Immutable. */
final class MatrixCheck {
  private final Map<String, Recommendation> byLabel = new HashMap<>();
  private final Optional<Language> language;
  private final boolean givesPositions;

  /** What the matrix says of numbers whose rows give different positions. */
  private final Map<String, Map<String, ?>> contradictions = new HashMap<>();

  MatrixCheck(Matrix matrix) {
    this.language = matrix.paper().language();
    this.givesPositions =
        matrix.notices().stream().noneMatch(n -> n.code().equals(Matrix.WITHOUT_POSITIONS));
    matrix.notices().stream()
        .filter(notice -> notice.code().equals(Matrix.CONTRADICTION))
        .map(Notice::facts)
        .forEach(facts -> contradictions.put(String.valueOf(facts.get("label")), facts));
    matrix.recommendations().forEach(r -> byLabel.putIfAbsent(r.paragraph(), r));
  }

  /** The recommendations with the themes, persons and goals by which the matrix indexes them. */
  List<Recommendation> indexed(List<Recommendation> recommendations) {
    return recommendations.stream()
        .map(
            each ->
                Optional.ofNullable(byLabel.get(each.paragraph()))
                    .flatMap(Recommendation::indexing)
                    .map(each::indexed)
                    .orElse(each))
        .toList();
  }

  /**
   * Where the matrix says otherwise: another text, if that is in the {@code written} language of
   * the recommendations; other recommending States, another position, a recommendation more or
   * less. What the matrix or the papers leave open is not a difference, but was not compared.
   */
  List<Notice> differences(List<Recommendation> recommendations, Optional<Language> written) {
    List<Notice> notices = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Recommendation recommendation : recommendations) {
      String label = recommendation.paragraph();
      seen.add(label);
      Recommendation row = byLabel.get(label);
      if (row == null) {
        notices.add(Notices.general(Matrix.LACKS, Map.of("label", label)));
        continue;
      }
      if (!PaperInfo.differ(language, written)) {
        text(recommendation, row).ifPresent(notices::add);
      }
      states(recommendation, row).ifPresent(notices::add);
      position(recommendation, row).ifPresent(notices::add);
    }
    byLabel.forEach(
        (label, row) -> {
          if (!seen.contains(label)) {
            notices.add(Notices.at(row.location().span(), Matrix.ADDS, Map.of("label", label)));
          }
        });
    return notices;
  }

  private static Optional<Notice> text(Recommendation papers, Recommendation row) {
    return TextDifference.between(papers.text(), row.text())
        .map(found -> notice(row, "matrix-differs.text", found.one(), found.other()));
  }

  private static Optional<Notice> states(Recommendation papers, Recommendation row) {
    List<State> made = papers.recommendingStates();
    List<State> indexed = row.recommendingStates();
    return Set.copyOf(made).equals(Set.copyOf(indexed))
        ? requests(papers, row)
        : Optional.of(notice(row, "matrix-differs.states", names(made), names(indexed)));
  }

  /** Where the same States made it, but one of its requests is by others of them. */
  private static Optional<Notice> requests(Recommendation papers, Recommendation row) {
    Map<String, Request> indexed = new HashMap<>();
    row.requests().forEach(each -> indexed.putIfAbsent(Folding.bare(each.text()), each));
    for (Request request : papers.requests()) {
      Request same = indexed.get(Folding.bare(request.text()));
      if (same != null && !Set.copyOf(same.states()).equals(Set.copyOf(request.states()))) {
        Map<String, Object> facts =
            Map.of(
                "label", row.paragraph(),
                "request", Notice.excerpt(request.text()),
                "papers", names(request.states()),
                "matrix", names(same.states()));
        return Optional.of(Notices.at(row.location().span(), "matrix-differs.requests", facts));
      }
    }
    return Optional.empty();
  }

  private static Notice notice(Recommendation row, String key, Object papers, Object matrix) {
    return Notices.at(
        row.location().span(),
        key,
        Map.of("label", row.paragraph(), "papers", papers, "matrix", matrix));
  }

  private static Object names(List<State> states) {
    return states.isEmpty() ? Term.of("none", "recommending-state") : states;
  }

  private Optional<Notice> position(Recommendation papers, Recommendation row) {
    PositionStatus papersSay = papers.position().status();
    PositionStatus matrixSays = row.position().status();
    Map<String, ?> rows = contradictions.get(row.paragraph());
    if (rows != null) {
      return Optional.of(
          Notices.at(row.location().span(), "matrix-not-compared.contradiction", rows));
    }
    if (papersSay.isOpen() || matrixSays.isOpen()) {
      return givesPositions
          ? Optional.of(notice(row, Matrix.NOT_COMPARED, papersSay.word(), matrixSays.word()))
          : Optional.empty();
    }
    return papersSay == matrixSays
        ? Optional.empty()
        : Optional.of(
            Notices.at(
                row.location().span(),
                Matrix.DIFFERS,
                Map.of(
                    "label",
                    row.paragraph(),
                    "papers",
                    papersSay.word(),
                    "papersWords",
                    words(papers),
                    "matrix",
                    matrixSays.word(),
                    "matrixWords",
                    words(row))));
  }

  private static String words(Recommendation recommendation) {
    return recommendation
        .position()
        .evidence()
        .map(Evidence::words)
        .map(words -> "“" + Notice.excerpt(words) + "”")
        .orElse("–");
  }

  /**
   * Where two printings of a text differ in more than blanks and punctuation.
   *
   * @param one the words of the one between those that both have in common, with the word before
   *     them
   * @param other the same of the other
   */
  private record TextDifference(String one, String other) {
    /** Empty if they are the same. */
    static Optional<TextDifference> between(String one, String other) {
      if (Folding.bare(one).equals(Folding.bare(other))) {
        return Optional.empty();
      }
      List<String> first = words(one);
      List<String> second = words(other);
      int most = Math.min(first.size(), second.size());
      int begin = 0;
      while (begin < most && same(first.get(begin), second.get(begin))) {
        begin++;
      }
      int end = 0;
      while (end < most - begin && same(fromEnd(first, end), fromEnd(second, end))) {
        end++;
      }
      int from = Math.max(0, begin - 1);
      return Optional.of(new TextDifference(between(first, from, end), between(second, from, end)));
    }

    private static List<String> words(String text) {
      return Arrays.asList(text.strip().split("[" + Blank.CHARACTERS + "]+"));
    }

    private static boolean same(String one, String other) {
      return Folding.bare(one).equals(Folding.bare(other));
    }

    private static String fromEnd(List<String> words, int index) {
      return words.get(words.size() - 1 - index);
    }

    private static String between(List<String> words, int from, int end) {
      return Notice.excerpt(String.join(" ", words.subList(from, words.size() - end)));
    }
  }
}
