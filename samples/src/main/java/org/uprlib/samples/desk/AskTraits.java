package org.uprlib.samples.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
      traits(enricher.enrich(ask.text(), language), out, wording);
      out.add("</li>");
    }
    out.add("</ol></section>");
  }

  private static void traits(Enrichment enriched, Html out, Wording wording) {
    Map<String, String> found = new LinkedHashMap<>();
    enriched
        .terms(TermTheme.TRAITS)
        .forEach(
            trait ->
                found.put(
                    trait.name(),
                    trait.words().stream().map(Words::text).collect(Collectors.joining(", "))));
    out.add("<ul class=\"traits\">");
    for (String trait : SMART) {
      Optional<String> words = Optional.ofNullable(found.get(trait));
      out.add(words.isPresent() ? "<li class=\"has\">" : "<li class=\"soft\">");
      out.text(wording.text("trait." + trait + (words.isPresent() ? "" : ".missing")));
      words.filter(each -> !each.isEmpty()).ifPresent(each -> out.text(": “" + each + "”"));
      out.add("</li>");
    }
    out.add("</ul>");
  }
}
