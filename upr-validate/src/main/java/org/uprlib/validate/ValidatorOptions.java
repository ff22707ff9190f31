package org.uprlib.validate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.Folding;
import org.uprlib.validate.rule.ConsultativeStatus;
import org.uprlib.validate.rule.PaperType;

/**
 * What is known of submissions besides their files. Immutable; start from {@link #NONE}.
 *
 * @param cycle whose rules apply, 0 for the interim of 2007; empty to let session, paper or date
 *     decide
 * @param session session that they are for; empty to let the paper decide
 * @param sent day on which they are sent; empty if deadlines are not to be checked
 * @param today day on which they are checked, to warn of sessions that are past; empty for no such
 *     warning
 * @param submitters who submits them, each once; empty to take those that the paper names
 * @param authorship whose limits apply; {@code UNKNOWN} to read it from the paper
 * @param rules a file of the user's own rules
 * @param calendar a calendar of sessions of the user's own, in place of the one that ships; see
 *     {@link org.uprlib.core.vocabulary.Sessions#text}
 * @param paper the type of paper; empty to detect it, in which case some papers are not judged
 * @param status consultative status of who makes a written statement, which sets its limit
 * @param recommendations recommendations of treaty bodies that they must not copy
 * @param time how long a file may take; 60 seconds if nothing is said
 */
public record ValidatorOptions(
    OptionalInt cycle,
    OptionalInt session,
    Optional<LocalDate> sent,
    Optional<LocalDate> today,
    List<String> submitters,
    Authorship authorship,
    Optional<Path> rules,
    Optional<Path> calendar,
    Optional<PaperType> paper,
    Optional<ConsultativeStatus> status,
    List<String> recommendations,
    Duration time) {
  /** Nothing is known. */
  public static final ValidatorOptions NONE =
      new ValidatorOptions(
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Authorship.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          ReadLimits.DEFAULT.time());

  public ValidatorOptions {
    submitters = withoutRepeats(submitters);
    recommendations = List.copyOf(recommendations);
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("A file needs some time");
    }
  }

  private static List<String> withoutRepeats(List<String> names) {
    Map<String, String> byWords = new LinkedHashMap<>();
    names.forEach(name -> byWords.putIfAbsent(Folding.words(name), name));
    return List.copyOf(byWords.values());
  }

  /** The same for submissions of this cycle. */
  public ValidatorOptions withCycle(int number) {
    return with(copy -> copy.cycle = OptionalInt.of(number));
  }

  /** The same for submissions to this session. */
  public ValidatorOptions withSession(int number) {
    return with(copy -> copy.session = OptionalInt.of(number));
  }

  /** The same for submissions sent on this day. */
  public ValidatorOptions withSent(LocalDate day) {
    return with(copy -> copy.sent = Optional.of(day));
  }

  /** The same, checked on this day. */
  public ValidatorOptions withToday(LocalDate day) {
    return with(copy -> copy.today = Optional.of(day));
  }

  /** The same for submissions by these organisations; more than one submit jointly. */
  public ValidatorOptions withSubmitters(List<String> names) {
    return with(copy -> copy.submitters = names);
  }

  /** The same for joint or single submissions. */
  public ValidatorOptions withAuthorship(Authorship whose) {
    return with(copy -> copy.authorship = whose);
  }

  /** The same with a file of the user's own rules. */
  public ValidatorOptions withRules(Path file) {
    return with(copy -> copy.rules = Optional.of(file));
  }

  /** The same with recommendations that must not be copied. */
  public ValidatorOptions withRecommendations(List<String> others) {
    return with(copy -> copy.recommendations = others);
  }

  /** The same for papers of this type, without detecting it. */
  public ValidatorOptions withPaper(PaperType type) {
    return with(copy -> copy.paper = Optional.of(type));
  }

  /** The same for statements of organisations with this status. */
  public ValidatorOptions withStatus(ConsultativeStatus whose) {
    return with(copy -> copy.status = Optional.of(whose));
  }

  /** The same with a calendar of sessions of the user's own. */
  public ValidatorOptions withCalendar(Path file) {
    return with(copy -> copy.calendar = Optional.of(file));
  }

  /** The same with so much time for each file. */
  public ValidatorOptions withTimeout(Duration longest) {
    return with(copy -> copy.time = longest);
  }

  private ValidatorOptions with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.options();
  }

  /** What is changed of a copy before it is one. */
  private static final class Copy {
    private OptionalInt cycle;
    private OptionalInt session;
    private Optional<LocalDate> sent;
    private Optional<LocalDate> today;
    private List<String> submitters;
    private Authorship authorship;
    private Optional<Path> rules;
    private Optional<Path> calendar;
    private Optional<PaperType> paper;
    private Optional<ConsultativeStatus> status;
    private List<String> recommendations;
    private Duration time;

    Copy(ValidatorOptions from) {
      cycle = from.cycle;
      session = from.session;
      sent = from.sent;
      today = from.today;
      submitters = from.submitters;
      authorship = from.authorship;
      rules = from.rules;
      calendar = from.calendar;
      paper = from.paper;
      status = from.status;
      recommendations = from.recommendations;
      time = from.time;
    }

    ValidatorOptions options() {
      return new ValidatorOptions(
          cycle,
          session,
          sent,
          today,
          submitters,
          authorship,
          rules,
          calendar,
          paper,
          status,
          recommendations,
          time);
    }
  }
}
