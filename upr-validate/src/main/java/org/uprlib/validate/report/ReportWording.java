package org.uprlib.validate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.document.FileType;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.Organisation;
import org.uprlib.validate.Fixer;
import org.uprlib.validate.Report;
import org.uprlib.validate.rule.CheckKind;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.PaperType;
import org.uprlib.validate.rule.Recognition;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.RuleSet;
import org.uprlib.validate.rule.Severity;

/** Sentences that every form of report has. Immutable. */
record ReportWording(Messages messages) {
  String basis(Report report) {
    if (report.paper() != PaperType.SUBMISSION) {
      String paper = messages.text("paper." + report.paper().word());
      String words = report.recognition().evidence();
      return words.isEmpty()
          ? paper
          : messages.text(
              "paper.known-by", Map.of("paper", paper, "words", messages.quoted(words)));
    }
    String cycle =
        report.cycle() == 0
            ? messages.text("label.interim")
            : messages.text("label.cycle", Map.of("cycle", report.cycle()));
    String given = messages.text("cycle.given");
    return cycle
        + " ("
        + messages.text("cycle." + Messages.word(report.cycleSource()))
        + (report.hasRulesOfCycle()
            ? ""
            : "; " + messages.text("cycle.rules", Map.of("cycle", RuleSet.LAST)))
        + "), "
        + messages.text("authorship." + Messages.word(report.authorship()))
        + (report.submission().authorshipGiven() ? " (" + given + ")" : "")
        + submitters(report);
  }

  /** Who was taken for those that submit a joint paper, which a person can correct. */
  private String submitters(Report report) {
    List<Organisation> all = report.submission().organisations();
    return report.authorship() != Authorship.JOINT || all.isEmpty()
        ? ""
        : ". "
            + messages.labelled(
                "label.submitters", messages.listed(all.stream().map(Organisation::name)));
  }

  /** What the paper is, if it is not one to be judged, and that it was not checked. */
  String recognised(Report report) {
    String kind = messages.text("recognised." + Messages.word(report.recognition().kind()));
    String words = report.recognition().evidence();
    String what = words.isEmpty() ? kind : messages.pair(kind, messages.quoted(words));
    return what + " " + messages.text("recognised.not-checked");
  }

  /** What the rules rest on, once for all of them. */
  String restsOn(Report report) {
    return messages.text("rests-on." + report.rules().name());
  }

  /** The rule's title, and of how many places it finds fault with if they are several. */
  String title(List<Finding> findings) {
    String title = messages.title(findings.get(0).rule());
    return findings.size() == 1
        ? title
        : messages.text("label.times", Map.of("title", title, "count", findings.size()));
  }

  /** Whether it can be sent, and what prevents it, in a sentence. */
  String verdict(Report report) {
    return switch (report.readiness()) {
      case NOT_CHECKED -> recognised(report) + " " + messages.text("hint.paper");
      case NOT_READY -> {
        List<List<Finding>> errors = of(Severity.ERROR, report);
        String titles =
            messages.listed(errors.stream().map(group -> messages.title(group.get(0).rule())));
        String count = messages.counted("verdict.not-ready", errors.size());
        yield count + " (" + titles + ")." + also(report);
      }
      case UNCLEAR -> unclear(report) + also(report) + open(report);
      case READY_BUT ->
          messages.text("verdict.ready-but", Map.of("remarks", remarks(report))) + open(report);
      default -> messages.text("verdict." + Messages.word(report.readiness())) + open(report);
    };
  }

  /**
   * What may be an error: a limit that is exceeded if it is the one that applies, or what could not
   * be seen.
   */
  private String unclear(Report report) {
    Optional<Limit> conditional =
        report.limits().stream()
            .filter(limit -> limit.conditional() && limit.over() > 0)
            .findFirst();
    if (conditional.isPresent()) {
      String applies = Messages.word(conditional.get().rule().applies());
      return messages.text("verdict.unclear." + applies);
    }
    if (report.limits().stream().anyMatch(Limit::uncertain)) {
      return messages.text("verdict.unclear.parts");
    }
    if (!report.hasRulesOfCycle()) {
      return messages.text(
          "verdict.unclear.rules", Map.of("cycle", report.cycle(), "last", RuleSet.LAST));
    }
    if (report.recognition().kind() == Recognition.Kind.UNCERTAIN) {
      String title = report.recognition().evidence();
      return title.isEmpty()
          ? messages.text("verdict.unclear.review")
          : messages.text("verdict.unclear.title", Map.of("title", title));
    }
    String titles = messages.listed(report.unmeasured().stream().map(messages::title).distinct());
    return messages.text("verdict.unclear.unmeasured", Map.of("titles", titles));
  }

  private String also(Report report) {
    String remarks = remarks(report);
    return remarks.isEmpty() ? "" : " " + messages.text("verdict.also", Map.of("remarks", remarks));
  }

  /** How many rules could not be checked, as many as are listed. */
  private String open(Report report) {
    int open = report.notChecked().size();
    return open == 0 ? "" : " " + messages.counted("verdict.open", open);
  }

  /**
   * How many rules it breaks that are not errors, as in {@code 2 warnings and 1 piece of advice}.
   */
  private String remarks(Report report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.WARNING, Severity.ADVICE)) {
      int count = of(severity, report).size();
      if (count > 0) {
        counts.add(messages.counted("count." + Messages.word(severity), count));
      }
    }
    return messages.list(counts);
  }

  /** The findings of this severity, those of a rule, which say the same, together. */
  static List<List<Finding>> of(Severity severity, Report report) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      groups.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream().filter(group -> group.get(0).severity() == severity).toList();
  }

  /** The titles of what was checked and found right, parted by semicolons. */
  String kept(Report report) {
    return messages.listed(report.passedRules().stream().map(messages::title).distinct());
  }

  String mend(Report report, Finding finding) {
    String mend = messages.mend(finding);
    return isFixable(report, finding) ? mend + " " + messages.text("hint.fix") : mend;
  }

  /** Whether the program can mend something of what was found. */
  static boolean isFixable(Report report) {
    return report.findings().stream().anyMatch(finding -> isFixable(report, finding));
  }

  private static boolean isFixable(Report report, Finding finding) {
    return report.submission().document().type() == FileType.DOCX
        && !finding.rule().ownWords()
        && Fixer.mends(finding.rule().key());
  }

  /** Grade, weight and source of a rule. */
  String evidence(Rule rule) {
    String changed =
        rule.severity() == rule.shippedSeverity()
            ? ""
            : ", "
                + messages.text(
                    "label.changed",
                    Map.of(
                        "severity",
                        messages.text("severity." + Messages.word(rule.shippedSeverity()))));
    return messages.text(rule.binding() ? "label.binding" : "label.advisory")
        + ", "
        + messages.text("grade." + Messages.word(rule.grade()))
        + changed
        + ". "
        + messages.source(rule)
        + "."
        + outside(rule);
  }

  /** How well it is known what a limit of words leaves out. */
  private String outside(Rule rule) {
    boolean words = rule.kind() == CheckKind.MAX && rule.what().equals("words");
    if (!words || rule.exclusions().isEmpty()) {
      return "";
    }
    String parts =
        rule.exclusions().stream()
            .map(
                exclusion ->
                    messages.text("part." + Messages.word(exclusion.part()))
                        + " ("
                        + messages.text("grade." + Messages.word(exclusion.grade()))
                        + ")")
            .collect(Collectors.joining(", "));
    return " " + messages.labelled("label.outside", parts) + ".";
  }
}
