package org.uprlib.validate.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Span;
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
  private final List<Limit> limits;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Rule> kept = new ArrayList<>();
  private boolean toldElsewhere;
  private final List<NotChecked> notChecked = new ArrayList<>();

  /** Nothing yet against {@code subject}. */
  public Verdict(Judged subject) {
    this.subject = subject;
    limits = new Limits(subject).ofWords();
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
    Place place = where.map(span -> Place.at(subject.submission(), span)).orElse(Place.WHOLE);
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
    toldElsewhere = false;
    int said = findings.size() + notChecked.size();
    check.run(rule, subject, this);
    if (!toldElsewhere && findings.size() + notChecked.size() == said) {
      kept.add(rule);
    }
  }

  /** The rule under way is not kept, which the finding of another rule tells. */
  void toldElsewhere() {
    toldElsewhere = true;
  }

  void notChecked(Rule rule, Reason reason) {
    notChecked.add(new NotChecked(rule, reason));
  }
}
