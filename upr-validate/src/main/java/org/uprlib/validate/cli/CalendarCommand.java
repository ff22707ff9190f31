package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.preparation.IcsCalendar;
import org.uprlib.validate.preparation.NextReview;
import org.uprlib.validate.rule.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the calendar. */
@Command(name = "calendar", sortOptions = false)
final class CalendarCommand extends ReportCommand {
  enum Form {
    table(".txt"),
    ics(".ics"),
    tsv(".tsv");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }
  }

  @Option(names = "--state", paramLabel = "NAME")
  private @Nullable String state;

  @Option(names = "--upcoming")
  private boolean upcoming;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate date;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "table|ics|tsv")
  private @Nullable Form form;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private @Nullable Path out;

  @Mixin private NewTarget target;
  @Mixin private CalendarOption calendar;
  @Mixin private LanguageOption language;

  CalendarCommand(ReportConsole console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = language.messages();
    Form chosen = form();
    if (date != null && !upcoming && state == null) {
      throw new UsageException(
          "--date says from when --upcoming and --state count; give one of them, too");
    }
    States states = States.load();
    Sessions all = calendar.sessions(states);
    List<Session> sessions = upcoming ? all.from(day()) : all.all();
    if (state != null) {
      State reviewed = TemplateCommand.reviewed(states, state);
      sessions = sessions.stream().filter(s -> s.states().contains(reviewed)).toList();
      if (chosen == Form.tsv && sessions.isEmpty()) {
        console.line(none(messages, messages.state(states, reviewed)));
        return ExitCode.NOT_RUN;
      }
      if (chosen != Form.tsv) {
        return ofState(reviewed, all, sessions, chosen, messages, states);
      }
    }
    if (sessions.isEmpty()) {
      console.line(messages.text("calendar.none", Map.of("page", IcsCalendar.PAGE)));
      return ExitCode.NOT_RUN;
    }
    if (chosen == Form.ics && !reportsSessionsWithoutEvents(sessions, messages)) {
      return ExitCode.NOT_RUN;
    }
    write(text(chosen, sessions, messages, states), messages);
    return ExitCode.CLEAN;
  }

  /** When a State is reviewed: its sessions, and what is known or reckoned of the next one. */
  private int ofState(
      State reviewed,
      Sessions all,
      List<Session> sessions,
      Form chosen,
      Messages messages,
      States states)
      throws IOException {
    NextReview next = NextReview.of(reviewed, all, day());
    if (chosen == Form.ics) {
      if (!IcsCalendar.hasEvents(next)) {
        console.line(none(messages, messages.state(states, reviewed)));
        return ExitCode.NOT_RUN;
      }
      write(new IcsCalendar(messages, states).write(next, day()), messages);
    } else {
      CalendarTable table = new CalendarTable(messages, states);
      write(table.write(sessions, next, day()) + sources(table), messages);
    }
    return ExitCode.CLEAN;
  }

  private Form form() {
    if (out == null) {
      return form == null ? Form.table : form;
    }
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    if (dot <= 0) {
      return form == null ? Form.table : form;
    }
    for (Form each : Form.values()) {
      if (name.endsWith(each.ending)) {
        if (form != null && form != each) {
          throw new UsageException("--out ends in " + each.ending + ", but --format is " + form);
        }
        return each;
      }
    }
    throw new UsageException(
        "no calendar ends in " + name.substring(dot) + "; use .txt, .ics or .tsv");
  }

  private LocalDate day() {
    return date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
  }

  private String none(Messages messages, String name) {
    String key = upcoming ? "calendar.state.upcoming" : "calendar.state.none";
    return messages.text(key, Map.of("state", name, "page", IcsCalendar.PAGE));
  }

  private boolean reportsSessionsWithoutEvents(List<Session> sessions, Messages messages) {
    for (Session session : sessions) {
      if (!IcsCalendar.hasEvents(session)) {
        console.line(
            messages.text(
                "calendar.no-events",
                Map.of("session", session.number(), "page", IcsCalendar.PAGE)));
      }
    }
    return sessions.stream().anyMatch(IcsCalendar::hasEvents);
  }

  private String text(Form form, List<Session> sessions, Messages messages, States states) {
    return switch (form) {
      case ics -> new IcsCalendar(messages, states).write(sessions);
      case tsv -> Sessions.text(sessions);
      default -> {
        CalendarTable table = new CalendarTable(messages, states);
        yield table.write(sessions) + sources(table);
      }
    };
  }

  /** Whoever gave a calendar knows where it is from. */
  private String sources(CalendarTable table) {
    return calendar.file().isEmpty() ? table.sources() : "";
  }

  private void write(String text, Messages messages) throws IOException {
    if (out == null) {
      console.out().print(text);
      return;
    }
    target.write(out, text.getBytes(StandardCharsets.UTF_8), calendar.file().stream().toList());
    console.line(messages.text("done.written", Map.of("file", out)));
  }
}
