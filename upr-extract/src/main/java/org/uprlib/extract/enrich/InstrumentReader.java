package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
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

  /**
   * Reads what is asked of each instrument that a request names.
   *
   * <p>An ask applies to all that its sentence names after it, until another ask comes. Asks with
   * only small words between them apply together: "sign and ratify". Immutable and thread-safe.
   */
  private static final class AskReader {
    private static final int NEAR = 5;

    private final TreatyWords words;
    private final TermTable wordings;
    private final Map<String, AskWording> cues = new HashMap<>();

    AskReader(TreatyWords words) {
      List<Row> rows = DataFile.read(AskReader.class::getResourceAsStream, "treaty/asks.tsv", 3);
      for (Row row : rows) {
        Reach reach = row.oneOf(Reach.class, 1);
        AskWording cue =
            switch (row.required(0)) {
              case "NONE" -> new AskWording(Optional.empty(), reach);
              case "ASIDE" -> new AskWording(Optional.empty(), Reach.ASIDE);
              default -> new AskWording(Optional.of(row.oneOf(TreatyAct.class, 0)), reach);
            };
        cues.put(row.required(2), cue);
      }
      this.words = words;
      this.wordings = TermTable.of(rows, 2, 2);
    }

    /** The asks of each of {@code mentions}, which are in text order; one map for each. */
    List<Map<TreatyAct, TermTable.Match>> read(
        List<TextToken> tokens, List<TermTable.Match> mentions, List<Instrument> instruments) {
      List<TermTable.Match> found = wordings.find(tokens);
      List<Map<TreatyAct, TermTable.Match>> asks = new ArrayList<>();
      Set<TermTable.Match> open = new LinkedHashSet<>();
      int next = 0;
      for (int m = 0; m < mentions.size(); m++) {
        TermTable.Match mention = mentions.get(m);
        for (; next < found.size() && found.get(next).from() <= mention.from(); next++) {
          takeIn(tokens, found, next, open, m == 0 ? 0 : mentions.get(m - 1).to());
        }
        open.removeIf(cue -> isParted(tokens, cue.from(), mention, mentions));
        Map<TreatyAct, TermTable.Match> own = new EnumMap<>(TreatyAct.class);
        for (TermTable.Match cue : open) {
          AskWording kind = cues.get(cue.id());
          boolean reaches = kind.reach() != Reach.NEAR || isNear(tokens, cue.to(), mention.from());
          if (reaches && kind.ask().isPresent() && fits(kind.ask().get(), instruments.get(m))) {
            own.put(kind.ask().get(), cue);
          }
        }
        if (own.isEmpty()) {
          askedAfter(tokens, found, mention, instruments.get(m))
              .ifPresent(cue -> own.put(cues.get(cue.id()).ask().orElseThrow(), cue));
        }
        asks.add(own);
      }
      return asks;
    }

    /** Adds the ask numbered {@code at} to those that are open, or puts it in their place. */
    private void takeIn(
        List<TextToken> tokens,
        List<TermTable.Match> found,
        int at,
        Set<TermTable.Match> open,
        int lastMention) {
      TermTable.Match cue = found.get(at);
      if (cues.get(cue.id()).reach() == Reach.ASIDE) {
        return;
      }
      TermTable.Match before = at > 0 ? found.get(at - 1) : null;
      boolean joined =
          before != null
              && before.to() > lastMention
              && !TextToken.sentenceEndsBetween(tokens, before.from(), cue.from())
              && isSmall(tokens, before.to(), cue.from());
      if (!joined) {
        open.clear();
      }
      open.add(cue);
    }

    /** A semicolon parts no list of instruments: "ratify the Convention; the Protocol; and ...". */
    private boolean isParted(
        List<TextToken> tokens, int from, TermTable.Match mention, List<TermTable.Match> mentions) {
      for (int i = from + 1; i <= mention.from(); i++) {
        TextToken token = tokens.get(i);
        if (token.opensSentence() && !(token.before() == ';' && listsOn(tokens, i, mentions))) {
          return true;
        }
      }
      return false;
    }

    private boolean listsOn(List<TextToken> tokens, int from, List<TermTable.Match> mentions) {
      return mentions.stream()
          .filter(mention -> mention.from() >= from)
          .findFirst()
          .filter(mention -> isSmall(tokens, from, mention.from()))
          .isPresent();
    }

    /** "the Convention be ratified", "the Convention's ratification". */
    private Optional<TermTable.Match> askedAfter(
        List<TextToken> tokens,
        List<TermTable.Match> found,
        TermTable.Match mention,
        Instrument instrument) {
      return found.stream()
          .filter(cue -> cue.from() == mention.to())
          .filter(cue -> cues.get(cue.id()).ask().filter(ask -> fits(ask, instrument)).isPresent())
          .filter(cue -> isNominal(tokens, cue))
          .findFirst();
    }

    private static boolean isNominal(List<TextToken> tokens, TermTable.Match cue) {
      String word = tokens.get(cue.to() - 1).word();
      return word.endsWith("ion") || word.endsWith("ied") || word.endsWith("ions");
    }

    private boolean isNear(List<TextToken> tokens, int from, int to) {
      return to - from <= NEAR && isSmall(tokens, from, to);
    }

    private boolean isSmall(List<TextToken> tokens, int from, int to) {
      return words.all(Kind.SMALL, tokens, from, to);
    }

    private static boolean fits(TreatyAct ask, Instrument instrument) {
      Instrument.Kind kind = instrument.kind();
      boolean treaty = kind == Instrument.Kind.TREATY || kind == Instrument.Kind.PROTOCOL;
      return switch (ask) {
        case SIGN, RATIFY, ACCEDE, WITHDRAW_RESERVATIONS -> treaty;
        case BECOME_PARTY -> treaty || instrument.id().equals("EITI");
        case ACCEPT_PROCEDURE ->
            treaty || kind == Instrument.Kind.BODY || kind == Instrument.Kind.COURT;
        case INCORPORATE, IMPLEMENT -> !instrument.id().equals("STANDING-INVITATION");
        case REPORT -> treaty || kind == Instrument.Kind.BODY || kind == Instrument.Kind.FORUM;
        case INVITE, ACCEPT_VISIT ->
            kind == Instrument.Kind.PROCEDURE
                || kind == Instrument.Kind.BODY
                || kind == Instrument.Kind.FORUM;
        case COOPERATE -> !treaty && kind != Instrument.Kind.STANDARD;
        case ESTABLISH ->
            instrument.id().equals("PARIS-PRINCIPLES")
                || instrument.id().equals("OPCAT")
                || kind == Instrument.Kind.PROTOCOL;
      };
    }

    /** How far an ask reaches. */
    private enum Reach {
      SENTENCE,
      NEAR,
      ASIDE
    }

    private record AskWording(Optional<TreatyAct> ask, Reach reach) {}
  }
}
