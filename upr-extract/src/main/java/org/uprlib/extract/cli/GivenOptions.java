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
  @Option(names = "--state", paramLabel = "STATE")
  private @Nullable String state;

  @Option(names = "--session", paramLabel = "N")
  private @Nullable Integer session;

  @Option(names = "--symbol", paramLabel = "SYMBOL")
  private @Nullable String symbol;

  @Option(names = "--submitter", paramLabel = "NAME")
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
