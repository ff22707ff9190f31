package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final String LOST = "The paragraph under which it is numbered is missing.";

  private final SectionTwoNotices notices;
  private final Set<String> paragraphs;
  private final List<Item> items = new ArrayList<>();

  /** The lead-ins by their numbers. */
  private final Map<String, Lead> leads = new HashMap<>();

  OwnLeads(List<Entry> entries, SectionTwoNotices notices) {
    this.notices = notices;
    this.paragraphs =
        entries.stream()
            .filter(each -> each.kind() == Entry.Kind.STATEMENT)
            .map(Entry::label)
            .collect(Collectors.toSet());
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

    /** Its number, if it names a paragraph. */
    Optional<RecommendationNumber> number() {
      return RecommendationNumber.parse(label()).filter(each -> each.paragraph().isPresent());
    }

    /** The paragraph under which it is numbered; 0 if under none. */
    int parent() {
      return number().map(each -> each.paragraph().getAsInt()).orElse(0);
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
   * goes on with the count of the list that it is in, by a slip. What is numbered under a lead-in
   * that is missing has no answer.
   */
  List<Listed> returned() {
    BitSet orphans = orphans();
    List<Listed> all = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    String before = "";
    int last = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Lead lead = item.lead();
      Optional<RecommendationNumber> number = item.number();
      if (orphans.get(i)) {
        lead = new Lead(PlacedStance.none(LOST), Optional.empty(), -item.parent());
      }
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

  /**
   * The places of those that are numbered under a paragraph behind that of their lead-in, neither
   * by a slip nor for a while only: their own lead-in is missing.
   */
  private BitSet orphans() {
    BitSet orphans = new BitSet();
    int[] lowest = lowestBehind();
    int list = 0;
    int parent = 0;
    int sub = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.parent() > 0) {
        boolean same = i > 0 && item.lead().list() == list;
        int number = item.number().get().number();
        if (same && parent == item.parent()) {
          orphans.set(i, orphans.get(i - 1));
        } else if (number != (same ? sub : 0) + 1 && lowest[i] == item.parent() && isLost(item)) {
          orphans.set(i);
          notices.leadInMissing(item.entry(), item.parent());
        }
        list = item.lead().list();
        parent = item.parent();
        sub = number;
      }
    }
    return orphans;
  }

  /** The lowest paragraph under which each, or what is behind it in its list, is numbered. */
  private int[] lowestBehind() {
    int[] lowest = new int[items.size() + 1];
    int list = -1;
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      boolean same = item.lead().list() == list;
      lowest[i] = Math.min(item.parent(), same ? lowest[i + 1] : Integer.MAX_VALUE);
      list = item.lead().list();
    }
    return lowest;
  }

  /** True if no paragraph has the number under which {@code item} is numbered. */
  private boolean isLost(Item item) {
    return !paragraphs.contains(String.valueOf(item.parent()))
        && item.lead()
            .paragraph()
            .flatMap(RecommendationNumber::parse)
            .filter(each -> each.number() < item.parent())
            .isPresent();
  }

  private boolean strays(Lead lead, String parent) {
    return leads.containsKey(parent)
        && lead.paragraph()
            .filter(each -> !each.equals(parent))
            .filter(leads::containsKey)
            .isPresent();
  }
}
