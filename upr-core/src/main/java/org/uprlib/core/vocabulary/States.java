package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.data.DataFile;

/**
 * The States of the review, and their names in every form that its papers use. Immutable and
 * thread-safe; load one and share it.
 */
public final class States {
  private static final String STATES = "states.tsv";
  private static final String NAMES = "state-names.tsv";

  private final Map<String, State> byCode;
  private final Map<State, List<StateName>> names;
  private final NameIndex index;

  private States(Map<String, State> byCode, Map<State, List<StateName>> names, NameIndex index) {
    this.byCode = byCode;
    this.names = names;
    this.index = index;
  }

  /** Reads the vocabulary that ships with the library. */
  public static States load() {
    return new Loader().load();
  }

  /** All States, by code. */
  public List<State> all() {
    return List.copyOf(byCode.values());
  }

  /** The State with this ISO 3166-1 alpha-3 code. */
  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The State that {@code name} names: short, long, former or variant name in any official
   * language, with or without article, whatever its case, blanks and accents. Initials count only
   * in capitals: {@code US} is a State, {@code us} is not.
   */
  public Optional<State> byName(String name) {
    return index.find(name);
  }

  /**
   * The longest name of a State that starts at {@code offset} and ends with a word. Blanks and line
   * breaks inside it do not matter; in scripts that have capitals its first letter must be one, an
   * article before it excepted. Empty if {@code offset} is inside a word.
   */
  public Optional<StateMatch> longestAt(CharSequence text, int offset) {
    return index.longestAt(text, offset);
  }

  /** All names of the State, the UN's short and long names first. */
  public List<StateName> names(State state) {
    return names.getOrDefault(state, List.of());
  }

  private static final class Loader {
    private final Map<String, State> byCode = new LinkedHashMap<>();
    private final Map<State, List<StateName>> names = new LinkedHashMap<>();
    private final NameIndex.Builder index = new NameIndex.Builder();

    States load() {
      for (DataFile.Row row : DataFile.read(States.class, STATES, 4)) {
        addState(row);
      }
      for (DataFile.Row row : DataFile.read(States.class, NAMES, 5)) {
        StateName.Kind kind = kindOf(row);
        addName(
            row,
            new StateName(row.required(4), Language.ENGLISH, kind, year(row, 2), year(row, 3)));
      }
      names.replaceAll((state, list) -> List.copyOf(list));
      return new States(byCode, names, index.build());
    }

    private void addState(DataFile.Row row) {
      String code = row.required(0);
      State state = new State(code, row.required(2), regionOf(row));
      if (byCode.putIfAbsent(code, state) != null) {
        throw row.malformed("second row for " + code);
      }
      names.put(state, new ArrayList<>());
      addName(row, plain(row.required(2), Language.ENGLISH, StateName.Kind.SHORT));
      addName(row, plain(row.required(3), Language.ENGLISH, StateName.Kind.LONG));
    }

    private void addName(DataFile.Row row, StateName name) {
      State state = byCode.get(row.required(0));
      if (state == null) {
        throw row.malformed("unknown code " + row.get(0));
      }
      try {
        index.add(state, name);
      } catch (IllegalArgumentException e) {
        throw row.malformed(e.getMessage());
      }
      names.get(state).add(name);
    }

    private static StateName plain(String text, Language language, StateName.Kind kind) {
      return new StateName(text, language, kind, OptionalInt.empty(), OptionalInt.empty());
    }

    private static Optional<RegionalGroup> regionOf(DataFile.Row row) {
      try {
        return row.get(1).isEmpty()
            ? Optional.empty()
            : Optional.of(RegionalGroup.valueOf(row.get(1)));
      } catch (IllegalArgumentException e) {
        throw row.malformed("unknown regional group " + row.get(1));
      }
    }

    private static StateName.Kind kindOf(DataFile.Row row) {
      try {
        return StateName.Kind.valueOf(row.required(1).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.malformed("unknown kind " + row.get(1));
      }
    }

    private static OptionalInt year(DataFile.Row row, int column) {
      String year = row.get(column);
      try {
        return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
      } catch (NumberFormatException e) {
        throw row.malformed("'" + year + "' is no year");
      }
    }
  }
}
