package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.allies.Allies;
import org.uprlib.extract.allies.AllyFinder;
import org.uprlib.extract.follow.FollowException;
import org.uprlib.extract.follow.Followed;
import org.uprlib.extract.follow.Follower;
import org.uprlib.extract.likeness.LikenessKind;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperKind;
import org.uprlib.extract.result.ResultRow;
import org.uprlib.extract.trace.AskList;
import org.uprlib.extract.trace.AskText;
import org.uprlib.extract.trace.Trace;
import org.uprlib.extract.trace.TraceOptions;
import org.uprlib.extract.trace.TracedAsk;
import org.uprlib.extract.trace.Tracer;

/** Where it is traced what became of a submission's asks. Thread-safe. */
final class TraceRoom implements Room {
  /** So many may be ticked on the page for an ask, likely or not. */
  private static final int CANDIDATES = 10;

  private final States states;
  private final PaperReading reading;
  private final FollowUpReading followUp;
  private final Tracer tracer = Tracer.with(LikenessKind.VECTORS);

  TraceRoom(States states, PaperReading reading, FollowUpReading followUp) {
    this.states = states;
    this.reading = reading;
    this.followUp = followUp;
  }

  @Override
  public String word() {
    return "trace";
  }

  @Override
  public boolean takesSeveral() {
    return true;
  }

  @Override
  public boolean takesTables() {
    return true;
  }

  @Override
  public Result read(List<Paper> papers, Map<String, String> fields, Progress progress)
      throws IOException, InterruptedException {
    FollowUpReading.Sorted sorted = followUp.sort(papers);
    int apart = papers.size() - sorted.others().size();
    PaperReading.Reviews reviews =
        reading.read(sorted.others(), reached -> progress.reached(apart + reached));
    Map<String, Throwable> failures = new TreeMap<>(reviews.failures());
    failures.putAll(sorted.failures());
    List<ResultRow> rows = new ArrayList<>();
    Optional<AskList> asks = Optional.empty();
    for (Extraction extraction : reviews.extractions()) {
      if (extraction.paper().kind() == PaperKind.SUBMISSION) {
        asks = Optional.of(joined(asks, AskList.of(extraction)));
      } else {
        rows.addAll(ResultRow.of(extraction));
      }
    }
    Optional<Trace> trace = Optional.empty();
    Optional<Allies> allies = Optional.empty();
    if (asks.isPresent() && !rows.isEmpty()) {
      trace = Optional.of(tracer.trace(asks.get(), rows, TraceOptions.best(CANDIDATES)));
      allies = Optional.of(allies(trace.get(), asks.get().state()));
    }
    FollowUp table = followUp.make(sorted, reviews.extractions(), rows, failures);
    return new TracedAsks(asks, rows, trace, allies, followed(rows), table, failures, states);
  }

  private static AskList joined(Optional<AskList> before, AskList next) {
    if (before.isEmpty()) {
      return next;
    }
    List<AskText> all =
        Stream.concat(before.get().asks().stream(), next.asks().stream())
            .collect(Collectors.toList());
    return new AskList(before.get().source(), before.get().language(), before.get().state(), all);
  }

  private static Allies allies(Trace trace, Optional<State> state) {
    List<ResultRow> linked =
        trace.asks().stream()
            .map(TracedAsk::closeLinks)
            .flatMap(List::stream)
            .map(match -> match.row())
            .distinct()
            .toList();
    return AllyFinder.load().find(linked, state);
  }

  private static Optional<Followed> followed(List<ResultRow> rows) {
    try {
      return Optional.of(Follower.with(LikenessKind.VECTORS).follow(rows));
    } catch (FollowException e) {
      // Papers of one review, or of several States: there is nothing to follow.
      return Optional.empty();
    }
  }
}
