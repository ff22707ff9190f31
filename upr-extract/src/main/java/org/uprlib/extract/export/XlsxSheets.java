package org.uprlib.extract.export;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.RegionalGroup;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Proposal;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.enrichment.Enrichment;

/** What stands in the columns of each sheet of a workbook. */
final class XlsxSheets {
  private final SXSSFWorkbook workbook;
  private final XlsxStyles styles;

  XlsxSheets(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    this.styles = new XlsxStyles(workbook);
  }

  XlsxSheet<Part<Recommendation>> recommendations() {
    XlsxSheet<Part<Recommendation>> sheet = sheet("Recommendations");
    review(sheet)
        .column(11, "Paragraph", part -> part.item().paragraph())
        .column(70, "Recommendation", part -> part.item().text())
        .column(28, "Recommending States", part -> names(part.item()));
    position(sheet, Function.identity());
    content(sheet, Recommendation::enrichment);
    instruments(sheet, Recommendation::enrichment)
        .column(20, "Groups of persons", part -> texts(part.item()).groups())
        .column(10, "SDGs", part -> texts(part.item()).goals())
        .column(14, "SMART", part -> texts(part.item()).traits())
        .column(34, "OHCHR's themes", part -> index(part).themes())
        .column(34, "OHCHR's affected persons", part -> index(part).affectedPersons())
        .column(34, "OHCHR's SDGs", part -> index(part).sdgs())
        .column(30, "Comment by the State", part -> part.item().position().comment())
        .column(30, "Words that decided the position", part -> reason(part.item()))
        .column(20, "Theme heading", part -> part.item().heading())
        .column(7, "Page", part -> part.item().location().page());
    return file(sheet);
  }

  XlsxSheet<Part<StateRow>> byState() {
    XlsxSheet<Part<StateRow>> sheet = sheet("By State");
    review(sheet)
        .column(9, "Cycle", part -> part.paper().cycle())
        .column(11, "Paragraph", part -> part.item().recommendation().paragraph())
        .column(22, "Recommending State", part -> part.item().state().map(State::name))
        .column(8, "Code", part -> part.item().state().map(State::code))
        .column(20, "Regional group", part -> region(part.item()))
        .column(60, "What this State asked for", part -> part.item().request().text());
    position(sheet, StateRow::recommendation);
    content(sheet, row -> row.request().enrichment())
        .column(60, "Whole recommendation", part -> part.item().recommendation().text())
        .column(7, "Page", part -> part.item().recommendation().location().page());
    return file(sheet);
  }

  XlsxSheet<Part<Pledge>> pledges() {
    XlsxSheet<Part<Pledge>> sheet = sheet("Pledges");
    review(sheet)
        .column(11, "Paragraph", part -> part.item().paragraph())
        .column(70, "Voluntary pledge or commitment", part -> part.item().text());
    return content(sheet, Pledge::enrichment)
        .column(30, "Words that announce it", part -> part.item().announcement().words())
        .column(7, "Page", part -> part.item().location().page())
        .column(20, "Stated in", part -> part.item().document())
        .column(24, "File", part -> PaperNames.file(part.extraction(), part.item().document()))
        .head();
  }

  XlsxSheet<Part<Proposal>> proposals() {
    XlsxSheet<Part<Proposal>> sheet = sheet("Proposals");
    review(sheet)
        .column(30, "Stakeholders", XlsxSheets::stakeholders)
        .column(11, "Paragraph", part -> part.item().paragraph())
        .column(70, "Proposed recommendation", part -> part.item().text())
        .column(28, "Section", part -> part.item().section());
    content(sheet, Proposal::enrichment);
    return instruments(sheet, Proposal::enrichment)
        .column(7, "Page", part -> part.item().location().page())
        .column(24, "File", Part::source)
        .head();
  }

  XlsxSheet<Part<Notice>> notices() {
    XlsxSheet<Part<Notice>> sheet = sheet("Notices");
    return sheet
        .column(28, "File", Part::source)
        .column(7, "Page", part -> part.item().page())
        .column(24, "Kind of notice", part -> part.item().code())
        .column(100, "Notice", part -> part.item().message())
        .head();
  }

  XlsxSheet<Part<PaperCounts>> papers() {
    XlsxSheet<Part<PaperCounts>> sheet = sheet("Papers");
    sheet
        .column(28, "File", Part::source)
        .column(20, "Symbol", part -> part.paper().symbol())
        .column(20, "Kind of paper", part -> part.paper().kind().word())
        .column(20, "State under review", Part::stateUnderReview)
        .column(8, "Code", part -> part.paper().stateUnderReview().map(State::code))
        .column(9, "Session", Part::session)
        .column(9, "Cycle", part -> part.paper().cycle())
        .column(10, "Council session", part -> part.paper().councilSession())
        .column(12, "Date", part -> part.paper().date())
        .column(12, "Language", part -> part.paper().language().map(Language::code))
        .column(17, "Recommendations", part -> part.extraction().recommendations().size())
        .column(17, "Rows by State", part -> part.item().rows());
    for (PositionStatus status : PositionStatus.values()) {
      sheet.column(11, title(status), part -> PaperCounts.of(part.extraction(), status));
    }
    return sheet.column(11, "Notices", part -> part.item().notices()).head();
  }

  private <T> XlsxSheet<T> sheet(String name) {
    return new XlsxSheet<>(workbook, styles, name);
  }

  private static <T> XlsxSheet<Part<T>> review(XlsxSheet<Part<T>> sheet) {
    return sheet
        .column(18, "State under review", Part::stateUnderReview)
        .column(9, "Session", Part::session);
  }

  private static <T> void position(
      XlsxSheet<Part<T>> sheet, Function<T, Recommendation> recommendation) {
    sheet
        .column(
            12, "Position", part -> recommendation.apply(part.item()).position().status().word())
        .column(
            16,
            "Qualification",
            part ->
                recommendation
                    .apply(part.item())
                    .position()
                    .qualification()
                    .map(Qualification::word));
  }

  private static <T> XlsxSheet<Part<T>> content(
      XlsxSheet<Part<T>> sheet, Function<T, Optional<Enrichment>> of) {
    return sheet
        .column(13, "Action", part -> new EnrichmentTexts(of.apply(part.item())).actionTitle())
        .column(34, "Issues", part -> new EnrichmentTexts(of.apply(part.item())).issues())
        .column(20, "SOGIESC", part -> new EnrichmentTexts(of.apply(part.item())).sogiesc());
  }

  private static <T> XlsxSheet<Part<T>> instruments(
      XlsxSheet<Part<T>> sheet, Function<T, Optional<Enrichment>> of) {
    return sheet.column(
        28,
        "Treaties and mechanisms",
        part -> new EnrichmentTexts(of.apply(part.item())).instruments());
  }

  private static <T> XlsxSheet<Part<T>> file(XlsxSheet<Part<T>> sheet) {
    return sheet
        .column(18, "Symbol", part -> part.paper().symbol())
        .column(24, "File", Part::source)
        .head();
  }

  private static EnrichmentTexts texts(Recommendation recommendation) {
    return new EnrichmentTexts(recommendation.enrichment());
  }

  private static IndexingTexts index(Part<Recommendation> part) {
    return new IndexingTexts(part.item().indexing());
  }

  private static String names(Recommendation recommendation) {
    return recommendation.recommendingStates().stream()
        .map(State::name)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> region(StateRow row) {
    return row.state().flatMap(State::region).map(RegionalGroup::title);
  }

  private static Optional<String> reason(Recommendation recommendation) {
    return recommendation
        .position()
        .evidence()
        .map(Evidence::words)
        .or(recommendation.position()::reason);
  }

  private static String stakeholders(Part<Proposal> part) {
    return part.extraction().stakeholders().stream()
        .map(each -> each.acronym().orElse(each.name()))
        .collect(Collectors.joining(", "));
  }

  private static String title(PositionStatus status) {
    return status.word().substring(0, 1).toUpperCase(Locale.ROOT) + status.word().substring(1);
  }
}
