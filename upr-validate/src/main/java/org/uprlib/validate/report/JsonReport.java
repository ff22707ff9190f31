package org.uprlib.validate.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.Proposal;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmitterCandidate;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.validate.Report;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.measure.Measurements;
import org.uprlib.validate.measure.Measurements.LookShare;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.NotChecked;
import org.uprlib.validate.rule.Place;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Rule.Exclusion;

/**
 * Writes a report as a JSON object, whose schema ships beside this class as {@code
 * report.schema.json}. Immutable and thread-safe.
 */
record JsonReport(Messages messages) {
  /** The object, on one line without line end. */
  String write(Report report) {
    return new JsonObject()
        .with("source", report.source())
        .with(
            "verdict",
            new JsonObject()
                .with("readiness", report.readiness())
                .with("sentence", new ReportWording(messages).verdict(report)))
        .with(
            "paper",
            new JsonObject()
                .with("type", report.paper())
                .with("recognised", report.recognition().kind())
                .with("evidence", unlessEmpty(report.recognition().evidence()))
                .with("judged", report.judged()))
        .with("rules", report.rules().name())
        .with("restsOn", messages.text("rests-on." + report.rules().name()))
        .with("cycle", report.cycle())
        .with("cycleSource", report.cycleSource())
        .with("authorship", report.authorship())
        .with("submission", submission(report.submission()))
        .with("words", words(report))
        .with("form", form(report.measurements()))
        .with("findings", all(report.findings(), this::finding))
        .with("kept", all(report.passedRules(), Rule::id))
        .with("notChecked", all(report.notChecked(), this::open))
        .with("notices", all(report.notices(), this::notice))
        .text();
  }

  private static <T> List<?> all(List<T> values, Function<T, Object> shown) {
    return values.stream().map(shown).toList();
  }

  private static Optional<String> unlessEmpty(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  private JsonObject open(NotChecked open) {
    return new JsonObject()
        .with("rule", open.rule().id())
        .with("reason", open.reason())
        .with("message", messages.text(open.reason().key()));
  }

  private JsonObject notice(Notice notice) {
    return new JsonObject()
        .with("code", notice.code())
        .with("message", messages.notice(notice))
        .with("page", notice.page())
        .with("start", at(notice, Span::start))
        .with("end", at(notice, Span::end));
  }

  private static OptionalInt at(Notice notice, ToIntFunction<Span> which) {
    return notice.where().stream().mapToInt(which).findFirst();
  }

  private static JsonObject submission(Submission s) {
    return new JsonObject()
        .with("title", s.title())
        .with("stateName", s.stateName())
        .with("state", s.state().map(State::code))
        .with("language", s.language().map(Language::code))
        .with("session", s.session())
        .with("organisations", all(s.organisations(), each -> organisation(each, s)))
        .with(
            "candidates",
            s.candidates().stream()
                .filter(SubmitterCandidate::possible)
                .map(each -> each.organisation().name())
                .toList())
        .with(
            "evidence",
            new JsonObject()
                .with("state", s.evidence().state().map(each -> evidence(each, s)))
                .with("session", s.evidence().session().map(each -> evidence(each, s)))
                .with("cycle", s.evidence().cycle().map(each -> evidence(each, s)))
                .with("authorship", s.evidence().authorship().map(each -> evidence(each, s))))
        .with("authorshipUnknown", s.authorshipUnknown())
        .with("keyWords", s.keywords())
        .with("proposals", all(s.proposals(), JsonReport::proposal));
  }

  private static JsonObject organisation(Organisation organisation, Submission s) {
    return new JsonObject()
        .with("name", organisation.name())
        .with("acronym", organisation.acronym())
        .with("evidence", evidence(organisation.evidence(), s));
  }

  private static JsonObject proposal(Proposal proposal) {
    return new JsonObject()
        .with("text", proposal.text())
        .with("section", proposal.section())
        .with("form", proposal.form())
        .with("start", proposal.location().span().start())
        .with("end", proposal.location().span().end());
  }

  /** The words of the first page that state a fact. */
  private static JsonObject evidence(PageEvidence evidence, Submission s) {
    Span span = evidence.span();
    return new JsonObject()
        .with("words", span.in(s.document().text()))
        .with("start", span.start())
        .with("end", span.end())
        .with("certainty", evidence.certainty());
  }

  private static JsonObject words(Report report) {
    WordCounts words = report.measurements().words();
    WordMeter meter = WordMeter.of(report);
    JsonObject parts = new JsonObject();
    Arrays.stream(PartKind.values())
        .forEach(part -> parts.with(Messages.word(part), words.byPart().get(part)));
    return new JsonObject()
        .with("total", words.total())
        .with("counted", meter.counted())
        .with("limit", meter.limit().filter(most -> meter.stricter().isEmpty()))
        .with("limits", all(report.limits(), limit -> limit(limit, words.byPart())))
        .with("parts", parts)
        .with(
            "sections",
            all(
                words.bySection(),
                each ->
                    new JsonObject()
                        .with("title", each.section().title())
                        .with("words", each.words())));
  }

  private static JsonObject limit(Limit limit, Map<PartKind, Integer> words) {
    return new JsonObject()
        .with("rule", limit.rule().id())
        .with("applies", limit.rule().applies())
        .with("conditional", limit.conditional())
        .with("limit", limit.most())
        .with("counted", limit.counted())
        .with("all", limit.all())
        .with("grade", limit.rule().grade())
        .with("source", limit.rule().source())
        .with("outside", all(limit.rule().exclusions(), each -> exclusion(each, words)));
  }

  private static JsonObject exclusion(Exclusion exclusion, Map<PartKind, Integer> words) {
    return new JsonObject()
        .with("part", exclusion.part())
        .with("words", words.get(exclusion.part()))
        .with("grade", exclusion.grade())
        .with("source", exclusion.source());
  }

  private static JsonObject form(Measurements measured) {
    return new JsonObject()
        .with("fileType", measured.fileType())
        .with("font", first(measured.fonts()))
        .with("size", first(measured.sizes()))
        .with("spacing", first(measured.spacings()))
        .with("pages", measured.pages().value().map(String::valueOf));
  }

  private static Optional<String> first(Measured<List<LookShare>> shares) {
    return shares.value().map(found -> found.get(0).value());
  }

  private JsonObject finding(Finding finding) {
    Rule rule = finding.rule();
    JsonObject facts = new JsonObject();
    new TreeMap<>(finding.facts()).forEach((name, fact) -> facts.with(name, String.valueOf(fact)));
    return new JsonObject()
        .with("rule", rule.id())
        .with("title", messages.title(rule))
        .with("severity", finding.severity())
        .with("shippedSeverity", rule.shippedSeverity())
        .with("binding", rule.binding())
        .with("grade", rule.grade())
        .with("source", rule.source())
        .with("found", messages.found(finding))
        .with("asked", messages.requirement(rule))
        .with("mend", messages.mend(finding))
        .with("facts", facts)
        .with("place", place(finding.place()));
  }

  private static JsonObject place(Place place) {
    return new JsonObject()
        .with("part", place.part())
        .with("page", place.page())
        .with("number", place.number())
        .with("paragraph", place.paragraph())
        .with("section", place.section())
        .with("words", unlessEmpty(place.words()));
  }
}
