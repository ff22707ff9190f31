package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;

/**
 * A scale on which a person grades how far recommendations are implemented. Immutable.
 *
 * @param id as {@code --scale} takes it, e.g. {@code steps}
 * @param names its name by language
 * @param levels from the least to the most
 */
public record LevelScale(String id, Map<Language, String> names, List<Level> levels) {
  public LevelScale {
    names = Map.copyOf(names);
    levels = List.copyOf(levels);
  }

  /**
   * The scales that ship with the library; the first is the usual one.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  public static List<LevelScale> all() {
    return LevelScales.load().all();
  }

  /** Its name in {@code language}; in English where it has none. */
  public String name(Language language) {
    return names.getOrDefault(language, names.getOrDefault(Language.ENGLISH, id));
  }

  /**
   * A step on a scale of implementation. Immutable.
   *
   * @param scale the scale that it belongs to, by its {@link LevelScale#id()}
   * @param code short and the same in every language, e.g. {@code partially} or {@code B}
   * @param names its name by language
   * @param several what several recommendations of it are, by language
   */
  public record Level(
      String scale, String code, Map<Language, String> names, Map<Language, String> several) {
    public Level {
      names = Map.copyOf(names);
      several = Map.copyOf(several);
    }

    /** Its name in {@code language}; in English where it has none. */
    public String name(Language language) {
      return names.getOrDefault(language, names.getOrDefault(Language.ENGLISH, code));
    }

    /** What several recommendations of it are in {@code language}. */
    public String several(Language language) {
      return several.getOrDefault(language, name(language));
    }
  }

  /** The scales that ship with the library. Immutable and thread-safe. */
  static final class LevelScales {
    /** Words and nothing around them. */
    private static final Pattern WORDS =
        Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\s:,'\\p{Pd}]*[\\p{L}\\p{N}])?\\.?");

    private static final int NAMES = 3;
    private static final int COLUMNS = 6;

    private final Map<String, LevelScale> scales = new LinkedHashMap<>();
    private final Map<String, LevelScale.Level> byName = new HashMap<>();
    private final Map<List<String>, Map<Language, String>> several = new HashMap<>();

    /** What a row gives. */
    private enum Kind {
      SCALE,
      LEVEL,
      /** Names that a level had before: they are read, and written no more. */
      FORMER,
      /** What several recommendations of a level are. */
      SEVERAL
    }

    private LevelScales(List<DataFile.Row> rows) {
      Map<String, Map<Language, String>> names = new LinkedHashMap<>();
      Map<String, List<LevelScale.Level>> levels = new HashMap<>();
      rows.stream()
          .filter(row -> row.oneOf(Kind.class, 2) == Kind.SEVERAL)
          .forEach(row -> several.put(id(row), Translations.texts(row::required, NAMES)));
      for (DataFile.Row row : rows) {
        String scale = row.required(0);
        Kind kind = row.oneOf(Kind.class, 2);
        if (kind == Kind.SCALE) {
          names.put(scale, Translations.texts(row::required, NAMES));
          levels.put(scale, new ArrayList<>());
        } else if (!levels.containsKey(scale)) {
          throw row.malformed("no row before it names the scale '" + scale + "'");
        } else if (kind == Kind.LEVEL) {
          levels.get(scale).add(level(row));
        } else if (kind == Kind.FORMER) {
          former(row, levels.get(scale));
        }
      }
      names.forEach((id, name) -> scales.put(id, new LevelScale(id, name, levels.get(id))));
    }

    private static List<String> id(DataFile.Row row) {
      return List.of(row.required(0), row.required(1));
    }

    private LevelScale.Level level(DataFile.Row row) {
      LevelScale.Level level =
          new LevelScale.Level(
              row.required(0),
              row.required(1),
              Translations.texts(row::required, NAMES),
              several.getOrDefault(id(row), Map.of()));
      List<String> words = new ArrayList<>(level.names().values());
      words.add(level.code());
      name(level, words, row);
      return level;
    }

    private void former(DataFile.Row row, List<LevelScale.Level> levels) {
      LevelScale.Level level =
          levels.stream()
              .filter(each -> each.code().equals(row.required(1)))
              .findFirst()
              .orElseThrow(() -> row.malformed("no row before it has the level"));
      name(level, Translations.texts(row::required, NAMES).values(), row);
    }

    private void name(LevelScale.Level level, Collection<String> words, DataFile.Row row) {
      for (String word : words) {
        LevelScale.Level other = byName.putIfAbsent(Folding.letters(word), level);
        if (other != null && !other.equals(level)) {
          throw row.malformed("'" + word + "' names two levels");
        }
      }
    }

    /** Reads the scales that ship with the library. */
    static LevelScales load() {
      return new LevelScales(
          DataFile.read(LevelScales.class::getResourceAsStream, "scales.tsv", COLUMNS));
    }

    /** As {@link #load}, of {@code text}, which messages call {@code name}. */
    static LevelScales parse(String name, String text) {
      return new LevelScales(DataFile.parse(name, COLUMNS, text));
    }

    /** All scales; the first is the usual one. */
    List<LevelScale> all() {
      return List.copyOf(scales.values());
    }

    /** The scale of this id or, in any language, name. */
    Optional<LevelScale> named(String text) {
      String wanted = Folding.letters(text);
      return scales.values().stream()
          .filter(
              scale ->
                  Stream.concat(Stream.of(scale.id()), scale.names().values().stream())
                      .anyMatch(name -> Folding.letters(name).equals(wanted)))
          .findFirst();
    }

    /**
     * The level that {@code name} names in any language, or whose code it is, regardless of case,
     * accents, blanks, what parts its words and a full stop at its end. With anything more, as a
     * question mark or parentheses, it names none: whoever wrote that may have meant less. No name
     * is that of two levels.
     */
    Optional<LevelScale.Level> byName(String name) {
      return WORDS.matcher(Folding.fold(Folding.sameLength(name)).strip()).matches()
          ? Optional.ofNullable(byName.get(Folding.letters(name)))
          : Optional.empty();
    }
  }
}
