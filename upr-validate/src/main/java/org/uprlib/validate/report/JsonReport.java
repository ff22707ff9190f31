package org.uprlib.validate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.submission.Organisation;
import org.uprlib.core.paper.submission.PageEvidence;
import org.uprlib.core.paper.submission.PartKind;
import org.uprlib.core.paper.submission.Proposal;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmitterCandidate;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.validate.Report;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.rule.Exclusion;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.NotChecked;
import org.uprlib.validate.rule.Place;
import org.uprlib.validate.rule.Rule;

/**
 * Writes a report as a JSON object, whose schema ships beside this class as {@code
 * report.schema.json}. Immutable and thread-safe.
 */
final class JsonReport {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Messages messages;

  /** A writer with texts in this language. */
  JsonReport(Messages messages) {
    this.messages = messages;
  }

  /** The object, on one line without line end. */
  String write(Report report) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("source", report.source());
      json.writeObjectFieldStart("verdict");
      json.writeStringField("readiness", Messages.word(report.readiness()));
      json.writeStringField("sentence", new ReportWording(messages).verdict(report));
      json.writeEndObject();
      json.writeObjectFieldStart("paper");
      json.writeStringField("type", report.paper().word());
      json.writeStringField("recognised", Messages.word(report.recognition().kind()));
      String evidence = report.recognition().evidence();
      json.writeStringField("evidence", evidence.isEmpty() ? null : evidence);
      json.writeBooleanField("judged", report.judged());
      json.writeEndObject();
      json.writeStringField("rules", report.rules().name());
      json.writeStringField("restsOn", messages.text("rests-on." + report.rules().name()));
      json.writeNumberField("cycle", report.cycle());
      json.writeStringField("cycleSource", Messages.word(report.cycleSource()));
      json.writeStringField("authorship", Messages.word(report.authorship()));
      submission(json, report.submission());
      measurements(json, report);
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.findings()) {
        finding(json, finding);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("kept");
      for (Rule rule : report.passedRules()) {
        json.writeString(rule.id());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notChecked");
      for (NotChecked open : report.notChecked()) {
        json.writeStartObject();
        json.writeStringField("rule", open.rule().id());
        json.writeStringField("reason", Messages.word(open.reason()));
        json.writeStringField("message", messages.text(open.reason().key()));
        json.writeEndObject();
      }
      json.writeEndArray();
      notices(json, report);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void notices(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("notices");
    for (Notice notice : report.notices()) {
      json.writeStartObject();
      json.writeStringField("code", notice.code());
      json.writeStringField("message", messages.notice(notice));
      number(json, "page", notice.page());
      number(json, "start", at(notice, Span::start));
      number(json, "end", at(notice, Span::end));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static OptionalInt at(Notice notice, ToIntFunction<Span> which) {
    return notice.where().stream().mapToInt(which).findFirst();
  }

  private static void submission(JsonGenerator json, Submission s) throws IOException {
    json.writeObjectFieldStart("submission");
    json.writeStringField("title", s.title().orElse(null));
    json.writeStringField("stateName", s.stateName().orElse(null));
    json.writeStringField("state", s.state().map(State::code).orElse(null));
    json.writeStringField("language", s.language().map(Language::code).orElse(null));
    if (s.session().isPresent()) {
      json.writeNumberField("session", s.session().getAsInt());
    } else {
      json.writeNullField("session");
    }
    json.writeArrayFieldStart("organisations");
    for (Organisation organisation : s.organisations()) {
      json.writeStartObject();
      json.writeStringField("name", organisation.name());
      json.writeStringField("acronym", organisation.acronym().orElse(null));
      evidence(json, "evidence", Optional.of(organisation.evidence()), s);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("candidates");
    for (SubmitterCandidate candidate : s.candidates()) {
      if (candidate.possible()) {
        json.writeString(candidate.organisation().name());
      }
    }
    json.writeEndArray();
    json.writeObjectFieldStart("evidence");
    evidence(json, "state", s.evidence().state(), s);
    evidence(json, "session", s.evidence().session(), s);
    evidence(json, "cycle", s.evidence().cycle(), s);
    evidence(json, "authorship", s.evidence().authorship(), s);
    json.writeEndObject();
    json.writeStringField(
        "authorshipUnknown", s.authorshipUnknown().map(Messages::word).orElse(null));
    json.writeArrayFieldStart("keyWords");
    for (String word : s.keywords()) {
      json.writeString(word);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("proposals");
    for (Proposal proposal : s.proposals()) {
      json.writeStartObject();
      json.writeStringField("text", proposal.text());
      json.writeStringField("section", proposal.section().orElse(null));
      json.writeStringField("form", Messages.word(proposal.form()));
      json.writeNumberField("start", proposal.location().span().start());
      json.writeNumberField("end", proposal.location().span().end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The words of the first page that state a fact; null if none do. */
  private static void evidence(
      JsonGenerator json, String name, Optional<PageEvidence> evidence, Submission s)
      throws IOException {
    if (evidence.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    Span span = evidence.get().span();
    json.writeObjectFieldStart(name);
    json.writeStringField("words", span.in(s.document().text()));
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("certainty", Messages.word(evidence.get().certainty()));
    json.writeEndObject();
  }

  private void measurements(JsonGenerator json, Report report) throws IOException {
    WordCounts words = report.measurements().words();
    json.writeObjectFieldStart("words");
    WordMeter meter = WordMeter.of(report);
    json.writeNumberField("total", words.total());
    json.writeNumberField("counted", meter.counted());
    if (meter.limit().isPresent() && meter.stricter().isEmpty()) {
      json.writeNumberField("limit", meter.limit().get());
    } else {
      json.writeNullField("limit");
    }
    limits(json, report);
    json.writeObjectFieldStart("parts");
    for (PartKind part : PartKind.values()) {
      json.writeNumberField(Messages.word(part), words.byPart().get(part));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("sections");
    for (WordCounts.SectionWords section : words.bySection()) {
      json.writeStartObject();
      json.writeStringField("title", section.section().title());
      json.writeNumberField("words", section.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("form");
    json.writeStringField("fileType", Messages.word(report.measurements().fileType()));
    measured(json, "font", report.measurements().fonts().value().map(f -> f.get(0).value()));
    measured(json, "size", report.measurements().sizes().value().map(f -> f.get(0).value()));
    measured(json, "spacing", report.measurements().spacings().value().map(f -> f.get(0).value()));
    Measured<Integer> pages = report.measurements().pages();
    measured(json, "pages", pages.value().map(String::valueOf));
    json.writeEndObject();
  }

  private static void limits(JsonGenerator json, Report report) throws IOException {
    Map<PartKind, Integer> words = report.measurements().words().byPart();
    json.writeArrayFieldStart("limits");
    for (Limit limit : report.limits()) {
      json.writeStartObject();
      json.writeStringField("rule", limit.rule().id());
      json.writeStringField("applies", Messages.word(limit.rule().applies()));
      json.writeBooleanField("conditional", limit.conditional());
      json.writeNumberField("limit", limit.most());
      json.writeNumberField("counted", limit.counted());
      json.writeNumberField("all", limit.all());
      json.writeStringField("grade", Messages.word(limit.rule().grade()));
      json.writeStringField("source", limit.rule().source());
      json.writeArrayFieldStart("outside");
      for (Exclusion exclusion : limit.rule().exclusions()) {
        json.writeStartObject();
        json.writeStringField("part", Messages.word(exclusion.part()));
        json.writeNumberField("words", words.get(exclusion.part()));
        json.writeStringField("grade", Messages.word(exclusion.grade()));
        json.writeStringField("source", exclusion.source());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void measured(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    json.writeStringField(name, value.orElse(null));
  }

  private void finding(JsonGenerator json, Finding finding) throws IOException {
    Rule rule = finding.rule();
    json.writeStartObject();
    json.writeStringField("rule", rule.id());
    json.writeStringField("title", messages.title(rule));
    json.writeStringField("severity", Messages.word(finding.severity()));
    json.writeStringField("shippedSeverity", Messages.word(rule.shippedSeverity()));
    json.writeBooleanField("binding", rule.binding());
    json.writeStringField("grade", Messages.word(rule.grade()));
    json.writeStringField("source", rule.source());
    json.writeStringField("found", messages.found(finding));
    json.writeStringField("asked", messages.requirement(rule));
    json.writeStringField("mend", messages.mend(finding));
    json.writeObjectFieldStart("facts");
    for (Map.Entry<String, Object> fact : new TreeMap<>(finding.facts()).entrySet()) {
      json.writeStringField(fact.getKey(), String.valueOf(fact.getValue()));
    }
    json.writeEndObject();
    place(json, finding.place());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    json.writeObjectFieldStart("place");
    json.writeStringField("part", place.part().map(Messages::word).orElse(null));
    number(json, "page", place.page());
    json.writeStringField("number", place.number().orElse(null));
    number(json, "paragraph", place.paragraph());
    json.writeStringField("section", place.section().orElse(null));
    json.writeStringField("words", place.words().isEmpty() ? null : place.words());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, OptionalInt value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    } else {
      json.writeNullField(name);
    }
  }
}
