package org.uprlib.extract.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Cycle;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * What a caller knows of a file that does not state it. Immutable.
 *
 * @param state the State under review
 * @param session session of the Working Group, 1 or more
 * @param symbol symbol of the report that the file belongs to, e.g. {@code A/HRC/63/6}
 * @param submitters names of those who submit, if it is a submission; they replace those that it
 *     names
 */
public record GivenMetadata(
    Optional<State> state,
    OptionalInt session,
    Optional<UnSymbol> symbol,
    List<String> submitters) {
  /** Nothing is known beyond what the files say. */
  public static final GivenMetadata NONE =
      new GivenMetadata(Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of());

  /**
   * @throws IllegalArgumentException if the session is not positive
   */
  public GivenMetadata {
    submitters = List.copyOf(submitters);
    if (session.isPresent() && session.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "session is " + session.getAsInt() + ", expected 1 or more");
    }
  }

  /**
   * {@code paper}, completed with these facts. A paper whose title page states its kind is left as
   * it is, except for an addendum without a symbol.
   */
  public PaperInfo complete(PaperInfo paper) {
    boolean addendum = paper.kind() == PaperKind.ADDENDUM && paper.symbol().isEmpty();
    if (paper.kind() != PaperKind.UNKNOWN && !addendum) {
      return paper;
    }
    boolean named = paper.stateName().isPresent() || paper.stateUnderReview().isPresent();
    OptionalInt sits = paper.session().isPresent() ? paper.session() : session;
    return new PaperInfo(
        paper.symbol().or(() -> symbol.map(UnSymbol::toString)),
        named ? paper.stateUnderReview() : state,
        named ? paper.stateName() : state.map(State::name),
        sits,
        paper.cycle().isPresent() ? paper.cycle() : Cycle.numberOf(sits),
        paper.symbol().isPresent()
            ? paper.councilSession()
            : symbol.map(UnSymbol::councilSession).orElse(OptionalInt.empty()),
        paper.date(),
        paper.language(),
        paper.kind());
  }
}
