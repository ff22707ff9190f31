package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.text.TerminalText;
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
  enum Form implements FileForm {
    table(".txt"),
    ics(".ics"),
    tsv(".tsv");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }

    @Override
    public List<String> endings() {
      return List.of(ending);
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
    Form usual = form == null ? Form.table : form;
    Form chosen = out == null ? usual : FileForm.of(out, form, Form.table);
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

  /** Sessions as a table for a terminal. Immutable and thread-safe. */
  record CalendarTable(Messages messages, States states) {
    private static final String GAP = "  ";
    private static final int LEAST_LAST = 30;

    private static final int WIDTH = 100;

    /**
     * A row for each session below a row of headings; then what a question mark means, and where to
     * look for what is not known.
     */
    String write(List<Session> sessions) {
      StringBuilder out = new StringBuilder(table(sessions));
      notes(sessions, out);
      if (sessions.stream().anyMatch(CalendarTable::isOpen)) {
        note(messages.text("calendar.where", Map.of("page", IcsCalendar.PAGE)), out);
      }
      return out.toString();
    }

    /**
     * The sessions that review a State, if there are any; then when it is reviewed next.
     *
     * @param day on which it is said
     */
    String write(List<Session> sessions, NextReview next, LocalDate day) {
      StringBuilder out = new StringBuilder(sessions.isEmpty() ? "" : table(sessions));
      notes(sessions, out);
      next.sentences(messages, states, day).forEach(sentence -> note(sentence, out));
      return out.toString();
    }

    /** The sources of the calendar that ships, to print below a table of it. */
    String sources() {
      StringBuilder out = new StringBuilder("\n");
      append(messages.text("calendar.source"), out);
      return out.toString();
    }

    private String table(List<Session> sessions) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          Stream.of("session", "dates", "deadline", "states")
              .map(heading -> messages.text("calendar." + heading))
              .toList());
      for (Session session : sessions) {
        String names = messages.states(states, session);
        rows.add(
            List.of(
                Integer.toString(session.number()),
                known(dates(session)),
                known(deadline(session)),
                known(Optional.of(names).filter(each -> !each.isEmpty()))));
      }
      return rows(rows, WIDTH);
    }

    private void notes(List<Session> sessions, StringBuilder out) {
      messages.expected(sessions).ifPresent(text -> note(text, out));
    }

    private static void note(String text, StringBuilder out) {
      out.append(out.length() == 0 ? "" : "\n");
      append(text, out);
    }

    private static void append(String text, StringBuilder out) {
      TerminalText.lines(text, WIDTH).forEach(line -> out.append(line).append('\n'));
    }

    private static boolean isOpen(Session session) {
      return session.opens().isEmpty()
          || session.stakeholderDeadline().isEmpty()
          || session.states().isEmpty();
    }

    private static Optional<String> dates(Session session) {
      String closes = session.closes().map(date -> " – " + date).orElse("");
      return session
          .opens()
          .map(date -> date + closes)
          .or(() -> session.month().map(YearMonth::toString));
    }

    private Optional<String> deadline(Session session) {
      Optional<String> day = session.stakeholderDeadline().map(LocalDate::toString);
      return session
          .deadlineHour()
          .flatMap(hour -> day.map(date -> date + " " + hour))
          .or(() -> day);
    }

    private String known(Optional<String> text) {
      return text.orElseGet(() -> messages.text("calendar.unknown"));
    }

    /**
     * Rows of as many cells each, aligned and each line closed: each column is as wide as its
     * widest cell, the last one goes on below itself where it is too long.
     *
     * @param width columns of the terminal
     */
    static String rows(List<List<String>> rows, int width) {
      int last = rows.get(0).size() - 1;
      StringBuilder others = new StringBuilder();
      int before = 0;
      for (int i = 0; i < last; i++) {
        int column = i;
        int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
        others.append("%-").append(widest).append('s').append(GAP);
        before += widest + GAP.length();
      }
      int most = Math.max(LEAST_LAST, width - before);
      StringBuilder out = new StringBuilder();
      for (List<String> row : rows) {
        String line = others.toString().formatted(row.subList(0, last).toArray());
        String below = "\n" + " ".repeat(before);
        line += String.join(below, TerminalText.lines(row.get(last), most));
        out.append(line.stripTrailing()).append('\n');
      }
      return out.toString();
    }
  }
}
