package org.uprlib.extract.write.format;

import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.objectIfAny;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;
import static org.uprlib.extract.write.format.PaperFields.joined;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Described;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.model.TreatyAct;
import org.uprlib.extract.write.translation.Term;

/**
 * What results contain of a recommendation: the fields of JSON, the columns of CSV and workbooks.
 */
public final class RecommendationFields {
  public static final Field<Request> REQUEST_STATES =
      texts("states", "who asked for it", request -> RowColumns.codes(request.states()));
  public static final Field<Request> REQUEST_TEXT = text("text", "", Request::text);

  public static final Field<Position> STATUS =
      text(
          "status",
          "`supported`, `noted`, `partial`, `pending` (the answer is due in a later paper) or"
              + " `unknown`",
          position -> position.status().word());
  public static final Field<Evidence> EVIDENCE_SYMBOL = text("symbol", "", Evidence::document);
  public static final Field<Evidence> EVIDENCE_PARAGRAPH =
      optionalText("paragraph", "", Evidence::label);
  public static final Field<Position> EVIDENCE_SOURCE =
      objectIfAny(
          "source",
          "paper, paragraph and words that decided the position",
          List.of(EVIDENCE_SYMBOL, EVIDENCE_PARAGRAPH),
          Position::evidence);
  private static final Field<Position> COMMENT_SOURCES =
      objects(
              "commentSources",
              "paper, paragraph, page and place of each passage of the comment that is in the"
                  + " report itself; only where there are any",
              joined(
                  List.of(
                      text("symbol", "", Position.CommentSource::document),
                      optionalText(
                          "paragraph",
                          "",
                          each -> Optional.of(each.paragraph()).filter(label -> !label.isEmpty()))),
                  PaperFields.location(
                      (Position.CommentSource each) -> each.location().page(),
                      each -> each.location().span())),
              Position::commentSources)
          .when(position -> !position.commentSources().isEmpty());

  private static final List<Field<Position>> ANSWER =
      List.of(
          STATUS,
          RowColumns.QUALIFICATION,
          EVIDENCE_SOURCE,
          RowColumns.EVIDENCE,
          RowColumns.COMMENT,
          COMMENT_SOURCES,
          RowColumns.REASON);

  public static final Field<Recommendation> POSITION =
      object("position", "the State's answer", ANSWER, Recommendation::position);

  public static final Field<Described> ACTION =
      plain(
              Aspect.ACTION.word(),
              Field.Kind.INTEGER,
              true,
              "UPR Info's action category: 1 minimal, 2 continuing, 3 considering, 4 general,"
                  + " 5 specific action",
              (Described text) -> Integer.valueOf(text.keys(Aspect.ACTION).get(0)))
          .when(text -> text.knows(Aspect.ACTION));

  public static final Field<Described> ISSUES =
      beside(Aspect.ISSUES, "UPR Info's issues, the most probable first");

  private static final Field<Described> SOGIESC =
      beside(
          Aspect.SOGIESC,
          "topics of a recommendation about sexual orientation, gender identity and"
              + " expression, or sex characteristics: `decriminalisation`,"
              + " `anti-discrimination`, `hate-crime-violence`,"
              + " `legal-gender-recognition`, `intersex`, `family-partnership`,"
              + " `defenders`, `health`, or `general` if none of these is named; empty for"
              + " any other recommendation");

  /** The answers alone: what programs search and count by. Of words alone, neither of the first. */
  public static final List<Field<Described>> BESIDE = List.of(ACTION, ISSUES, SOGIESC);

  public static final Field<Described> ENRICHMENT =
      object(
              "enrichment",
              "the same with a `confidence` from 0 to 1 and the `words` that decided it",
              Aspect.ALL.stream().flatMap(aspect -> AspectFields.field(aspect).stream()).toList(),
              (Described text) -> text.enrichment().orElseThrow())
          .when(text -> text.enrichment().isPresent());

  /** What enrichment finds in a text: the answers, then the same with the words behind them. */
  static final List<Field<Described>> DESCRIBED = joined(BESIDE, List.of(ENRICHMENT));

  public static final Field<Request> INSTRUMENTS =
      objects(
          Aspect.INSTRUMENTS.word(),
          "",
          List.of(
              text("id", "", (InstrumentMention mention) -> mention.instrument().id()),
              texts(
                  "asks", "", mention -> mention.askList().stream().map(TreatyAct::word).toList())),
          request -> request.enrichment().map(Enrichment::instruments).orElse(List.of()));

  public static final Field<Recommendation> REQUESTS =
      objects(
          "requests",
          "what each State asked for, readable on its own; a simple recommendation has one;"
              + " where words cannot be assigned to one State, several have them all and a notice"
              + " says so (`shares-unknown`)",
          joined(
              List.of(REQUEST_STATES, REQUEST_TEXT),
              Field.all(BESIDE, request -> request),
              List.of(INSTRUMENTS.when(request -> request.enrichment().isPresent()))),
          Recommendation::requests);

  public static final Field<Indexing> INDEXED_THEMES = texts("themes", "", Indexing::themes);

  public static final Field<Indexing> INDEXED_PERSONS =
      texts("affectedPersons", "", Indexing::affectedPersons);
  public static final Field<Indexing> INDEXED_GOALS = texts("sdgs", "", Indexing::sdgs);

  public static final Field<Recommendation> INDEXING =
      object(
              "indexing",
              "themes, affected persons and Sustainable Development Goals as the matrix has them;"
                  + " only where a matrix was read",
              List.of(INDEXED_THEMES, INDEXED_PERSONS, INDEXED_GOALS),
              (Recommendation each) -> each.indexing().orElseThrow())
          .when(each -> each.indexing().isPresent());

  public static final Field<Recommendation> TEXTS =
      object(
              "texts",
              "its text by language (`en`, `es` …); only where the same paper was read in several"
                  + " languages",
              Arrays.stream(Language.values())
                  .map(
                      language ->
                          text(
                                  language.code(),
                                  "",
                                  (Recommendation each) -> each.texts().get(language))
                              .when(each -> each.texts().containsKey(language)))
                  .toList(),
              (Recommendation each) -> each)
          .when(each -> !each.texts().isEmpty());

  static final Field<Recommendation> AS_READ =
      objects(
              "asRead",
              "what was read out in the dialogue instead of the text, as a note says, who read it"
                  + " out as far as the note says, and where the note is; only where there is"
                  + " such a note",
              joined(
                  List.of(
                      text("text", "", Recommendation.AsRead::text),
                      texts(
                          "states",
                          "",
                          (Recommendation.AsRead each) -> RowColumns.codes(each.states()))),
                  PaperFields.location(
                      (Recommendation.AsRead each) -> each.location().page(),
                      each -> each.location().span())),
              Recommendation::asRead)
          .when(each -> !each.asRead().isEmpty());

  public static final Field<Recommendation> CODED =
      texts(
              "coded",
              "which of `position`, `action` and `issues` are as UPR Info's coders recorded them;"
                  + " only where its export was read",
              (Recommendation each) -> each.coded().orElseThrow())
          .when(each -> each.coded().isPresent());

  static final List<Field<Recommendation>> RECOMMENDATION =
      joined(
          List.of(
              RowColumns.PARAGRAPH,
              RowColumns.TEXT,
              text(
                  "originalText",
                  "as printed, label included, page furniture left out",
                  Recommendation::originalText),
              TEXTS,
              AS_READ,
              RowColumns.HEADING,
              RowColumns.STATES,
              REQUESTS,
              POSITION),
          Field.all(DESCRIBED, each -> each),
          List.of(
              CODED,
              INDEXING,
              object(
                  "location",
                  "page (PDF only) and place in the document's text, in characters",
                  PaperFields.LOCATION,
                  Recommendation::location)));

  public static final Field<Row<Recommendation>> SOURCE =
      RowColumns.SOURCE.of(row -> row.extraction().source());
  public static final Field<Row<Recommendation>> DOCUMENT =
      object(
          "document",
          "what the paper says of itself; `stateUnderReview` is null for a State that is not known,"
              + " whose name is then as the paper has it",
          PaperFields.PAPER,
          Row::paper);

  /** An object of the format {@code jsonl}. */
  public static final List<Field<Row<Recommendation>>> LINE =
      joined(List.of(SOURCE, DOCUMENT), Field.all(RECOMMENDATION, Row::item));

  private RecommendationFields() {}

  public static List<Field<Row<Recommendation.StateRow>>> csv() {
    return joined(
        List.of(RowColumns.SOURCE.of(row -> row.extraction().source())),
        Field.all(PaperFields.PAPER, Row::paper),
        List.of(
            RowColumns.PARAGRAPH.of(RecommendationFields::whole),
            RowColumns.STATE_BY_CODE.of(Row::item),
            RowColumns.STATE_BY_NAME.of(Row::item),
            RowColumns.REQUEST.of(Row::item),
            RowColumns.TEXT.of(RecommendationFields::whole),
            RowColumns.AS_READ.of(RecommendationFields::whole),
            RowColumns.HEADING.of(RecommendationFields::whole)),
        Field.all(
            joined(RowColumns.ANSWER, RowColumns.DECIDED, List.of(RowColumns.REASON)),
            row -> whole(row).position()),
        Field.all(PaperFields.LOCATION, row -> whole(row).location()),
        Aspect.ALL.stream()
            .map(
                aspect ->
                    Field.<Row<Recommendation.StateRow>>csv(
                        aspect.word(), row -> aspect.values(row.item().request().enrichment())))
            .toList(),
        Field.all(RowColumns.INDEXED, RecommendationFields::whole));
  }

  /** The columns of a workbook's sheet of recommendations. */
  public static List<Field<Row<Recommendation>>> sheet() {
    return joined(
        PaperFields.review(),
        Field.all(
            List.of(RowColumns.PARAGRAPH, RowColumns.TEXT.wide(70), RowColumns.STATE_NAMES),
            Row::item),
        Field.all(RowColumns.ANSWER, row -> row.item().position()),
        themes(aspect -> true, row -> row.item().enrichment()),
        Field.all(RowColumns.INDEXED, Row::item),
        List.of(
            RowColumns.COMMENT.of(row -> row.item().position()),
            Field.sheet(
                50, "Words that decided the position", row -> decided(row.item().position())),
            RowColumns.AS_READ.of(Row::item),
            RowColumns.HEADING.of(Row::item),
            PaperFields.PAGE.of(row -> row.item().location())),
        file());
  }

  /** The columns of a workbook's sheet of recommendations by State. */
  public static List<Field<Row<Recommendation.StateRow>>> sheetByState() {
    return joined(
        PaperFields.review(),
        List.of(
            PaperFields.CYCLE.wide(9).of(Row::paper),
            RowColumns.PARAGRAPH.of(RecommendationFields::whole),
            RowColumns.STATE_BY_NAME.of(Row::item),
            RowColumns.STATE_BY_CODE.of(Row::item),
            Field.sheet(
                20,
                "Regional group",
                row ->
                    row.item()
                        .state()
                        .flatMap(State::region)
                        .map(group -> Term.of("region", group.title()))),
            RowColumns.REQUEST.of(Row::item)),
        Field.all(RowColumns.ANSWER, row -> whole(row).position()),
        themes(Aspect::isTopLevelField, row -> row.item().request().enrichment()),
        List.of(
            Field.sheet(60, "Whole recommendation", row -> whole(row).text()),
            PaperFields.PAGE.of(row -> whole(row).location())),
        file());
  }

  private static Field<Described> beside(Aspect aspect, String meaning) {
    return texts(aspect.word(), meaning, (Described text) -> text.keys(aspect))
        .when(text -> text.knows(aspect));
  }

  /** The columns of the aspects that {@code wanted} chooses. */
  static <T> List<Field<T>> themes(Predicate<Aspect> wanted, Function<T, Optional<Enrichment>> of) {
    return Aspect.ALL.stream()
        .filter(wanted)
        .map(aspect -> AspectFields.sheet(aspect, of))
        .toList();
  }

  private static <T> List<Field<Row<T>>> file() {
    return List.of(
        PaperFields.SYMBOL.of(Row::paper), RowColumns.SOURCE.of(row -> row.extraction().source()));
  }

  private static Recommendation whole(Row<Recommendation.StateRow> row) {
    return row.item().recommendation();
  }

  /** The words that decided it or, where none did, why not. */
  private static Optional<Object> decided(Position position) {
    return position
        .evidence()
        .<Object>map(Evidence::words)
        .or(() -> position.reason().map(reason -> Term.of("why", reason)));
  }
}
