package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.extract.model.Instrument;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.TreatyAct;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/** Finds the treaties and mechanisms that a request names. Immutable and thread-safe. */
final class InstrumentReader {
  private final Instruments instruments;
  private final ProtocolReader protocols;
  private final IloReader conventions;
  private final AskReader asks;

  InstrumentReader(Instruments instruments) {
    TreatyWords words = new TreatyWords();
    this.instruments = instruments;
    this.protocols = new ProtocolReader(words, new Protocols());
    this.conventions = new IloReader(words);
    this.asks = new AskReader(words);
  }

  /**
   * The instruments named in {@code text}, each once, in text order.
   *
   * @param named what the table of instruments finds in {@code tokens}
   */
  List<InstrumentMention> read(String text, List<TextToken> tokens, List<TermTable.Match> named) {
    List<TermTable.Match> mentions = withIlo(tokens, protocols.read(tokens, named));
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<Instrument> which = mentions.stream().map(m -> instruments.get(m.id())).toList();
    List<Map<TreatyAct, TermTable.Match>> asked = asks.read(tokens, mentions, which);
    Map<String, InstrumentMention> byId = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Map<TreatyAct, Words> own = new EnumMap<>(TreatyAct.class);
      asked.get(i).forEach((ask, cue) -> own.put(ask, cue.words(text, tokens)));
      InstrumentMention mention =
          new InstrumentMention(which.get(i), mentions.get(i).words(text, tokens), own);
      byId.merge(mention.instrument().id(), mention, InstrumentReader::merge);
    }
    return List.copyOf(byId.values());
  }

  /**
   * Adds conventions by number, in place of mentions of the Organization or its conventions in
   * general.
   */
  private List<TermTable.Match> withIlo(List<TextToken> tokens, List<TermTable.Match> mentions) {
    List<TermTable.Match> numbered = conventions.find(tokens);
    boolean named = mentions.stream().anyMatch(match -> match.id().startsWith("ILO-C"));
    if (numbered.isEmpty() && !named) {
      return mentions;
    }
    List<TermTable.Match> all = new ArrayList<>(mentions);
    all.removeIf(match -> match.id().equals("ILO-ORG") || match.id().equals("ILO"));
    all.addAll(numbered);
    all.sort(Comparator.comparingInt(TermTable.Match::from));
    return all;
  }

  private static InstrumentMention merge(InstrumentMention first, InstrumentMention second) {
    Map<TreatyAct, Words> asks = new EnumMap<>(TreatyAct.class);
    asks.putAll(second.asks());
    asks.putAll(first.asks());
    return new InstrumentMention(first.instrument(), first.words(), asks);
  }
}
