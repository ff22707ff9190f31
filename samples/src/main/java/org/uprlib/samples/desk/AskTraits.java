package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.submission.Proposal;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Words;

/** Lists the asks of a submission, with what makes each S.M.A.R.T. and what is missing. */
record AskTraits(Knowledge knowledge) {
  /** The letters of S.M.A.R.T., as the table of traits calls them. */
  private static final List<String> SMART =
      List.of("specific", "measurable", "achievable", "relevant", "time-bound");

  /** A number that is not a year, nor part of a symbol. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d/.])(?!(?:19|20)\\d\\d\\b)\\d+(?:[.,]\\d+)*(?![\\p{L}/])");

  void show(Submission submission, Html out, Wording wording) {
    List<Proposal> asks = submission.proposals();
    out.add("<section class=\"proposals\"><h2>");
    out.text(wording.counted("check.asks", asks.size())).add("</h2>");
    if (asks.isEmpty()) {
      out.element("p", wording.text("check.asks-none")).add("</section>");
      return;
    }
    out.element("p", wording.text("check.asks-why")).add("<ol>");
    String all = asks.stream().map(Proposal::text).collect(Collectors.joining("\n"));
    Language language =
        knowledge.languages().detect(all).or(submission::language).orElse(Language.ENGLISH);
    Enricher enricher = knowledge.enricher().get();
    for (Proposal ask : asks) {
      out.add("<li><p dir=\"auto\">").text(ask.text()).add("</p>");
      traits(ask.text(), enricher.enrich(ask.text(), language), out, wording);
      out.add("</li>");
    }
    out.add("</ol></section>");
  }

  private static void traits(String ask, Enrichment enriched, Html out, Wording wording) {
    Map<String, List<Words>> found = found(ask, enriched);
    out.add("<ul class=\"traits\">");
    for (String trait : SMART) {
      List<Words> words = found.get(trait);
      out.add(words == null ? "<li class=\"soft\">" : "<li class=\"has\">");
      String key = "trait." + trait + (words == null ? ".missing" : "");
      if (words == null || words.isEmpty()) {
        out.text(wording.text(key));
      } else {
        String listed = words.stream().map(Words::text).collect(Collectors.joining(", "));
        Map<String, String> facts = Map.of("trait", wording.text(key), "words", listed);
        out.text(wording.text("trait.words", facts));
      }
      out.add("</li>");
    }
    out.add("</ul>");
  }

  /** A treaty that is named makes an ask specific, a number that is no year measurable. */
  private static Map<String, List<Words>> found(String ask, Enrichment enriched) {
    Map<String, List<Words>> found = new HashMap<>();
    enriched
        .terms(TermTheme.TRAITS)
        .forEach(trait -> found.put(trait.name(), new ArrayList<>(trait.words())));
    enriched
        .instruments()
        .forEach(
            named ->
                found.computeIfAbsent("specific", trait -> new ArrayList<>()).add(named.words()));
    if (!found.containsKey("measurable")) {
      List<Words> told = found.values().stream().flatMap(List::stream).toList();
      NUMBER
          .matcher(ask)
          .results()
          .map(number -> Words.of(ask, new Span(number.start(), number.end())))
          .filter(number -> told.stream().noneMatch(each -> each.span().contains(number.span())))
          .findFirst()
          .ifPresent(number -> found.put("measurable", List.of(number)));
    }
    return found;
  }
}
