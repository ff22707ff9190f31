package org.uprlib.extract.write.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.RegionalGroup;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;

/**
 * The columns of the export of OHCHR's Universal Human Rights Index (uhri.ohchr.org), spelt as
 * OHCHR spells them, and {@code provisional}, which others add to rows that the index lacks.
 */
public final class UhriFields {
  public static final String TEXT = "Text";
  public static final String STATE = "Countries Concerned";
  public static final String BODY = "Reccomending Body";
  public static final String SYMBOL = "Document Symbol";
  public static final String THEMES = "Themes";
  public static final String PERSONS = "Affected Persons";
  public static final String SDGS = "Sdgs";
  public static final String DATE = "Document Publication Date";
  public static final String RECOMMENDING_STATES = "UPR Reccomending States";
  public static final String POSITION = "UPR Position";
  public static final String SESSION = "UPR Session";

  /** The Working Group's first session began then (A/HRC/WG.6/1): a paper's date is not earlier. */
  public static final LocalDate FIRST = LocalDate.of(2008, 4, 7);

  /** The body of rows that are of the review; treaty bodies and special procedures have others. */
  public static final String UPR = "UPR";

  /** What a value begins with, one a line. */
  public static final String BULLET = "- ";

  /** Separator of the recommending States. */
  public static final String BETWEEN_STATES = " - ";

  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,31};)");
  private static final int PROVISIONAL = 1;

  private UhriFields() {}

  /** What UHRI calls a State's answer. */
  public enum Answer {
    SUPPORTED("Supported", PositionStatus.SUPPORTED),
    NOTED("Noted", PositionStatus.NOTED),
    BOTH("Supported/Noted", PositionStatus.PARTIAL);

    private final String word;
    private final PositionStatus status;

    Answer(String word, PositionStatus status) {
      this.word = word;
      this.status = status;
    }

    /** The status that {@code word} means; unknown for any other word. */
    public static PositionStatus status(String word) {
      return Arrays.stream(values())
          .filter(answer -> answer.word.equalsIgnoreCase(word.replace(" ", "")))
          .findFirst()
          .map(answer -> answer.status)
          .orElse(PositionStatus.UNKNOWN);
    }

    /** UHRI's word; empty for an answer that is not there yet or not known. */
    static Optional<String> word(PositionStatus status) {
      return Arrays.stream(values())
          .filter(answer -> answer.status == status)
          .findFirst()
          .map(answer -> answer.word);
    }
  }

  /** The columns, of a recommendation each. */
  public static List<Field<Row<Recommendation>>> sheet() {
    return List.of(
        column(TEXT, 80, UhriFields::text),
        column(STATE, 20, row -> row.paper().stateUnderReviewName().map(BULLET::concat)),
        column(BODY, 10, row -> BULLET + UPR),
        column(SYMBOL, 16, row -> row.paper().symbol()),
        column(THEMES, 30, row -> listed(row, Indexing::themes)),
        column(PERSONS, 20, row -> listed(row, Indexing::affectedPersons)),
        column(SDGS, 20, row -> listed(row, Indexing::sdgs)),
        column(DATE, 12, row -> row.paper().date().filter(date -> !date.isBefore(FIRST))),
        column(RECOMMENDING_STATES, 30, row -> madeBy(row.item())),
        column(POSITION, 12, row -> Answer.word(row.item().position().status())),
        column("Type", 18, row -> BULLET + "Recommendations"),
        column("OHCHR Annotation Id", 10, row -> Optional.empty()),
        column(SESSION, 8, row -> session(row.paper().session())),
        column(
            "Regions Concerned",
            20,
            row -> lines(row.paper().stateUnderReview().flatMap(State::region).stream().toList())),
        column(
            "Recommending Regions",
            20,
            row ->
                lines(
                    row.item().recommendingStates().stream()
                        .flatMap(state -> state.region().stream())
                        .distinct()
                        .toList())),
        column("Date of publication on UHRI", 12, row -> Optional.empty()),
        column("provisional", 8, row -> PROVISIONAL));
  }

  private static Field<Row<Recommendation>> column(
      String name, int width, Function<Row<Recommendation>, ?> value) {
    return Field.sheet(width, name, value);
  }

  /** As UHRI has it: the label, the words, the States in parentheses and a semicolon. */
  private static String text(Row<Recommendation> row) {
    String states =
        row.item().recommendingStates().stream().map(State::name).collect(Collectors.joining("; "));
    String made = states.isEmpty() ? "" : " (" + states + ");";
    String label = row.item().paragraph();
    // A bare number without a stop could be the text's own.
    String stop = !label.isEmpty() && label.chars().allMatch(Character::isDigit) ? "." : "";
    String text = (label + stop + " " + row.item().text() + made).strip();
    return ENTITY.matcher(text).replaceAll("&amp;");
  }

  private static Optional<String> madeBy(Recommendation recommendation) {
    return recommendation.recommendingStates().stream()
        .map(State::name)
        .reduce((names, name) -> names + BETWEEN_STATES + name)
        .map(BULLET::concat);
  }

  private static Optional<String> session(OptionalInt number) {
    return number.isPresent() ? Optional.of("" + number.getAsInt()) : Optional.empty();
  }

  private static String listed(Row<Recommendation> row, Function<Indexing, List<String>> of) {
    return bulleted(row.item().indexing().map(of).orElse(List.of()));
  }

  private static String lines(List<RegionalGroup> groups) {
    return bulleted(groups.stream().map(RegionalGroup::title).toList());
  }

  private static String bulleted(Collection<String> values) {
    return values.stream().map(BULLET::concat).collect(Collectors.joining("\n"));
  }
}
