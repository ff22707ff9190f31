package org.uprlib.extract.match.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.ResultFields;
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
}
