package org.uprlib.validate;

import java.util.List;
import java.util.stream.Stream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.text.FileRemark;
import org.uprlib.validate.measure.Measurements;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.NotChecked;
import org.uprlib.validate.rule.PaperType;
import org.uprlib.validate.rule.Recognition;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.RuleSet;
import org.uprlib.validate.rule.Severity;

/**
 * What the rules say of one submission. Immutable and thread-safe.
 *
 * @param source the file's name
 * @param paper the type of paper as which it was judged
 * @param recognition what it was taken for; if that is not judged, there are no findings
 * @param submission the submission, taken apart
 * @param measurements what was measured of it
 * @param rules the rules that it was checked against
 * @param cycle number of the cycle, 0 for the interim of 2007
 * @param cycleSource how that is known
 * @param authorship whose limits were applied
 * @param limits limits of words that apply to it; two if it is not known which of them applies
 * @param findings what breaks the rules: errors first, then in the order of the rules
 * @param passedRules rules that were checked and are met
 * @param notChecked rules that could not be checked, and why
 */
public record Report(
    String source,
    PaperType paper,
    Recognition recognition,
    Submission submission,
    Measurements measurements,
    RuleSet rules,
    int cycle,
    CycleSource cycleSource,
    Authorship authorship,
    List<Limit> limits,
    List<Finding> findings,
    List<Rule> passedRules,
    List<NotChecked> notChecked) {
  public Report {
    limits = List.copyOf(limits);
    findings = List.copyOf(findings);
    passedRules = List.copyOf(passedRules);
    notChecked = List.copyOf(notChecked);
  }

  /** What the reader remarked: what of the file is not read, is left out or may be read wrongly. */
  public List<Notice> notices() {
    Document document = submission.document();
    int labels = measurements.words().labels();
    Stream<Notice> ofLabels =
        labels == 0 ? Stream.empty() : Stream.of(FileRemark.LABELS_NOT_COUNTED.notice(labels));
    Stream<Notice> ofWords = Stream.concat(ofLabels, ofAnnexes());
    return Stream.concat(document.notices().stream(), ofWords)
        // Findings say so of a submission.
        .filter(notice -> !FileRemark.CHANGES.is(notice) && !FileRemark.COMMENTS.is(notice))
        .map(document::locate)
        .toList();
  }

  /** What is left out as annexes, where a limit leaves them out. */
  private Stream<Notice> ofAnnexes() {
    return limits.stream().allMatch(limit -> limit.rule().parts().contains(PartKind.ANNEXES))
        ? Stream.empty()
        : measurements.words().annexes().stream()
            .map(
                annex ->
                    FileRemark.ANNEXES_NOT_COUNTED.notice(
                        annex.words(), Notice.excerpt(annex.heading())));
  }

  /** Number of findings of this severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** False if it is not a paper to which the rules apply; it was then not checked. */
  public boolean judged() {
    return recognition.judged();
  }

  /** True if there is an error among the findings. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** False if the rules of its cycle are not known, and others were applied. */
  public boolean hasRulesOfCycle() {
    return paper != PaperType.SUBMISSION || cycle <= RuleSet.LAST;
  }

  /** Rules whose breach is an error, and which it may break for all that is known. */
  public List<Rule> unmeasured() {
    return notChecked.stream()
        .filter(open -> open.reason().unclear())
        .map(NotChecked::rule)
        .filter(rule -> rule.severity() == Severity.ERROR)
        .toList();
  }

  /** Whether it can be sent as it is. */
  public Readiness readiness() {
    if (!judged()) {
      return Readiness.NOT_CHECKED;
    }
    if (hasErrors()) {
      return Readiness.NOT_READY;
    }
    if (limits.stream().anyMatch(limit -> limit.conditional() && limit.over() > 0)
        || limits.stream().anyMatch(Limit::uncertain)
        || !hasRulesOfCycle()
        || recognition.kind() == Recognition.Kind.UNCERTAIN
        || !unmeasured().isEmpty()) {
      return Readiness.UNCLEAR;
    }
    return findings.isEmpty() ? Readiness.READY : Readiness.READY_BUT;
  }

  /** How it is known which cycle's rules apply. */
  public enum CycleSource {
    /** The caller said so. */
    GIVEN,
    /** It follows from the session that the caller gave. */
    SESSION,
    /** The submission states its session or cycle. */
    SUBMISSION,
    /** It follows from the day of sending. */
    DATE,
    /** Nothing states it; the latest known rules were taken. */
    ASSUMED
  }

  /** Whether a submission can be sent as it is. */
  public enum Readiness {
    /** Nothing was found against it. */
    READY,
    /** No error was found; there are warnings or advice. */
    READY_BUT,
    /**
     * No error was found, but there may be one: it is over the limit for one organisation, and it
     * is not clear who submits, or over it if all counts that may be text; the rules of its cycle
     * are not known; it may be no submission; or what would be an error cannot be established.
     */
    UNCLEAR,
    /** An error has to be corrected first. */
    NOT_READY,
    /** It was not judged. */
    NOT_CHECKED
  }
}
