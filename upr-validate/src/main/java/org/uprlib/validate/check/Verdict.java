package org.uprlib.validate.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.validate.finding.Finding;
import org.uprlib.validate.finding.Limit;
import org.uprlib.validate.finding.NotChecked;
import org.uprlib.validate.finding.Place;
import org.uprlib.validate.measure.Reason;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** Collects what the rules have against one submission. Not thread-safe. */
public final class Verdict {
  private final Judged subject;
  private final Deadline deadline;
  private final List<Limit> limits;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Rule> kept = new ArrayList<>();
  private final List<Paragraph> paragraphs;
  private boolean toldElsewhere;
  private final List<NotChecked> notChecked = new ArrayList<>();

  /**
   * Nothing yet against {@code subject}.
   *
   * @param deadline by which all must be told
   */
  public Verdict(Judged subject, Deadline deadline) {
    this.subject = subject;
    this.deadline = deadline;
    limits = new Limits(subject).ofWords();
    paragraphs = subject.submission().document().paragraphs();
  }

  /** The limits of words that bear on it, in the order of their rules. */
  public List<Limit> limits() {
    return limits;
  }

  /** What stands against it, in the order of the rules. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Rules that were checked and found kept. */
  public List<Rule> kept() {
    return List.copyOf(kept);
  }

  /** Rules that could not be checked. */
  public List<NotChecked> notChecked() {
    return List.copyOf(notChecked);
  }

  void against(Rule rule, Optional<Span> where, String message, Object... facts) {
    Place place = where.map(this::place).orElse(Place.WHOLE);
    against(rule, rule.severity(), place, message, facts);
  }

  void against(Rule rule, Place place, String message, Object... facts) {
    against(rule, rule.severity(), place, message, facts);
  }

  void against(Rule rule, Severity severity, Place place, String message, Object... facts) {
    Map<String, Object> named = new HashMap<>(rule.parameters());
    for (int i = 0; i < facts.length; i += 2) {
      named.put((String) facts[i], facts[i + 1]);
    }
    findings.add(new Finding(rule, severity, place, "found." + message, named));
  }

  /** Runs a check; its rule is kept unless the check says something. */
  void run(Check check, Rule rule) {
    deadline.require();
    toldElsewhere = false;
    int said = findings.size() + notChecked.size();
    check.run(rule, subject, this);
    if (!toldElsewhere && findings.size() + notChecked.size() == said) {
      kept.add(rule);
    }
  }

  /** The paragraphs of the text, while there is time to look at them. */
  Iterable<Paragraph> paragraphs() {
    return () -> paragraphs.stream().peek(each -> deadline.require()).iterator();
  }

  /** The place of {@code span} in the submission. */
  Place place(Span span) {
    deadline.require();
    return Place.at(subject.submission(), paragraphs, span);
  }

  /** The rule under way is not kept, which the finding of another rule tells. */
  void toldElsewhere() {
    toldElsewhere = true;
  }

  void notChecked(Rule rule, Reason reason) {
    notChecked.add(new NotChecked(rule, reason));
  }
}
