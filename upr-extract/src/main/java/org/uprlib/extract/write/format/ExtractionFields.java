package org.uprlib.extract.write.format;

import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.objectIfAny;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;
import static org.uprlib.extract.write.format.Field.truth;

import java.util.List;
import java.util.stream.Collectors;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Decision;
import org.uprlib.extract.model.EnrichedProposal;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.translation.Term;

/**
 * What results contain of a paper as a whole, of its pledges, notices, and what a submission
 * proposes: the fields of JSON and the sheets of workbooks.
 */
public final class ExtractionFields {
  private static final List<Field<Pledge>> PLEDGE =
      PaperFields.joined(
          List.of(
              text("paragraph", "", Pledge::paragraph),
              text("text", "", Pledge::text),
              text("originalText", "", Pledge::originalText),
              text("document", "symbol of the paper that states it", Pledge::document)),
          Field.all(RecommendationFields.DESCRIBED, pledge -> pledge),
          List.of(
              object(
                  "announcement",
                  "the words that make it a pledge",
                  List.of(
                      text("words", "", Evidence::words),
                      RecommendationFields.EVIDENCE_SYMBOL,
                      RecommendationFields.EVIDENCE_PARAGRAPH),
                  Pledge::announcement),
              object("location", "", PaperFields.LOCATION, Pledge::location)));

  private static final List<Field<EnrichedProposal>> PROPOSAL =
      PaperFields.joined(
          List.of(
              optionalText("paragraph", "", each -> each.proposal().paragraph()),
              text("text", "", each -> each.proposal().text()),
              optionalText("section", "", each -> each.proposal().section()),
              text("form", "", each -> each.proposal().form().word())),
          Field.all(RecommendationFields.DESCRIBED, proposal -> proposal),
          List.of(
              object("location", "", PaperFields.LOCATION, each -> each.proposal().location())));

  private static final List<Field<Decision>> DECISION =
      List.of(
          optionalText("symbol", "", Decision::symbol),
          optionalText("stateUnderReview", "", of -> of.stateUnderReview().map(State::code)),
          truth("outcomeAdopted", "", Decision::outcomeAdopted),
          optionalText("evidence", "", of -> of.adoption().map(Evidence::words)),
          optionalText("date", "of the adoption", of -> of.date().map(Object::toString)),
          integerIfAny("meeting", "", Decision::meeting),
          texts(
              "documents", "symbols of the papers that make up the outcome", Decision::documents));

  private static final List<Field<Notice>> NOTICE =
      List.of(
          text("code", "", Notice::code),
          text("message", "", Notice::message),
          objectIfAny(
              "location",
              "",
              PaperFields.location(Notice::page, notice -> notice.where().orElseThrow()),
              notice -> notice.where().map(span -> notice)));

  public static final Field<Extraction> PAPER =
      object("paper", "what the paper says of itself", PaperFields.PAPER, Extraction::paper);
  public static final Field<Extraction> RECOMMENDATIONS =
      objects(
          "recommendations", "", RecommendationFields.RECOMMENDATION, Extraction::recommendations);

  /** An object of the format {@code json}. */
  public static final List<Field<Extraction>> EXTRACTION =
      List.of(
          RowColumns.SOURCE.of(Extraction::source),
          PAPER,
          objects(
              "furtherPapers",
              "the review's other papers that were read with it",
              List.of(
                  RowColumns.SOURCE.of(Paper::source),
                  object("paper", "what the paper says of itself", PaperFields.PAPER, Paper::info)),
              Extraction::furtherPapers),
          objectIfAny("decision", "the Council's", DECISION, Extraction::decision),
          RECOMMENDATIONS,
          objects("pledges", "voluntary pledges and commitments", PLEDGE, Extraction::pledges),
          ofSubmission(
              objects(
                  "stakeholders",
                  "who submits",
                  List.of(
                      text("name", "", Organisation::name),
                      optionalText("acronym", "", Organisation::acronym)),
                  Extraction::stakeholders)),
          ofSubmission(
              objects(
                  "proposals", "what it proposes to recommend", PROPOSAL, Extraction::proposals)),
          objects("notices", "", NOTICE, Extraction::notices));

  /**
   * How many rows a workbook has of a paper.
   *
   * @param rows its recommendations' rows by State
   * @param notices its notices, those about the workbook included
   */
  public record Counts(int rows, int notices) {}

  private ExtractionFields() {}

  /** The columns of a workbook's sheet of pledges. */
  public static List<Field<Row<Pledge>>> pledges() {
    return PaperFields.joined(
        PaperFields.review(),
        List.of(
            Field.sheet(11, "Paragraph", row -> row.item().paragraph()),
            Field.sheet(70, "Voluntary pledge or commitment", row -> row.item().text())),
        RecommendationFields.themes(Aspect::isTopLevelField, row -> row.item().enrichment()),
        List.of(
            Field.sheet(30, "Words that announce it", row -> row.item().announcement().words()),
            PaperFields.PAGE.of(row -> row.item().location()),
            Field.sheet(20, "Stated in", row -> row.item().document()),
            Field.sheet(24, "File", row -> row.extraction().fileOf(row.item().document()))));
  }

  /** The columns of a workbook's sheet of what submissions propose. */
  public static List<Field<Row<EnrichedProposal>>> proposals() {
    return PaperFields.joined(
        PaperFields.review(),
        List.of(
            Field.sheet(30, "Stakeholders", ExtractionFields::stakeholders),
            Field.sheet(11, "Paragraph", row -> row.item().proposal().paragraph()),
            Field.sheet(70, "Proposed recommendation", row -> row.item().proposal().text()),
            Field.sheet(28, "Section", row -> row.item().proposal().section())),
        RecommendationFields.themes(
            aspect -> aspect.isTopLevelField() || aspect == Aspect.INSTRUMENTS,
            row -> row.item().enrichment()),
        List.of(
            PaperFields.PAGE.of(row -> row.item().proposal().location()),
            Field.sheet(24, "File", row -> row.extraction().source())));
  }

  /** The columns of a workbook's sheet of notices. */
  public static List<Field<Row<Notice>>> notices() {
    return List.of(
        Field.sheet(28, "File", row -> row.extraction().source()),
        Field.sheet(7, "Page", row -> row.item().page()),
        Field.sheet(100, "Notice", Row::item));
  }

  /** The columns of a workbook's sheet of papers. */
  public static List<Field<Row<Counts>>> papers() {
    return PaperFields.joined(
        List.of(
            Field.sheet(28, "File", row -> row.extraction().source()),
            Field.sheet(20, "Symbol", row -> row.paper().symbol()),
            Field.sheet(20, "Kind of paper", row -> Term.of("kind", row.paper().kind().word())),
            Field.sheet(20, "State under review", row -> PaperFields.reviewed(row.paper())),
            Field.sheet(8, "Code", row -> row.paper().stateUnderReview().map(State::code)),
            Field.sheet(9, "Session", row -> row.paper().session()),
            Field.sheet(9, "Cycle", row -> row.paper().cycle()),
            Field.sheet(10, "Council session", row -> row.paper().councilSession()),
            Field.sheet(12, "Date", row -> row.paper().date()),
            Field.sheet(12, "Language", row -> row.paper().language().map(Language::code)),
            Field.sheet(17, "Recommendations", row -> row.extraction().recommendations().size()),
            Field.sheet(17, "Rows by State", row -> row.item().rows())),
        RowColumns.counts(
            row -> row.extraction().recommendations().stream().map(Recommendation::position)),
        List.of(Field.sheet(11, "Notices", row -> row.item().notices())));
  }

  private static Field<Extraction> ofSubmission(Field<Extraction> field) {
    return field.when(extraction -> extraction.paper().kind() == PaperKind.SUBMISSION);
  }

  private static String stakeholders(Row<EnrichedProposal> row) {
    return row.extraction().stakeholders().stream()
        .map(each -> each.acronym().orElse(each.name()))
        .collect(Collectors.joining(", "));
  }
}
