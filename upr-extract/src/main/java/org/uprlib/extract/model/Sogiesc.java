package org.uprlib.extract.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.vocabulary.Worded;

/**
 * That a recommendation is about sexual orientation, gender identity and expression, or sex
 * characteristics. Immutable.
 *
 * @param confidence probability, 0 to 1
 * @param topics at least one, in their order, each with the words that name it; {@link
 *     Topic#GENERAL} has none
 * @param words those that show the theme, in text order
 */
public record Sogiesc(double confidence, Map<Topic, List<Words>> topics, List<Words> words) {
  public Sogiesc {
    topics = Collections.unmodifiableMap(new EnumMap<>(topics));
    words = List.copyOf(words);
  }

  /** What a recommendation about SOGIESC is about. */
  public enum Topic implements Worded {
    DECRIMINALISATION,
    ANTI_DISCRIMINATION,
    HATE_CRIME_VIOLENCE,
    LEGAL_GENDER_RECOGNITION,
    INTERSEX,
    FAMILY_PARTNERSHIP,
    DEFENDERS,
    HEALTH,
    /** None of the others is named. */
    GENERAL;
  }
}
