package org.uprlib.samples.train;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Goal;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;

/** Measures of goals, targets and groups of persons against the Danish Institute's linking. */
final class LinkFigures {
  /** What a library's group is called among the Institute's twelve, where that is another name. */
  private static final Map<String, String> WIDER =
      Map.of(
          "girls", "women",
          "roma", "minorities",
          "religious-minorities", "minorities",
          "people-of-african-descent", "minorities");

  private static final List<String> KINDS =
      List.of(LinkedRow.GOAL, LinkedRow.TARGET, LinkedRow.GROUP);

  /** By label, goals and groups by name, targets by goal. */
  private final Map<String, LabelCounts> counts =
      new TreeMap<>(Comparator.comparingDouble(LinkFigures::number).thenComparing(label -> label));

  private int rows;

  /** Counts what {@code enricher}, whose models have not seen the row, says of it. */
  void add(LinkedRow row, Enricher enricher) {
    Set<String> given = labels(enricher.enrich(row.text()));
    Set<String> all = new TreeSet<>(row.labels());
    all.addAll(given);
    for (String label : all) {
      if (row.isCodedFor(label)) {
        counts
            .computeIfAbsent(label, key -> new LabelCounts())
            .add(row.labels().contains(label), given.contains(label));
      }
    }
    rows++;
  }

  private static Set<String> labels(Enrichment enrichment) {
    Set<String> labels = new TreeSet<>();
    for (Goal goal : enrichment.goals()) {
      labels.add(LinkedRow.GOAL + goal.number());
      goal.targets().forEach(target -> labels.add(LinkedRow.TARGET + target));
    }
    for (Theme group : enrichment.terms(TermTheme.GROUPS)) {
      String name = WIDER.getOrDefault(group.name(), group.name());
      if (LinkedRow.groups().contains(name)) {
        labels.add(LinkedRow.GROUP + name);
      }
    }
    return Collections.unmodifiableSet(labels);
  }

  String toMarkdown() {
    Markdown out = new Markdown().head("measure | figure").line("| linked rows | %d |", rows);
    Markdown labels = new Markdown().line("").head(LabelCounts.COLUMNS);
    for (String kind : KINDS) {
      LabelCounts all = new LabelCounts();
      counts.forEach(
          (label, each) -> {
            if (label.startsWith(kind)) {
              all.add(each);
              labels.add(each.row(label));
            }
          });
      out.line("| %s precision | %s |", kind.strip(), Markdown.share(all.precision()))
          .line("| %s recall | %s |", kind.strip(), Markdown.share(all.recall()))
          .line("| %s micro-F1 | %.4f |", kind.strip(), all.f1());
    }
    return out.add(labels).toString();
  }

  private static double number(String label) {
    String number = label.replaceAll("[^0-9]+.*?(\\d+).*|.*", "$1");
    return number.isEmpty() ? 0 : Double.parseDouble(number);
  }
}
