package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.extract.enrich.TreatyWords.Kind;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * Reads optional protocols that are named after their treaty: "the Optional Protocol to the
 * Convention against Torture", "its two Optional Protocols", "the Protocol thereto". Immutable and
 * thread-safe.
 */
final class ProtocolReader {
  /** No treaty has more protocols. */
  private static final Pattern NUMBER = Pattern.compile("[1-3]");

  private final TreatyWords words;
  private final Protocols protocols = new Protocols();

  ProtocolReader(TreatyWords words) {
    this.words = words;
  }

  /** {@code named}, with protocols in place of the treaties that only say whose they are. */
  List<TermTable.Match> read(List<TextToken> tokens, List<TermTable.Match> named) {
    List<TermTable.Match> result = named;
    List<TermTable.Match> subjects = List.of();
    for (int i = 0; i < tokens.size(); i++) {
      if (isHead(tokens, i) && !isCovered(result, i)) {
        if (result == named) {
          result = new ArrayList<>(named);
          subjects = protocols.subjects(tokens);
        }
        resolve(tokens, i, result, subjects);
      }
    }
    if (result == named) {
      return named;
    }
    result.sort(Comparator.comparingInt(TermTable.Match::from));
    return result;
  }

  private boolean isHead(List<TextToken> tokens, int i) {
    String word = tokens.get(i).word();
    return words.are(Kind.PROTOCOL, word) || words.are(Kind.PROTOCOLS, word);
  }

  private static boolean isCovered(List<TermTable.Match> named, int at) {
    return named.stream().anyMatch(match -> match.from() <= at && at < match.to());
  }

  private void resolve(
      List<TextToken> tokens,
      int head,
      List<TermTable.Match> result,
      List<TermTable.Match> subjects) {
    int from = head;
    List<Integer> numbers = new ArrayList<>();
    int count = 0;
    for (int i = head - 1; i >= Math.max(0, head - 6); i--) {
      String word = tokens.get(i).word();
      int ordinal = words.ordinal(word);
      int counted = words.count(word);
      if (ordinal > 0) {
        numbers.add(0, ordinal);
        from = i;
      } else if (counted > 0) {
        count = Math.max(count, counted);
        from = i;
      } else if (words.are(Kind.OPTIONAL, word)) {
        from = i;
      } else if (!words.are(Kind.WITH_OPTIONAL, word)) {
        break;
      }
    }
    boolean plural = words.are(Kind.PROTOCOLS, tokens.get(head).word());
    int behind = numbersAfter(tokens, head + 1, numbers);
    List<TermTable.Match> meant = subjectsAfter(tokens, behind, subjects);
    int end = meant.isEmpty() ? behind : meant.get(meant.size() - 1).to();
    Optional<TermTable.Match> treaty = treatyAfter(tokens, end, result);
    if (treaty.isPresent()) {
      result.remove(treaty.get());
      end = treaty.get().to();
      String whose = treaty.get().id();
      meant = meant.stream().filter(subject -> isOf(subject, whose)).toList();
      if (meant.isEmpty()) {
        meant =
            subjectsAfter(tokens, end, subjects).stream()
                .filter(subject -> isOf(subject, whose))
                .toList();
        end = meant.isEmpty() ? end : meant.get(meant.size() - 1).to();
      }
    }
    if (!meant.isEmpty()) {
      for (TermTable.Match subject : meant) {
        result.add(new TermTable.Match(subject.id(), from, end));
      }
      return;
    }
    Optional<TermTable.Match> of = treaty.isPresent() ? treaty : treatyBefore(tokens, from, result);
    if (of.isEmpty()) {
      return;
    }
    add(of.get().id(), numbers, plural, count, from, end, result);
    String last = of.get().id();
    while (plural && treaty.isPresent()) {
      treaty = joinedAfter(tokens, treaty.get().to(), result);
      if (treaty.isPresent()) {
        result.remove(treaty.get());
        // An acronym behind the name, as in "… against Torture (CAT)", is the same once more.
        if (!treaty.get().id().equals(last)) {
          last = treaty.get().id();
          add(last, numbers, true, count, treaty.get().from(), treaty.get().to(), result);
        }
      }
    }
  }

  /** Adds the numbers behind {@code Optional Protocols 1 and 2}; the place behind them. */
  private int numbersAfter(List<TextToken> tokens, int at, List<Integer> numbers) {
    int end = at;
    for (int i = at; i < tokens.size(); i++) {
      String word = tokens.get(i).word();
      if (NUMBER.matcher(word).matches()) {
        numbers.add(Integer.valueOf(word));
        end = i + 1;
      } else if (!words.are(Kind.NUMBER_JOINT, word)) {
        break;
      }
    }
    return end;
  }

  private boolean isOf(TermTable.Match protocol, String treaty) {
    return protocols.treatyOf(protocol.id()).filter(treaty::equals).isPresent();
  }

  private void add(
      String treaty,
      List<Integer> numbers,
      boolean plural,
      int count,
      int from,
      int to,
      List<TermTable.Match> result) {
    for (String id : protocols.meant(treaty, numbers, plural, count)) {
      result.add(new TermTable.Match(id, from, to));
    }
  }

  /** Subjects from token {@code at} on, joined by "and". */
  private List<TermTable.Match> subjectsAfter(
      List<TextToken> tokens, int at, List<TermTable.Match> subjects) {
    List<TermTable.Match> found = new ArrayList<>();
    int next = at;
    for (TermTable.Match subject : subjects) {
      if (subject.from() >= at && words.all(Kind.JOINT, tokens, next, subject.from())) {
        found.add(subject);
        next = subject.to();
      }
    }
    return found;
  }

  private Optional<TermTable.Match> treatyAfter(
      List<TextToken> tokens, int at, List<TermTable.Match> named) {
    if (at >= tokens.size() || !words.are(Kind.OF, tokens.get(at).word())) {
      return Optional.empty();
    }
    return named.stream()
        .filter(match -> protocols.has(match.id()) && match.from() > at)
        .filter(match -> words.all(Kind.BEFORE_TREATY, tokens, at, match.from()))
        .findFirst();
  }

  private Optional<TermTable.Match> joinedAfter(
      List<TextToken> tokens, int at, List<TermTable.Match> named) {
    return named.stream()
        .filter(match -> protocols.has(match.id()) && match.from() >= at)
        .filter(match -> words.all(Kind.JOINT, tokens, at, match.from()))
        .findFirst();
  }

  /** The treaty named last before, in the same sentence. */
  private Optional<TermTable.Match> treatyBefore(
      List<TextToken> tokens, int at, List<TermTable.Match> named) {
    return named.stream()
        .filter(match -> protocols.has(match.id()) && match.to() <= at)
        .filter(match -> !TextToken.sentenceEndsBetween(tokens, match.from(), at))
        .max(Comparator.comparingInt(TermTable.Match::to));
  }

  /** The optional protocols of each treaty. Immutable and thread-safe. */
  private static final class Protocols {
    private final Map<String, NavigableMap<Integer, String>> byTreaty = new HashMap<>();
    private final Map<String, String> treaties = new HashMap<>();
    private final TermTable subjects;

    Protocols() {
      List<Row> rows =
          DataFile.read(Protocols.class::getResourceAsStream, "treaty/protocols.tsv", 4);
      for (Row row : rows) {
        int number = row.number(1).orElseThrow(() -> row.malformed("no number"));
        byTreaty
            .computeIfAbsent(row.required(0), id -> new TreeMap<>())
            .put(number, row.required(2));
        treaties.put(row.required(2), row.required(0));
      }
      this.subjects =
          TermTable.of(rows.stream().filter(row -> !row.get(3).isEmpty()).toList(), 2, 3);
    }

    /** True for a treaty with optional protocols. */
    boolean has(String treaty) {
      return byTreaty.containsKey(treaty);
    }

    /** The treaty that a protocol is to; empty if it is not one of these protocols. */
    Optional<String> treatyOf(String protocol) {
      return Optional.ofNullable(treaties.get(protocol));
    }

    /** Wordings of subjects, such as "on the sale of children", each with its protocol. */
    List<TermTable.Match> subjects(List<TextToken> tokens) {
      return subjects.find(tokens);
    }

    /**
     * The protocols that are meant.
     *
     * @param treaty which has protocols
     * @param numbers "first", "second"; empty if none is said
     * @param plural "protocols"
     * @param count "two", "three"; 0 if none is said
     */
    List<String> meant(String treaty, List<Integer> numbers, boolean plural, int count) {
      NavigableMap<Integer, String> all = byTreaty.get(treaty);
      if (all.size() == 1) {
        return List.copyOf(all.values());
      }
      List<String> meant = new ArrayList<>();
      for (int number : numbers) {
        if (all.containsKey(number)) {
          meant.add(all.get(number));
        }
      }
      if (!meant.isEmpty()) {
        return meant;
      }
      int last = all.lastKey();
      int upTo = count > 0 ? Math.min(count, last) : plural && last == 2 ? last : 0;
      for (int number = 1; number <= upTo; number++) {
        meant.add(all.get(number));
      }
      return meant.isEmpty() ? List.of(all.get(0)) : meant;
    }
  }
}
