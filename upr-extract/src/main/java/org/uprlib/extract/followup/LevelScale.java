package org.uprlib.extract.followup;

import java.util.List;
import java.util.Map;
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
}
