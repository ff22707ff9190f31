package org.uprlib.validate.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.calendar.SessionCalendar;
import org.uprlib.validate.message.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the calendar. */
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    description = "Prints sessions, deadlines and what to do when, where they are known.")
final class CalendarCommand implements Callable<Integer> {
  /** Forms of the calendar. */
  enum Form {
    table,
    ics
  }

  private final Console console;

  @Option(names = "--state", paramLabel = "NAME", description = "Only sessions that review it.")
  private String state;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "table|ics",
      description = "table if not given.")
  private Form form = Form.table;

  @Option(
      names = "--lang",
      paramLabel = "en|fr|es",
      description = "Language; English if not given.")
  private String language = "en";

  CalendarCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Messages.LANGUAGES.contains(language)) {
      throw new UsageException("--lang is '" + language + "', expected en, fr or es");
    }
    States states = States.load();
    List<Session> sessions = Sessions.load(states).all();
    if (state != null) {
      State found =
          states
              .byName(state)
              .or(() -> states.byCode(state))
              .orElseThrow(() -> new UsageException("no State is called '" + state + "'"));
      sessions = sessions.stream().filter(s -> s.states().contains(found)).toList();
    }
    SessionCalendar calendar = new SessionCalendar(Messages.in(language));
    console.out().print(form == Form.ics ? calendar.ics(sessions) : calendar.table(sessions));
    return ValidateCommand.CLEAN;
  }
}
