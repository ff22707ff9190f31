package org.uprlib.extract.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.extract.model.GivenMetadata;
import picocli.CommandLine.Option;

/** What the user knows of files that have no title page. */
final class GivenOptions {
  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "State under review of files that do not state it, as bare lists of recommendations: its"
              + " ISO 3166-1 code or any of its names. A file that states it counts more.")
  private @Nullable String state;

  @Option(
      names = "--session",
      paramLabel = "N",
      description = "Session of the Working Group of files that do not state it.")
  private @Nullable Integer session;

  @Option(
      names = "--symbol",
      paramLabel = "SYMBOL",
      description =
          "Symbol of the report that such files belong to, e.g. A/HRC/43/15; its addendum is then"
              + " read with them.")
  private @Nullable String symbol;

  @Option(
      names = "--submitter",
      paramLabel = "NAME",
      description =
          "Who submits a submission, in place of those whom its first page names; may be repeated.")
  private List<String> submitters = List.of();

  /**
   * What was given.
   *
   * @throws UnknownNameException if the State is not known
   * @throws IllegalArgumentException if session or symbol cannot be; the message is for a person
   */
  GivenMetadata metadata() throws UnknownNameException {
    Optional<State> known =
        state == null ? Optional.empty() : Optional.of(States.load().typed(state));
    if (session != null && (session < 1 || session > Session.LATEST)) {
      throw new IllegalArgumentException(
          "--session is " + session + ", expected 1 to " + Session.LATEST);
    }
    Optional<UnSymbol> report = Optional.ofNullable(symbol).flatMap(UnSymbol::parse);
    if (symbol != null && report.isEmpty()) {
      throw new IllegalArgumentException(
          "--symbol: '" + symbol + "' is not a symbol of a UPR paper such as A/HRC/43/15");
    }
    if (submitters.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("--submitter is empty, expected a name");
    }
    return new GivenMetadata(
        known,
        session == null ? OptionalInt.empty() : OptionalInt.of(session),
        report,
        submitters.stream().map(String::strip).toList());
  }
}
