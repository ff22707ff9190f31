package org.uprlib.extract.match.likeness.trained;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.extract.model.enrichment.Ask;
import org.uprlib.extract.model.enrichment.Enrichment;
import org.uprlib.extract.model.enrichment.Issue;
import org.uprlib.extract.model.enrichment.SogiescTopic;
import org.uprlib.extract.model.enrichment.TermTheme;
import org.uprlib.extract.model.enrichment.Theme;
import org.uprlib.extract.model.enrichment.Words;

/**
 * What enrichment tells of a text, by name. Immutable.
 *
 * @param treaties with what is asked of each
 * @param groups of persons, with the words that name them
 */
record Topics(
    Map<String, Set<Ask>> treaties,
    Set<String> issues,
    Set<SogiescTopic> sogiesc,
    Map<String, List<Words>> groups) {
  static Topics of(Enrichment found, TreatyNames names) {
    return new Topics(
        names.in(found),
        found.issues().stream()
            .map(Issue::name)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        found.sogiesc().stream()
            .flatMap(theme -> theme.topics().keySet().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        found.terms(TermTheme.GROUPS).stream()
            .collect(
                Collectors.toMap(
                    Theme::name, Theme::words, (one, other) -> one, LinkedHashMap::new)));
  }
}
