package org.uprlib.extract.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.attribution.Attributor;
import org.uprlib.extract.dialogue.ReferredReader;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.position.ConclusionItem;
import org.uprlib.extract.position.ConclusionItem.NumberedRecommendation;
import org.uprlib.extract.position.ConclusionItem.StatementParagraph;
import org.uprlib.extract.position.PhraseBook;
import org.uprlib.extract.position.PositionResolver;
import org.uprlib.extract.position.Resolution;
import org.uprlib.extract.structure.Conclusions;
import org.uprlib.extract.structure.ConclusionsReader;
import org.uprlib.extract.structure.Entry;

/** Reads all recommendations of a Working Group report. Immutable and thread-safe. */
public final class ReportReader {
  private final ConclusionsReader conclusions = new ConclusionsReader();
  private final PositionResolver positions;
  private final RecommendationReader recommendations;
  private final ReferredReader referred;

  /** A reader that knows these States and wordings. */
  public ReportReader(States states, PhraseBook phrases) {
    this.positions = new PositionResolver(phrases);
    this.recommendations = new RecommendationReader(new Attributor(states));
    this.referred = new ReferredReader(states);
  }

  /**
   * What a report holds. Immutable.
   *
   * @param recommendations in document order, those made by reference first
   * @param notices what a careful reader would remark on
   */
  public record Report(List<Recommendation> recommendations, List<Notice> notices) {
    public Report {
      recommendations = List.copyOf(recommendations);
      notices = List.copyOf(notices);
    }
  }

  /**
   * Reads {@code document}; empty if it has no section of conclusions.
   *
   * @param paper what the document says of itself
   */
  public Optional<Report> read(Document document, PaperInfo paper) {
    return conclusions.read(document).map(section -> read(document, paper, section));
  }

  private Report read(Document document, PaperInfo paper, Conclusions section) {
    Resolution resolution =
        positions.resolve(
            items(document, section.entries()),
            paper.symbol().orElse(document.source()),
            document.language().orElse(Language.ENGLISH));
    List<Notice> notices = new ArrayList<>(section.notices());
    notices.addAll(resolution.notices());
    List<Recommendation> numbered = new ArrayList<>();
    for (Entry entry : section.entries()) {
      if (entry.kind() == Entry.Kind.RECOMMENDATION) {
        Position position = resolution.positions().get(numbered.size());
        numbered.add(
            recommendations.read(document, entry, position, paper.stateUnderReview(), notices));
      }
    }
    List<Recommendation> all =
        new ArrayList<>(referred.read(document, section, resolution.referred(), paper, notices));
    all.sort(Comparator.comparingInt(r -> r.location().span().start()));
    all.addAll(numbered);
    return new Report(all, notices);
  }

  private static List<ConclusionItem> items(Document document, List<Entry> entries) {
    List<ConclusionItem> items = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      String text = entry.text(document);
      items.add(
          entry.kind() == Entry.Kind.STATEMENT
              ? new StatementParagraph(entry.label(), text, entry.textSpan())
              : new NumberedRecommendation(entry.label(), text, entry.textSpan()));
    }
    return items;
  }
}
