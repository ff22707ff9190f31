package org.uprlib.validate.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.validate.Report;
import org.uprlib.validate.measure.Measured;
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
record SarifReport(Messages messages) {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The log, on one line without line end. */
  String write(Report report) {
    List<Rule> rules = report.rules().rules();
    JsonObject driver =
        new JsonObject()
            .with("name", "upr-validate")
            .with("rules", rules.stream().map(this::rule).toList());
    JsonObject run = new JsonObject().with("tool", new JsonObject().with("driver", driver));
    if (!report.notices().isEmpty()) {
      run.with(
          "invocations",
          List.of(
              new JsonObject()
                  .with("executionSuccessful", true)
                  .with(
                      "toolExecutionNotifications",
                      report.notices().stream().map(this::notice).toList())));
    }
    Stream<JsonObject> findings =
        report.findings().stream().map(each -> finding(report, rules.indexOf(each.rule()), each));
    Stream<JsonObject> open =
        report.notChecked().stream().map(each -> open(report, rules.indexOf(each.rule()), each));
    run.with("columnKind", "utf16CodeUnits")
        .with("results", Stream.concat(findings, open).toList());
    return new JsonObject()
        .with("$schema", SCHEMA)
        .with("version", "2.1.0")
        .with("runs", List.of(run))
        .text();
  }

  private JsonObject rule(Rule rule) {
    return new JsonObject()
        .with("id", rule.id())
        .with("shortDescription", text(messages.title(rule)))
        .with("fullDescription", text(messages.requirement(rule)))
        .with("defaultConfiguration", new JsonObject().with("level", level(rule.shippedSeverity())))
        .with(
            "properties",
            new JsonObject()
                .with("binding", rule.binding())
                .with("grade", rule.grade())
                .with("source", messages.source(rule)));
  }

  private JsonObject notice(Notice notice) {
    return new JsonObject()
        .with("descriptor", new JsonObject().with("id", notice.code()))
        .with("level", "note")
        .with("message", text(messages.notice(notice)));
  }

  private JsonObject finding(Report report, int rule, Finding finding) {
    return new JsonObject()
        .with("ruleId", finding.rule().id())
        .with("ruleIndex", rule)
        .with("level", level(finding.severity()))
        .with("message", text(messages.found(finding) + " " + messages.mend(finding)))
        .with("locations", List.of(location(report, finding.place())));
  }

  private JsonObject open(Report report, int rule, NotChecked open) {
    return new JsonObject()
        .with("ruleId", open.rule().id())
        .with("ruleIndex", rule)
        .with("kind", open.reason() == Measured.Reason.BY_HAND ? "review" : "open")
        .with("level", "none")
        .with("message", text(messages.text(open.reason().key())))
        .with("locations", List.of(location(report, Place.WHOLE)));
  }

  private JsonObject location(Report report, Place place) {
    JsonObject file = new JsonObject().with("uri", uri(report.source()));
    JsonObject location =
        new JsonObject()
            .with("physicalLocation", new JsonObject().with("artifactLocation", file))
            .with(
                "logicalLocations",
                List.of(new JsonObject().with("fullyQualifiedName", messages.place(place))));
    return place.words().isBlank()
        ? location
        : location.with("message", text(messages.quoted(place.words())));
  }

  private static JsonObject text(String text) {
    return new JsonObject().with("text", text);
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
