package org.uprlib.extract.match.likeness.trained;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.SogiescTopic;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.TreatyAct;
import org.uprlib.extract.model.Words;

/**
 * What enrichment finds in a text, by name. Immutable.
 *
 * @param treaties with what is asked of each
 * @param groups of persons, with the words that name them
 */
record Topics(
    Map<String, Set<TreatyAct>> treaties,
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
