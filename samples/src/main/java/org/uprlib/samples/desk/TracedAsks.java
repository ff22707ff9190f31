package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.allies.Allies;
import org.uprlib.extract.allies.Ally;
import org.uprlib.extract.allies.AllyFormat;
import org.uprlib.extract.follow.ChainStatus;
import org.uprlib.extract.follow.FollowFormat;
import org.uprlib.extract.follow.Followed;
import org.uprlib.extract.result.ResultRow;
import org.uprlib.extract.trace.AskList;
import org.uprlib.extract.trace.AskMatch;
import org.uprlib.extract.trace.Trace;
import org.uprlib.extract.trace.TraceFormat;
import org.uprlib.extract.trace.TracedAsk;

/**
 * What became of asks, who asked the like, and what was made again. Immutable.
 *
 * @param asks those of the submissions; empty if there was none among the papers
 * @param rows the recommendations of the papers
 * @param trace empty without asks or without recommendations
 * @param allies who made the recommendations that answer to the asks
 * @param followed recommendations through reviews, if the papers are of several
 * @param followUp what a person goes on with
 * @param failures why papers could not be read, by their names
 * @param states their names
 */
record TracedAsks(
    Optional<AskList> asks,
    List<ResultRow> rows,
    Optional<Trace> trace,
    Optional<Allies> allies,
    Optional<Followed> followed,
    FollowUp followUp,
    Map<String, Throwable> failures,
    States states)
    implements Result {
  TracedAsks {
    rows = List.copyOf(rows);
  }

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int SHOWN_ALLIES = 12;
  private static final int ALL = Integer.MAX_VALUE;

  @Override
  public String title(Wording wording) {
    return asks.map(AskList::source).orElse(wording.text("trace.title"));
  }

  @Override
  public void show(Html out, Visit visit, Wording wording) {
    Failure.list(failures, out, wording);
    boolean traceWanted = asks.isPresent() || !followUp.wanted();
    if (trace.isEmpty() && followed.isEmpty() && traceWanted) {
      out.element("p", wording.text(asks.isEmpty() ? "trace.no-asks" : "trace.no-papers"));
    }
    if (rows.isEmpty() && followUp.files().isEmpty()) {
      return;
    }
    out.add("<p class=\"files\">");
    if (trace.isPresent()) {
      link(out, visit, "links.html", wording.text("trace.links"), "target=\"_blank\"");
      link(out, visit, "trace.xlsx", wording.text("trace.xlsx"), "download");
      link(out, visit, "allies.xlsx", wording.text("trace.allies-xlsx"), "download");
    }
    if (followed.isPresent()) {
      link(out, visit, "chains.xlsx", wording.text("trace.chains-xlsx"), "download");
    }
    followUp.files().forEach((name, key) -> link(out, visit, name, wording.text(key), "download"));
    out.add("</p>");
    followUp.show(out, wording);
    trace.ifPresent(traced -> asks(traced, out, wording));
    allies.ifPresent(found -> allies(found, out, wording));
    followed.ifPresent(chains -> chains(chains, out, wording));
  }

  private static void link(Html out, Visit visit, String name, String label, String attribute) {
    out.add("<a class=\"file\" ").add(attribute).add(" href=\"");
    out.text(visit.to(visit.part(0), visit.part(1), name)).add("\">").text(label).add("</a> ");
  }

  private static void asks(Trace trace, Html out, Wording wording) {
    out.add("<section><h2>").text(wording.text("trace.asks")).add("</h2><p>");
    int taken = (int) trace.asks().stream().filter(TracedAsk::isTakenUp).count();
    Map<String, Object> facts = Map.of("taken", taken, "asks", trace.asks().size());
    out.text(wording.text("trace.taken", facts)).add("</p><ol class=\"asks\">");
    for (TracedAsk ask : trace.asks()) {
      out.add("<li><p dir=\"auto\"><b>").text(ask.ask().text()).add("</b></p>");
      List<AskMatch> links = ask.links();
      if (links.isEmpty()) {
        out.add("<p class=\"soft\">").text(wording.text("trace.nobody")).add("</p></li>");
        continue;
      }
      out.add("<ul class=\"links\">");
      for (AskMatch link : links) {
        out.add("<li><p dir=\"auto\">").text(link.row().paragraph()).add(" ");
        List<String> by = link.row().recommendingStates().stream().map(wording::state).toList();
        out.text(link.row().text()).add("</p><p class=\"soft\">").text(String.join(", ", by));
        out.add("</p> ");
        ReadReview.position(link.row(), out, wording);
        out.add("</li>");
      }
      out.add("</ul></li>");
    }
    out.add("</ol></section>");
  }

  private static void allies(Allies allies, Html out, Wording wording) {
    if (allies.allies().isEmpty()) {
      return;
    }
    out.add("<section><h2>").text(wording.text("trace.allies")).add("</h2><p>");
    out.text(wording.text("trace.allies-why")).add("</p><ol class=\"allies\">");
    for (Ally ally : allies.allies().stream().limit(SHOWN_ALLIES).toList()) {
      out.add("<li><b>").text(wording.state(ally.state())).add("</b> <span class=\"soft\">");
      out.text(wording.counted("trace.made", ally.here() + ally.elsewhere())).add("</span></li>");
    }
    out.add("</ol></section>");
  }

  private static void chains(Followed followed, Html out, Wording wording) {
    out.add("<section><h2>").text(wording.text("trace.chains")).add("</h2><ul>");
    for (ChainStatus status : ChainStatus.values()) {
      int count = followed.count(status);
      if (count > 0) {
        out.add("<li><b>").text(wording.number(count)).add("</b> ");
        out.text(wording.text("chain." + status.word())).add("</li>");
      }
    }
    out.add("</ul></section>");
  }

  @Override
  public Optional<Answer> file(String name, Wording wording) throws IOException {
    return switch (name) {
      case "links.html" -> made(trace, TraceFormat.HTML::write).map(Answer::wholePage);
      case "trace.xlsx" -> workbook(name, made(trace, TraceFormat.XLSX::write));
      case "allies.xlsx" ->
          workbook(name, made(allies, (found, to) -> AllyFormat.XLSX.write(found, ALL, to)));
      case "chains.xlsx" -> workbook(name, made(followed, FollowFormat.XLSX::write));
      default -> followUp.file(name, wording, states);
    };
  }

  private static Optional<Answer> workbook(String name, Optional<byte[]> content) {
    return content.map(bytes -> Answer.saved(XLSX, name, bytes));
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
