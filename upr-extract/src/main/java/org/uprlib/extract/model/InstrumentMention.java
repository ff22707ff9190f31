package org.uprlib.extract.model;

import java.util.List;
import java.util.Map;

/**
 * A treaty or mechanism that a recommendation names, and what it asks about it. Immutable.
 *
 * @param instrument which one
 * @param words that name it
 * @param asks what is asked, each with the words that say so; empty where it is only mentioned
 */
public record InstrumentMention(Instrument instrument, Words words, Map<TreatyAct, Words> asks) {
  public InstrumentMention {
    asks = Map.copyOf(asks);
  }

  /** The asks in the enumeration's order. */
  public List<TreatyAct> askList() {
    return asks.keySet().stream().sorted().toList();
  }
}
