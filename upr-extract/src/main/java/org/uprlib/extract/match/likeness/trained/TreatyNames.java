package org.uprlib.extract.match.likeness.trained;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Instrument;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.TreatyAct;

/**
 * Finds which treaties and mechanisms a text names, and what it asks of each; a name for several,
 * as the Covenants, counts for each. Immutable and thread-safe.
 */
final class TreatyNames {
  private static final Set<Instrument.Kind> OPEN_TO_STATES =
      EnumSet.of(Instrument.Kind.TREATY, Instrument.Kind.PROTOCOL);

  private final Map<String, List<String>> members =
      DataFile.byKey(
          TreatyNames.class::getResourceAsStream,
          "collective-names.tsv",
          2,
          row -> row.list(1, " "));

  /** The ids of those that States become parties to. */
  Set<String> toBeJoined(Enrichment found) {
    Set<String> ids = new HashSet<>();
    for (InstrumentMention mention : found.instruments()) {
      if (OPEN_TO_STATES.contains(mention.instrument().kind())) {
        ids.addAll(ids(mention));
      }
    }
    return ids;
  }

  /** The ids of what {@code mention} names. */
  List<String> ids(InstrumentMention mention) {
    String id = mention.instrument().id();
    return members.getOrDefault(id, List.of(id));
  }

  /** By id, in the order of the text, what is asked of each; nothing of one that is only named. */
  Map<String, Set<TreatyAct>> in(Enrichment found) {
    Map<String, Set<TreatyAct>> treaties = new LinkedHashMap<>();
    for (InstrumentMention mention : found.instruments()) {
      for (String each : ids(mention)) {
        treaties
            .computeIfAbsent(each, key -> EnumSet.noneOf(TreatyAct.class))
            .addAll(mention.asks().keySet());
      }
    }
    return treaties;
  }
}
