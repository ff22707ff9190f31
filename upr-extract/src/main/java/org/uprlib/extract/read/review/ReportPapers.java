package org.uprlib.extract.read.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.AddendumReader;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.read.dialogue.PledgeReader;
import org.uprlib.extract.read.list.ListReader;
import org.uprlib.extract.read.position.FinalPositions;
import org.uprlib.extract.read.recommend.ReportReader;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.write.translation.Notices;

/**
 * Makes sense of reports of the Working Group, and of bare lists of recommendations. Thread-safe.
 *
 * @param tables finds the tables of a report
 * @param addenda reads positions in a report's own tables
 * @param named finds the State that a list is about
 */
record ReportPapers(
    ReportReader reports,
    Lazy<ListReader> lists,
    Lazy<RecommendationTables> tables,
    Lazy<AddendumReader> addenda,
    PledgeReader pledges,
    NamedState named) {
  private static final Position UNTOLD = Position.unknown("Its row of the table leaves it open.");

  /**
   * The recommendations of the report or list; empty if it has no section of them. What no title
   * calls a report is a list if more recommendations are found in it so.
   */
  Optional<Extraction> read(OpenPaper paper) {
    Optional<Extraction> report = report(paper);
    Optional<Extraction> list =
        paper.info().kind() == PaperKind.UNKNOWN ? list(paper) : Optional.empty();
    int found = report.map(each -> each.recommendations().size()).orElse(0);
    return list.filter(each -> each.recommendations().size() > found)
        .or(() -> report)
        .map(each -> named.complete(each, paper.document()));
  }

  /** What distinguishes a list from others; empty if {@code paper} can be none. */
  Optional<String> beginningOfList(OpenPaper paper) {
    return lists.get().beginning(paper.document());
  }

  private Optional<Extraction> report(OpenPaper paper) {
    Document document = paper.document();
    return reports
        .read(tables.get().runningText(document), paper.info(), paper.deadline())
        .map(
            report -> {
              FinalPositions answered = withTables(report.recommendations(), paper);
              List<Notice> notices = new ArrayList<>(document.notices());
              if (ReviewKey.of(paper).filter(ReviewKey::isDraft).isPresent()) {
                String symbol = paper.info().symbol().orElseThrow();
                notices.add(Notices.general("draft-report", Map.of("symbol", symbol)));
              }
              notices.addAll(report.notices());
              notices.addAll(answered.notices());
              return new Extraction(
                  document.source(),
                  paper.info().ofKind(PaperKind.WORKING_GROUP_REPORT),
                  List.of(),
                  Optional.empty(),
                  answered.recommendations(),
                  pledges.read(document, paper.info(), paper.deadline()),
                  paper.placed(notices));
            });
  }

  /** A table of the report's own that has a column of positions says more than its lead-in. */
  private FinalPositions withTables(List<Recommendation> found, OpenPaper report) {
    Document document = report.document();
    if (found.isEmpty() || document.tables().isEmpty()) {
      return new FinalPositions(found, List.of());
    }
    Addendum tables = addenda.get().readTables(document, report.info(), report.deadline());
    return tables.answers().isEmpty()
        ? new FinalPositions(found, List.of())
        : FinalPositions.of(opened(found, tables, report), List.of(tables), report.deadline());
  }

  /** {@code found}, open where their rows of {@code tables} say no more than that they are. */
  private static List<Recommendation> opened(
      List<Recommendation> found, Addendum tables, OpenPaper report) {
    List<Position> byTables =
        FinalPositions.of(
                found.stream().map(each -> each.answered(UNTOLD)).toList(),
                List.of(tables),
                report.deadline())
            .recommendations()
            .stream()
            .map(Recommendation::position)
            .toList();
    // A column without a word leaves the answer to the lead-in.
    boolean filled = byTables.stream().anyMatch(each -> each.evidence().isPresent());
    return IntStream.range(0, found.size())
        .mapToObj(
            i ->
                filled && byTables.get(i).isOpen() && !byTables.get(i).equals(UNTOLD)
                    ? found.get(i).answered(UNTOLD.withCommentOf(found.get(i).position()))
                    : found.get(i))
        .toList();
  }

  private Optional<Extraction> list(OpenPaper paper) {
    Document document = paper.document();
    return lists
        .get()
        .read(document, paper.info(), paper.deadline())
        .map(
            list ->
                new Extraction(
                    document.source(),
                    paper.info().ofKind(PaperKind.RECOMMENDATION_LIST),
                    list.recommendations(),
                    paper.placed(list.notices())));
  }
}
