package org.uprlib.validate.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Folding;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.NotChecked;
import org.uprlib.validate.rule.Place;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** Collects what the rules have against one submission. Not thread-safe. */
public final class Verdict {
  /** Code of the readers' notice on a part of a file that they do not read. */
  private static final String PART_NOT_READ = "part-not-read";

  /** What rules want absent from the file or its title, not from the text. */
  private static final Set<String> OF_THE_WHOLE = Set.of("properties", "macros", "other-states");

  private static final Checks CHECKS = new Checks();

  private final CheckInput subject;
  private final Deadline deadline;
  private final List<Limit> limits;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Rule> passedRules = new ArrayList<>();
  private final List<Paragraph> paragraphs;
  private final boolean partNotRead;
  private boolean reportedElsewhere;
  private final List<NotChecked> notChecked = new ArrayList<>();

  private Verdict(CheckInput subject, Deadline deadline) {
    this.subject = subject;
    this.deadline = deadline;
    limits = subject.limitsOfWords();
    Document document = subject.submission().document();
    paragraphs = document.paragraphs();
    partNotRead = document.notices().stream().anyMatch(n -> n.code().equals(PART_NOT_READ));
  }

  /**
   * What the subject's rules have against it; nothing if it is not to be judged.
   *
   * @param deadline by which it must be known
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public static Verdict of(CheckInput subject, Deadline deadline) {
    Verdict verdict = new Verdict(subject, deadline);
    if (subject.recognition().judged()) {
      CHECKS.run(subject, verdict);
    }
    return verdict;
  }

  /** The limits of words that bear on it, in the order of their rules. */
  public List<Limit> limits() {
    return limits;
  }

  /** The findings, in the order of the rules. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Rules that were checked and are met. */
  public List<Rule> passedRules() {
    return List.copyOf(passedRules);
  }

  /** Rules that could not be checked. */
  public List<NotChecked> notChecked() {
    return List.copyOf(notChecked);
  }

  void against(Rule rule, Optional<Span> where, String message) {
    against(rule, where, message, Map.of());
  }

  void against(Rule rule, Optional<Span> where, String message, Map<String, ?> facts) {
    Place place = where.map(this::place).orElse(Place.WHOLE);
    against(rule, rule.severity(), place, message, facts);
  }

  void against(Rule rule, Place place, String message, Map<String, ?> facts) {
    against(rule, rule.severity(), place, message, facts);
  }

  void against(Rule rule, Severity severity, Place place, String message, Map<String, ?> facts) {
    Map<String, Object> named = new HashMap<>(rule.parameters());
    named.putAll(facts);
    findings.add(new Finding(rule, severity, place, "found." + message, named));
  }

  /** What {@code rule} asks for was not found; it may be in a part that was not read. */
  void missing(Rule rule, String message) {
    if (partNotRead) {
      notChecked(rule, Measured.Reason.PART_NOT_READ);
    } else {
      against(rule, Optional.empty(), message);
    }
  }

  /** As {@link #against}, of the whole, as a warning at most. */
  void warn(Rule rule, String message, Map<String, ?> facts) {
    against(rule, atMostWarning(rule), Place.WHOLE, message, facts);
  }

  static Severity atMostWarning(Rule rule) {
    return rule.severity() == Severity.ERROR ? Severity.WARNING : rule.severity();
  }

  /** Runs a check; its rule is kept unless the check says something. */
  void run(Checks.Check check, Rule rule) {
    deadline.throwIfExpired();
    reportedElsewhere = false;
    int said = findings.size() + notChecked.size();
    check.run(rule, subject, this);
    if (!reportedElsewhere && findings.size() + notChecked.size() == said) {
      if (partNotRead && asksForAll(rule)) {
        notChecked(rule, Measured.Reason.PART_NOT_READ);
      } else {
        passedRules.add(rule);
      }
    }
  }

  /** Whether a part of the paper that nobody saw may break the rule. */
  private static boolean asksForAll(Rule rule) {
    return switch (rule.kind()) {
      case MAX, DOMINANT, ANNEX_WITHOUT, NOT_COPIED -> true;
      case ABSENT -> !OF_THE_WHOLE.contains(rule.what());
      case PRESENT -> rule.what().equals("page-numbers") || rule.what().equals("paragraph-numbers");
      default -> false;
    };
  }

  /** The paragraphs of the text, while there is time to look at them. */
  Iterable<Paragraph> paragraphs() {
    return () -> paragraphs.stream().peek(each -> deadline.throwIfExpired()).iterator();
  }

  Place place(Span span) {
    deadline.throwIfExpired();
    return Place.at(subject.submission(), paragraphs, span);
  }

  /** The rule under way is not kept, which the finding of another rule reports. */
  void reportedElsewhere() {
    reportedElsewhere = true;
  }

  /** What was measured; that {@code rule} could not be checked if nothing was. */
  <T> Optional<T> known(Rule rule, Measured<T> measured) {
    measured.reason().ifPresent(reason -> notChecked(rule, reason));
    return measured.value();
  }

  /** Phrases that {@code rule} gives for the submission's language, in lower case. */
  Optional<List<String>> phrases(Rule rule) {
    Optional<List<String>> given =
        subject
            .measurements()
            .language()
            .value()
            .map(rule::list)
            .filter(phrases -> !phrases.isEmpty())
            .map(phrases -> phrases.stream().map(Folding::sameLength).toList());
    return known(rule, Measured.of(given, Measured.Reason.LANGUAGE));
  }

  void notChecked(Rule rule, Measured.Reason reason) {
    notChecked.add(new NotChecked(rule, reason));
  }
}
