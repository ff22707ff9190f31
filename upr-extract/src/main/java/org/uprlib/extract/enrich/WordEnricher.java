package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.classify.Classifiers.LinkedGroup;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Instrument;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * Finds by the wordings in the tables of a language which instruments, groups of persons and dates
 * a request names, and whether it is about SOGIESC. Immutable and thread-safe.
 */
final class WordEnricher {
  private final TextToken.Reader words;
  private final Instruments instruments;
  private final TermTable mentions;
  private final TermTable sogiescWordings;
  private final SogiescReader sogiesc;
  private final TermTable traits;

  /** A table for each, since one wording may mean several. */
  private final Map<String, TermTable> groups;

  private final GroupReader parts = new GroupReader();
  private final Map<String, List<String>> groupsByInstrument =
      DataFile.byKey(
          WordEnricher.class::getResourceAsStream,
          "instrument-groups.tsv",
          2,
          row -> row.list(1, ",").stream().map(Concepts::name).toList());

  WordEnricher(Language language, Instruments instruments) {
    this.words = TextToken.Reader.of(language);
    this.instruments = instruments;
    this.mentions = TermTable.of(rows("treaty/instruments", language), 0, 1);
    this.sogiescWordings = TermTable.of(rows("sogiesc", language), 0, 1);
    this.sogiesc = new SogiescReader("sogiesc-themes" + suffix(language), language);
    this.traits = TermTable.of(rows("traits", language), 0, 1);
    this.groups = tables(rows("groups", language));
  }

  static boolean reads(Language language) {
    return WordEnricher.class.getResource("groups" + suffix(language)) != null;
  }

  private static List<Row> rows(String table, Language language) {
    return DataFile.read(WordEnricher.class::getResourceAsStream, table + suffix(language), 2);
  }

  private static String suffix(Language language) {
    return "-" + language.code() + ".tsv";
  }

  private static Map<String, TermTable> tables(List<Row> rows) {
    Map<String, List<Row>> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.computeIfAbsent(row.required(0), id -> new ArrayList<>()).add(row));
    Map<String, TermTable> tables = new LinkedHashMap<>();
    byId.forEach((id, of) -> tables.put(id, TermTable.of(of, 0, 1)));
    return tables;
  }

  Enrichment enrich(String text) {
    List<TextToken> tokens = words.read(text);
    List<InstrumentMention> named = mentions(text, tokens);
    return new Enrichment(
        Optional.empty(),
        List.of(),
        sogiesc.read(text, tokens, sogiescWordings.find(tokens), 0),
        named,
        List.of(),
        terms(text, tokens, named));
  }

  private List<InstrumentMention> mentions(String text, List<TextToken> tokens) {
    Map<String, InstrumentMention> found = new LinkedHashMap<>();
    for (TermTable.Match match : mentions.find(tokens)) {
      Instrument instrument = instruments.get(match.id());
      found.putIfAbsent(
          match.id(), new InstrumentMention(instrument, match.words(text, tokens), Map.of()));
    }
    return List.copyOf(found.values());
  }

  private Map<TermTheme, List<Theme>> terms(
      String text, List<TextToken> tokens, List<InstrumentMention> named) {
    Map<TermTheme, List<Theme>> terms = new EnumMap<>(TermTheme.class);
    terms.put(TermTheme.GROUPS, groups(text, tokens, named));
    terms.put(TermTheme.TRAITS, themes(text, tokens, traits.find(tokens)));
    terms.values().removeIf(List::isEmpty);
    return terms;
  }

  /** A group whose words are part of a longer name does not count: "religious minorities". */
  private List<Theme> groups(String text, List<TextToken> tokens, List<InstrumentMention> named) {
    List<TermTable.Match> all = find(groups, tokens);
    List<TermTable.Match> outermost =
        all.stream()
            .filter(
                match ->
                    all.stream()
                        .noneMatch(other -> match.isWithin(other) && !other.isWithin(match)))
            .toList();
    List<Theme> persons = new ArrayList<>(themes(text, tokens, outermost));
    for (InstrumentMention mention : named) {
      for (String group : groupsByInstrument.getOrDefault(mention.instrument().id(), List.of())) {
        if (persons.stream().noneMatch(each -> parts.isPart(each.name(), group))) {
          persons.add(new Theme(group, List.of(mention.words()), false));
        }
      }
    }
    return persons;
  }

  private static List<Theme> themes(
      String text, List<TextToken> tokens, List<TermTable.Match> matches) {
    List<Theme> themes = new ArrayList<>();
    TermTable.Match.wordsById(text, tokens, matches)
        .forEach((id, of) -> themes.add(new Theme(Concepts.name(id), of)));
    return themes;
  }

  private static List<TermTable.Match> find(Map<String, TermTable> tables, List<TextToken> tokens) {
    return tables.values().stream()
        .flatMap(table -> table.find(tokens).stream())
        .sorted(Comparator.comparingInt(TermTable.Match::from))
        .toList();
  }

  /**
   * Joins the groups of persons that a text names with those that the model links it to: a treaty
   * on a group's rights is about the group. A group that is named only in passing, and that the
   * model finds unlikely, is left out. Immutable and thread-safe.
   */
  static final class GroupReader {
    /** Probability below which a group that is named is left out; measured (model card). */
    private static final double UNLIKELY = 0.3;

    /** The wider group of a narrower one. */
    private final Map<String, String> wider =
        DataFile.read(GroupReader.class::getResourceAsStream, "group-parts.tsv", 2).stream()
            .collect(
                Collectors.toMap(
                    row -> Concepts.name(row.required(0)), row -> Concepts.name(row.required(1))));

    /** The terms {@code named} in {@code text}, its groups joined with those {@code linked}. */
    Map<TermTheme, List<Theme>> join(
        String text, Map<TermTheme, List<Theme>> named, List<LinkedGroup> linked) {
      List<Theme> groups = new ArrayList<>(named.getOrDefault(TermTheme.GROUPS, List.of()));
      for (LinkedGroup group : linked) {
        if (group.probability() < UNLIKELY) {
          groups.removeIf(each -> each.name().equals(group.name()));
        } else if (group.isGiven()
            && groups.stream().noneMatch(each -> isPart(each.name(), group.name()))) {
          groups.add(new Theme(group.name(), Words.at(text, group.words().get()), false));
        }
      }
      groups.sort(Comparator.comparingInt(GroupReader::firstMention));
      Map<TermTheme, List<Theme>> joined = new HashMap<>(named);
      joined.put(TermTheme.GROUPS, groups);
      joined.values().removeIf(List::isEmpty);
      return joined;
    }

    private static int firstMention(Theme theme) {
      return theme.words().isEmpty() ? Integer.MAX_VALUE : theme.words().get(0).span().start();
    }

    /** Whether {@code group} is {@code whole} or part of it. */
    boolean isPart(String group, String whole) {
      return group.equals(whole) || whole.equals(wider.get(group));
    }
  }
}
