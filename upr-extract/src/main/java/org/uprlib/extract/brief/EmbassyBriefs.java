package org.uprlib.extract.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.docx.DocxBody;
import org.uprlib.core.docx.DocxText;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.result.ResultPaper;
import org.uprlib.extract.result.ResultRow;
import org.uprlib.extract.trace.Trace;
import org.uprlib.extract.trace.TracedAsk;
import org.uprlib.extract.translation.Translations;

/**
 * Writes briefs for embassies, one A4 page a State: the asks that the State's own recommendations
 * of earlier reviews answer to, these recommendations and how the State under review answered, and
 * lines for why and for whom to reach. Links that do not count are left out. Immutable and
 * thread-safe.
 */
public final class EmbassyBriefs {
  private static final int MARGIN = 1020;

  /** Widths of the columns, in twentieths of a point. */
  private static final List<Integer> COLUMNS = List.of(3300, 2266, 3000, 1300);

  /** So many asks and letters that a page holds them. */
  private static final int MOST_ASKS = 5;

  private static final int LONGEST = 320;
  private static final String CUT = " …";

  private final States states;
  private final Translations words = Translations.load(EmbassyBriefs.class, "words.tsv");

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
      ask.closeLinks().stream()
          .flatMap(link -> link.row().recommendingStates().stream())
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
   * @param trace whose asks they tell
   */
  public byte[] write(Trace trace, List<State> to, BriefOptions options) {
    DocxBody body = new DocxBody();
    for (int i = 0; i < to.size(); i++) {
      new Page(trace, to.get(i), options, body).write(i > 0);
    }
    NewDocx docx =
        new NewDocx(
            "brief",
            resource("styles.xml").replace("LANGUAGE", options.language().code()),
            resource("numbering.xml"));
    docx.properties(words.text("name", options.language()), options.language().code());
    return docx.write(body.xml(), NewDocx.bareSection(MARGIN));
  }

  /** One page that is being written. */
  private final class Page {
    private final State to;
    private final BriefOptions options;
    private final DocxBody body;
    private final List<Pair> pairs = new ArrayList<>();

    Page(Trace trace, State to, BriefOptions options, DocxBody body) {
      this.to = to;
      this.options = options;
      this.body = body;
      for (TracedAsk ask : trace.asks()) {
        ask.closeLinks().stream()
            .map(link -> link.row())
            .filter(row -> row.recommendingStates().contains(to))
            .findFirst()
            .ifPresent(row -> pairs.add(new Pair(ask, row)));
      }
    }

    private String word(String key, Map<String, ?> facts) {
      return words.text(key, options.language(), facts);
    }

    private String word(String key) {
      return word(key, Map.of());
    }

    private String name() {
      return states.shortName(to, options.language());
    }

    void write(boolean newPage) {
      String reviewed =
          pairs.stream()
              .map(pair -> reviewed(pair.row().paper()))
              .flatMap(Optional::stream)
              .findFirst()
              .orElse("");
      body.paragraph(
          newPage ? "Heading1Next" : "Heading1",
          DocxText.plain(word("title", Map.of("state", reviewed))));
      body.paragraph("Normal", DocxText.bold(word("to", Map.of("state", name()))));
      body.paragraph("Normal", DocxText.plain(word("please", Map.of("state", reviewed))));
      List<DocxBody.Row> rows = new ArrayList<>();
      rows.add(
          row(word("ask"), word("why"), word("before", Map.of("state", name())), word("answer")));
      for (Pair pair : pairs.subList(0, Math.min(MOST_ASKS, pairs.size()))) {
        rows.add(
            row(
                shortened(pair.ask().ask().text()),
                "",
                pair.row().paragraph() + " " + shortened(pair.row().text()) + "\n" + paper(pair),
                word("position." + pair.row().position().word())));
      }
      body.table("TableText", COLUMNS, rows);
      if (pairs.size() > MOST_ASKS) {
        String more = words.count("more", pairs.size() - MOST_ASKS, options.language());
        body.paragraph("Foot", DocxText.bold(more));
      }
      body.paragraph("Foot", DocxText.plain(word("by") + " " + options.author()));
      body.paragraph("Foot", DocxText.plain(word("contact") + " " + options.contact()));
      Locale locale = Locale.forLanguageTag(options.language().code());
      body.paragraph(
          "Foot",
          DocxText.plain(DateTimeFormatter.ofPattern(word("date"), locale).format(options.date())));
    }

    private String paper(Pair pair) {
      ResultPaper paper = pair.row().paper();
      String symbol = paper.symbol().orElse(paper.source());
      return paper.session().isPresent()
          ? word("session", Map.of("symbol", symbol, "session", "" + paper.session().getAsInt()))
          : symbol;
    }

    private Optional<String> reviewed(ResultPaper paper) {
      return paper
          .stateUnderReview()
          .map(state -> states.shortName(state, options.language()))
          .or(paper::reviewed);
    }
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + CUT;
  }

  private static DocxBody.Row row(String... cells) {
    return DocxBody.Row.of(
        List.of(cells).stream().map(cell -> List.of(DocxText.plain(cell))).toList());
  }

  private static String resource(String name) {
    try (InputStream in = EmbassyBriefs.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
