package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.reviews.Allies;
import org.uprlib.extract.match.reviews.AllyFinder;
import org.uprlib.extract.match.trace.AskList;
import org.uprlib.extract.match.trace.Trace;
import org.uprlib.extract.match.trace.TraceRun;
import org.uprlib.extract.match.trace.TracedAsk;
import org.uprlib.extract.match.trace.Tracer;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.Criterion;
import org.uprlib.extract.rows.result.MissingReviews;
import org.uprlib.extract.rows.result.Query;
import org.uprlib.extract.rows.result.ResultRow;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists which States to meet: those that recommended something on a matter before. */
@Command(name = "allies")
final class AlliesCommand extends ProgramCommand {
  private static final int TOP = 20;

  private static final List<Criterion> CRITERIA =
      Criterion.values().stream()
          .filter(each -> each != Criterion.STATE && each != Criterion.BY)
          .toList();

  /** Codes of what a trace reports of languages. */
  private static final Set<String> OF_LANGUAGES =
      Set.of("asks-not-compared", "other-language", "asks-language-unclear", "unknown-language");

  private CriterionOptions criteria;

  @Parameters(arity = "1..*", paramLabel = "PAPER|RESULTS", descriptionKey = "inputs")
  private List<Path> inputs = new ArrayList<>();

  @ArgGroup private @Nullable Matter matter;

  @Mixin private DocumentLanguage language;

  @Mixin private EnrichOption enrich;

  @Option(names = "--state", paramLabel = "STATE")
  private @Nullable String state;

  @Mixin private ThresholdOption threshold;

  @Option(names = "--top", paramLabel = "N")
  private int top = TOP;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT")
  private Allies.@Nullable Format format;

  @Mixin private ResultOutput output;

  static final class Matter {
    @Option(names = "--ask", paramLabel = "TEXT")
    private @Nullable String ask;

    @Option(names = "--asks", paramLabel = "FILE")
    private @Nullable Path asks;
  }

  AlliesCommand(Setup setup) {
    super(setup);
  }

  /** Adds an option for each criterion. */
  @Spec
  void spec(CommandSpec command) {
    criteria = new CriterionOptions(command, CRITERIA);
    criteria.add();
  }

  @Override
  public Integer call() throws IOException, InterruptedException, StoppedException {
    Allies.Format chosen = output.format(format, Allies.Format.TEXT);
    check();
    States states = States.load();
    Optional<State> reviewed = Arguments.state(state, states, spec);
    Query query = criteria.query(Query.with(states));
    Supplier<PaperExtractor> extractors =
        criteria.anyGiven() ? reader(ExtractorOptions.DEFAULT) : plainReader();
    Optional<TraceRun> run = run(extractors);
    RowInput input =
        new RowInput(
            console, new ResultInput(console, states, enrich.enriching()), extractors, inputs);
    MissingReviews later = new MissingReviews(reviewed);
    List<Askers> found = found(input, query, run, later);
    input.repeated().forEach(console::line);
    later.missingLater().map(Notice::message).ifPresent(console::line);
    if (found.isEmpty()) {
      throw new StoppedException("No recommendation on this was found.");
    }
    Allies allies = AllyFinder.load().find(found, reviewed);
    output.write(
        console, input.files(), stream -> chosen.write(allies, top, language.words(), stream));
    return input.exitCode();
  }

  private void check() {
    if (matter == null && !criteria.anyGiven()) {
      throw badUsage("say what it is about, with --ask, --asks, --issue or the like");
    }
    if (top < 1) {
      throw badUsage("--top is " + top + ", expected 1 or more");
    }
  }

  /** Compares recommendations with the asks, if there are any. */
  private Optional<TraceRun> run(Supplier<PaperExtractor> extractors) throws IOException {
    if (matter == null) {
      return Optional.empty();
    }
    AskList asks =
        matter.asks == null
            ? AskList.of(String.valueOf(matter.ask))
            : asks(matter.asks, extractors);
    try {
      Tracer.Options options = threshold.in(Tracer.Options.ALL);
      return Optional.of(Tracer.with(LikenessKind.VECTORS).begin(asks, options));
    } catch (IllegalArgumentException e) {
      throw badUsage(e);
    }
  }

  /** What fits the query and, if there are asks, answers to one of them. */
  private List<Askers> found(
      RowInput input, Query query, Optional<TraceRun> run, MissingReviews later)
      throws IOException, InterruptedException, StoppedException {
    List<Askers> fitting = new ArrayList<>();
    int[] notKnown = {0};
    input.read(
        row -> {
          later.note(row);
          Query.Fit fit = query.test(row);
          notKnown[0] += fit == Query.Fit.NOT_KNOWN ? 1 : 0;
          if (fit == Query.Fit.YES) {
            run.ifPresentOrElse(each -> each.add(row), () -> fitting.add(query.askers(row)));
          }
        });
    if (notKnown[0] > 0) {
      console.line(
          notKnown[0]
              + " recommendations may fit: this was not looked for in them, or coders differ");
    }
    if (run.isEmpty()) {
      return fitting;
    }
    Trace trace = run.get().finish();
    trace.notices().stream()
        .filter(notice -> OF_LANGUAGES.contains(notice.code()))
        .forEach(notice -> console.line(notice.message()));
    if (trace.asks().stream()
        .allMatch(ask -> ask.comparability() == TracedAsk.Comparability.OTHER_LANGUAGE)) {
      throw new StoppedException("Nothing could be compared, because of the languages.");
    }
    Map<ResultRow, Askers> linked = new LinkedHashMap<>();
    trace
        .asks()
        .forEach(
            ask ->
                ask.closeAnswers()
                    .forEach(link -> linked.merge(link.row(), link.askers(), Askers::and)));
    Set<ResultRow> inPart = new LinkedHashSet<>(linked.keySet());
    trace.asks().forEach(ask -> ask.links().forEach(link -> inPart.remove(link.row())));
    if (!inPart.isEmpty()) {
      console.line(
          inPart.size()
              + " of "
              + linked.size()
              + " answer only to a part of what is asked, or less");
    }
    return List.copyOf(linked.values());
  }
}
