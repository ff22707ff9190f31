package org.uprlib.extract.match.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.text.TerminalText;
import org.uprlib.core.vocabulary.RegionalGroup;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.reviews.Allies.Ally;
import org.uprlib.extract.match.reviews.Allies.AnswerCount;
import org.uprlib.extract.rows.result.ResultRow;

/** Allies as people read them on a terminal. */
final class AllyText {
  private static final String INDENT = "    ";
  private static final String DEEPER = "        ";

  private static final int WORDINGS = 12;

  private AllyText() {}

  static String of(Allies allies, int top) {
    StringBuilder text = new StringBuilder();
    String here =
        allies
            .state()
            .map(state -> ", " + allies.toState() + " of them to " + state.name())
            .orElse("");
    text.append(
        String.format(
            Locale.ROOT,
            "%s on this by %s%s%n%n",
            TerminalText.counted(allies.recommendations().size(), "recommendation"),
            TerminalText.counted(allies.sure(), "State")
                + (allies.sure() < allies.allies().size() ? " or more" : ""),
            here));
    int rank = 1;
    for (Ally ally : allies.allies().subList(0, Math.min(top, allies.allies().size()))) {
      append(rank++, ally, allies.state().map(State::name).orElse(""), text);
    }
    if (allies.allies().size() > top) {
      text.append("and ")
          .append(TerminalText.counted(allies.allies().size() - top, "more State"))
          .append('\n');
    }
    if (!allies.wordings().isEmpty()) {
      text.append("\nHow such recommendations open, and how they were answered\n");
      List<Allies.Wording> commonest =
          allies.wordings().subList(0, Math.min(WORDINGS, allies.wordings().size()));
      commonest.forEach(wording -> append(wording, text));
      int more = allies.wordings().size() - commonest.size();
      text.append(
          more > 0 ? INDENT + "and " + TerminalText.counted(more, "more wording") + "\n" : "");
    }
    return text.toString();
  }

  private static void append(int rank, Ally ally, String state, StringBuilder text) {
    List<String> parts = new ArrayList<>();
    parts.add(ally.state().name());
    ally.state().region().map(RegionalGroup::title).ifPresent(parts::add);
    parts.add(
        state.isEmpty()
            ? TerminalText.counted(ally.toOthers(), "recommendation")
            : ally.toState() + " to " + state + ", " + ally.toOthers() + " elsewhere");
    if (ally.perhaps() > 0) {
      parts.add("perhaps " + ally.perhaps() + " more (one of several States asked for this)");
    }
    parts.add(answers(ally.answers()));
    text.append(rank).append(". ").append(TerminalText.line(parts)).append('\n');
    AllyFields.example(ally)
        .ifPresent(
            row -> {
              text.append(TerminalText.wrapped(place(row), INDENT));
              text.append(TerminalText.wrapped(row.textOf(ally.state()), DEEPER));
            });
  }

  private static String place(ResultRow row) {
    return "%s: %s%s%s"
        .formatted(
            row.position().status().word(),
            row.paragraph(),
            row.info().stateUnderReviewName().map(state -> " to " + state).orElse(""),
            row.info().session().isPresent() ? ", session " + row.info().session().getAsInt() : "");
  }

  private static void append(Allies.Wording wording, StringBuilder text) {
    text.append(
        String.format(
            Locale.ROOT,
            "%s%-20s %4d  %s%n",
            INDENT,
            TerminalText.oneLine(wording.wording()),
            wording.answers().number(),
            answers(wording.answers())));
  }

  private static String answers(AnswerCount answers) {
    return answers.answered() == 0
        ? "none answered"
        : "supported " + answers.supported() + " of " + answers.answered() + " answered";
  }
}
