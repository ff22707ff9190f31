package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.validate.preparation.NextReview;
import org.uprlib.validate.preparation.Template;
import org.uprlib.validate.rule.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an empty submission. */
@Command(name = "template", sortOptions = false)
final class TemplateCommand extends ReportCommand {
  @Option(names = "--state", required = true, paramLabel = "NAME")
  private String state;

  @Option(names = "--session", paramLabel = "N")
  private @Nullable Integer session;

  @Option(names = "--joint")
  private boolean joint;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE")
  private Path out;

  @Mixin private NewTarget target;
  @Mixin private CalendarOption calendar;
  @Mixin private LanguageOption language;

  TemplateCommand(ReportConsole console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = language.messages();
    docx(out);
    States states = States.load();
    State reviewed = reviewed(states, state);
    Sessions sessions = calendar.sessions(states);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    NextReview next = NextReview.of(reviewed, sessions, today);
    OptionalInt number = session(reviewed, sessions, next);
    String name = messages.state(states, reviewed);
    byte[] content = new Template(name, number, joint, messages.language()).write();
    target.write(out, content, calendar.file().stream().toList());
    console.line(messages.text("done.written", Map.of("file", out)));
    String check = console.invocation().with(out.toString());
    console.line(messages.text("template.next", Map.of("command", check)));
    if (session == null) {
      next.sentences(messages, states, today).forEach(console::line);
    }
    return ExitCode.CLEAN;
  }

  /** What Word opens has to end so. */
  static void docx(Path file) {
    if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw new UsageException(file + " does not end in .docx, which is what will be written");
    }
  }

  /**
   * The State that a user types the name of.
   *
   * @throws UsageException if there is no such State; the message gives the nearest names
   */
  static State reviewed(States states, String name) {
    try {
      return states.typed(name);
    } catch (UnknownNameException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private OptionalInt session(State reviewed, Sessions sessions, NextReview next) {
    if (session != null) {
      check(reviewed, session, sessions);
      return OptionalInt.of(session);
    }
    return next.session().stream().mapToInt(Session::number).findFirst();
  }

  private static void check(State reviewed, int session, Sessions sessions) {
    List<Session> all = sessions.all();
    Optional<Session> given = sessions.byNumber(session);
    if (given.isEmpty()) {
      throw new UsageException(
          "there is no session "
              + session
              + " in the calendar, which has sessions "
              + all.get(0).number()
              + " to "
              + all.get(all.size() - 1).number()
              + "; a calendar of your own is given with --calendar");
    }
    if (given.get().states().isEmpty() || given.get().states().contains(reviewed)) {
      return;
    }
    int cycle = given.get().cycle().number();
    String where =
        sessions
            .sessionOf(reviewed, given.get().cycle())
            .map(other -> "cycle " + cycle + " reviews it in session " + other.number())
            .orElse("the calendar has it in no session of cycle " + cycle);
    throw new UsageException(
        reviewed.name()
            + " is not reviewed in session "
            + session
            + ": "
            + where
            + "; if the calendar is out of date, give one of your own with --calendar");
  }
}
