package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

  private final NameWords words = NameWords.load();
  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final Map<State, List<Name>> names = new LinkedHashMap<>();
  private final NameIndex index = new NameIndex(words);

  /** Names as Russian declines them, made when a Cyrillic letter comes. */
  private final Lazy<NameIndex> forms = new Lazy<>(this::readForms);

  /** Of English names, made when first asked for. */
  private final Lazy<Misspellings> misspellings = new Lazy<>(this::readMisspellings);

  private States() {
    DataFile.read(States.class::getResourceAsStream, STATES, 4).forEach(this::addState);
    for (Language language : Language.values()) {
      for (DataFile.Row row :
          DataFile.read(
              States.class::getResourceAsStream, "state-names-" + language.code() + ".tsv", 5)) {
        addName(row, nameIn(language, row));
      }
    }
    names.replaceAll((state, list) -> List.copyOf(list));
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
    State state = stateOf(row);
    try {
      index.add(new NameIndex.Entry(state, name.text(), name.kind() == Name.Kind.ACRONYM));
    } catch (IllegalArgumentException e) {
      throw row.malformed(e.getMessage());
    }
    names.get(state).add(name);
  }

  private State stateOf(DataFile.Row row) {
    return byCode(row.required(0)).orElseThrow(() -> row.malformed("unknown code " + row.get(0)));
  }

  private static Name englishName(String text, Name.Kind kind) {
    return new Name(text, Language.ENGLISH, kind, OptionalInt.empty(), OptionalInt.empty());
  }

  private static Name nameIn(Language language, DataFile.Row row) {
    Name.Kind kind = row.oneOf(Name.Kind.class, 1);
    return new Name(row.required(4), language, kind, row.number(2), row.number(3));
  }

  private static Optional<RegionalGroup> regionOf(DataFile.Row row) {
    return row.get(1).isEmpty() ? Optional.empty() : Optional.of(row.oneOf(RegionalGroup.class, 1));
  }

  private Misspellings readMisspellings() {
    Misspellings misspellings = new Misspellings(words);
    names.forEach(
        (state, list) ->
            list.stream()
                .filter(name -> name.language() == Language.ENGLISH)
                .filter(name -> name.kind() != Name.Kind.ACRONYM)
                .forEach(name -> misspellings.add(state, name.text())));
    return misspellings;
  }

  private NameIndex readForms() {
    NameIndex declined = new NameIndex(words);
    for (DataFile.Row row : DataFile.read(States.class::getResourceAsStream, FORMS, 2)) {
      State state = stateOf(row);
      row.list(1, "|").forEach(form -> declined.add(new NameIndex.Entry(state, form, false)));
    }
    return declined;
  }

  /**
   * Reads the vocabulary that ships with the library.
   *
   * @throws IllegalStateException if it is malformed; the message gives file and line
   */
  public static States load() {
    return new States();
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
   * official language, with or without article, regardless of case, blanks and accents, in Russian
   * declined too, in Arabic with a joined "and", "to" or "by". Initials count only as their State
   * writes them: {@code US} is a State, {@code us} is not.
   */
  public Optional<State> byName(String name) {
    Optional<State> found = index.find(name);
    boolean declined = found.isEmpty() && name.chars().anyMatch(States::isCyrillic);
    return declined ? forms.get().find(name) : found;
  }

  /**
   * The State that a person typed: by code, or by any name, in capitals too.
   *
   * @throws UnknownNameException if it names none; a near miss is suggested, not taken
   */
  public State typed(String given) throws UnknownNameException {
    String capitals = given.strip().toUpperCase(Locale.ROOT);
    Optional<State> found = byCode(capitals).or(() -> byName(given)).or(() -> byName(capitals));
    if (found.isPresent()) {
      return found.get();
    }
    Optional<State> near = byMisspeltName(given);
    if (near.isPresent()) {
      throw UnknownNameException.unknown("State", given, List.of(near.get().name()));
    }
    Map<String, String> codes = new LinkedHashMap<>();
    names.forEach(
        (state, own) -> own.forEach(name -> codes.putIfAbsent(name.text(), state.code())));
    return byCode(new TypedNames("State", codes).find(given)).orElseThrow();
  }

  private static boolean isCyrillic(int c) {
    return c >= 0x400 && c < 0x500;
  }

  /**
   * The State that {@code name} names, or whose English name it misspells: {@code Algieria}, {@code
   * Phillipines}. Cautious: the text must start with a capital, a word may have one slip (two from
   * eight letters on), and nothing is found when another State's name is nearly as close ({@code
   * Slovania}), for nationalities ({@code Jordanian}), or for text in capitals.
   */
  public Optional<State> byMisspeltName(String name) {
    return index.find(name).or(() -> misspellings.get().find(name));
  }

  /**
   * The longest name of a State that starts at {@code offset} of a running text and ends with a
   * word: of {@code Guinea-Bissau} never {@code Guinea} alone, of {@code Serbia and Montenegro} the
   * first, since it names two that are States now. Blanks and line breaks inside it do not matter,
   * nor does a word broken at a hyphen. In scripts with capitals its first letter must be one; an
   * article before it belongs to the match. Empty if {@code offset} is inside a word.
   */
  public Optional<Match> longestAt(CharSequence text, int offset) {
    Optional<Match> match = index.longestAt(text, offset);
    if (offset >= 0 && offset < text.length() && isCyrillic(text.charAt(offset))) {
      match =
          Stream.of(match, forms.get().longestAt(text, offset))
              .flatMap(Optional::stream)
              .max(Comparator.comparingInt(Match::end));
    }
    return match.map(name -> beforeNext(text, offset, name));
  }

  /** Of {@code Congo, Democratic Republic of the Congo} the first, though it may be inverted. */
  private Match beforeNext(CharSequence text, int offset, Match name) {
    int comma = offset;
    while (comma < name.end() && text.charAt(comma) != ',') {
      comma++;
    }
    int next = comma + 1;
    while (next < name.end() && NameCursor.isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= name.end()) {
      return name;
    }
    int end = comma;
    return index
        .longestAt(text, next)
        .filter(other -> other.end() > name.end())
        .flatMap(other -> index.longestAt(text.subSequence(0, end), offset))
        .orElse(name);
  }

  /** The names of States in a running text, in order, each the longest where it begins. */
  public Stream<Match> find(CharSequence text) {
    return Stream.iterate(
            next(text, 0), Optional::isPresent, match -> next(text, match.get().end()))
        .flatMap(Optional::stream);
  }

  private Optional<Match> next(CharSequence text, int from) {
    Optional<Match> match = Optional.empty();
    for (int at = from; at < text.length() && match.isEmpty(); at++) {
      match = longestAt(text, at);
    }
    return match;
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

  /**
   * The name of a State found in a running text.
   *
   * @param state the State
   * @param start offset of the name's first character, its article included
   * @param end offset after the name's last character
   */
  public record Match(State state, int start, int end) {}
}
