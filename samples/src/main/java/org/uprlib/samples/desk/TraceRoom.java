package org.uprlib.samples.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.match.reviews.Followed;
import org.uprlib.extract.match.reviews.Follower;
import org.uprlib.extract.match.trace.AskList;
import org.uprlib.extract.match.trace.LinkCorrections;
import org.uprlib.extract.match.trace.Trace;
import org.uprlib.extract.match.trace.TraceRun;
import org.uprlib.extract.match.trace.TracedAsk;
import org.uprlib.extract.match.trace.Tracer;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.validate.rule.Recognition;

/** Where it is traced what became of a submission's asks. Thread-safe. */
final class TraceRoom implements Room {
  /** So many may be ticked on the page for an ask, likely or not. */
  private static final int CANDIDATES = 10;

  /** What is not known to be something else. */
  private static final Set<Recognition.Kind> UNKNOWN =
      EnumSet.of(
          Recognition.Kind.SUBMISSION, Recognition.Kind.UNCERTAIN, Recognition.Kind.UNRELATED);

  private final Knowledge knowledge;
  private final PaperReading reading;
  private final FollowUpReading followUp;

  private final Tracer tracer = Tracer.with(LikenessKind.VECTORS);

  TraceRoom(Knowledge knowledge, PaperReading reading, FollowUpReading followUp) {
    this.knowledge = knowledge;
    this.reading = reading;
    this.followUp = followUp;
  }

  @Override
  public void prepare() {
    reading.prepare();
    followUp.prepare();
    knowledge.validator().begin();
  }

  @Override
  public String word() {
    return "trace";
  }

  @Override
  public List<String> takesBeside() {
    return List.of(".tsv", ".json", ".xlsx", ".csv", ".txt");
  }

  @Override
  public Result read(List<Paper> papers, Map<String, String> fields, Progress progress)
      throws IOException, InterruptedException {
    Map<String, Throwable> failures = new TreeMap<>();
    List<Paper> unthemed = new ArrayList<>();
    OwnThemes themes = OwnThemes.among(papers, unthemed, failures);
    Lists lists = Lists.of(unthemed, failures);
    FollowUpReading.Sorted sorted = followUp.sort(lists.papers());
    int apart = papers.size() - sorted.others().size();
    PaperReading.Reviews reviews =
        reading.read(sorted.others(), reached -> progress.reached(apart + reached));
    failures.putAll(reviews.failures());
    failures.putAll(sorted.failures());
    List<ResultRow> rows = new ArrayList<>();
    List<AskList> drafts = new ArrayList<>(lists.drafts());
    List<Notice> notices = new ArrayList<>();
    for (Extraction extraction : reviews.extractions()) {
      notices.addAll(extraction.notices());
      if (extraction.paper().kind() != PaperKind.SUBMISSION) {
        rows.addAll(ResultRow.of(extraction));
        continue;
      }
      Optional<Recognition.Kind> other = other(extraction.source(), papers);
      try {
        if (other.isPresent()) {
          failures.put(extraction.source(), new NoSubmissionException(other.get()));
        } else {
          drafts.add(AskList.of(extraction));
        }
      } catch (InputFileException e) {
        failures.put(extraction.source(), e);
      }
    }
    for (Map.Entry<String, Throwable> failure : failures.entrySet()) {
      if (failure.getValue() instanceof NotUprPaperException) {
        other(failure.getKey(), papers)
            .ifPresent(kind -> failure.setValue(new NoSubmissionException(kind)));
      }
    }
    CodedHistory history = CodedHistory.read(lists.exports(), knowledge, drafts, rows, failures);
    notices.addAll(history.notices());
    List<ResultRow> themed = themes.withThemes(history.behind(rows));
    // Of all States of an export nobody wants a table.
    List<ResultRow> followed = history.ofStates() ? themed : themes.withThemes(rows);
    Optional<Trace> trace = trace(drafts, themed, lists.links(), failures);
    FollowUp table = followUp.make(sorted, reviews.extractions(), followed, themes, failures);
    return new TracedAsks(
        drafts,
        themed,
        trace,
        LinkCorrections.NONE,
        trace.map(of -> subjects(of, drafts, themes)).orElse(Map.of()),
        followed(followed),
        table,
        notices,
        failures,
        knowledge.states());
  }

  /** What each ask is about. */
  private Map<AskList.Ask, Set<Subject>> subjects(
      Trace trace, List<AskList> drafts, OwnThemes themes) {
    Map<AskList.Ask, Set<Subject>> about = new HashMap<>();
    for (TracedAsk traced : trace.asks()) {
      AskList.Ask ask = traced.ask();
      Optional<Language> language =
          drafts.stream()
              .filter(draft -> draft.source().equals(ask.source()))
              .flatMap(draft -> draft.language().stream())
              .findFirst();
      about.put(ask, knowledge.subjects(ask.text(), true, language, themes));
    }
    return about;
  }

  /** What a paper is, if it is known to be no submission. */
  private Optional<Recognition.Kind> other(String name, List<Paper> papers) {
    try {
      for (Paper paper : papers) {
        if (paper.name().equals(name)) {
          Recognition.Kind kind =
              knowledge.validator().get().validate(paper.content(), name).recognition().kind();
          return Optional.of(kind).filter(each -> !UNKNOWN.contains(each));
        }
      }
    } catch (IOException e) {
      // Whoever reads it as a paper of the review reports it.
    }
    return Optional.empty();
  }

  /** Each submission's asks are traced for themselves: they have a State and a language each. */
  private Optional<Trace> trace(
      List<AskList> drafts,
      List<ResultRow> rows,
      LinkCorrections links,
      Map<String, Throwable> failures) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Trace> traces = new ArrayList<>();
    for (AskList draft : drafts) {
      try {
        TraceRun run = tracer.begin(draft, Tracer.Options.best(CANDIDATES), links);
        rows.forEach(run::add);
        traces.add(run.finish());
      } catch (InputFileException e) {
        failures.put(draft.source(), e);
      }
    }
    return traces.isEmpty() ? Optional.empty() : Optional.of(Trace.joined(traces));
  }

  /**
   * What is not a paper of the review: asks in a text, and links that a person corrected.
   *
   * @param drafts asks a line
   * @param links all together
   * @param exports of UPR Info's database
   * @param papers the others
   */
  private record Lists(
      List<AskList> drafts, LinkCorrections links, List<Paper> exports, List<Paper> papers) {
    static Lists of(List<Paper> all, Map<String, Throwable> failures) throws IOException {
      List<AskList> drafts = new ArrayList<>();
      LinkCorrections links = LinkCorrections.NONE;
      List<Paper> exports = new ArrayList<>();
      List<Paper> papers = new ArrayList<>();
      for (Paper paper : all) {
        try {
          if (paper.endsWith(".json")) {
            links = links.with(LinkCorrections.read(paper.name(), stream(paper)));
          } else if (paper.endsWith(".txt")) {
            drafts.add(AskList.read(paper.name(), stream(paper)));
          } else if (CodedHistory.isExport(paper)) {
            exports.add(paper);
          } else {
            papers.add(paper);
          }
        } catch (InputFileException e) {
          failures.put(paper.name(), e);
        }
      }
      return new Lists(drafts, links, exports, papers);
    }

    private static InputStream stream(Paper paper) throws IOException {
      return new ByteArrayInputStream(paper.content());
    }
  }

  private static Optional<Followed> followed(List<ResultRow> rows) {
    try {
      return Optional.of(Follower.with(LikenessKind.VECTORS).follow(rows));
    } catch (IncomparableException e) {
      // Papers of one review, or of several States: there is nothing to follow.
      return Optional.empty();
    }
  }

  /** A paper is of a kind in which nothing is traced. */
  static final class NoSubmissionException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Recognition.Kind kind;

    NoSubmissionException(Recognition.Kind kind) {
      this.kind = kind;
    }

    /** What it is. */
    Recognition.Kind kind() {
      return kind;
    }
  }
}
