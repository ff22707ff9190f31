package org.uprlib.validate.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.NumberedParagraph;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmitterCandidate;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.Recognition;
import org.uprlib.validate.rule.Rule;

/** Something is there. */
final class Present implements Checks.Check {
  /** Code of the readers' notice that list labels could not be read. */
  private static final String PARTLY_KNOWN = "partly-known";

  /** Characters before and behind the words for a session within which its date may be. */
  private static final int NEAR_SESSION = 80;

  private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(?:20|٢٠)\\p{Nd}{2}(?!\\p{Nd})");

  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    Submission submission = subject.submission();
    switch (rule.what()) {
      case "review" -> review(rule, subject.recognition(), verdict);
      case "paragraph-numbers" -> paragraphNumbers(rule, submission, verdict);
      case "session" -> session(rule, subject, verdict);
      case "state" -> {
        require(rule, submission.stateName().isPresent(), verdict);
        if (submission.stateName().isPresent() && submission.state().isEmpty()) {
          verdict.notChecked(rule, Measured.Reason.UNKNOWN_STATE);
        }
      }
      case "page-numbers" -> {
        Optional<Boolean> numbers = verdict.known(rule, subject.measurements().pageNumbers());
        require(rule, numbers.orElse(true), verdict);
      }
      case "organisation" -> organisation(rule, submission, verdict);
      case "all-organisations" -> allOrganisations(rule, submission, verdict);
      default -> require(rule, isStated(rule.what(), submission), verdict);
    }
  }

  private static boolean isStated(String what, Submission submission) {
    return switch (what) {
      case "contact" -> !submission.contacts().emails().isEmpty();
      case "establishment" -> submission.established().isPresent();
      case "key-words" -> !submission.keywords().isEmpty();
      case "summary" -> submission.summary().isPresent();
      case "proposals" -> !submission.proposals().isEmpty();
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static void require(Rule rule, boolean present, Verdict verdict) {
    if (!present) {
      verdict.missing(rule, "present." + rule.what());
    }
  }

  private static void review(Rule rule, Recognition recognition, Verdict verdict) {
    String title = recognition.evidence();
    if (recognition.kind() == Recognition.Kind.UNCERTAIN) {
      String message = "present.review" + (title.isEmpty() ? "" : ".title");
      verdict.against(rule, Optional.empty(), message, Map.of("title", title));
    }
  }

  /** The paper names somebody who submits it; that the user knows who does is not enough. */
  private static void organisation(Rule rule, Submission submission, Verdict verdict) {
    List<Organisation> all = submission.organisations();
    if (all.isEmpty() && submission.candidates().stream().anyMatch(SubmitterCandidate::possible)) {
      verdict.notChecked(rule, Measured.Reason.UNSURE_SUBMITTER);
      return;
    }
    require(rule, !all.isEmpty(), verdict);
    if (!all.isEmpty() && all.stream().allMatch(Present::isUnnamed)) {
      verdict.against(
          rule, Optional.empty(), "present.organisation.given", Map.of("names", names(all)));
    }
  }

  private static void allOrganisations(Rule rule, Submission submission, Verdict verdict) {
    List<Organisation> all = submission.organisations();
    List<Organisation> unnamed = all.stream().filter(Present::isUnnamed).toList();
    if (all.size() < 2) {
      verdict.against(
          rule, Optional.empty(), "present.all-organisations", Map.of("named", all.size()));
    } else if (!unnamed.isEmpty()) {
      verdict.against(
          rule,
          Optional.empty(),
          "present.all-organisations.given",
          Map.of("names", names(unnamed)));
    }
  }

  /** True for one that the user names and the paper does not. */
  private static boolean isUnnamed(Organisation organisation) {
    return organisation.evidence().certainty() == Certainty.TOLD
        && organisation.span().length() == 0;
  }

  private static String names(List<Organisation> organisations) {
    return organisations.stream().map(Organisation::name).collect(Collectors.joining("; "));
  }

  /** It names a session that the calendar does not contradict, nor it itself. */
  private static void session(Rule rule, CheckInput subject, Verdict verdict) {
    CheckInput.Due due = subject.due();
    // That the user says for which session it is puts it into no line of the paper.
    OptionalInt named = subject.submission().session();
    require(rule, named.isPresent(), verdict);
    if (due.stated().isEmpty()) {
      return;
    }
    int number = due.stated().getAsInt();
    if (named.isPresent() && named.getAsInt() != number) {
      verdict.against(
          rule,
          subject.submission().evidence().session().map(PageEvidence::span),
          "present.session.named",
          Map.of("named", named.getAsInt(), "session", number));
    }
    int cycle = Cycle.ofSession(number).number();
    OptionalInt stated = subject.submission().statedCycle();
    Optional<State> state = subject.submission().state();
    // A calendar may be out of date, which makes no error of what it contradicts.
    if (stated.isPresent() && stated.getAsInt() != cycle) {
      verdict.warn(
          rule,
          "present.session.cycle",
          Map.of("session", number, "stated", stated.getAsInt(), "cycle", cycle));
    }
    // The first sessions were held by the interim rules.
    if (due.rules().isPresent() && Math.max(1, due.rules().getAsInt()) != cycle) {
      verdict.warn(
          rule,
          due.rules().getAsInt() == 0 ? "present.session.rules.interim" : "present.session.rules",
          Map.of("session", number, "cycle", cycle, "rules", due.rules().getAsInt()));
    }
    due.session()
        .filter(session -> named.equals(OptionalInt.of(session.number())))
        .ifPresent(session -> dateOfSession(rule, session, subject, verdict));
    if (due.session().isEmpty()) {
      verdict.warn(rule, "present.session.unknown", Map.of("session", number));
    } else if (state.isPresent()
        && !due.session().get().states().isEmpty()
        && !due.session().get().states().contains(state.get())) {
      Optional<Session> other = due.ofState();
      verdict.warn(
          rule,
          "present.session." + (other.isPresent() ? "other" : "none"),
          Map.of(
              "session",
              number,
              "state",
              state.get().name(),
              "other",
              other.map(Session::number).orElse(0),
              "cycle",
              cycle));
    }
  }

  /** Years beside the session's number may show that it is another body's, or of a past review. */
  private static void dateOfSession(
      Rule rule, Session session, CheckInput subject, Verdict verdict) {
    Set<Integer> own =
        Stream.concat(
                session.month().map(YearMonth::getYear).stream(),
                Stream.of(session.closes(), session.stakeholderDeadline(), subject.due().closes())
                    .flatMap(day -> day.map(LocalDate::getYear).stream()))
            .collect(Collectors.toSet());
    List<Integer> named = yearsBeside(subject.submission());
    if (session.month().isPresent()
        && !named.isEmpty()
        && named.stream().noneMatch(own::contains)) {
      verdict.warn(
          rule,
          "present.session.date",
          Map.of(
              "session", session.number(),
              "named", named.stream().map(String::valueOf).collect(Collectors.joining("; ")),
              "year", String.valueOf(session.month().get().getYear())));
    }
  }

  /** The years in the line that names the session, near to it. */
  private static List<Integer> yearsBeside(Submission submission) {
    Optional<Span> named = submission.evidence().session().map(PageEvidence::span);
    List<Paragraph> paragraphs = submission.document().paragraphs();
    OptionalInt line =
        named.isEmpty()
            ? OptionalInt.empty()
            : Span.indexAt(named.get().start(), paragraphs, Paragraph::span);
    if (line.isEmpty()) {
      return List.of();
    }
    Span whole = paragraphs.get(line.getAsInt()).span();
    int from = Math.max(whole.start(), named.get().start() - NEAR_SESSION);
    int to = Math.min(whole.end(), named.get().end() + NEAR_SESSION);
    return YEAR.matcher(submission.document().text().substring(from, to))
        .results()
        .map(year -> Integer.valueOf(year.group()))
        .toList();
  }

  private static void paragraphNumbers(Rule rule, Submission submission, Verdict verdict) {
    List<NumberedParagraph> all = submission.paragraphs();
    List<NumberedParagraph> without = all.stream().filter(p -> p.number().isEmpty()).toList();
    if (all.isEmpty()) {
      verdict.notChecked(rule, Measured.Reason.NO_PARAGRAPHS);
      return;
    }
    if (without.isEmpty()) {
      return;
    }
    // Paragraphs without a typed number may have one that a list gives.
    if (submission.document().notices().stream().anyMatch(n -> n.code().equals(PARTLY_KNOWN))) {
      verdict.notChecked(rule, Measured.Reason.LIST_LABELS);
      return;
    }
    if (without.size() == all.size()) {
      verdict.against(
          rule,
          Optional.of(all.get(0).span()),
          "present.paragraph-numbers.none",
          Map.of("paragraphs", all.size()));
      return;
    }
    for (NumberedParagraph paragraph : without) {
      verdict.against(rule, Optional.of(paragraph.span()), "present.paragraph-numbers");
    }
  }
}
