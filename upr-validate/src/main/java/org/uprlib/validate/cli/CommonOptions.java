package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.UserText;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.validate.ValidatorOptions;
import org.uprlib.validate.cli.ReportCommand.CalendarOption;
import org.uprlib.validate.cli.ReportCommand.LanguageOption;
import org.uprlib.validate.cli.ReportCommand.UsageException;
import org.uprlib.validate.rule.ConsultativeStatus;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.PaperType;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that say what is known of submissions beside their files. */
final class CommonOptions {
  @Option(names = "--cycle", paramLabel = "N")
  private @Nullable Integer cycle;

  @Option(names = "--session", paramLabel = "N")
  private @Nullable Integer session;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate date;

  @Option(names = "--submitter", paramLabel = "NAME")
  private List<String> submitters = List.of();

  @ArgGroup private @Nullable Whose whose;

  @Option(names = "--paper", paramLabel = "TYPE")
  private @Nullable PaperType paper;

  @Option(names = "--status", paramLabel = "STATUS")
  private @Nullable ConsultativeStatus status;

  @Option(names = "--rules", paramLabel = "FILE")
  private @Nullable Path rules;

  @Option(names = "--not-copied", paramLabel = "FILE")
  private @Nullable Path recommendations;

  @Option(names = "--timeout", paramLabel = "SECONDS")
  private int timeout = (int) ReadLimits.DEFAULT.time().toSeconds();

  @Mixin private CalendarOption calendar;
  @Mixin private LanguageOption language;

  static final class Whose {
    @Option(names = "--joint")
    private boolean joint;

    @Option(names = "--single")
    @SuppressWarnings("UnusedVariable") // Whoever does not say --joint said it.
    private boolean single;
  }

  /** Has {@code line} turn days and what is one of a few words into values. */
  static void register(CommandLine line) {
    line.registerConverter(LocalDate.class, CommonOptions::day)
        .registerConverter(
            PaperType.class,
            word ->
                oneOf(PaperType.class, word, "submission, oral-statement and written-statement"))
        .registerConverter(
            ConsultativeStatus.class,
            word -> oneOf(ConsultativeStatus.class, word, "general, special and roster"));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a day such as 2024-07-18");
    }
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String word, String known) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> Messages.word(each).equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + word + "' is not one of " + known));
  }

  /** All files that are read, submissions and those of options, which no output may replace. */
  List<Path> read(List<Path> submissions) {
    return Stream.concat(
            submissions.stream(),
            Stream.of(
                    Optional.ofNullable(rules),
                    Optional.ofNullable(recommendations),
                    calendar.file())
                .flatMap(Optional::stream))
        .toList();
  }

  Messages messages() {
    return language.messages();
  }

  ValidatorOptions options() throws IOException {
    if (cycle != null) {
      requireWithin("--cycle", cycle, 0, Cycle.ofSession(Session.LATEST).number());
    }
    if (session != null) {
      requireWithin("--session", session, 1, Session.LATEST);
    }
    if (cycle != null && session != null && Cycle.ofSession(session).number() != cycle) {
      throw new UsageException(
          "--session "
              + session
              + " is of cycle "
              + Cycle.ofSession(session).number()
              + ", but --cycle is "
              + cycle
              + "; leave one of them out");
    }
    if (submitters.stream().anyMatch(String::isBlank)) {
      throw new UsageException("--submitter is empty, expected a name");
    }
    if (submitters.size() > 1 && whose != null && !whose.joint) {
      throw new UsageException("--single goes with one --submitter; leave it out");
    }
    if (timeout < 1) {
      throw new UsageException("--timeout is " + timeout + ", expected 1 or more");
    }
    return new ValidatorOptions(
        cycle == null ? OptionalInt.empty() : OptionalInt.of(cycle),
        session == null ? OptionalInt.empty() : OptionalInt.of(session),
        Optional.ofNullable(date),
        Optional.of(LocalDate.now(ZoneId.systemDefault())),
        submitters.stream().map(String::strip).toList(),
        whose == null ? Authorship.UNKNOWN : whose.joint ? Authorship.JOINT : Authorship.SINGLE,
        Optional.ofNullable(rules),
        calendar.file(),
        Optional.ofNullable(paper),
        Optional.ofNullable(status),
        recommendations == null
            ? List.of()
            : text(recommendations).lines().filter(line -> !line.isBlank()).toList(),
        Duration.ofSeconds(timeout));
  }

  private static String text(Path file) throws IOException {
    try {
      return new UserText(file).read();
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is not in UTF-8");
    }
  }

  private static void requireWithin(String option, int number, int least, int most) {
    if (number < least || number > most) {
      throw new UsageException(option + " is " + number + ", expected " + least + " to " + most);
    }
  }
}
