package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.docx.DocxBody.DocxText;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.match.trace.Trace;
import org.uprlib.extract.match.trace.TracedAsk;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.rows.result.MissingReviews;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Writes briefs for embassies, one A4 page a State: the asks that the State's own recommendations
 * of earlier reviews answer to, these recommendations and how the State under review answered, and
 * lines for why and for whom to reach. What answers in part counts; what only perhaps answers is
 * left out. Immutable and thread-safe.
 */
public final class EmbassyBriefs {
  /** Widths of the columns, in twentieths of a point. */
  private static final List<Integer> COLUMNS = List.of(3300, 2266, 3000, 1300);

  /** So many asks and letters fit on a page. */
  private static final int MOST_ASKS = 5;

  private static final int LONGEST = 320;

  private final States states;
  private final Translations texts =
      Translations.load(EmbassyBriefs.class::getResourceAsStream, "brief-words.tsv");

  /** A writer that knows these States. */
  public EmbassyBriefs(States states) {
    this.states = states;
  }

  /** An ask, and the recommendation of one State that answers to it best. */
  private record Pair(TracedAsk ask, ResultRow row) {}

  /** The States that made recommendations which answer to the asks, those of most asks first. */
  public static List<State> addressees(Trace trace) {
    Map<State, Integer> asks = new LinkedHashMap<>();
    for (TracedAsk ask : trace.asks()) {
      ask.closeAnswers().stream()
          .flatMap(link -> link.askers().known().stream())
          .distinct()
          .forEach(state -> asks.merge(state, 1, Integer::sum));
    }
    return asks.keySet().stream()
        .sorted(Comparator.comparing(asks::get, Comparator.reverseOrder()))
        .toList();
  }

  /**
   * Briefs for the embassies of {@code to}, a page each, as the content of one DOCX.
   *
   * @param trace whose asks they contain
   */
  public byte[] write(Trace trace, List<State> to, HandoutOptions options) {
    Handout handout = new Handout("brief", options.language());
    to.forEach(state -> new Page(trace, state, options, handout).write());
    return handout.write(texts.text("name", options.language()));
  }

  /** One page that is being written. */
  private final class Page {
    private final State to;
    private final HandoutOptions options;
    private final Handout handout;
    private final FollowUpWording words;
    private final List<Pair> pairs = new ArrayList<>();

    /** What was recommended and answered since is not here. */
    private final Optional<Notice> later;

    Page(Trace trace, State to, HandoutOptions options, Handout handout) {
      this.to = to;
      this.options = options;
      this.handout = handout;
      words = FollowUpWording.in(options.language(), texts, states);
      later =
          trace.notices().stream()
              .filter(notice -> notice.code().equals(MissingReviews.LATER))
              .findFirst();
      for (TracedAsk ask : trace.asks()) {
        ask.closeAnswers().stream()
            .filter(link -> link.askers().known().contains(to))
            .findFirst()
            .ifPresent(link -> pairs.add(new Pair(ask, link.row())));
      }
    }

    void write() {
      String name = words.terms().state(to);
      String reviewed =
          pairs.stream()
              .map(pair -> reviewed(pair.row().paper()))
              .flatMap(Optional::stream)
              .findFirst()
              .orElse("");
      handout.page(words.text("title", Map.of("state", reviewed)));
      handout.line(DocxText.bold(words.text("to", Map.of("state", name))));
      handout.line(DocxText.plain(words.text("please", Map.of("state", reviewed))));
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              words.text("ask"),
              words.text("why"),
              words.text("before", Map.of("state", name)),
              words.text("answer")));
      pairs.stream().limit(MOST_ASKS).map(this::cells).forEach(rows::add);
      handout.table(COLUMNS, rows);
      if (pairs.size() > MOST_ASKS) {
        String more = words.count("more", pairs.size() - MOST_ASKS);
        handout.foot(DocxText.bold(more));
      }
      later.map(words.terms()::notice).map(DocxText::plain).ifPresent(handout::foot);
      handout.foot(DocxText.plain(words.text("by") + " " + options.author()));
      handout.foot(DocxText.plain(words.text("contact") + " " + options.contact()));
      handout.foot(DocxText.plain(words.date(options.date())));
    }

    private List<String> cells(Pair pair) {
      ResultRow row = pair.row();
      String before = row.paragraph() + " " + Handout.shortened(row.textOf(to), LONGEST);
      return List.of(
          Handout.shortened(pair.ask().ask().text(), LONGEST),
          words.text("why.prompt"),
          before + "\n" + paper(row.paper()),
          words.terms().capital(words.position(row.position().status())));
    }

    private String paper(Paper paper) {
      String symbol = paper.name();
      return paper.info().session().isPresent()
          ? words.text(
              "session",
              Map.of("symbol", symbol, "session", "" + paper.info().session().getAsInt()))
          : symbol;
    }

    private Optional<String> reviewed(Paper paper) {
      return paper
          .info()
          .stateUnderReview()
          .map(words.terms()::state)
          .or(paper.info()::stateUnderReviewName);
    }
  }
}
