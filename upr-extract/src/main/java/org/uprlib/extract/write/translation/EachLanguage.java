package org.uprlib.extract.write.translation;

import java.util.Map;
import org.uprlib.core.vocabulary.Language;

/**
 * A name that is another in each language, such as the head of a column. Immutable.
 *
 * @param texts one a language of {@link Language#OF_OUTPUTS}
 * @since 0.1.0
 */
public record EachLanguage(Map<Language, String> texts) {
  public EachLanguage {
    texts = Map.copyOf(texts);
  }
}
