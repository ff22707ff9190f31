package org.uprlib.extract.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.model.enrichment.Action;
import org.uprlib.extract.model.enrichment.Ask;
import org.uprlib.extract.model.enrichment.Enrichment;
import org.uprlib.extract.model.enrichment.Goal;
import org.uprlib.extract.model.enrichment.Group;
import org.uprlib.extract.model.enrichment.InstrumentMention;
import org.uprlib.extract.model.enrichment.Issue;
import org.uprlib.extract.model.enrichment.SmartTrait;
import org.uprlib.extract.model.enrichment.Sogiesc;
import org.uprlib.extract.model.enrichment.SogiescTopic;
import org.uprlib.extract.model.enrichment.Words;

/** Writes what was told of a text's content; nothing for a text that was not enriched. */
final class EnrichmentFields {
  private static final int THOUSAND = 1000;

  private final JsonFields fields;
  private final JsonGenerator json;

  EnrichmentFields(JsonFields fields) {
    this.fields = fields;
    this.json = fields.generator();
  }

  /** The answers alone: what programs search and count by. */
  void brief(Optional<Enrichment> enrichment) throws IOException {
    if (enrichment.isEmpty()) {
      return;
    }
    Enrichment found = enrichment.get();
    if (found.action().isPresent()) {
      json.writeNumberField("action", found.action().get().category());
    } else {
      json.writeNullField("action");
    }
    fields.texts("issues", found.issues().stream().map(Issue::name).toList());
    fields.texts("sogiesc", found.sogiesc().map(EnrichmentFields::topics).orElse(List.of()));
  }

  /** The answers for a share of a recommendation, with what this share asks of each treaty. */
  void share(Optional<Enrichment> enrichment) throws IOException {
    brief(enrichment);
    if (enrichment.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("instruments");
    for (InstrumentMention mention : enrichment.get().instruments()) {
      json.writeStartObject();
      fields.text("id", mention.instrument().id());
      fields.texts("asks", mention.askList().stream().map(Ask::word).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The answers with their confidence and the words that decided them. */
  void full(Optional<Enrichment> enrichment) throws IOException {
    if (enrichment.isEmpty()) {
      return;
    }
    Enrichment found = enrichment.get();
    json.writeObjectFieldStart("enrichment");
    action(found.action());
    json.writeArrayFieldStart("issues");
    for (Issue issue : found.issues()) {
      json.writeStartObject();
      fields.text("name", issue.name());
      confidence(issue.confidence());
      words("words", issue.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    sogiesc(found.sogiesc());
    instruments(found.instruments());
    json.writeArrayFieldStart("groups");
    for (Group group : found.groups()) {
      named(group.name(), group.words());
    }
    json.writeEndArray();
    goals(found.goals());
    json.writeArrayFieldStart("traits");
    for (SmartTrait trait : sorted(found.traits().keySet())) {
      named(trait.word(), found.traits().get(trait));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static List<String> topics(Sogiesc sogiesc) {
    return sorted(sogiesc.topics().keySet()).stream().map(SogiescTopic::word).toList();
  }

  private void action(Optional<Action> action) throws IOException {
    if (action.isEmpty()) {
      json.writeNullField("action");
      return;
    }
    json.writeObjectFieldStart("action");
    json.writeNumberField("category", action.get().category());
    confidence(action.get().confidence());
    words("verbs", action.get().verbs());
    words("words", action.get().words());
    json.writeEndObject();
  }

  private void sogiesc(Optional<Sogiesc> sogiesc) throws IOException {
    if (sogiesc.isEmpty()) {
      json.writeNullField("sogiesc");
      return;
    }
    json.writeObjectFieldStart("sogiesc");
    confidence(sogiesc.get().confidence());
    json.writeArrayFieldStart("topics");
    Map<SogiescTopic, List<Words>> topics = sogiesc.get().topics();
    for (SogiescTopic topic : sorted(topics.keySet())) {
      named(topic.word(), topics.get(topic));
    }
    json.writeEndArray();
    words("words", sogiesc.get().words());
    json.writeEndObject();
  }

  private void instruments(List<InstrumentMention> instruments) throws IOException {
    json.writeArrayFieldStart("instruments");
    for (InstrumentMention mention : instruments) {
      json.writeStartObject();
      fields.text("id", mention.instrument().id());
      fields.text("name", mention.instrument().name());
      fields.text("words", mention.words().text());
      json.writeArrayFieldStart("asks");
      for (Ask ask : mention.askList()) {
        json.writeStartObject();
        fields.text("ask", ask.word());
        fields.text("words", mention.asks().get(ask).text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void goals(List<Goal> goals) throws IOException {
    json.writeArrayFieldStart("goals");
    for (Goal goal : goals) {
      json.writeStartObject();
      json.writeNumberField("number", goal.number());
      words("words", goal.words());
      fields.texts("issues", goal.issues());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void named(String name, List<Words> words) throws IOException {
    json.writeStartObject();
    fields.text("name", name);
    words("words", words);
    json.writeEndObject();
  }

  private void words(String field, List<Words> words) throws IOException {
    fields.texts(field, words.stream().map(Words::text).toList());
  }

  /** Three decimals, which is more than the models know. */
  private void confidence(double confidence) throws IOException {
    json.writeNumberField("confidence", Math.round(confidence * THOUSAND) / (double) THOUSAND);
  }

  private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
    return values.stream().sorted().toList();
  }
}
