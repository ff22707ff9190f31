package org.uprlib.extract.match.likeness.trained;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  private final Map<String, Collective> collectives =
      DataFile.byKey(
          TreatyNames.class::getResourceAsStream,
          "collective-names.tsv",
          3,
          row -> new Collective(row.list(1, " "), row.list(2, " ")));

  /**
   * A name for several.
   *
   * @param plural what words contain that mean all of them; empty if all words do
   */
  private record Collective(List<String> members, List<String> plural) {
    boolean meansOne(InstrumentMention mention) {
      String words = mention.words().text().toLowerCase(Locale.ROOT);
      return !plural.isEmpty() && plural.stream().noneMatch(words::contains);
    }
  }

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

  List<String> ids(InstrumentMention mention) {
    return collective(mention).members();
  }

  private Collective collective(InstrumentMention mention) {
    String id = mention.instrument().id();
    return collectives.getOrDefault(id, new Collective(List.of(id), List.of()));
  }

  /**
   * The ids of those of which one is meant and it is not said which, with the id of what is said:
   * {@code the Optional Protocol to the Covenant}.
   */
  Map<String, String> unsaid(Enrichment found) {
    Map<String, String> unsaid = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (InstrumentMention mention : found.instruments()) {
      if (collective(mention).meansOne(mention)) {
        ids(mention).forEach(each -> unsaid.put(each, mention.instrument().id()));
      } else {
        said.addAll(ids(mention));
      }
    }
    unsaid.keySet().removeAll(said);
    return unsaid;
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
