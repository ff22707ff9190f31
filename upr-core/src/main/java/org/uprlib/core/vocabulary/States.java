package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.Lazy;

/**
 * The States of the review, and their names in every form that its papers use. Immutable and
 * thread-safe; load one and share it.
 */
public final class States {
  private static final String STATES = "states.tsv";
  private static final String FORMS = "state-forms-ru.tsv";

  private final NameWords words;
  private final Map<String, State> byCode;
  private final Map<State, List<Name>> names;
  private final NameIndex<State> index;
  private final NameTrie<State> trie;

  /** Names as Russian declines them, made when a Cyrillic letter comes. */
  private final Lazy<Forms> forms;

  /** Made when first asked for: most callers ask for one language or none. */
  private final Map<Language, Misspellings> misspellings = new ConcurrentHashMap<>();

  private States(Loader loader) {
    this.words = loader.words;
    this.byCode = loader.byCode;
    this.names = loader.names;
    this.index = loader.index.build();
    this.trie = NameTrie.of(loader.words, loader.index.entries());
    this.forms = new Lazy<>(this::readForms);
  }

  private record Forms(NameIndex<State> index, NameTrie<State> trie) {}

  private Forms readForms() {
    NameIndex.Builder<State> builder = new NameIndex.Builder<>(words);
    for (DataFile.Row row : DataFile.read(States.class::getResourceAsStream, FORMS, 2)) {
      State state = byCode.get(row.required(0));
      if (state == null) {
        throw row.malformed("unknown code " + row.get(0));
      }
      row.list(1, "|").forEach(form -> builder.add(new NameIndex.Entry<>(state, form, false)));
    }
    return new Forms(builder.build(), NameTrie.of(words, builder.entries()));
  }

  /**
   * Reads the vocabulary that ships with the library.
   *
   * @throws IllegalStateException if it is malformed; the message gives file and line
   */
  public static States load() {
    return new States(new Loader().read());
  }

  /** All States, by code. */
  public List<State> all() {
    return List.copyOf(byCode.values());
  }

  /** The State with this ISO 3166-1 alpha-3 code, in capitals. */
  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All names of the State, English short and long names first. */
  public List<Name> names(State state) {
    return names.getOrDefault(state, List.of());
  }

  /** The UN's short name of the State in {@code language}; in English if it is not known there. */
  public String shortName(State state, Language language) {
    return names(state).stream()
        .filter(name -> name.language() == language && name.kind() == Name.Kind.SHORT)
        .map(Name::text)
        .findFirst()
        .orElse(state.name());
  }

  /**
   * The State that the whole of {@code name} names: short, long, former or variant name in any
   * official language, with or without article, whatever its case, blanks and accents, in Russian
   * declined too, in Arabic with a joined "and", "to" or "by". Initials count only as their State
   * writes them: {@code US} is a State, {@code us} is not.
   */
  public Optional<State> byName(String name) {
    Optional<State> found = index.find(name);
    boolean declined = found.isEmpty() && name.chars().anyMatch(States::isCyrillic);
    return declined ? forms.get().index().find(name) : found;
  }

  /**
   * The State that a person typed: by code, or by any name, in capitals too.
   *
   * @throws UnknownNameException if it names none; a near miss is suggested, not taken
   */
  public State typed(String given) throws UnknownNameException {
    return StateNames.find(given, this);
  }

  private static boolean isCyrillic(int c) {
    return c >= 0x400 && c < 0x500;
  }

  /** As {@link #byMisspeltName(String, Language)} for an English text. */
  public Optional<State> byMisspeltName(String name) {
    return byMisspeltName(name, Language.ENGLISH);
  }

  /**
   * The State that {@code name} names, or whose name in {@code language} it misspells: {@code
   * Algieria}, {@code Phillipines}. Cautious: the text must start with a capital, a word may hold
   * one slip (two from eight letters on), and nothing is found when another State's name is nearly
   * as close ({@code Slovania}), for nationalities ({@code Jordanian}), or for text in capitals.
   * Arabic and Chinese names are found only as they are written.
   */
  public Optional<State> byMisspeltName(String name, Language language) {
    Optional<State> exact = index.find(name);
    return exact.isPresent() ? exact : misspellingsIn(language).find(name);
  }

  private Misspellings misspellingsIn(Language language) {
    return misspellings.computeIfAbsent(language, key -> Misspellings.of(key, names, words));
  }

  /**
   * The longest name of a State that starts at {@code offset} of a running text and ends with a
   * word: of {@code Guinea-Bissau} never {@code Guinea} alone. Blanks and line breaks inside it do
   * not matter, nor does a word broken at a hyphen. In scripts with capitals its first letter must
   * be one; an article before it belongs to the match. Empty if {@code offset} is inside a word.
   */
  public Optional<StateMatch> longestAt(CharSequence text, int offset) {
    Optional<NameTrie.Match<State>> match = trie.longestAt(text, offset);
    if (offset >= 0 && offset < text.length() && isCyrillic(text.charAt(offset))) {
      Optional<NameTrie.Match<State>> form = forms.get().trie().longestAt(text, offset);
      match =
          Stream.of(match, form)
              .flatMap(Optional::stream)
              .max(Comparator.comparingInt(NameTrie.Match::end));
    }
    return match.map(m -> new StateMatch(m.value(), m.start(), m.end()));
  }

  /** The names of States in a running text, in order, each the longest where it begins. */
  public Stream<StateMatch> find(CharSequence text) {
    return Stream.iterate(
            next(text, 0), Optional::isPresent, match -> next(text, match.get().end()))
        .flatMap(Optional::stream);
  }

  private Optional<StateMatch> next(CharSequence text, int from) {
    Optional<StateMatch> match = Optional.empty();
    for (int at = from; at < text.length() && match.isEmpty(); at++) {
      match = longestAt(text, at);
    }
    return match;
  }

  private static final class Loader {
    private final NameWords words = NameWords.load();
    private final Map<String, State> byCode = new LinkedHashMap<>();
    private final Map<State, List<Name>> names = new LinkedHashMap<>();
    private final NameIndex.Builder<State> index = new NameIndex.Builder<>(words);

    Loader read() {
      DataFile.read(States.class::getResourceAsStream, STATES, 4).forEach(this::addState);
      for (Language language : Language.values()) {
        for (DataFile.Row row :
            DataFile.read(
                States.class::getResourceAsStream, "state-names-" + language.code() + ".tsv", 5)) {
          addName(row, nameIn(language, row));
        }
      }
      names.replaceAll((state, list) -> List.copyOf(list));
      return this;
    }

    private void addState(DataFile.Row row) {
      String code = row.required(0);
      State state = new State(code, row.required(2), regionOf(row));
      if (byCode.putIfAbsent(code, state) != null) {
        throw row.malformed("second row for " + code);
      }
      names.put(state, new ArrayList<>());
      addName(row, englishName(row.required(2), Name.Kind.SHORT));
      addName(row, englishName(row.required(3), Name.Kind.LONG));
    }

    private void addName(DataFile.Row row, Name name) {
      State state = byCode.get(row.required(0));
      if (state == null) {
        throw row.malformed("unknown code " + row.get(0));
      }
      try {
        index.add(new NameIndex.Entry<>(state, name.text(), name.kind() == Name.Kind.ACRONYM));
      } catch (IllegalArgumentException e) {
        throw row.malformed(e.getMessage());
      }
      names.get(state).add(name);
    }

    private static Name englishName(String text, Name.Kind kind) {
      return new Name(text, Language.ENGLISH, kind, OptionalInt.empty(), OptionalInt.empty());
    }

    private static Name nameIn(Language language, DataFile.Row row) {
      Name.Kind kind = row.oneOf(Name.Kind.class, 1);
      return new Name(row.required(4), language, kind, row.number(2), row.number(3));
    }

    private static Optional<RegionalGroup> regionOf(DataFile.Row row) {
      return row.get(1).isEmpty()
          ? Optional.empty()
          : Optional.of(row.oneOf(RegionalGroup.class, 1));
    }
  }

  /**
   * One name of a State.
   *
   * @param text the name as its source writes it
   * @param language its language
   * @param kind what sort of name
   * @param from first year of its use; empty if not known or not limited
   * @param to year in which another name replaced it; empty if it is in use or the year is not
   *     known
   */
  public record Name(String text, Language language, Kind kind, OptionalInt from, OptionalInt to) {

    /** Sorts of names. */
    public enum Kind {
      /** The UN's short name. */
      SHORT,
      /** The UN's official or long name. */
      LONG,
      /** A name that the State no longer uses. */
      FORMER,
      /** Initials; they count only when written just so, capitals included. */
      ACRONYM,
      /** Any other form that papers use. */
      VARIANT
    }
  }
}
