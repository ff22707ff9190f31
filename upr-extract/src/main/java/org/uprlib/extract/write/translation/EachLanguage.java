package org.uprlib.extract.write.translation;

import java.util.Map;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;

/**
 * A name that is another in each language, such as the head of a column. Immutable.
 *
 * @param texts one a language of {@link Translations#LANGUAGES}
 * @since 0.1.0
 */
public record EachLanguage(Map<Language, String> texts) {
  public EachLanguage {
    texts = Map.copyOf(texts);
  }
}
