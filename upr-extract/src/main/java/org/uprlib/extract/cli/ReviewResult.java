package org.uprlib.extract.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.cli.NotingExtractor.HashedPaper;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Recommendation;

/**
 * What became of the papers of one review, and where their results are. Immutable.
 *
 * @param papers in the order in which they were given
 * @param results names of the results of those that were read, in order
 * @param millis how long it took
 * @param by the program, and its options, that read them
 * @param format word of the format of the results; empty if there are no results
 */
record ReviewResult(
    List<PaperResult> papers, List<String> results, long millis, String by, String format) {
  ReviewResult {
    papers = List.copyOf(papers);
    results = List.copyOf(results);
  }

  /** Papers whose results nobody goes on with. */
  static ReviewResult of(List<PaperResult> papers, long millis) {
    return new ReviewResult(papers, List.of(), millis, "", "");
  }

  /** What became of the papers of a review, without hashes and time. */
  static ReviewResult of(List<Outcome> review) {
    return of(PaperResult.of(review, HashedPaper::unseen), 0);
  }

  /**
   * What distinguishes these papers from others: read again, the same key yields the same results.
   */
  static String key(List<HashedPaper> papers, String by) {
    return papers.stream()
        .map(paper -> paper.sha256() + " " + paper.name())
        .collect(Collectors.joining("\n", "", "\n" + by));
  }

  String key() {
    return key(papers.stream().map(PaperResult::paper).toList(), by);
  }

  /** False if one of the papers is to be read again. */
  boolean complete() {
    return papers.stream().noneMatch(paper -> paper.failed() || paper.sha256().isEmpty());
  }

  /** Those of its papers that yield results of their own. */
  List<PaperResult> read() {
    return papers.stream().filter(PaperResult::read).toList();
  }

  /** The same with these of its papers alone. */
  ReviewResult of(Predicate<PaperResult> wanted) {
    return new ReviewResult(papers.stream().filter(wanted).toList(), results, millis, by, format);
  }

  /** The same with other names of its results. */
  ReviewResult named(List<String> names) {
    return new ReviewResult(papers, names, millis, by, format);
  }

  /**
   * What became of one paper. Immutable.
   *
   * @param paper the file
   * @param outcome {@code read}, {@code joined} (it is part of what another paper yields) or {@code
   *     failed}
   * @param reason why it failed; null if it did not
   * @param kind kind of paper; null if not known
   * @param symbol its symbol; null if it has none
   * @param recommendations how many it yields
   * @param rows how many rows by State
   * @param positions recommendations by position
   * @param states codes of the States that made them
   * @param proposals how many a submission makes; null of other papers
   * @param notices how many notices
   */
  record PaperResult(
      HashedPaper paper,
      String outcome,
      @Nullable String reason,
      @Nullable String kind,
      @Nullable String symbol,
      int recommendations,
      int rows,
      Map<String, Integer> positions,
      List<String> states,
      @Nullable Integer proposals,
      int notices) {
    private static final String READ = "read";
    private static final String JOINED = "joined";
    private static final String FAILED = "failed";

    PaperResult {
      positions = Collections.unmodifiableMap(new TreeMap<>(positions));
      states = List.copyOf(states);
    }

    /**
     * The results of a review's files.
     *
     * @param seen gives what was seen of a file
     */
    static List<PaperResult> of(List<Outcome> review, Function<PaperFile, HashedPaper> seen) {
      Map<String, PaperInfo> infos = new HashMap<>();
      for (Outcome outcome : review) {
        if (outcome instanceof Outcome.Read read) {
          for (Paper further : read.extraction().furtherPapers()) {
            infos.put(further.source(), further.info());
          }
        }
      }
      List<PaperResult> results = new ArrayList<>(review.size());
      for (Outcome outcome : review) {
        HashedPaper paper = seen.apply(outcome.file());
        if (outcome instanceof Outcome.Read read) {
          results.add(read(paper, read.extraction()));
        } else if (outcome instanceof Outcome.Failed failed) {
          results.add(failed(paper, failed.reason()));
        } else {
          results.add(joined(paper, Optional.ofNullable(infos.get(paper.name()))));
        }
      }
      return results;
    }

    private static PaperResult read(HashedPaper paper, Extraction extraction) {
      Map<String, Integer> positions = new TreeMap<>();
      TreeSet<String> states = new TreeSet<>();
      int rows = 0;
      for (Recommendation recommendation : extraction.recommendations()) {
        positions.merge(recommendation.position().status().word(), 1, Integer::sum);
        recommendation.recommendingStates().stream().map(State::code).forEach(states::add);
        rows += recommendation.stateRows().size();
      }
      boolean submission = extraction.paper().kind() == PaperKind.SUBMISSION;
      return new PaperResult(
          paper,
          READ,
          null,
          extraction.paper().kind().word(),
          extraction.paper().symbol().orElse(null),
          extraction.recommendations().size(),
          rows,
          positions,
          List.copyOf(states),
          submission ? extraction.proposals().size() : null,
          extraction.notices().size());
    }

    private static PaperResult joined(HashedPaper paper, Optional<PaperInfo> info) {
      return without(
          paper,
          JOINED,
          null,
          info.map(each -> each.kind().word()).orElse(null),
          info.flatMap(PaperInfo::symbol).orElse(null));
    }

    /** A paper that could not be read, and of which no content was seen. */
    static PaperResult failed(PaperFile paper, String reason) {
      return failed(HashedPaper.unseen(paper), reason);
    }

    private static PaperResult failed(HashedPaper paper, String reason) {
      return without(paper, FAILED, reason, null, null);
    }

    private static PaperResult without(
        HashedPaper paper,
        String outcome,
        @Nullable String reason,
        @Nullable String kind,
        @Nullable String symbol) {
      return new PaperResult(
          paper, outcome, reason, kind, symbol, 0, 0, Map.of(), List.of(), null, 0);
    }

    /** What it is called in the results. */
    String name() {
      return paper.name();
    }

    /** Hash of its content; empty if that was not taken. */
    String sha256() {
      return paper.sha256();
    }

    /** Where it is, from the root of the file system. */
    String path() {
      return paper.path();
    }

    /** True if it yields results of its own. */
    boolean read() {
      return outcome.equals(READ);
    }

    /** True if it could not be read. */
    boolean failed() {
      return outcome.equals(FAILED);
    }
  }
}
