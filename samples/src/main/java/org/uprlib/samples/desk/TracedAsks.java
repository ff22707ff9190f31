package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.EmbassyBriefs;
import org.uprlib.extract.followup.HandoutOptions;
import org.uprlib.extract.match.reviews.Chain;
import org.uprlib.extract.match.reviews.Followed;
import org.uprlib.extract.match.trace.AskList;
import org.uprlib.extract.match.trace.LinkCorrections;
import org.uprlib.extract.match.trace.Trace;
import org.uprlib.extract.match.trace.TraceFormat;
import org.uprlib.extract.rows.result.MissingReviews;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Terminology;

/**
 * What became of asks, who asked the like, and what was made again. Immutable.
 *
 * @param drafts asks by submission
 * @param rows the recommendations of the papers
 * @param traced what the program found for the asks; empty without asks or without recommendations
 * @param ticks what the person ticked and unticked on the page
 * @param about what each ask is about
 * @param followed recommendations through reviews, if the papers are of several
 * @param followUp what a person goes on with
 * @param notices what may be wrong or missing in the papers
 * @param failures why papers could not be read, by their names
 * @param states their names
 */
record TracedAsks(
    List<AskList> drafts,
    List<ResultRow> rows,
    Optional<Trace> traced,
    LinkCorrections ticks,
    Map<AskList.Ask, Set<Subject>> about,
    Optional<Followed> followed,
    FollowUp followUp,
    List<Notice> notices,
    Map<String, Throwable> failures,
    States states)
    implements Result {
  private static final Fragment PAGE = new Fragment("trace");

  TracedAsks {
    drafts = List.copyOf(drafts);
    rows = List.copyOf(rows);
    about = Map.copyOf(about);
    notices = List.copyOf(notices);
  }

  /** What the program found, as the person corrected it. */
  private Optional<Trace> trace() {
    return traced.map(ticks::correct);
  }

  /** The same of the asks about what the person chose. */
  private Optional<Trace> trace(Visit visit) {
    return trace().map(trace -> trace.where(ask -> isAbout(ask, visit)));
  }

  /** The recommendations through reviews about what the person chose, if any is about it. */
  private Optional<Followed> followed(Visit visit) {
    Optional<Subject> chosen = followUp.chosen(visit);
    return chosen.isEmpty()
        ? followed
        : followed.map(all -> all.where(row -> Subject.of(row).contains(chosen.get())));
  }

  private boolean isAbout(AskList.Ask ask, Visit visit) {
    return visit.about().isEmpty()
        || about.getOrDefault(ask, Set.of()).contains(visit.about().get());
  }

  /** All that the commands need. */
  List<Notice> allNotices() {
    return Stream.of(
            traced.stream().flatMap(trace -> trace.notices().stream()),
            notices.stream(),
            followed.stream().flatMap(chains -> chains.notices().stream()),
            followUp.notices().stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  @Override
  public String title(Wording wording) {
    return drafts.isEmpty()
        ? wording.text("trace.title")
        : drafts.stream().map(AskList::source).collect(Collectors.joining(", "));
  }

  @Override
  public String page(Visit visit, Wording wording) {
    boolean traceWanted = !drafts.isEmpty() || !followUp.wanted();
    boolean nothing = traced.isEmpty() && followed.isEmpty() && traceWanted;
    boolean made = !rows.isEmpty() || !followUp.files(visit).isEmpty();
    String why = wording.text(drafts.isEmpty() ? "trace.no-asks" : "trace.no-papers");
    return PAGE.fill(
        Map.of(
            "failures",
            Failure.list(failures, wording),
            "nothing",
            nothing ? why : "",
            "made",
            made ? Optional.of(made(visit, wording)) : Optional.empty(),
            "notices",
            ReadReview.notices(allNotices(), wording)),
        wording);
  }

  private Map<String, ?> made(Visit visit, Wording wording) {
    Set<Subject> subjects = new HashSet<>(followUp.subjects());
    about.values().forEach(subjects::addAll);
    // One subject, which all files of the page then follow.
    Optional<String> none =
        followUp.hasTable() && followUp.chosen(visit).isEmpty()
            ? visit
                .about()
                .map(each -> Map.of("subject", each.name(wording)))
                .map(facts -> wording.text("about.none", facts))
            : Optional.empty();
    Optional<String> asks =
        trace()
            .map(
                all ->
                    new AsksPage(
                        all, wording, ask -> isAbout(ask, visit), ReadReview.areOfSeveral(rows)))
            .map(page -> page.page(visit));
    return Map.of(
        "warnings", Failure.alert(warnings(visit, wording), wording),
        "choice", SubjectChoice.of(visit, wording).form(subjects),
        "none", none,
        "files", visit.files(files(visit, wording)),
        "table", followUp.table(visit, wording, states),
        "filled", followUp.filled(wording),
        "asks", asks.orElse(""),
        "chains", followed(visit).map(chains -> chains(chains, wording)).orElse(List.of()));
  }

  /** The labels of the files to save, by the files' names. */
  private Map<String, String> files(Visit visit, Wording wording) {
    Map<String, String> files = new LinkedHashMap<>();
    trace(visit)
        .ifPresent(
            trace -> {
              files.put("trace.xlsx", "trace.xlsx");
              files.put("allies.xlsx", "trace.allies-xlsx");
              if (!EmbassyBriefs.addressees(trace).isEmpty()) {
                files.put("embassies.docx", "trace.briefs");
              }
              files.put("links.json", "trace.links-json");
              files.put("links.html", "trace.links");
            });
    followed.ifPresent(chains -> files.put("chains.xlsx", "trace.chains-xlsx"));
    files.putAll(followUp.files(visit));
    files.replaceAll((name, key) -> wording.text(key));
    return files;
  }

  /** Warnings about the asks and the recommendations as a whole, which are printed at the top. */
  private List<String> warnings(Visit visit, Wording wording) {
    return Stream.concat(
            trace(visit).stream().flatMap(traced -> traced.notices().stream()),
            followed.stream()
                .flatMap(chains -> chains.notices().stream())
                .filter(notice -> MissingReviews.CODES.contains(notice.code())))
        .distinct()
        .map(wording.terminology()::notice)
        .toList();
  }

  private static List<Map<String, ?>> chains(Followed followed, Wording wording) {
    List<Map<String, ?>> chains = new ArrayList<>();
    for (Chain.Status status : Chain.Status.values()) {
      int count = followed.count(status);
      if (count > 0) {
        String name = wording.counted("chain." + status.word(), count);
        chains.add(Map.of("count", wording.number(count), "name", name));
      }
    }
    return chains;
  }

  @Override
  public Optional<Result> changed(Map<String, String> fields) {
    return traced.map(
        trace ->
            new TracedAsks(
                drafts,
                rows,
                traced,
                AsksPage.ticks(trace, ticks, fields),
                about,
                followed,
                followUp,
                notices,
                failures,
                states));
  }

  @Override
  public Optional<Answer> file(String name, Visit visit, Wording wording) throws IOException {
    Optional<Trace> trace = trace(visit);
    Terminology words = wording.terminology();
    return switch (name) {
      case "links.html" ->
          made(trace, (part, stream) -> TraceFormat.HTML.write(part, words, stream))
              .map(Answer::wholePage);
      case "trace.xlsx" ->
          workbook(
              wording.fileName(name),
              made(trace, (part, stream) -> TraceFormat.XLSX.write(part, words, stream)));
      case "allies.xlsx" ->
          workbook(
              wording.fileName(name),
              made(trace, (part, stream) -> TraceFormat.writeMeetings(part, words, stream)));
      case "embassies.docx" ->
          trace
              .filter(traced -> !EmbassyBriefs.addressees(traced).isEmpty())
              .map(traced -> briefs(traced, wording))
              .map(bytes -> Answer.docx(wording.fileName(name), bytes));
      case "links.json" ->
          made(trace(), LinkCorrections::write)
              .map(bytes -> Answer.saved("application/json; charset=utf-8", name, bytes));
      case "chains.xlsx" ->
          workbook(
              wording.fileName(name),
              made(
                  followed(visit),
                  (part, stream) -> Followed.Format.XLSX.write(part, words, stream)));
      default -> {
        FollowUp corrected = trace().map(followUp::following).orElse(followUp);
        yield corrected.file(name, visit, wording, states);
      }
    };
  }

  /** A page for each State that recommended before what is asked. */
  private byte[] briefs(Trace trace, Wording wording) {
    Language language = Language.of(wording.language()).orElseThrow();
    HandoutOptions options =
        new HandoutOptions(language, "", "", LocalDate.now(ZoneId.systemDefault()));
    return new EmbassyBriefs(states).write(trace, EmbassyBriefs.addressees(trace), options);
  }

  private static Optional<Answer> workbook(String name, Optional<byte[]> content) {
    return content.map(bytes -> Answer.xlsx(name, bytes));
  }

  /** Who writes a part of the result. */
  private interface PartWriter<T> {
    void write(T part, OutputStream stream) throws IOException;
  }

  private static <T> Optional<byte[]> made(Optional<T> part, PartWriter<T> writer)
      throws IOException {
    return part.isEmpty()
        ? Optional.empty()
        : Optional.of(Answer.bytes(stream -> writer.write(part.get(), stream)));
  }
}
