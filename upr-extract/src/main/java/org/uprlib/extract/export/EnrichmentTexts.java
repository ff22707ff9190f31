package org.uprlib.extract.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uprlib.extract.model.enrichment.Action;
import org.uprlib.extract.model.enrichment.Ask;
import org.uprlib.extract.model.enrichment.Enrichment;
import org.uprlib.extract.model.enrichment.Group;
import org.uprlib.extract.model.enrichment.InstrumentMention;
import org.uprlib.extract.model.enrichment.Issue;
import org.uprlib.extract.model.enrichment.SmartTrait;
import org.uprlib.extract.model.enrichment.SogiescTopic;

/**
 * What was told of a text's content, each part as one text for the cell of a table; empty for a
 * text that was not enriched.
 */
record EnrichmentTexts(Optional<Enrichment> enrichment) {
  private static final String PARTED = "; ";

  Optional<Integer> action() {
    return enrichment.flatMap(Enrichment::action).map(Action::category);
  }

  /** The category with UPR Info's name for it, e.g. {@code 5 specific}. */
  String actionTitle() {
    return enrichment
        .flatMap(Enrichment::action)
        .map(action -> action.category() + " " + action.title())
        .orElse("");
  }

  String issues() {
    return joined(found -> found.issues().stream().map(Issue::name).toList());
  }

  /** The topics; {@code general} where none of the others is named. */
  String sogiesc() {
    return joined(
        found ->
            found.sogiesc().stream()
                .flatMap(theme -> theme.topics().keySet().stream().sorted())
                .map(SogiescTopic::word)
                .toList());
  }

  /** Each with what is asked of it, e.g. {@code CEDAW (withdraw-reservations)}. */
  String instruments() {
    return joined(
        found -> found.instruments().stream().map(EnrichmentTexts::asked).distinct().toList());
  }

  String groups() {
    return joined(found -> found.groups().stream().map(Group::name).toList());
  }

  String goals() {
    return joined(found -> found.goals().stream().map(goal -> "" + goal.number()).toList());
  }

  String traits() {
    return joined(
        found -> found.traits().keySet().stream().sorted().map(SmartTrait::word).toList());
  }

  private static String asked(InstrumentMention mention) {
    String id = mention.instrument().id();
    List<Ask> asks = mention.askList();
    return asks.isEmpty()
        ? id
        : asks.stream().map(Ask::word).collect(Collectors.joining(", ", id + " (", ")"));
  }

  private String joined(Function<Enrichment, List<String>> parts) {
    return enrichment.map(found -> String.join(PARTED, parts.apply(found))).orElse("");
  }
}
