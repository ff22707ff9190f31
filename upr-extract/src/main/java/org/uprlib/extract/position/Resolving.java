package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Tokenizer;
import org.uprlib.extract.position.ConclusionItem.NumberedRecommendation;
import org.uprlib.extract.position.ConclusionItem.StateRemark;
import org.uprlib.extract.reference.Mention;
import org.uprlib.extract.reference.RecommendationNumber;
import org.uprlib.extract.reference.ReferenceReader;
import org.uprlib.extract.statement.LeadIn;
import org.uprlib.extract.statement.LeadInReader;
import org.uprlib.extract.statement.Scope;
import org.uprlib.extract.statement.Statement;

/** One report on its way to a {@link Resolution}: the lead-ins first, then all other statements. */
final class Resolving {
  private static final String NO_LEAD_IN = "No lead-in stands before it.";
  private static final String ONLY_MADE = "The report says only that it was made.";
  private static final String NOT_UNDERSTOOD = "The lead-in was not understood.";

  private final String document;
  private final List<ConclusionItem> items;
  private final ParagraphReader reader;
  private final Entries entries = new Entries();
  private final Remarks remarks = new Remarks();
  private final Totals totals = new Totals();
  private final List<LaterStatement> later = new ArrayList<>();
  private final List<ListRemark> said = new ArrayList<>();
  private PlacedStance lead = PlacedStance.none(NO_LEAD_IN);
  private int list;
  private int firstStatement = Integer.MAX_VALUE;

  Resolving(Phrases phrases, String document, List<ConclusionItem> items) {
    this.document = document;
    this.items = items;
    this.reader = new ParagraphReader(phrases);
  }

  /** Reads paragraphs; a seam for the phrases. */
  private record ParagraphReader(Phrases phrases) {
    private static final Pattern STATES = Pattern.compile("\\(\\p{Lu}[\\p{L}\\p{M}’' ,-]{3,}\\)");

    LeadIn read(String text) {
      return new LeadInReader(phrases).read(text);
    }

    /** The recommendations that {@code text} names; names of States stand between the numbers. */
    List<Mention> mentions(String text) {
      String numbers = STATES.matcher(text).replaceAll(name -> " ".repeat(name.group().length()));
      return new ReferenceReader(phrases).mentions(numbers);
    }

    boolean namesRecommendations(String text) {
      return Tokenizer.tokens(text).stream().anyMatch(phrases.words("recommendation")::has);
    }
  }

  Resolution resolution() {
    int at = 0;
    while (at < items.size()) {
      if (items.get(at) instanceof NumberedRecommendation recommendation) {
        entries.add(new Entry(recommendation.label(), list, lead));
        at++;
      } else if (items.get(at) instanceof StateRemark remark) {
        said.add(
            new ListRemark(reader.mentions(remark.text()), remark, entries.size(), list, lead));
        at++;
      } else {
        LeadInPassage passage = LeadInPassage.at(items, at);
        read(passage, leadsRemarks(at + passage.pieces().size()));
        RecommendationNumber.parse(passage.paragraph())
            .ifPresent(number -> firstStatement = Math.min(firstStatement, number.number()));
        at += passage.pieces().size();
      }
    }
    LaterStatements statements = new LaterStatements(entries, remarks, document, firstParagraph());
    later.forEach(statements::apply);
    said.forEach(statements::apply);
    totals.check(entries.all(), remarks);
    List<Position> positions = new ArrayList<>();
    entries.all().forEach(entry -> positions.add(entry.position()));
    return new Resolution(positions, statements.referred(), remarks.all());
  }

  private boolean leadsRemarks(int next) {
    return next < items.size() && items.get(next) instanceof StateRemark;
  }

  private void read(LeadInPassage passage, boolean leadsRemarks) {
    LeadIn leadIn = reader.read(passage.text());
    leadIn.totals().forEach(total -> totals.add(total, passage.inDocument(total.span())));
    leadIn.unread().forEach(numbers -> remarks.listEnds(passage, numbers));
    Optional<Statement> leading =
        leadsRemarks
            ? leadIn.leading().filter(statement -> statement.scope().equals(Scope.FOLLOWING))
            : passage.next().flatMap(next -> leading(leadIn, passage));
    if (leading.isPresent()) {
      open(PlacedStance.of(leading.get().stance(), passage, document));
      leading
          .flatMap(statement -> statement.stance().doubt())
          .ifPresent(doubt -> remarks.notUnderstood(passage, doubt));
    } else if (passage.next().isPresent() && leadIn.kind() == LeadIn.Kind.MADE) {
      open(PlacedStance.none(ONLY_MADE));
    } else if (leadIn.kind() == LeadIn.Kind.OTHER && looksLikeLeadIn(passage)) {
      open(PlacedStance.none(NOT_UNDERSTOOD));
      remarks.notUnderstood(passage, NOT_UNDERSTOOD);
    }
    for (Statement statement : leadIn.statements()) {
      if (leading.isEmpty() || !statement.equals(leading.get())) {
        later.add(
            new LaterStatement(statement, passage, entries.size(), list, leading.isPresent()));
      }
    }
  }

  private void open(PlacedStance answer) {
    lead = answer;
    list++;
  }

  /** A paragraph without a number leads a list only where it says so. */
  private static Optional<Statement> leading(LeadIn leadIn, LeadInPassage passage) {
    return leadIn
        .leading()
        .filter(
            statement ->
                !passage.paragraph().isEmpty()
                    || statement.scope().equals(Scope.FOLLOWING)
                    || passage.text().strip().endsWith(":"));
  }

  private boolean looksLikeLeadIn(LeadInPassage passage) {
    if (passage.next().isEmpty()) {
      return false;
    }
    boolean colon = passage.text().strip().endsWith(":");
    if (passage.paragraph().isEmpty()) {
      return colon && reader.namesRecommendations(passage.text());
    }
    boolean numbered = passage.next().get().label().startsWith(passage.paragraph() + ".");
    return numbered || colon;
  }

  /** Number of the first paragraph of section II. */
  private int firstParagraph() {
    int ofLists =
        entries.all().stream()
            .flatMapToInt(entry -> entry.paragraph().stream())
            .min()
            .orElse(Integer.MAX_VALUE);
    return Math.min(ofLists, firstStatement);
  }
}
