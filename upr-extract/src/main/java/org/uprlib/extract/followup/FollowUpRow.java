package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.match.evidence.Passage;
import org.uprlib.extract.match.evidence.RecommendationEvidence;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * A recommendation and what became of it. Immutable.
 *
 * @param review in which it was made
 * @param paragraph its label, e.g. {@code 115.10}; a mark such as {@code #1k3xq9} where it has no
 *     label
 * @param text the recommendation
 * @param recommendingStates who made it, each once
 * @param position of the State under review
 * @param answered paper with the words that decided the position, by symbol or its file's name;
 *     empty string if not known
 * @param themes own themes if any were found, or else those of OHCHR's matrix, or else UPR Info's
 *     issues; reports list it under the first
 * @param stated the level that a paper states, with its words and place; empty string if none does
 * @param found lines that the person wrote beside the passages of later papers; empty string if
 *     none
 * @param takesUp asks of the authors' own submission that it takes up, as a trace found and the
 *     person corrected it
 * @param assessment what the person wrote
 * @param own the person's further columns by head, those that are empty left out
 * @param line of the table that it was read from, counted from 1 with the head; 0 if it was not
 *     read from one
 */
public record FollowUpRow(
    Review review,
    String paragraph,
    String text,
    List<State> recommendingStates,
    PositionStatus position,
    String answered,
    List<String> themes,
    String stated,
    String found,
    List<String> takesUp,
    Assessment assessment,
    Map<String, String> own,
    int line) {
  private static final int NOT_READ = 0;

  /** UPR Info's issue. */
  private static final String SOGIESC = "Sexual Orientation and Gender Identity";

  public FollowUpRow {
    recommendingStates = List.copyOf(recommendingStates);
    themes = List.copyOf(themes);
    takesUp = List.copyOf(takesUp);
    own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
  }

  /**
   * What a recommendation is known by in a table.
   *
   * @param review symbol of the report
   * @param paragraph its label
   */
  public record Key(String review, String paragraph) {}

  /** What it is known by. */
  public Key key() {
    return new Key(review.symbol(), paragraph);
  }

  /** A row for {@code recommendation}, of which nothing is written yet. */
  public static FollowUpRow of(ResultRow recommendation) {
    return new FollowUpRow(
        Review.of(recommendation.paper()),
        label(recommendation),
        recommendation.text(),
        recommendation.recommendingStates(),
        recommendation.position().status(),
        recommendation.position().evidence().map(Evidence::document).orElse(""),
        themes(recommendation),
        "",
        "",
        List.of(),
        Assessment.NONE,
        Map.of(),
        NOT_READ);
  }

  /**
   * A recommendation of a database has no number: its words make a mark that no one takes for one,
   * and that is the same when the database is exported anew.
   */
  private static String label(ResultRow row) {
    if (!row.paragraph().isEmpty()) {
      return row.paragraph();
    }
    int hash =
        Objects.hash(
            row.info().stateUnderReviewName().orElse(""), row.info().session(), row.text());
    return "#" + Integer.toString(hash & Integer.MAX_VALUE, Character.MAX_RADIX);
  }

  /**
   * As {@link #of(ResultRow)}, with the words in which the State itself states a level of this
   * recommendation by number. The level in the table is the person's, and stays empty.
   */
  public static FollowUpRow of(RecommendationEvidence evidence) {
    FollowUpRow row = of(evidence.recommendation());
    String words =
        evidence.stated().stream()
            .map(each -> stated(each).orElse(""))
            .collect(Collectors.joining("\n"));
    return row.with(row.themes, words, row.found, row.takesUp, row.assessment);
  }

  private static Optional<String> stated(Passage passage) {
    String paragraph = passage.paragraph().map(number -> ", " + number).orElse("");
    return passage
        .statedLevel()
        .map(stated -> "“" + stated.words() + "” (" + passage.paper() + paragraph + ")");
  }

  /**
   * The themes of a recommendation. OHCHR's have none for sexual orientation and gender identity,
   * which is added to them where a recommendation is about it.
   */
  public static List<String> themes(ResultRow row) {
    List<String> own = new ArrayList<>();
    Recommendation made = row.recommendation();
    made.terms(Aspect.OWN_THEMES).ifPresent(terms -> terms.forEach(term -> own.add(term.name())));
    if (!own.isEmpty()) {
      return own;
    }
    Set<String> themes = new LinkedHashSet<>(made.themes());
    if (!made.keys(Aspect.SOGIESC).isEmpty()) {
      themes.add(SOGIESC);
    }
    return List.copyOf(themes);
  }

  /** The same, with {@code written} in place of what was written. */
  public FollowUpRow with(Assessment written) {
    return with(themes, stated, found, takesUp, written);
  }

  /** The same, about these themes and no others. */
  FollowUpRow under(List<String> others) {
    return with(others, stated, found, takesUp, assessment);
  }

  /** The same, taking up these asks and no others. */
  FollowUpRow takingUp(List<String> asks) {
    return with(themes, stated, found, asks, assessment);
  }

  /** Whether neither a text nor a State says which recommendation it is. */
  boolean isWordless() {
    return text.isBlank() && recommendingStates.isEmpty();
  }

  /** Whether the person wrote or graded anything. */
  public boolean isWritten() {
    return !assessment.isEmpty();
  }

  /** Whether a column of the papers has something else in {@code older}, as if corrected. */
  boolean isCorrectedIn(FollowUpRow older) {
    return !text.strip().equals(older.text)
        || !Set.copyOf(recommendingStates).equals(Set.copyOf(older.recommendingStates))
        || position != older.position
        || isOther(answered, older.answered)
        || isOther(stated, older.stated)
        || !older.review.equals(review);
  }

  private static boolean isOther(String text, String older) {
    return !text.isEmpty() && !older.isEmpty() && !text.equals(older);
  }

  /** Whether {@code older} has themes, and others. */
  boolean isOtherwiseThemed(FollowUpRow older) {
    return !older.themes.isEmpty()
        && !themes.isEmpty()
        && !Set.copyOf(themes).equals(Set.copyOf(older.themes));
  }

  /** The same, with what a person wrote in {@code older} or the papers do not say. */
  FollowUpRow carrying(FollowUpRow older) {
    return new FollowUpRow(
        review,
        paragraph,
        text,
        recommendingStates,
        position,
        either(answered, older.answered),
        older.themes.isEmpty() ? themes : older.themes,
        either(stated, older.stated),
        older.found,
        takesUp.isEmpty() ? older.takesUp : takesUp,
        older.assessment,
        older.own,
        line);
  }

  private static String either(String text, String older) {
    return text.isEmpty() ? older : text;
  }

  /** The same, with this that the person wrote beside passages of later papers. */
  FollowUpRow withFound(String words) {
    return with(themes, stated, words, takesUp, assessment);
  }

  private FollowUpRow with(
      List<String> about, String said, String seen, List<String> asks, Assessment written) {
    return new FollowUpRow(
        review,
        paragraph,
        text,
        recommendingStates,
        position,
        answered,
        about,
        said,
        seen,
        asks,
        written,
        own,
        line);
  }

  /** The theme under which reports list it; empty if it has no theme. */
  public Optional<String> theme() {
    return themes.stream().findFirst();
  }

  /**
   * What a person wrote of a recommendation. Immutable.
   *
   * @param level how far it is implemented; empty if not graded
   * @param done what was done
   * @param missing what is missing
   * @param next the next step
   * @param ask what is asked of the State
   * @param sources where it is from
   */
  public record Assessment(
      Optional<LevelScale.Level> level,
      String done,
      String missing,
      String next,
      String ask,
      String sources) {
    /** Nothing written yet. */
    public static final Assessment NONE = new Assessment(Optional.empty(), "", "", "", "", "");

    /** Whether nothing is written. */
    public boolean isEmpty() {
      return equals(NONE);
    }
  }

  /**
   * The review in which a recommendation was made. Immutable.
   *
   * @param symbol of the report; name of its file where it has none
   * @param state the State under review; empty if the vocabulary does not know it
   * @param stateName the State under review by name; empty string if the paper does not say
   * @param session number of the Working Group's session
   */
  public record Review(
      String symbol, Optional<State> state, String stateName, OptionalInt session) {
    /** The review of {@code paper}. */
    public static Review of(Paper paper) {
      return new Review(
          paper.name(),
          paper.info().stateUnderReview(),
          paper.info().stateUnderReviewName().orElse(""),
          paper.info().session());
    }

    /** The State under review in {@code language}. */
    public String stateName(Language language, States states) {
      return state.map(known -> states.shortName(known, language)).orElse(stateName);
    }
  }
}
