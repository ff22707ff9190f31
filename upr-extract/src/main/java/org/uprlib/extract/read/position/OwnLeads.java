package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.read.position.LeadIns.Listed;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.text.reference.RecommendationNumber;

/**
 * The lead-ins under whose numbers recommendations are numbered: what is numbered under one has its
 * answer, though it is in the list of another.
 */
final class OwnLeads {
  private final SectionTwoNotices notices;
  private final List<Item> items = new ArrayList<>();

  /** The lead-ins by their numbers. */
  private final Map<String, Lead> leads = new HashMap<>();

  OwnLeads(SectionTwoNotices notices) {
    this.notices = notices;
  }

  /** What is above a list. */
  record Lead(PlacedStance stance, Optional<Remark> reasons, int list) {
    /** The number of the lead-in; empty where it has none or was not understood. */
    private Optional<String> paragraph() {
      return stance.evidence().map(Evidence::paragraph).filter(each -> !each.isEmpty());
    }

    private Listed listed(String label) {
      Position position = stance.position();
      return new Listed(label, list, reasons.map(words -> words.on(position)).orElse(position));
    }
  }

  private record Item(Entry entry, Lead lead) {
    String label() {
      return entry.label();
    }
  }

  /** The next recommendation, as it is in the list under {@code lead}. */
  Listed listed(Entry entry, Lead lead) {
    items.add(new Item(entry, lead));
    lead.paragraph()
        .filter(each -> isUnder(each, entry.label()))
        .ifPresent(each -> leads.putIfAbsent(each, lead));
    return lead.listed(entry.label());
  }

  private static boolean isUnder(String paragraph, String label) {
    return label.startsWith(paragraph + ".");
  }

  /**
   * The recommendations so far, those that strayed returned to their own lead-ins, unless one only
   * goes on with the count of the list that it is in, by a slip.
   */
  List<Listed> returned() {
    List<Listed> all = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    String before = "";
    int last = 0;
    for (Item item : items) {
      Lead lead = item.lead();
      Optional<RecommendationNumber> number =
          RecommendationNumber.parse(item.label()).filter(each -> each.paragraph().isPresent());
      if (number.isPresent()) {
        String parent = String.valueOf(number.get().paragraph().getAsInt());
        int sub = number.get().number();
        boolean slips = sub == last + 1 && counts.getOrDefault(parent, 0) != sub - 1;
        if (strays(lead, parent) && !slips) {
          lead = leads.get(parent);
          if (!isUnder(parent, before)) {
            notices.strays(before, item.entry());
          }
        }
        counts.put(parent, sub);
        last = sub;
      }
      all.add(lead.listed(item.label()));
      before = item.label();
    }
    return all;
  }

  private boolean strays(Lead lead, String parent) {
    return leads.containsKey(parent)
        && lead.paragraph()
            .filter(each -> !each.equals(parent))
            .filter(leads::containsKey)
            .isPresent();
  }
}
