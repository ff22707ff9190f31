package org.uprlib.validate.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.paper.submission.PartKind;
import org.uprlib.validate.Readiness;
import org.uprlib.validate.Report;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** What the templates of a report name, in the order in which they do. Immutable. */
final class ReportView {
  /** Places of one rule that are shown at once; the rest is folded. */
  private static final int SHOWN = 3;

  private final Report report;
  private final Messages messages;
  private final ReportWording wording;
  private final WordMeter meter;
  private final boolean commands;
  private final Optional<String> fix;

  /**
   * @param commands whether the command that mends a file is named
   * @param fix that command, as it is typed
   */
  ReportView(Report report, Messages messages, boolean commands, Optional<String> fix) {
    this.report = report;
    this.messages = messages;
    this.wording = new ReportWording(messages);
    this.meter = WordMeter.of(report);
    this.commands = commands;
    this.fix = fix;
  }

  String language() {
    return messages.language();
  }

  String headTitle() {
    return messages.pair(messages.text("label.title"), report.source());
  }

  String source() {
    return report.source();
  }

  boolean judged() {
    return report.judged();
  }

  String status() {
    return Messages.word(report.readiness());
  }

  String mark() {
    return mark(report.readiness());
  }

  /** A mark beside the words, so that colour is not all that distinguishes the verdicts. */
  static String mark(Readiness readiness) {
    return switch (readiness) {
      case READY -> "✓";
      case READY_BUT, UNCLEAR -> "!";
      case NOT_READY -> "✕";
      default -> "?";
    };
  }

  String verdict() {
    return judged() || commands ? wording.verdict(report) : wording.recognised(report);
  }

  String basis() {
    return wording.basis(report);
  }

  String restsOn() {
    return wording.restsOn(report);
  }

  String used() {
    return meter.over() ? "over" : meter.between() ? "between" : "within";
  }

  boolean over() {
    return meter.over();
  }

  private List<String> lines() {
    return meter.lines(messages);
  }

  private int limits() {
    return Math.max(1, meter.limits().size());
  }

  List<String> counts() {
    return lines().subList(0, limits());
  }

  List<String> outside() {
    return lines().subList(limits(), lines().size());
  }

  /** A bar on a scale that holds all words and all limits, with a mark at each limit. */
  record Bar(String spoken, String filled, List<Mark> marks) {}

  record Mark(String at, boolean atTheEnd, String label) {}

  Optional<Bar> bar() {
    return meter
        .limit()
        .map(most -> Math.max(meter.counted(), most))
        .map(
            scale ->
                new Bar(
                    messages.listed(lines().stream()),
                    percent(meter.counted(), scale),
                    meter.limits().stream().map(limit -> mark(limit, scale)).toList()));
  }

  private Mark mark(Limit limit, int scale) {
    String applies = messages.text("meter." + Messages.word(limit.rule().applies()));
    return new Mark(
        percent(limit.most(), scale),
        limit.most() > scale * 0.6,
        messages.number(limit.most()) + " " + applies);
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / Math.max(1, whole));
  }

  /** So many words of the submission. */
  record Counted(String name, String words) {}

  List<Counted> parts() {
    Map<PartKind, Integer> words = report.measurements().words().byPart();
    return Arrays.stream(PartKind.values())
        .filter(part -> words.get(part) > 0)
        .map(part -> counted(messages.text("part." + Messages.word(part)), words.get(part)))
        .toList();
  }

  List<Counted> longest() {
    return WordMeter.longest(report).stream()
        .map(each -> counted(Messages.quote(each.section().title()), each.words()))
        .toList();
  }

  private Counted counted(String name, int words) {
    return new Counted(name, messages.number(words));
  }

  /** The rules of a severity that are broken. */
  record Broken(String heading, List<BrokenRule> rules) {
    int count() {
      return rules.size();
    }
  }

  List<Broken> severities() {
    return Stream.of(Severity.ERROR, Severity.WARNING, Severity.ADVICE)
        .map(
            severity ->
                new Broken(
                    messages.text("label." + Messages.word(severity)),
                    ReportWording.of(severity, report).stream().map(BrokenRule::new).toList()))
        .filter(broken -> !broken.rules().isEmpty())
        .toList();
  }

  /** A rule that is broken, with the places. */
  final class BrokenRule {
    private final List<Finding> findings;
    private final Rule rule;

    BrokenRule(List<Finding> findings) {
      this.findings = findings;
      this.rule = findings.get(0).rule();
    }

    String severity() {
      return Messages.word(findings.get(0).severity());
    }

    String tag() {
      return messages.text("severity." + severity());
    }

    String title() {
      return wording.title(findings);
    }

    List<Found> shown() {
      return findings.stream().limit(SHOWN).map(ReportView.this::found).toList();
    }

    List<Found> folded() {
      return findings.stream().skip(SHOWN).map(ReportView.this::found).toList();
    }

    String more() {
      int more = findings.size() - SHOWN;
      return more > 0 ? messages.counted("label.more", more) : "";
    }

    String mend() {
      Finding first = findings.get(0);
      return commands ? wording.mend(report, first) : messages.mend(first);
    }

    String requirement() {
      return messages.requirement(rule);
    }

    String evidence() {
      return wording.evidence(rule);
    }

    String id() {
      return rule.id();
    }
  }

  /** What was found at a place, and its words. */
  record Found(String found, String place, String quote) {}

  private Found found(Finding finding) {
    return new Found(
        messages.found(finding),
        messages.place(finding.place()),
        Messages.quote(finding.place().words()));
  }

  Optional<String> fix() {
    return fix.filter(command -> ReportWording.isFixable(report));
  }

  /** What the command does, which stands below. */
  String fixes() {
    return messages.text("label.fix", Map.of("command", ""));
  }

  String kept() {
    return wording.kept(report);
  }

  /** Something said, and what programs call it. */
  record Said(String text, String code) {}

  List<Said> notChecked() {
    return report.notChecked().stream()
        .map(
            open ->
                new Said(
                    messages.pair(messages.title(open.rule()), messages.text(open.reason().key())),
                    open.rule().id()))
        .toList();
  }

  List<Said> notices() {
    return report.notices().stream()
        .map(notice -> new Said(messages.notice(notice), notice.code()))
        .toList();
  }
}
