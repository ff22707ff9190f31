package org.uprlib.extract.run.manifest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Recommendation;

/**
 * What became of one paper. Immutable.
 *
 * @param name what it is called in the results
 * @param path where it is, from the root of the file system
 * @param sha256 hash of its content; empty if it could not be read at all
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
public record PaperResult(
    String name,
    String path,
    String sha256,
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

  public PaperResult {
    positions = Collections.unmodifiableMap(new TreeMap<>(positions));
    states = List.copyOf(states);
  }

  /**
   * The results of a review's files.
   *
   * @param hash gives the hash of a file
   */
  public static List<PaperResult> of(List<Outcome> review, Function<PaperFile, String> hash) {
    Map<String, PaperInfo> infos = new LinkedHashMap<>();
    for (Outcome outcome : review) {
      if (outcome instanceof Outcome.Read read) {
        for (Paper further : read.extraction().furtherPapers()) {
          infos.put(further.source(), further.info());
        }
      }
    }
    List<PaperResult> results = new ArrayList<>(review.size());
    for (Outcome outcome : review) {
      PaperFile file = outcome.file();
      String sha256 = hash.apply(file);
      if (outcome instanceof Outcome.Read read) {
        results.add(read(file, sha256, read.extraction()));
      } else if (outcome instanceof Outcome.Failed failed) {
        results.add(failed(file, sha256, failed.reason()));
      } else {
        results.add(joined(file, sha256, Optional.ofNullable(infos.get(file.name()))));
      }
    }
    return results;
  }

  /** What a paper yields that was read. */
  public static PaperResult read(PaperFile file, String sha256, Extraction extraction) {
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
        file.name(),
        place(file),
        sha256,
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

  /** A paper that could not be read. */
  public static PaperResult failed(PaperFile file, String sha256, String reason) {
    return without(file, sha256, FAILED, reason, Optional.empty());
  }

  private static PaperResult joined(PaperFile file, String sha256, Optional<PaperInfo> info) {
    return without(file, sha256, JOINED, null, info);
  }

  private static PaperResult without(
      PaperFile file,
      String sha256,
      String outcome,
      @Nullable String reason,
      Optional<PaperInfo> info) {
    return new PaperResult(
        file.name(),
        place(file),
        sha256,
        outcome,
        reason,
        info.map(each -> each.kind().word()).orElse(null),
        info.flatMap(PaperInfo::symbol).orElse(null),
        0,
        0,
        Map.of(),
        List.of(),
        null,
        0);
  }

  /** Where {@code file} is, from the root of the file system. */
  static String place(PaperFile file) {
    Path place = file.path().toAbsolutePath().normalize();
    if (!place.getFileSystem().equals(FileSystems.getDefault())) {
      return place.toUri().toString();
    }
    String text = place.toString();
    return text.indexOf('\uFFFD') < 0 ? text : PaperFile.pathName(place);
  }

  /** True if it yields results of its own. */
  public boolean isRead() {
    return outcome.equals(READ);
  }

  /** True if it could not be read. */
  public boolean isFailed() {
    return outcome.equals(FAILED);
  }
}
