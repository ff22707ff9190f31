package org.uprlib.extract.position;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.structure.Entry;

/**
 * The positions that section II of a Working Group report gives to its recommendations. Immutable.
 *
 * <p>A lead-in governs the recommendations after it until the next lead-in; theme headings, notes
 * and remarks between them change nothing. A statement that names recommendations by number
 * overrides what their lead-in says.
 *
 * @param positions one for each numbered recommendation, in document order
 * @param referred positions on recommendations that stand in the dialogue and are named by
 *     paragraph
 * @param notices wordings not understood, numbers that lead nowhere, contradictions, wrong totals
 */
public record SectionTwoPositions(
    List<Position> positions, List<ReferredPosition> referred, List<Notice> notices) {
  public SectionTwoPositions {
    positions = List.copyOf(positions);
    referred = List.copyOf(referred);
    notices = List.copyOf(notices);
  }

  /**
   * Settles the positions of one report.
   *
   * @param entries the entries of section II in document order
   * @param document symbol of the report, or its file name, for the evidence
   * @param phrases wordings of the report's language
   * @param deadline by which they must be settled
   * @throws org.uprlib.core.read.limit.LateException if time is up
   */
  public static SectionTwoPositions of(
      List<Entry> entries, String document, Phrases phrases, Deadline deadline) {
    SectionTwoNotices notices = new SectionTwoNotices();
    Explanations explanations = new Explanations();
    LeadIns leadIns = new LeadIns(phrases, explanations, document, entries, notices);
    leadIns.apply(deadline);
    LaterStatements later = new LaterStatements(leadIns, phrases, document, notices);
    Iterator<LeadIns.ListRemark> remarks = leadIns.remarks().iterator();
    Optional<LeadIns.ListRemark> remark = next(remarks);
    for (LeadIns.LaterStatement statement : leadIns.statements()) {
      deadline.require();
      while (remark.filter(each -> each.start() < statement.start()).isPresent()) {
        later.apply(remark.get());
        remark = next(remarks);
      }
      later.apply(statement);
    }
    while (remark.isPresent()) {
      deadline.require();
      later.apply(remark.get());
      remark = next(remarks);
    }
    TotalCheck.ofReport(leadIns.totals(), later.positions())
        .mismatches()
        .forEach(notices::totalMismatch);
    return new SectionTwoPositions(later.positions(), later.referred(), notices.all());
  }

  private static Optional<LeadIns.ListRemark> next(Iterator<LeadIns.ListRemark> remarks) {
    return remarks.hasNext() ? Optional.of(remarks.next()) : Optional.empty();
  }
}
