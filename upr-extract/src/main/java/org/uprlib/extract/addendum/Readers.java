package org.uprlib.extract.addendum;

import java.util.Map;
import java.util.Optional;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.phrase.PhraseBook;
import org.uprlib.extract.reference.ReferenceReader;
import org.uprlib.extract.statement.LeadInReader;
import org.uprlib.extract.statement.Stance;
import org.uprlib.extract.statement.StanceReader;
import org.uprlib.extract.table.PositionTables;

/**
 * The readers of one language that an addendum is read with. Immutable and thread-safe.
 *
 * @param leadIns of sentences that name or announce recommendations
 * @param stances of answers
 * @param references of numbers
 * @param openings of labels
 * @param quotes of repeated recommendations
 * @param tables of tables that have a column of positions
 * @param markers of the words that give it its shape
 * @param subjects of what is taken out by subject
 */
record Readers(
    LeadInReader leadIns,
    StanceReader stances,
    ReferenceReader references,
    OpeningReader openings,
    QuoteFinder quotes,
    PositionTables tables,
    Markers markers,
    SubjectExceptions subjects) {
  private static final int SHORT_ANSWER = 5;

  static Readers of(
      PhraseBook book,
      States states,
      PositionTables tables,
      Map<Language, Markers> markers,
      Map<Language, SubjectExceptions> subjects,
      Language language) {
    ReferenceReader references = new ReferenceReader(book, language);
    return new Readers(
        new LeadInReader(book, language),
        new StanceReader(book, language),
        references,
        new OpeningReader(references),
        new QuoteFinder(states),
        tables,
        markers.get(language),
        subjects.get(language));
  }

  /**
   * The position that a heading gives. One that names two ("Accepted and rejected recommendations")
   * gives none.
   */
  Stance headingStance(String heading) {
    Stance stance = stances.classify(heading);
    boolean two = stance.status() == PositionStatus.PARTIAL && stances.refuses(heading);
    return two || stance.doubt().isPresent() ? Stance.NONE : stance;
  }

  /**
   * Length of a marker that {@code text} begins with, see {@link Markers#before}; empty also where
   * the words before the colon are an answer: {@code Sylvania accepts the recommendation: …}.
   */
  Optional<Integer> markerBefore(Markers.Kind kind, String text) {
    return markers
        .before(kind, text)
        .filter(length -> !stances.classify(text.substring(0, length)).isKnown());
  }

  /** True if {@code text} is a position and no more: {@code Not accepted}. */
  boolean isShortAnswer(String text) {
    return text.split(" ", -1).length <= SHORT_ANSWER
        && !markers.has(Markers.Kind.RECOMMENDATION, text)
        && stances.classify(text).isKnown();
  }

  /** True if {@code text} speaks of recommendations that it names by number, or of all. */
  boolean namesInStatement(String text) {
    return !markers.opens(Markers.Kind.SEE, text) && StatementReader.opens(leadIns.read(text))
        || openings.read(new Passage(text, 0)).filter(each -> !each.isPlain()).isPresent();
  }
}
