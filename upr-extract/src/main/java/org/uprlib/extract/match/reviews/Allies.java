package org.uprlib.extract.match.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.uprlib.core.text.TerminalText;
import org.uprlib.core.vocabulary.RegionalGroup;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.ResultFields;
import org.uprlib.extract.match.reviews.Allies.Ally;
import org.uprlib.extract.match.reviews.Allies.AnswerCount;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.XlsxBook;
import org.uprlib.extract.write.translation.Terminology;

/**
 * Who recommended something on a matter before, and how it was answered. Immutable.
 *
 * @param state the State that is asked about
 * @param recommendations those on the matter, and who asked for it in each
 * @param allies the States that asked for it: most often of the State first, then most elsewhere,
 *     then the largest share that was supported
 * @param wordings how they open, the commonest first
 */
public record Allies(
    Optional<State> state,
    List<Askers> recommendations,
    List<Ally> allies,
    List<Wording> wordings) {
  /**
   * How recommendations that open alike were answered.
   *
   * @param wording how they open, e.g. {@code consider}
   * @param answers how they were answered
   * @param accepted one that was supported
   */
  public record Wording(String wording, AnswerCount answers, Optional<ResultRow> accepted) {}

  public Allies {
    recommendations = List.copyOf(recommendations);
    allies = List.copyOf(allies);
    wordings = List.copyOf(wordings);
  }

  /** How many of the recommendations were made to the State that is asked about. */
  public int toState() {
    return (int) recommendations.stream().filter(each -> isHere(each.row(), state)).count();
  }

  /** How many States are known to have asked for it. */
  int sure() {
    return (int) allies.stream().filter(ally -> ally.answers().number() > 0).count();
  }

  static boolean isHere(ResultRow row, Optional<State> state) {
    return state.isPresent() && row.info().stateUnderReview().equals(state);
  }

  /**
   * A State that recommended something on the matter before. Immutable.
   *
   * @param state which one
   * @param toState how many of its recommendations were made to the State that is asked about
   * @param toOthers how many were made to other States
   * @param perhaps how many more are known to be of several States that asked for different things,
   *     and not which of them asked for this; counted nowhere else
   * @param answers how they were answered
   * @param examples a few of them: those that were supported first, and of these the ones made here
   */
  public record Ally(
      State state,
      int toState,
      int toOthers,
      int perhaps,
      AnswerCount answers,
      List<ResultRow> examples) {
    public Ally {
      examples = List.copyOf(examples);
    }
  }

  /**
   * How recommendations were answered. Immutable.
   *
   * @param number of recommendations
   * @param supported of them
   * @param noted of them
   * @param partial of them
   */
  public record AnswerCount(int number, int supported, int noted, int partial) {
    static AnswerCount of(Collection<ResultRow> rows) {
      return new AnswerCount(
          rows.size(),
          count(rows, PositionStatus.SUPPORTED),
          count(rows, PositionStatus.NOTED),
          count(rows, PositionStatus.PARTIAL));
    }

    private static int count(Collection<ResultRow> rows, PositionStatus status) {
      return (int) rows.stream().filter(row -> row.position().status() == status).count();
    }

    /** How many have an answer that is known. */
    public int answered() {
      return supported + noted + partial;
    }

    /** The share of those answered that were supported, 0 to 1; empty if none was answered. */
    public OptionalDouble supportedShare() {
      return answered() == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) supported / answered());
    }
  }

  /** The formats that allies are written in. Text is UTF-8. */
  public enum Format implements OutputFormat {
    /** For people. */
    TEXT,
    /** A row a State. */
    CSV,
    /** One object. */
    JSON,
    /** A workbook: States, wordings, and the recommendations that were counted. */
    XLSX;

    /**
     * Writes allies.
     *
     * @param words what the workbook calls things; the other formats are English
     * @param top how many States the text has at most
     * @param stream buffered; closed by the caller
     */
    public void write(Allies allies, int top, Terminology words, OutputStream stream)
        throws IOException {
      switch (this) {
        case TEXT -> stream.write(AllyText.of(allies, top).getBytes(StandardCharsets.UTF_8));
        case CSV -> CsvSheet.write(AllyFields.COLUMNS, allies.allies(), stream);
        case JSON -> JsonObjects.writeLines(AllyFields.ALLIES, List.of(allies), stream);
        case XLSX -> workbook(allies, words, stream);
      }
      stream.flush();
    }

    private static void workbook(Allies allies, Terminology words, OutputStream stream)
        throws IOException {
      try (XlsxBook book = XlsxBook.open(words)) {
        book.sheet("States", AllyFields.COLUMNS, allies.allies());
        book.sheet("Wordings", AllyFields.WORDINGS, allies.wordings());
        book.sheet("Recommendations", ResultFields.ASKED_COLUMNS, allies.recommendations());
        book.write(stream);
      }
    }
  }

  /** Allies as people read them on a terminal. */
  private static final class AllyText {
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
              row.info().session().isPresent()
                  ? ", session " + row.info().session().getAsInt()
                  : "");
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
}
