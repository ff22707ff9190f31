package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;

/**
 * An ask or a recommendation, read for how far it goes. Immutable.
 *
 * @param requests its parts that ask for something each, one at least
 * @param stems of all its words
 * @param topics what it names
 * @param laws of the State under review that it names
 * @param contrasted words of it that exclude others
 * @param figures of it, without those of laws, of treaties and of deadlines
 * @param synonyms things that it names of those that have several names, with its parts that do
 * @param words what phrases say of how far it goes
 */
record RequestText(
    String text,
    List<Part> parts,
    List<RequestClause> requests,
    Set<String> stems,
    Topics topics,
    NamedLaws laws,
    ContrastedWords contrasted,
    Figures figures,
    Map<String, List<Part>> synonyms,
    PhraseTable<ReachWord> words) {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final int BEFORE_NAME = 3;
  private static final int BEHIND_NAME = 5;

  /** Reads texts in one language. Thread-safe. */
  static final class Reader {
    private final NamedLaws.Finder laws;
    private final ContrastedWords.Finder contrasts;
    private final Figures.Finder figures;
    private final SynonymousThings synonyms;
    private final PhraseTable<ReachWord> words;

    /** One for texts in {@code language}, whose laws {@code laws} finds. */
    Reader(Language language, NamedLaws.Finder laws) {
      this.laws = laws;
      this.contrasts = new ContrastedWords.Finder(language);
      this.figures = new Figures.Finder(language);
      this.synonyms = new SynonymousThings(language);
      this.words =
          PhraseTable.load(
                  RequestText.class::getResourceAsStream, "reach-words.tsv", ReachWord.class)
              .in(language);
    }

    /** Reads a text that has words, whose parts and topics are known. */
    RequestText read(String text, List<Part> parts, Topics topics) {
      NamedLaws named = laws.in(text);
      return new RequestText(
          text,
          parts,
          RequestClause.cut(text, parts, i -> opensRequest(parts, i)),
          parts.stream()
              .flatMap(part -> part.words().stream())
              .map(StemReader.StemmedWord::stem)
              .collect(Collectors.toCollection(HashSet::new)),
          topics,
          named,
          contrasts.in(parts),
          figures.in(
              parts,
              i -> isFree(i, parts, topics, named, words),
              i -> words.is(ReachWord.DEADLINE, parts.get(i - 1).printed()),
              i -> words.is(ReachWord.BOUND, parts.get(i - 1).printed())),
          synonyms.in(parts),
          words);
    }

    private boolean opensRequest(List<Part> parts, int i) {
      boolean list = parts.get(i).first().before() == ':';
      return (parts.get(i).isBehindEnd() && !list)
          || (opensThing(parts, i) && words.is(ReachWord.VERB, parts.get(i).printed()));
    }
  }

  private static boolean opensThing(List<Part> parts, int i) {
    return parts.get(i).isBehindMark() || parts.get(i - 1).is(Kind.AND);
  }

  /** The stretches between marks and words that join, of the sentences that ask for something. */
  List<RequestClause> things() {
    List<RequestClause> sentences = RequestClause.cut(text, parts, i -> parts.get(i).isBehindEnd());
    List<RequestClause> asking = sentences.stream().filter(this::opensRequest).toList();
    return (asking.isEmpty() ? sentences : asking)
        .stream().flatMap(sentence -> things(sentence.parts()).stream()).toList();
  }

  private boolean opensRequest(RequestClause sentence) {
    return sentence.parts().stream()
        .limit(1)
        .anyMatch(first -> is(ReachWord.VERB, first) || first.kind().isPresent());
  }

  private List<RequestClause> things(List<Part> sentence) {
    return RequestClause.cut(
        text, sentence, i -> opensThing(sentence, i) || is(ReachWord.WITHOUT, sentence.get(i)));
  }

  /** The names of its peoples and languages, if {@code other} has none of them. */
  List<String> namesMissingIn(RequestText other) {
    List<Part> names =
        IntStream.range(0, parts.size()).filter(this::isName).mapToObj(parts::get).toList();
    boolean shared =
        names.stream()
            .anyMatch(
                name ->
                    other.stems.stream().anyMatch(stem -> RequestPair.isSame(name.stem(), stem)));
    return shared ? List.of() : names.stream().map(name -> name.first().raw()).toList();
  }

  /** Whether a part has a capital of its own and a word for a community stands near it. */
  private boolean isName(int i) {
    Part part = parts.get(i);
    String raw = part.first().raw();
    return i > 0
        && part.isContent()
        && !part.isBehindEnd()
        && Character.isUpperCase(raw.charAt(0))
        && !part.first().isCapitals()
        && !isOfInstrument(part)
        && !is(ReachWord.OPEN, part)
        && !is(ReachWord.LAW, part)
        && !is(ReachWord.COMMUNITY, part)
        && parts
            .subList(Math.max(0, i - BEFORE_NAME), Math.min(parts.size(), i + BEHIND_NAME))
            .stream()
            .anyMatch(each -> is(ReachWord.COMMUNITY, each));
  }

  /** The figures of each, where both have some and none is the same; the year of a judgment. */
  Optional<List<String>> otherFigures(RequestText other) {
    return figures.others(other.figures).or(() -> otherYears(other));
  }

  private Optional<List<String>> otherYears(RequestText other) {
    Set<String> mine = years();
    Set<String> its = other.years();
    return Subject.areOthers(mine, its)
        ? Optional.of(List.of(String.join(", ", mine), String.join(", ", its)))
        : Optional.empty();
  }

  private Set<String> years() {
    return IntStream.range(1, parts.size())
        .filter(i -> YEAR.matcher(parts.get(i).first().raw()).matches())
        .filter(i -> isFree(i, parts, topics, laws, words))
        .filter(i -> !is(ReachWord.DEADLINE, parts.get(i - 1)))
        .mapToObj(i -> parts.get(i).first().raw())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the number at {@code i} is none of a law or of a treaty. */
  private static boolean isFree(
      int i, List<Part> parts, Topics topics, NamedLaws laws, PhraseTable<ReachWord> words) {
    String number = parts.get(i).first().raw();
    String before = parts.get(i - 1).printed();
    return !parts.get(i).isIn(topics.instruments().keySet())
        && !laws.articles().contains(number)
        && !laws.numbers().contains(number)
        && !words.is(ReachWord.LAW, before);
  }

  /** Whether it names the same thing a second time, before it says what it is for. */
  boolean namesAlsoElsewhere(Part thing) {
    int end = withoutPurpose().length();
    return parts.stream()
            .filter(part -> part.isThing() && part.first().start() < end)
            .filter(part -> part.stem().equals(thing.stem()))
            .count()
        > 1;
  }

  /** Whether any of its requests has one of {@code kinds}. */
  boolean has(Set<Kind> kinds) {
    return requests.stream().anyMatch(each -> each.has(kinds));
  }

  /** The text as phrases are found in it. */
  String folded() {
    return Folding.sameLength(text);
  }

  boolean has(ReachWord kind) {
    return words.has(kind, text);
  }

  /** Whether {@code request} leaves nothing out; all necessary measures are only some. */
  boolean leavesNothingOut(String request) {
    List<Span> formulas = words.all(ReachWord.FORMULA, request);
    return words.all(ReachWord.WHOLE, request).stream()
        .anyMatch(all -> formulas.stream().noneMatch(formula -> formula.contains(all)));
  }

  /** The first phrase of {@code kind}, if any. */
  List<String> first(ReachWord kind) {
    return words.first(kind, text).stream().map(span -> span.in(text)).toList();
  }

  /** The text up to what it is for: a moratorium with a view to abolition. */
  String withoutPurpose() {
    int own = partsWithoutPurpose().size();
    return own == parts.size() ? text : text.substring(0, parts.get(own).first().start());
  }

  List<Part> partsWithoutPurpose() {
    return parts.stream().takeWhile(part -> !part.is(Kind.PURPOSE)).toList();
  }

  boolean has(String word) {
    return parts.stream()
        .flatMap(part -> part.words().stream())
        .anyMatch(each -> each.word().word().equalsIgnoreCase(word));
  }

  boolean is(ReachWord kind, Part part) {
    return words.is(kind, part.printed());
  }

  /** Whether {@code part} is of the name of a treaty or mechanism. */
  boolean isOfInstrument(Part part) {
    return part.isIn(topics.instruments().keySet());
  }

  /**
   * The words of a text that exclude others: {@code rural}, which is not {@code urban}. Immutable.
   *
   * @param sides by the number of a row of the table, with a word for each side that is named
   */
  record ContrastedWords(Map<Integer, Map<Integer, String>> sides) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");

    /** Finds such words in texts in one language. Immutable and thread-safe. */
    static final class Finder {
      /** By number of a row, words of which it needs one. */
      private final Map<Integer, Set<String>> beside = new HashMap<>();

      private final Map<String, List<Side>> words = new HashMap<>();

      private record Side(int row, int number) {}

      Finder(Language language) {
        int row = 0;
        for (DataFile.Row each :
            DataFile.read(ContrastedWords.class::getResourceAsStream, "contrasted-words.tsv", 3)) {
          row++;
          if (each.required(0).equals(language.code())) {
            List<String> sides = each.list(1, ";");
            if (!each.get(2).isEmpty()) {
              beside.put(row, Set.of(BETWEEN.split(each.get(2), -1)));
            }
            for (int side = 0; side < sides.size(); side++) {
              for (String word : BETWEEN.split(sides.get(side).strip(), -1)) {
                words.computeIfAbsent(word, key -> new ArrayList<>()).add(new Side(row, side));
              }
            }
          }
        }
      }

      ContrastedWords in(List<DirectionPhrases.Part> parts) {
        Map<Integer, Map<Integer, String>> found = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (DirectionPhrases.Part part : parts) {
          for (StemReader.StemmedWord each : part.words()) {
            String word = each.word().word();
            String folded = Folding.fold(word);
            all.add(folded);
            for (Side side : words.getOrDefault(folded, List.of())) {
              found
                  .computeIfAbsent(side.row(), key -> new HashMap<>())
                  .putIfAbsent(side.number(), word);
            }
          }
        }
        found
            .keySet()
            .removeIf(row -> beside.containsKey(row) && Collections.disjoint(beside.get(row), all));
        return new ContrastedWords(found);
      }
    }

    /** Whether the other names only what excludes what this names. */
    boolean areOthersThan(ContrastedWords other) {
      return sides.entrySet().stream()
          .anyMatch(
              row ->
                  other.sides.containsKey(row.getKey())
                      && Collections.disjoint(
                          row.getValue().keySet(), other.sides.get(row.getKey()).keySet()));
    }

    /** What this names and the other does not, which names another side: primary and secondary. */
    Set<String> missingIn(ContrastedWords other) {
      Set<String> missing = new LinkedHashSet<>();
      sides.forEach(
          (row, mine) -> {
            Set<Integer> its = other.sides.getOrDefault(row, Map.of()).keySet();
            Set<Integer> lacking = new HashSet<>(mine.keySet());
            lacking.removeAll(its);
            if (!its.isEmpty() && lacking.size() < mine.size()) {
              lacking.stream().sorted().map(mine::get).forEach(missing::add);
            }
          });
      return missing;
    }
  }

  /**
   * A stretch of a text: one of its requests, or one of the things that it lists. Immutable.
   *
   * @param text as printed, without "and" at its end
   * @param stems of its words that may say what it is about, in order
   */
  record RequestClause(String text, List<Part> parts, Set<String> stems) {
    /** The stretch {@code parts} of {@code text}, which has one part at least. */
    static RequestClause of(String text, List<Part> parts) {
      Set<String> stems = new LinkedHashSet<>();
      parts.stream().filter(Part::isThing).map(Part::stem).forEach(stems::add);
      int last = parts.size() - 1;
      boolean joins = last > 0 && parts.get(last).is(Kind.AND);
      return new RequestClause(
          Part.span(parts.subList(0, joins ? last : last + 1)).in(text), parts, stems);
    }

    /** All of {@code text}, cut where {@code opens} takes the number of a part; one at least. */
    static List<RequestClause> cut(String text, List<Part> parts, IntPredicate opens) {
      if (parts.isEmpty()) {
        return List.of(new RequestClause("", parts, Set.of()));
      }
      List<RequestClause> clauses = new ArrayList<>();
      int start = 0;
      for (int i = 1; i <= parts.size(); i++) {
        if (i == parts.size() || opens.test(i)) {
          clauses.add(of(text, parts.subList(start, i)));
          start = i;
        }
      }
      return clauses;
    }

    boolean has(Set<Kind> kinds) {
      return parts.stream().anyMatch(part -> part.kind().filter(kinds::contains).isPresent());
    }
  }
}
