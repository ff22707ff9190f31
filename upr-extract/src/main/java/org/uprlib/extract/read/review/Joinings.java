package org.uprlib.extract.read.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.error.UprException;
import org.uprlib.extract.model.Extraction;

/** The reviews that several papers belong to, one for each report symbol. For one thread. */
final class Joinings {
  private final Map<OpenPaper, Joining> byReport = new LinkedHashMap<>();
  private final Joining stranded;

  /**
   * @param reports the reports and what they yield alone
   */
  Joinings(Map<OpenPaper, Extraction> reports, Corrector corrector) {
    this.stranded = new Joining(corrector);
    Map<OpenPaper, OpenPaper> firsts = SamePaper.firsts(reports);
    Map<Object, Joining> byReview = new LinkedHashMap<>();
    reports.forEach(
        (paper, extraction) -> {
          OpenPaper first = firsts.getOrDefault(paper, paper);
          Object review = review(first, reports.keySet());
          Joining joining = byReview.computeIfAbsent(review, each -> new Joining(corrector));
          joining.addReport(paper, extraction);
          byReport.put(paper, joining);
        });
  }

  /** What the reports of one review have in common; a draft has what its final report has. */
  private static Object review(OpenPaper report, Set<OpenPaper> all) {
    OpenPaper counted =
        all.stream()
            .filter(each -> each.info().isFinalOf(report.info()))
            .findFirst()
            .orElse(report);
    Optional<ReviewKey> key = ReviewKey.of(counted);
    return key.isPresent() ? List.of(key.get(), counted.info().stateUnderReview()) : counted;
  }

  /** Adds a paper to its review; if the reports are all of others, it says so. */
  void add(Belonging belonging, List<UprException> unplaced) {
    Set<Joining> own = new LinkedHashSet<>();
    byReport.forEach(
        (report, joining) -> {
          if (belonging.isOf(report)) {
            own.add(joining);
          }
        });
    if (own.isEmpty() && !byReport.isEmpty()) {
      unplaced.add(belonging.otherThan(byReport.keySet().iterator().next()));
      return;
    }
    own.forEach(belonging.adding());
    if (own.isEmpty()) {
      belonging.adding().accept(stranded);
    }
  }

  /** The papers that speak of a report when none is there. */
  List<OpenPaper> withoutReport() {
    return stranded.withoutReport();
  }

  /** One extraction for each report; without a report, one for each matrix. */
  List<Extraction> extractions() {
    return Stream.concat(byReport.values().stream().distinct(), Stream.of(stranded))
        .flatMap(joining -> joining.extractions().stream())
        .toList();
  }
}
