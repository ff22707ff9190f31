package org.uprlib.extract.followup;

import java.util.Map;
import java.util.Optional;
import org.uprlib.core.vocabulary.Language;

/**
 * A step on a scale of implementation. Immutable.
 *
 * @param scale the scale that it belongs to, by its {@link LevelScale#id()}
 * @param code short and the same in every language, e.g. {@code partially} or {@code B}
 * @param colour for charts and cells, as {@code RRGGBB}
 * @param stated what a paper states when it states this level, as {@code StatedLevel.Level.word()};
 *     empty if nothing that a paper states amounts to it
 * @param names its name by language
 */
public record Level(
    String scale,
    String code,
    String colour,
    Optional<String> stated,
    Map<Language, String> names) {
  public Level {
    names = Map.copyOf(names);
  }

  /** Its name in {@code language}; in English where it has none. */
  public String name(Language language) {
    return names.getOrDefault(language, names.getOrDefault(Language.ENGLISH, code));
  }
}
