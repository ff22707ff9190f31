package org.uprlib.validate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.validate.Report;
import org.uprlib.validate.measure.Reason;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.NotChecked;
import org.uprlib.validate.rule.Place;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/**
 * Writes a report in SARIF 2.1.0, the OASIS format for results of checks, which pipelines show. A
 * rule that could not be checked is a result of kind {@code open}, one that a person must judge of
 * kind {@code review}. Immutable and thread-safe.
 */
final class SarifReport {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Messages messages;

  /** A writer with texts in this language. */
  SarifReport(Messages messages) {
    this.messages = messages;
  }

  /** The log, on one line without line end. */
  String write(Report report) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      List<Rule> rules = report.rules().rules();
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      json.writeObjectFieldStart("tool");
      json.writeObjectFieldStart("driver");
      json.writeStringField("name", "upr-validate");
      json.writeArrayFieldStart("rules");
      for (Rule rule : rules) {
        rule(json, rule);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      notices(json, report);
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("results");
      for (Finding finding : report.findings()) {
        finding(json, report, rules.indexOf(finding.rule()), finding);
      }
      for (NotChecked open : report.notChecked()) {
        open(json, report, rules.indexOf(open.rule()), open);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void rule(JsonGenerator json, Rule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text(json, "shortDescription", messages.title(rule));
    text(json, "fullDescription", messages.requirement(rule));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.shippedSeverity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeBooleanField("binding", rule.binding());
    json.writeStringField("grade", Messages.word(rule.grade()));
    json.writeStringField("source", messages.source(rule));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void notices(JsonGenerator json, Report report) throws IOException {
    if (report.notices().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Notice notice : report.notices()) {
      json.writeStartObject();
      json.writeObjectFieldStart("descriptor");
      json.writeStringField("id", notice.code());
      json.writeEndObject();
      json.writeStringField("level", "note");
      text(json, "message", messages.notice(notice));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void finding(JsonGenerator json, Report report, int rule, Finding finding)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", level(finding.severity()));
    text(json, "message", messages.found(finding) + " " + messages.mend(finding));
    location(json, report, finding.place());
    json.writeEndObject();
  }

  private void open(JsonGenerator json, Report report, int rule, NotChecked open)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", open.rule().id());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("kind", open.reason() == Reason.BY_HAND ? "review" : "open");
    json.writeStringField("level", "none");
    text(json, "message", messages.text(open.reason().key()));
    location(json, report, Place.WHOLE);
    json.writeEndObject();
  }

  private void location(JsonGenerator json, Report report, Place place) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(report.source()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", messages.place(place));
    json.writeEndObject();
    json.writeEndArray();
    if (!place.words().isBlank()) {
      text(json, "message", messages.quoted(place.words()));
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
      default -> "none";
    };
  }

  private static String uri(String name) {
    try {
      return new URI(null, null, name, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
