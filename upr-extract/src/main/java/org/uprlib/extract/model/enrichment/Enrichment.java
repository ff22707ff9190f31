package org.uprlib.extract.model.enrichment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks, how strongly, and about what. Immutable.
 *
 * <p>All places are offsets into the text that was enriched.
 *
 * @param action how much it asks for; empty for a text without words
 * @param issues what it is about, the most probable first; empty only for a text without words
 * @param sogiesc whether it is about sexual orientation, gender identity and expression, or sex
 *     characteristics
 * @param instruments treaties and mechanisms named, in text order
 * @param groups groups of persons named, by first mention
 * @param goals Sustainable Development Goals, by number
 * @param traits SMART traits, each with the words that show it
 */
public record Enrichment(
    Optional<Action> action,
    List<Issue> issues,
    Optional<Sogiesc> sogiesc,
    List<InstrumentMention> instruments,
    List<Group> groups,
    List<Goal> goals,
    Map<SmartTrait, List<Words>> traits) {
  public Enrichment {
    issues = List.copyOf(issues);
    instruments = List.copyOf(instruments);
    groups = List.copyOf(groups);
    goals = List.copyOf(goals);
    traits = Map.copyOf(traits);
  }
}
