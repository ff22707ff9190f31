package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.uprlib.extract.enrich.TreatyWords.Kind;
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
    this.protocols = new ProtocolReader(words);
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

  /** Finds conventions of the International Labour Organization by their numbers. Immutable. */
  private record IloReader(TreatyWords words) {
    /** The latest convention counted, of 2019 (No. 190) to 2025 (No. 192). */
    private static final int LAST = 192;

    /** How many words apart the Organization and a number may be. */
    private static final int REACH = 16;

    /** The conventions that {@code tokens} number. */
    List<TermTable.Match> find(List<TextToken> tokens) {
      List<TermTable.Match> found = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        int number = number(tokens.get(i));
        if (number > 0 && isNear(tokens, i) && isNumbering(tokens, i)) {
          found.add(new TermTable.Match(Instruments.ilo(number), i, i + 1));
        }
      }
      return found;
    }

    private boolean isNear(List<TextToken> tokens, int at) {
      return IntStream.range(Math.max(0, at - REACH), Math.min(tokens.size(), at + REACH))
          .anyMatch(i -> isOrganization(tokens, i));
    }

    private boolean isOrganization(List<TextToken> tokens, int at) {
      String word = tokens.get(at).word();
      return words.are(Kind.ILO, word)
          || (words.are(Kind.LABOUR, word)
              && at + 1 < tokens.size()
              && words.begin(Kind.ORGANIZATION, tokens.get(at + 1).word()));
    }

    private int number(TextToken token) {
      String word = token.word();
      if (!Character.isDigit(word.charAt(word.length() - 1))) {
        return 0;
      }
      String digits = words.begin(Kind.NUMBER_LETTER, word) ? word.substring(1) : word;
      boolean figures = digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
      int number = figures ? Integer.parseInt(digits) : 0;
      return number <= LAST ? number : 0;
    }

    /**
     * True where "No.", "Convention" or another such number comes before, or "Convention" after.
     */
    private boolean isNumbering(List<TextToken> tokens, int at) {
      if (words.begin(Kind.NUMBER_LETTER, tokens.get(at).word())) {
        return true;
      }
      int i = at - 1;
      while (i >= 0 && words.are(Kind.NUMBER_JOINT, tokens.get(i).word())) {
        i--;
      }
      if (i < 0) {
        return false;
      }
      String before = tokens.get(i).word();
      return words.are(Kind.NUMBER, before)
          || words.are(Kind.ILO, before)
          || words.begin(Kind.CONVENTION, before)
          || (number(tokens.get(i)) > 0 && isNumbering(tokens, i));
    }
  }
}
