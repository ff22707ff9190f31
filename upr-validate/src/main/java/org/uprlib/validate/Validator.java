package org.uprlib.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.paper.submission.SubmissionReader;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.Report.CycleSource;
import org.uprlib.validate.check.CheckInput;
import org.uprlib.validate.check.Verdict;
import org.uprlib.validate.measure.Measurements;
import org.uprlib.validate.preparation.NextReview;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.PaperType;
import org.uprlib.validate.rule.Recognition;
import org.uprlib.validate.rule.RuleSet;

/**
 * Checks submissions against OHCHR's rules.
 *
 * <pre>{@code
 * Report report = Validator.forSession(49).validate(Path.of("submission.docx"));
 * }</pre>
 *
 * <p>Thread-safe: make one and share it.
 */
public final class Validator {
  private final ValidatorOptions options;
  private final ReadLimits limits;
  private final DocumentReader documents;
  private final Measurer measurer = new Measurer();
  private final Map<RulesKey, RuleSet> rules = new ConcurrentHashMap<>();

  /** Loading it takes longer than reading most files, and is done meanwhile. */
  private final Lazy<Vocabulary> vocabulary;

  private record RulesKey(PaperType type, int cycle) {}

  private record Vocabulary(
      States states, SubmissionReader submissions, Sessions sessions, Recogniser recogniser) {
    static Vocabulary of(States states) {
      return of(states, Sessions.load(states));
    }

    static Vocabulary of(States states, Sessions sessions) {
      return new Vocabulary(
          states, SubmissionReader.create(states, sessions), sessions, new Recogniser(states));
    }
  }

  private Validator(ValidatorOptions options, Lazy<Vocabulary> vocabulary) {
    this.options = Objects.requireNonNull(options, "options");
    this.vocabulary = vocabulary;
    this.limits = ReadLimits.DEFAULT.withTimeout(options.time());
    this.documents = DocumentReader.create(limits);
  }

  private Validator(ValidatorOptions options) {
    this(options, Lazy.begun(() -> Vocabulary.of(States.load())));
  }

  /**
   * A validator by the rules of this cycle, 0 for the interim of 2007.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public static Validator forCycle(int cycle) {
    RuleSet.forCycle(cycle);
    return new Validator(ValidatorOptions.NONE.withCycle(cycle));
  }

  /**
   * A validator for submissions to this session of the Working Group.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public static Validator forSession(int session) {
    if (session < 1) {
      throw new IllegalArgumentException("A session's number starts at 1, not " + session + ".");
    }
    return new Validator(ValidatorOptions.NONE.withSession(session));
  }

  /**
   * A validator that knows what the options say, and takes the rest from each submission.
   *
   * @throws InputFileException if the user's rule file says something that is not known
   * @throws InputFileException if the user's calendar says something that cannot be
   * @throws IOException if one of them cannot be read
   */
  public static Validator with(ValidatorOptions options) throws IOException {
    return with(options, new Lazy<>(States::load));
  }

  /**
   * As {@link #with(ValidatorOptions)}, for a program that has loaded the States already.
   *
   * @throws IOException for the same reasons
   */
  public static Validator with(ValidatorOptions options, States states) throws IOException {
    return with(options, () -> states);
  }

  private static Validator with(ValidatorOptions options, Supplier<States> states)
      throws IOException {
    Lazy<Vocabulary> vocabulary;
    if (options.calendar().isPresent()) {
      Sessions sessions = Sessions.read(options.calendar().get(), states.get());
      vocabulary = new Lazy<>(() -> Vocabulary.of(states.get(), sessions));
    } else {
      vocabulary = Lazy.begun(() -> Vocabulary.of(states.get()));
    }
    return opened(options, vocabulary);
  }

  /**
   * One by other options, which shares what this one has loaded.
   *
   * @throws IOException for the same reasons
   */
  public Validator withOptions(ValidatorOptions other) throws IOException {
    return other.calendar().equals(options.calendar())
        ? opened(other, vocabulary)
        : with(other, () -> vocabulary.get().states());
  }

  private static Validator opened(ValidatorOptions options, Lazy<Vocabulary> vocabulary)
      throws IOException {
    Validator validator = new Validator(options, vocabulary);
    if (options.rules().isPresent()) {
      // A file's defects are reported at once, not with the first submission.
      validator.rules(
          options.paper().orElse(PaperType.SUBMISSION), options.cycle().orElse(Integer.MAX_VALUE));
    }
    return validator;
  }

  /**
   * Checks the file at {@code path}.
   *
   * @throws UprException if its content cannot be read, or has no text
   * @throws IOException if the file cannot be opened or read from
   */
  public Report validate(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    return validate(WholeContent.within(limits).of(path, name), name);
  }

  /**
   * Checks the file with the content {@code bytes}.
   *
   * @param bytes the content; not changed
   * @param name what to call the file
   * @throws UprException if the content cannot be read, or has no text
   */
  public Report validate(byte[] bytes, String name) throws IOException {
    return ResourceGuard.run(name, () -> validate(bytes, name, Deadline.of(name, limits)));
  }

  /**
   * As {@link #validate(byte[], String)}, as a submission if it does not look like a paper that is
   * judged.
   *
   * @throws IOException for the same reasons
   */
  public Report validateAnyway(byte[] bytes, String name) throws IOException {
    Report report = validate(bytes, name);
    return report.judged()
        ? report
        : withOptions(options.withPaper(PaperType.SUBMISSION)).validate(bytes, name);
  }

  private Report validate(byte[] bytes, String name, Deadline deadline) throws IOException {
    Document document = documents.read(bytes, name, deadline);
    FileProperties properties = documents.properties(bytes, document, deadline);
    Vocabulary known = vocabulary.get();
    Submission submission =
        known
            .submissions()
            .read(document, properties, deadline)
            .submittedBy(options.submitters(), options.authorship());
    deadline.check();
    Measurements measurements = measurer.measure(submission, deadline);
    deadline.check();
    CycleChoice choice = CycleChoice.of(options, submission, known.sessions());
    Recognition recognition =
        options.paper().isPresent() ? Recognition.GIVEN : known.recogniser().recognise(submission);
    PaperType type = options.paper().or(recognition::paper).orElse(PaperType.SUBMISSION);
    RuleSet applied = rules(type, choice.cycle());
    CheckInput subject =
        new CheckInput(
            submission,
            recognition,
            measurements,
            applied,
            options.status().or(() -> known.recogniser().status(document)),
            choice.due(),
            options.sent(),
            options.today(),
            options.recommendations(),
            known.states());
    Verdict verdict = Verdict.of(subject, deadline);
    deadline.check();
    List<Finding> findings = new ArrayList<>(verdict.findings());
    findings.sort(Comparator.comparing(Finding::severity));
    return new Report(
        name,
        type,
        recognition,
        submission,
        measurements,
        applied,
        choice.cycle(),
        choice.source(),
        submission.authorship(),
        verdict.limits(),
        findings,
        verdict.passedRules(),
        verdict.notChecked());
  }

  private RuleSet rules(PaperType type, int cycle) throws IOException {
    try {
      return rules.computeIfAbsent(new RulesKey(type, cycle), this::load);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private RuleSet load(RulesKey key) {
    RuleSet shipped = RuleSet.forPaper(key.type(), key.cycle());
    try {
      return options.rules().isPresent() ? shipped.with(options.rules().get()) : shipped;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Which cycle's rules apply to a submission. Immutable.
   *
   * @param cycle its number, 0 for the interim of 2007
   * @param source how it is known
   * @param due the session that the submission is for
   */
  private record CycleChoice(int cycle, CycleSource source, CheckInput.Due due) {
    static CycleChoice of(ValidatorOptions options, Submission submission, Sessions sessions) {
      OptionalInt number = options.session().isPresent() ? options.session() : submission.session();
      if (options.cycle().isPresent()) {
        return of(options.cycle().getAsInt(), CycleSource.GIVEN, number, submission, sessions);
      }
      if (options.session().isPresent()) {
        int cycle = Cycle.ofSession(options.session().getAsInt()).number();
        return of(cycle, CycleSource.SESSION, number, submission, sessions);
      }
      if (submission.cycle().isPresent()) {
        int cycle = submission.cycle().getAsInt();
        return of(cycle, CycleSource.SUBMISSION, number, submission, sessions);
      }
      Optional<Session> next = options.sent().flatMap(day -> next(day, sessions));
      if (next.isPresent()) {
        int cycle = next.get().cycle().number();
        return of(cycle, CycleSource.DATE, number, submission, sessions);
      }
      CheckInput.Due unknown =
          new CheckInput.Due(
              number, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
      return new CycleChoice(RuleSet.LAST, CycleSource.ASSUMED, unknown);
    }

    private static CycleChoice of(
        int cycle,
        CycleSource source,
        OptionalInt number,
        Submission submission,
        Sessions sessions) {
      Optional<Session> ofState = reviewed(submission, cycle, sessions);
      Optional<Session> session =
          number.isPresent() ? sessions.byNumber(number.getAsInt()) : ofState;
      Optional<LocalDate> closes = session.flatMap(each -> closes(each, sessions));
      OptionalInt given = source == CycleSource.GIVEN ? OptionalInt.of(cycle) : OptionalInt.empty();
      return new CycleChoice(
          cycle, source, new CheckInput.Due(number, given, session, ofState, closes));
    }

    private static Optional<Session> reviewed(Submission submission, int cycle, Sessions sessions) {
      return cycle < 1
          ? Optional.empty()
          : submission.state().flatMap(state -> sessions.sessionOf(state, new Cycle(cycle)));
    }

    /** The first session to which submissions can still be sent on {@code day}. */
    private static Optional<Session> next(LocalDate day, Sessions sessions) {
      return sessions.all().stream()
          .filter(
              session -> closes(session, sessions).filter(last -> !last.isBefore(day)).isPresent())
          .findFirst();
    }

    /** The last day for submissions, or the last that it may be. */
    private static Optional<LocalDate> closes(Session session, Sessions sessions) {
      return NextReview.deadline(session, sessions).map(NextReview.Period::to);
    }
  }
}
