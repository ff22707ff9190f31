package org.uprlib.extract.read.position;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.structure.MarkNames;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.reference.Reference;

/** Settles the positions of a report by its section II. Immutable and thread-safe. */
public final class SectionTwoReader {
  private final PhraseBook book;
  private final Explanations explanations;
  private final Map<Language, MarkNames> marks = MarkNames.load();

  /**
   * A reader with these wordings.
   *
   * @throws IllegalStateException if the data that ships with the library is malformed
   */
  public SectionTwoReader(PhraseBook book) {
    this.book = book;
    this.explanations = new Explanations(book);
  }

  /**
   * Settles the positions of one report.
   *
   * @param entries the entries of section II in document order
   * @param document symbol of the report, or its file name, for the evidence
   * @param language of the report
   * @param deadline by which they must be settled
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public Positions read(
      List<Entry> entries, String document, Language language, Deadline deadline) {
    SectionTwoNotices notices = new SectionTwoNotices();
    MarkedEntries marked = new MarkedEntries(marks.get(language), entries);
    LeadIns leadIns = new LeadIns(book, language, explanations, document, entries, marked, notices);
    leadIns.apply(deadline);
    LaterStatements later = new LaterStatements(leadIns, book, language, document, notices);
    for (LeadIns.Said said : leadIns.said()) {
      deadline.throwIfExpired();
      later.apply(said);
    }
    later.check();
    leadIns.check(later.positions());
    TotalCheck.ofReport(leadIns.totals(), later.positions())
        .mismatches()
        .forEach(notices::totalMismatch);
    return new Positions(later.positions(), later.referred(), notices.all());
  }

  /**
   * The positions that section II of a Working Group report gives to its recommendations.
   * Immutable.
   *
   * <p>A lead-in governs the recommendations after it until the next lead-in; theme headings, notes
   * and remarks between them change nothing. A statement that names recommendations by number
   * overrides what their lead-in says.
   *
   * @param positions one for each numbered recommendation, in document order
   * @param referred positions on recommendations that are in the dialogue and are named by
   *     paragraph
   * @param notices wordings not understood, numbers that lead nowhere, contradictions, wrong totals
   */
  public record Positions(
      List<Position> positions, List<CrossReferencedPosition> referred, List<Notice> notices) {
    public Positions {
      positions = List.copyOf(positions);
      referred = List.copyOf(referred);
      notices = List.copyOf(notices);
    }
  }

  /**
   * A position on recommendations that a delegation made in the dialogue and that section II names
   * by paragraph only. Immutable.
   *
   * @param reference the paragraph, with its letters if it names any
   * @param position what the State says of them
   */
  public record CrossReferencedPosition(Reference reference, Position position) {
    /** What of this {@code other} names as well; empty if nothing. */
    List<CrossReferencedPosition> within(Reference other) {
      if (!reference.within(other)) {
        return List.of();
      }
      return other.letters().isEmpty() || reference.letters().isEmpty()
          ? List.of(this)
          : lettered(letter -> other.letters().contains(letter));
    }

    /** What of this {@code other} does not name, where both name letters. */
    List<CrossReferencedPosition> without(Reference other) {
      return other.letters().isEmpty() || reference.letters().isEmpty()
          ? List.of()
          : lettered(letter -> !other.letters().contains(letter));
    }

    private List<CrossReferencedPosition> lettered(Predicate<String> wanted) {
      List<String> letters = reference.letters().stream().filter(wanted).toList();
      return letters.isEmpty()
          ? List.of()
          : List.of(new CrossReferencedPosition(reference.lettered(letters), position));
    }

    /** The same, with {@code remark} as what the State says of it, behind what it said before. */
    CrossReferencedPosition withRemark(Remark remark) {
      return new CrossReferencedPosition(reference, remark.on(position));
    }
  }
}
