package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Proposal;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Words;

/** Lists the asks of a submission, with what makes each S.M.A.R.T. and what is missing. */
record AskTraits(Knowledge knowledge) {
  private static final Fragment PART = new Fragment("traits");

  /** The letters of S.M.A.R.T., as the table of traits calls them. */
  private static final List<String> SMART =
      List.of("specific", "measurable", "achievable", "relevant", "time-bound");

  /** A number that is not a year, nor part of a symbol. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d/.])(?!(?:19|20)\\d\\d\\b)\\d+(?:[.,]\\d+)*(?![\\p{L}/])");

  /** The list, as HTML. */
  String list(Submission submission, Wording wording) {
    List<Proposal> asks = submission.proposals();
    String all = asks.stream().map(Proposal::text).collect(Collectors.joining("\n"));
    Language language =
        knowledge.languages().detect(all).or(submission::language).orElse(Language.ENGLISH);
    Enricher enricher = knowledge.enricher().get();
    List<Map<String, ?>> views = new ArrayList<>();
    for (Proposal ask : asks) {
      Map<String, List<Words>> found = found(ask.text(), enricher.enrich(ask.text(), language));
      List<?> traits =
          SMART.stream().map(trait -> trait(trait, found.get(trait), wording)).toList();
      views.add(Map.of("text", ask.text(), "traits", traits));
    }
    String why = wording.text(asks.isEmpty() ? "check.asks-none" : "check.asks-why");
    String count = wording.counted("check.asks", asks.size());
    return PART.fill(Map.of("count", count, "why", why, "asks", views), wording);
  }

  private static Map<String, ?> trait(String trait, @Nullable List<Words> words, Wording wording) {
    if (words == null) {
      return Map.of("kind", "soft", "said", wording.text("trait." + trait + ".missing"));
    }
    String name = wording.text("trait." + trait);
    String listed = words.stream().map(Words::text).collect(Collectors.joining(", "));
    String said =
        words.isEmpty()
            ? name
            : wording.text("trait.words", Map.of("trait", name, "words", listed));
    return Map.of("kind", "has", "said", said);
  }

  /** A treaty that is named makes an ask specific, a number that is not a year measurable. */
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
      List<Words> known = found.values().stream().flatMap(List::stream).toList();
      NUMBER
          .matcher(ask)
          .results()
          .map(number -> Words.of(ask, new Span(number.start(), number.end())))
          .filter(number -> known.stream().noneMatch(each -> each.span().contains(number.span())))
          .findFirst()
          .ifPresent(number -> found.put("measurable", List.of(number)));
    }
    return found;
  }
}
