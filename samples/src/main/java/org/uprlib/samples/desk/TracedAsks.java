package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
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
  TracedAsks {
    drafts = List.copyOf(drafts);
    rows = List.copyOf(rows);
    about = Map.copyOf(about);
    notices = List.copyOf(notices);
  }

  /** What the program found, as the person corrected it. */
  private Optional<Trace> trace() {
    return traced.map(trace -> trace.with(ticks));
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
  public void show(Html out, Visit visit, Wording wording) {
    Failure.list(failures, out, wording);
    boolean traceWanted = !drafts.isEmpty() || !followUp.wanted();
    if (traced.isEmpty() && followed.isEmpty() && traceWanted) {
      out.element("p", wording.text(drafts.isEmpty() ? "trace.no-asks" : "trace.no-papers"));
    }
    if (rows.isEmpty() && followUp.files(visit).isEmpty()) {
      ReadReview.notices(allNotices(), out, wording);
      return;
    }
    Optional<Trace> trace = trace(visit);
    warnings(trace, out, wording);
    choice(out, visit, wording);
    out.add("<p class=\"files\" id=\"files\">");
    if (trace.isPresent()) {
      out.file("trace.xlsx", wording.text("trace.xlsx"), "download", visit);
      out.file("allies.xlsx", wording.text("trace.allies-xlsx"), "download", visit);
      if (!EmbassyBriefs.addressees(trace.get()).isEmpty()) {
        out.file("embassies.docx", wording.text("trace.briefs"), "download", visit);
      }
      out.file("links.json", wording.text("trace.links-json"), "download", visit);
      out.file("links.html", wording.text("trace.links"), "target=\"_blank\"", visit);
    }
    if (followed.isPresent()) {
      out.file("chains.xlsx", wording.text("trace.chains-xlsx"), "download", visit);
    }
    followUp
        .files(visit)
        .forEach((name, key) -> out.file(name, wording.text(key), "download", visit));
    out.add("</p>");
    followUp.show(out, visit, wording, states);
    trace()
        .map(all -> new AsksPage(all, wording, ask -> isAbout(ask, visit)))
        .ifPresent(page -> page.show(out, visit));
    followed(visit).ifPresent(chains -> chains(chains, out, wording));
    ReadReview.notices(allNotices(), out, wording);
  }

  /** One subject, which all files of the page then follow. */
  private void choice(Html out, Visit visit, Wording wording) {
    Set<Subject> subjects = new HashSet<>(followUp.subjects());
    about.values().forEach(subjects::addAll);
    out.add(SubjectChoice.of(visit, wording).form(subjects));
    if (followUp.hasTable() && followUp.chosen(visit).isEmpty()) {
      visit
          .about()
          .map(subject -> Map.of("subject", subject.name(wording)))
          .ifPresent(facts -> out.element("p", wording.text("about.none", facts)));
    }
  }

  /** What is wrong with the asks and the recommendations as a whole stands above all else. */
  private void warnings(Optional<Trace> trace, Html out, Wording wording) {
    List<String> warnings =
        Stream.concat(
                trace.stream().flatMap(traced -> traced.notices().stream()),
                followed.stream()
                    .flatMap(chains -> chains.notices().stream())
                    .filter(notice -> MissingReviews.CODES.contains(notice.code())))
            .distinct()
            .map(wording.terminology()::notice)
            .toList();
    out.alert(warnings);
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

  private static void chains(Followed followed, Html out, Wording wording) {
    out.add("<section><h2>").text(wording.text("trace.chains")).add("</h2><ul>");
    for (Chain.Status status : Chain.Status.values()) {
      int count = followed.count(status);
      if (count > 0) {
        out.add("<li><b>").text(wording.number(count)).add("</b> ");
        out.text(wording.counted("chain." + status.word(), count)).add("</li>");
      }
    }
    out.add("</ul></section>");
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
